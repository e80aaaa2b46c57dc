import WaymarkKnowledge
import WaymarkText

/// What the info string of a fence says: a language, a title, attributes.
struct FenceInfo: Sendable {
  private(set) var language = ""
  private(set) var title: String?
  /// Whether it names a directive whose body is code, below its options.
  private(set) var isDirective = false

  /// Reads the spellings of the site generators: `bash`, `{.bash}`, `bash title="x"`, `bash{1,2}`, `{"name":"x"}`,
  /// `bash:file`, `bash [Label]`, `{code-block} bash`.
  init(_ info: String) {
    let bytes = Array(info.utf8.drop { $0.isSpace })
    var i = 0
    let first = Self.word(bytes, at: &i)
    switch first.first {
    case UInt8(ascii: "{")?:
      readBraces(bytes, from: 0)
    case nil: break
    default:
      readLanguage(first)
      readRest(bytes, from: i)
    }
  }

  /// The attributes that give a block a title or file name.
  private static let titles = ["title", "filename", "file", "label"]

  private static func word(_ bytes: [UInt8], at i: inout Int) -> ArraySlice<UInt8> {
    let start = i
    while i < bytes.count, !bytes[i].isSpace { i += 1 }
    return bytes[start..<i]
  }

  /// `bash{1,2}` and `yaml:docker-compose.yml` glue something to the language.
  private mutating func readLanguage(_ word: ArraySlice<UInt8>) {
    let end = word.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ",") }
    let name = word[..<(end ?? word.endIndex)]
    if let colon = name.firstIndex(of: UInt8(ascii: ":")), colon > name.startIndex, colon + 1 < name.endIndex {
      language = name[..<colon].string
      title = name[(colon + 1)...].string
    } else {
      language = name.string
    }
  }

  private mutating func readRest(_ bytes: [UInt8], from start: Int) {
    var i = start
    while i < bytes.count {
      if bytes[i].isSpace || bytes[i] == UInt8(ascii: "{") || bytes[i] == UInt8(ascii: "}") {
        i += 1
      } else if bytes[i] == UInt8(ascii: "[") {
        let end = bytes[i...].firstIndex(of: UInt8(ascii: "]")) ?? bytes.count
        take("label", bytes[(i + 1)..<max(i + 1, end)].string)
        i = end
        if i < bytes.count { i += 1 }
      } else {
        let start = i
        var (name, value) = HTMLScanner.attribute(bytes, at: &i)
        name = String(name.drop { $0 == "{" || $0 == "." })
        if !value.text.isEmpty {
          take(name, value.text.hasSuffix("}") ? String(value.text.dropLast()) : value.text)
        } else if title == nil {
          let word = bytes[start...].prefix { !$0.isSpace }
          if Self.isFileName(word) {
            title = word.string
            i = word.endIndex
          }
        }
      }
    }
  }

  /// `{.bash .numberLines}`, `{"name": "x"}`, `{code-block} bash`, `{bash}`.
  private mutating func readBraces(_ bytes: [UInt8], from start: Int) {
    let end = bytes[start...].lastIndex(of: UInt8(ascii: "}")) ?? bytes.count
    let inside = bytes[(start + 1)..<max(start + 1, end)].trimmed
    // Runme's `{"name":"x"}` names the block, not its language.
    if inside.first == UInt8(ascii: "\"") { return }
    if inside.first == UInt8(ascii: ".") {
      language = inside.dropFirst().prefix { !$0.isSpace }.string
      return readRest(Array(inside.drop { !$0.isSpace }), from: 0)
    }
    let directive = inside.prefix { !$0.isSpace }.string
    // `{ name=build }`: attributes and no language.
    if directive.contains("=") { return readRest(Array(inside), from: 0) }
    let argument = end < bytes.count ? bytes[(end + 1)...].trimmed.string : ""
    isDirective = Self.codeDirectives.contains(directive)
    language = isDirective ? argument : "{\(directive)}"
  }

  private static let codeDirectives: Set<String> = ["code", "code-block", "code-cell", "sourcecode"]

  private mutating func take(_ name: String, _ value: String) {
    guard Self.titles.contains(name), title == nil || name == "title" else { return }
    title = value
  }

  /// Whether a word that stands alone is the name of a file: `compose.yaml`, `/etc/hosts`.
  private static func isFileName(_ word: ArraySlice<UInt8>) -> Bool {
    let isPath = word.first == UInt8(ascii: "/") || word.starts(with: "~/".utf8)
    guard let dot = word.lastIndex(of: UInt8(ascii: ".")) else { return isPath && word.count > 1 }
    let ending = word[(dot + 1)...]
    return word.allSatisfy { $0.isWord || "-./~@".utf8.contains($0) } && (1...10).contains(ending.count)
      && ending.contains { $0.isLetter } && ending.allSatisfy { $0.isAlphanumeric }
  }

  // MARK: Code on the opening line

  /// Where the code begins that an author has put on the fence's line: "```sudo apt update", "```bash apt update".
  ///
  /// A program's name and at least one more word, with nothing that an attribute looks like.
  static func code(in info: [UInt8]) -> Int? {
    let words = info.split(whereSeparator: \.isSpace)
    guard let first = words.first, !info.contains(where: { "{[\"'".utf8.contains($0) }) else { return nil }
    switch LanguageTag(first.string) {
    case .shell, .console:
      guard words.count > 2, isProgram(words[1]) else { return nil }
      return words[1].startIndex
    case .unknown: return words.count > 1 && isProgram(first) ? first.startIndex : nil
    default: return nil
    }
  }

  private static func isProgram(_ word: ArraySlice<UInt8>) -> Bool { KnownProgram.all.contains(word.string) }
}
