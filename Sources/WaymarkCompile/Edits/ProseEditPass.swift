import WaymarkGuide
import WaymarkText

/// An edit of a file that a sentence tells and no block shows: "set `PermitRootLogin` to `no` in `/etc/ssh/sshd_config`".
package struct ProseEdit: Hashable, Sendable {
  /// Index into the guide's elements.
  package let element: Int
  package let path: String
  /// The sentence.
  package let text: String
  /// Where the file's name stands in the guide.
  package let range: SourceRange
  /// 1-based.
  package let line: Int
}

/// Finds the edits that only sentences tell.
enum ProseEditPass {
  private static let orders = Phrases(
    "set", "change", "uncomment", "add", "append", "insert", "replace", "remove", "delete", "comment out", "modify")
  /// What stands before an order: "In FILE, set …".
  private static let openings = Phrases(
    "in", "inside", "within", "open", "edit", "then", "next", "now", "finally", "also", "please", "first", "to do this",
    "make sure to", "you need to", "you must", "you should", "you have to", "as root", "under")
  /// Words of sentences that explain, warn or leave a choice.
  private static let others = Phrases(
    "if", "can", "could", "may", "might", "would", "optional*", "example", "e.g", "not", "never", "was", "were",
    "has been", "have been", "already", "by default", "unless", "instead of", "when", "because", "will", "don't",
    "alternatively", "or")

  static func find(_ survey: Survey, _ readings: [BlockReading]) -> [ProseEdit] {
    var shown: [Int?: Set<String>]?
    var result: [ProseEdit] = []
    for (index, element) in survey.guide.elements.enumerated() {
      guard case .prose = element.kind, element.enclosures.allSatisfy({ isOpen($0) }) else { continue }
      for sentence in survey.elements[index].sentences {
        guard !sentence.introduces, orders.found(in: sentence.folded), isOrder(sentence.folded),
          !others.found(in: sentence.folded), let span = file(sentence, element)
        else { continue }
        let known = shown ?? shownFiles(survey, readings)
        shown = known
        guard known[element.section]?.contains(span.path) != true else { continue }
        result.append(
          ProseEdit(
            element: index, path: span.path, text: sentence.text, range: span.range, line: survey.line(span.range)))
      }
    }
    return result
  }

  /// What everybody reads.
  private static func isOpen(_ enclosure: Element.Enclosure) -> Bool {
    switch enclosure {
    case .quote, .item: true
    case .admonition, .details, .tab, .comment: false
    }
  }

  private static func isOrder(_ words: FoldedText) -> Bool { orders.starts(words) || openings.starts(words) }

  /// The file that a sentence names as code, where other code in it says what is changed.
  private static func file(_ sentence: Sentence, _ element: Element) -> (path: String, range: SourceRange)? {
    let spans = element.spans(in: sentence.range).filter { $0.kind == .code || $0.kind == .strong }
    let files = spans.filter { isFile($0.text) }
    guard let file = files.first, Set(files.map(\.text)).count == 1 else { return nil }
    let changes = spans.filter { $0.kind == .code && isSetting($0.text) }
    return changes.isEmpty || spans.contains(where: { InlineCommandPass.isCommand($0.text) && !isSetting($0.text) })
      ? nil : (file.text, file.range)
  }

  private static func isFile(_ text: String) -> Bool {
    HostPath.isAbsolute(text) && !text.hasSuffix("/") && HostPath.name(of: text).contains(where: \.isLetter)
      && !["/dev/", "/proc/", "/sys/", "/bin/", "/sbin/"].contains { text.contains($0) }
      && text.utf8.dropFirst().contains(UInt8(ascii: "/"))
  }

  /// A key, a value or a line, and no path, key of the keyboard or address.
  private static func isSetting(_ text: String) -> Bool {
    guard !HostPath.isAbsolute(text), !text.contains("://"), text.utf8.count > 1 else { return false }
    switch LineShape(Substring(text)) {
    case .keyword, .keyValue, .assignment, .hostFormat, .directive, .comment, .word, .colonPair, .section: return true
    case .other: return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    default: return false
    }
  }

  /// The files that blocks of a section edit or write: what sentences say of them belongs to the blocks.
  private static func shownFiles(_ survey: Survey, _ readings: [BlockReading]) -> [Int?: Set<String>] {
    var result: [Int?: Set<String>] = [:]
    for reading in readings {
      let files = [reading.target, reading.opensEditor].compactMap { $0 } + reading.writes
      guard !files.isEmpty else { continue }
      result[survey.element(of: reading.block)?.section, default: []].formUnion(files)
    }
    return result
  }
}
