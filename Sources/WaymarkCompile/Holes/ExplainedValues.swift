import WaymarkGuide
import WaymarkText

/// Values that a list explains: "`100`: the new VM ID" below the block that holds `100`, and "Example terminology" above all
/// blocks.
enum ExplainedValues {
  /// What a reader has of its own.
  private static let things = Phrases(
    "id", "ids", "address", "addresses", "ip", "user", "username", "name", "hostname", "path", "password", "domain",
    "interface", "device", "disk", "drive", "partition", "token", "subnet", "mount", "directory", "folder", "email",
    "e-mail", "server", "label", "host", "location")
  private static let own = Phrases(
    "your", "you want", "you chose", "you like", "your own", "will identify", "any string", "you gave", "new vm",
    "of the remote")
  /// What is the reader's although nobody says so.
  private static let identities: Set<Substring> = ["id", "ids", "address", "addresses"]
  private static let verbless = Phrases(
    "the", "your", "a", "an", "this is the", "this is your", "is the", "is your", "name", "ip", "id", "ssh", "path",
    "user", "username", "hostname", "domain", "mac", "uuid", "new")
  private static let terminology = Phrases(
    "example terminology", "example values", "example names", "following placeholders", "following example values",
    "following values as examples", "terminology used")
  private static let limit = 48

  static func told(_ survey: Survey, _ readings: [BlockReading]) -> [ToldValue] {
    var result = terms(survey)
    for block in survey.blocks where result.count < limit {
      switch readings[block.index].role {
      case .command, .consoleSession, .fileContent, .codeSample: result += below(block, survey)
      case .output, .admonition, .other: break
      }
    }
    return result
  }

  /// The items below a block that begin with what stands in it.
  private static func below(_ block: BlockContext, _ survey: Survey) -> [ToldValue] {
    var result: [ToldValue] = []
    let bytes = block.block.body.bytes
    walk: for index in survey.guide.elements.indices.dropFirst(block.block.element + 1).prefix(16) {
      let element = survey.guide.elements[index]
      switch element.kind {
      case .code, .heading, .thematicBreak, .table: break walk
      case .prose: break
      default: continue
      }
      guard element.enclosures.contains(where: \.isItem), let span = element.spans.first, span.kind == .code,
        span.offset == 0
      else { continue }
      let token = bare(span.text)
      let words = element.text.utf8.dropFirst(span.text.utf8.count)
      guard tells(String(decoding: Array(words), as: UTF8.self)), ValueToken.isValue(token),
        HolePass.holds(bytes, value: token)
      else { continue }
      result.append(
        ToldValue(
          spelling: token, sentence: survey.elements[index].sentences.first?.text ?? element.text,
          line: survey.elements[index].line, choices: [],
          meaning: String(decoding: Array(words.prefix(80)), as: UTF8.self),
          block: ValueToken.isDistinct(token) || isName(token) ? nil : block.index))
    }
    return result
  }

  /// The name of a section in brackets stands for itself.
  private static func bare(_ text: String) -> String {
    let token = ValueToken.trimmed(text)
    return token.count > 2 && token.hasPrefix("[") && token.hasSuffix("]")
      ? String(token.dropFirst().dropLast()) : token
  }

  /// A word of more than a few letters or digits.
  private static func isName(_ token: String) -> Bool {
    token.utf8.count >= 4 || token.utf8.allSatisfy(\.isDigit) && token.utf8.count >= 3
  }

  /// Whether the words behind a value name a thing of the reader's.
  private static func tells(_ text: String) -> Bool {
    let first = Sentence.split(text).first { $0.folded.wordCount > 0 }
    guard let folded = first?.folded, verbless.starts(folded), folded.wordCount <= 40 else { return false }
    let words = folded.words
    if words.count <= 7, let last = words.last, identities.contains(last), !words.contains("default") { return true }
    return own.found(in: folded) && things.found(in: FoldedText(words.prefix(8).joined(separator: " ")))
  }

  /// The list below "Example terminology": "Device name: sdb", "Mount point: `/mnt/data`".
  private static func terms(_ survey: Survey) -> [ToldValue] {
    var result: [ToldValue] = []
    var listens = false
    for (index, element) in survey.guide.elements.enumerated() {
      switch element.kind {
      case .heading(let section):
        listens =
          survey.guide.sections.indices.contains(section)
          && terminology.found(in: FoldedText(survey.guide.sections[section].title))
      case .code: listens = false
      case .prose where element.enclosures.contains(where: \.isItem):
        guard listens else { continue }
        for token in values(of: element) where result.count < limit {
          result.append(
            ToldValue(
              spelling: token, sentence: element.text, line: survey.elements[index].line, choices: [],
              meaning: element.text))
        }
      case .prose:
        let isShort = element.text.utf8.count < 120
        listens = isShort && survey.elements[index].sentences.contains { terminology.found(in: $0.folded) }
      default: break
      }
    }
    return result
  }

  private static func values(of element: Element) -> [String] {
    let marked = element.spans.filter { $0.kind == .code || $0.kind == .kbd }.map { bare($0.text) }
    if !marked.isEmpty { return marked.filter { ValueToken.isValue($0) && !$0.contains("<") } }
    guard let colon = element.text.firstIndex(of: ":") else { return [] }
    let value = element.text[element.text.index(after: colon)...].drop { $0 == " " }
    return value.contains(" ") || value.utf8.count < 3 || !ValueToken.isValue(String(value)) ? [] : [String(value)]
  }
}

extension Element.Enclosure {
  fileprivate var isItem: Bool { if case .item = self { true } else { false } }
}
