import WaymarkText

/// Reads lines that begin with a mark (✅, 🛑) into the items of a checklist.
enum ChecklistReader {
  /// The mark that a text begins with, and where what follows it begins.
  static func mark(_ text: InlineText, line: Int = 0) -> (mark: Checklist.Item.Mark, end: Int)? {
    let range = text.line(line)
    guard range.lowerBound < range.upperBound, text.bytes[range.lowerBound] >= 0x80 else { return nil }
    for (sign, mark) in marks where text.bytes[range].starts(with: sign) {
      var end = range.lowerBound + sign.count
      if text.bytes.starts(with: "\u{FE0F}", at: end) { end += 3 }
      guard end < range.upperBound, text.bytes[end] == 0x20 else { return nil }
      return (mark, end + 1)
    }
    return nil
  }

  /// Whether a mark may stand in a text as it was written: no mark is ASCII, but references to characters are.
  static func mayHoldMark(_ written: ArraySlice<UInt8>) -> Bool {
    written.contains { $0 >= 0x80 || $0 == UInt8(ascii: "&") }
  }

  private static let marks = signs.map { (Array($0.utf8), $1) }

  private static let signs: [(String, Checklist.Item.Mark)] = [
    ("✅", .enable), ("☑", .enable), ("✔", .enable), ("🟢", .enable), ("🛑", .disable), ("❌", .disable), ("⛔", .disable),
    ("🚫", .disable), ("✖", .disable), ("🔴", .disable), ("⬜", .todo), ("☐", .todo), ("🔲", .todo),
  ]

  /// The items of a text: each begins on a line with a mark, the lines below explain it.
  static func items(_ text: InlineText) -> [Checklist.Item] {
    var items: [Checklist.Item] = []
    var first = 0
    while first < text.lineCount, let (sign, start) = mark(text, line: first) {
      var next = first + 1
      while next < text.lineCount, mark(text, line: next) == nil { next += 1 }
      items.append(item(text, mark: sign, title: start..<text.line(first).upperBound, notes: first + 1..<next))
      first = next
    }
    return items
  }

  /// An item of a list: its mark is a sign or the list's own box.
  static func item(
    _ text: InlineText, mark: Checklist.Item.Mark, title: Range<Int>, notes: Range<Int>
  ) -> Checklist.Item {
    let words = plain(text.bytes[title])
    let note = notes.map { plain(text.bytes[text.line($0)]) }.joined(separator: " ")
    let lower = text.line(max(notes.lowerBound - 1, 0)).lowerBound
    let upper = notes.isEmpty ? title.upperBound : text.line(notes.upperBound - 1).upperBound
    return Checklist.Item(
      mark: said(words) ?? mark, title: words, note: note.isEmpty ? nil : note,
      range: text.source(of: lower..<max(upper, lower)))
  }

  /// What the words themselves say, whatever the sign: "✅ Disable Secure Boot" is done, and disables.
  private static func said(_ title: String) -> Checklist.Item.Mark? {
    switch title.split(separator: " ").first?.lowercased() {
    case "enable", "activate": .enable
    case "disable", "deactivate": .disable
    default: nil
    }
  }

  /// Whether the items tell a reader to do something, rather than praise a product.
  static func isInstruction(_ items: [Checklist.Item]) -> Bool {
    items.contains { item in
      guard let first = item.title.split(separator: " ").first?.lowercased() else { return false }
      return item.mark == .todo || verbs.contains(first)
    }
  }

  private static let verbs: Set<String> = [
    "activate", "add", "change", "check", "choose", "configure", "create", "deactivate", "disable", "enable", "ensure",
    "install", "make", "plug", "remove", "select", "set", "switch", "turn", "uncheck", "update", "use", "verify",
  ]

  /// Without the emphasis signs that an unclosed emphasis leaves behind.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
    var bytes = bytes.trimmed
    while let first = bytes.first, isSign(first) { bytes.removeFirst() }
    while let last = bytes.last, isSign(last) { bytes.removeLast() }
    return bytes.trimmed.string
  }
}
