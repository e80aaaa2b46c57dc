import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let invisibleCharacter = Rule(
    id: "invisible-character",
    severity: .error,
    summary: "Code holds a character that nobody sees.",
    explanation: """
      Zero-width spaces, byte order marks and the marks that turn the direction of writing do not show, but they are part of \
      what a reader copies. A command with a zero-width space in it is not found; with direction marks it can read as \
      another command than it is. Take them out.
      """,
    failing: [
      Example("```sh\napt update⟦\u{200B}⟧\n```\n"),
      Example("Run `rm -rf ⟦\u{202E}⟧pmt/ /`.\n"),
    ],
    passing: [
      Example("```sh\napt update\n```\n"),
      Example("Zero-width\u{200B}spaces in prose only tell where a word may break; 👩\u{200D}🔧 needs its joiner.\n"),
    ]
  ) { compilation in
    let source = compilation.guide.source
    let code = CodeAreas(of: compilation.guide)
    return invisibles(in: source.bytes).filter { code.contains(Int($0.range.lower)) }.map { found in
      Finding(
        "U+\(String(found.scalar.value, radix: 16, uppercase: true)) stands in code and does not show. Take it out.",
        at: found.range, fixes: [Fix("take it out", .safe, [TextEdit(found.range, "")], alters: [.code])])
    }
  }

  /// U+200B, U+200E…F, U+202A…E, U+2060…9, U+FEFF: all of three bytes.
  private static func invisibles(in bytes: [UInt8]) -> [(scalar: Unicode.Scalar, range: SourceRange)] {
    var found: [(Unicode.Scalar, SourceRange)] = []
    for index in bytes.indices where bytes[index] == 0xE2 || bytes[index] == 0xEF {
      guard index + 2 < bytes.count else { break }
      let value =
        UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      switch value {
      case 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
        if let scalar = Unicode.Scalar(value) { found.append((scalar, SourceRange(index..<(index + 3)))) }
      default: break
      }
    }
    return found
  }
}
