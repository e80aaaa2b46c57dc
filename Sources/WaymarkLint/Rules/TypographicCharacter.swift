import WaymarkCompile
import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let typographicCharacter = Rule(
    id: "typographic-character",
    severity: .error,
    summary: "A command holds curly quotes or a dash that a word processor made.",
    explanation: """
      A shell knows `"`, `'` and `-`. The curly quotes and long dashes that word processors and web pages put in their place \
      are ordinary letters to it: `echo “a b”` prints two words with quotes around them, and `ls –l` looks for a file. Write \
      the plain characters. Inside plain quotes and comments they are text and are left alone.
      """,
    failing: [
      Example("```sh\necho ⟦“⟧a b⟦”⟧\n```\n"),
      Example("```sh\nupscmd ⟦–⟧l ups\n```\n"),
      Example("```sh\nufw allow ⟦—⟧force\n```\n"),
    ],
    passing: [
      Example("```sh\necho \"a “b” – c\" 'it’s' # an – “aside”\n```\n"),
      Example("Say “hello” – and go on.\n"),
    ]
  ) { compilation in
    compilation.blocks([.command]).flatMap { _, block in
      block.body.lines.flatMap { line in
        typographic(in: block.body.bytes, line: line.range).map { character, local in
          let plain = plain[character] ?? ""
          let range = block.body.source(of: local)
          return Finding(
            "`\(character)` is a letter to the shell. Write `\(plain)`.", at: range,
            fixes: [Fix("write `\(plain)`", .suggested, [TextEdit(range, plain)], alters: [.code])])
        }
      }
    }
  }

  /// Curly quotes, and dashes that begin a word, outside plain quotes and comments. All are E2 80 and one byte more.
  private static func typographic(in bytes: [UInt8], line: SourceRange) -> [(Character, SourceRange)] {
    var found: [(Character, SourceRange)] = []
    var quote: UInt8?
    let line = bytes[line.indices]
    for index in line.indices {
      let startsWord = index == line.startIndex || line[index - 1] == UInt8(ascii: " ")
      switch line[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = line[index] } else if quote == line[index] { quote = nil }
      case UInt8(ascii: "#") where quote == nil && startsWord: return found
      case 0xE2 where quote == nil && index + 2 < line.endIndex && line[index + 1] == 0x80:
        let isDash = (0x93...0x94).contains(line[index + 2])
        let leadsOption = startsWord && index + 3 < line.endIndex && (0x61...0x7A).contains(line[index + 3] | 0x20)
        let range = index..<(index + 3)
        if let character = String(decoding: line[range], as: UTF8.self).first, plain[character] != nil,
          !isDash || leadsOption
        {
          found.append((character, SourceRange(range)))
        }
      default: break
      }
    }
    return found
  }

  private static let plain: [Character: String] = [
    "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "—": "--", "–": "-",
  ]
}
