/// Seeded ways to spoil a text: what editors, pastes and broken transfers do to guides.
public enum Mutation {
  /// The text after one to four spoilings.
  public static func of(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let size = bytes.count
      let start = Int.random(in: 0...size, using: &generator)
      let end = min(size, start + Int.random(in: 0...200, using: &generator))
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...size, using: &generator))
      case 2: bytes.insert(contentsOf: Array((snippets.randomElement(using: &generator) ?? "").utf8), at: start)
      case 3 where start < size: bytes[start] = UInt8.random(in: 0...255, using: &generator)
      case 4: bytes.removeSubrange(start..<size)
      case 5: bytes = bytes.flatMap { $0 == 0x0A && Bool.random(using: &generator) ? [0x0D, 0x0A] : [$0] }
      default: bytes.insert(contentsOf: bytes[start..<end].shuffled(using: &generator), at: start)
      }
    }
    return bytes
  }

  private static let snippets = [
    "```", "~~~~\n", "\n> ", "\n!!! note\n", "\n    ", "\u{0}", "\r", "\t", "{{", "}}", "<!--", "-->", "<div>", "![[",
    "](#",
    "'", "\"", "$(", "`", "\\", "**", "_", "|", "\n---\n", "\n# ", "\n1. ", "\n- ", "{device}", "<ip>", "\u{00A0}",
    "\u{202E}",
    "😀", "\nnano /etc/fstab\n", "EOF\n", "'\\''", "\n:::\n", "[^1]: ", "&#0;", "&#xD800;",
  ]
}
