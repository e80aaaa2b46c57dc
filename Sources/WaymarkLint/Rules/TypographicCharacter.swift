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
          let plain = plain(character)
          let range = block.body.source(of: local)
          return Finding(
            "`\(character)` is a letter to the shell. Write `\(plain)`.", at: range,
            fixes: [Fix("write `\(plain)`", .suggested, [TextEdit(range, plain)])])
        }
      }
    }
  }

  /// Curly quotes, and dashes that begin a word, outside plain quotes and comments.
  private static func typographic(in bytes: [UInt8], line: SourceRange) -> [(Character, SourceRange)] {
    var found: [(Character, SourceRange)] = []
    var quote: Character?
    var before: Character = " "
    var offset = line.lower
    for character in String(decoding: bytes[line.indices], as: UTF8.self) {
      let range = SourceRange(offset, offset + UInt32(character.utf8.count))
      defer {
        offset = range.upper
        before = character
      }
      switch character {
      case "\"", "'":
        if quote == nil { quote = character } else if quote == character { quote = nil }
      case "#" where quote == nil && before.isWhitespace: return found
      case "“", "”", "‘", "’", "„":
        if quote == nil { found.append((character, range)) }
      case "–", "—":
        if quote == nil, before.isWhitespace { found.append((character, range)) }
      default: break
      }
    }
    return found
  }

  private static func plain(_ character: Character) -> String {
    switch character {
    case "“", "”", "„": "\""
    case "‘", "’": "'"
    case "—": "--"
    default: "-"
    }
  }
}
