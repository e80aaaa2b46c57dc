import WaymarkGuide
import WaymarkText

/// Places where a construct may stand; it must be read the same everywhere.
enum Setting: String, CaseIterable, Sendable {
  case plain, inList, inOrderedList, inQuote, withCRLF, afterMultiByteText, afterFrontMatter

  func wrap(_ text: String) -> String {
    func indented(_ first: String, _ prefix: String) -> String {
      first + "\n\n"
        + text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : prefix + $0 }.joined(separator: "\n")
    }
    return switch self {
    case .plain: text
    case .inList: indented("- item", "  ")
    case .inOrderedList: indented("1. item", "   ")
    case .inQuote:
      "> quoted\n>\n"
        + text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(separator: "\n")
    case .withCRLF: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    case .afterMultiByteText: "# Größe 📖\n\nÄöü\u{A0}—\u{A0}你好\n\n" + text
    case .afterFrontMatter: "---\ntitle: T\n---\n\n" + text
    }
  }

  func read(_ text: String) -> Guide { GuideReader.read(SourceText(wrap(text))) }
}

extension Guide {
  func string(_ range: SourceRange) -> String { source.string(range) }

  /// The texts of the prose that a reader meets.
  var proseTexts: [String] { elements.filter { $0.kind == .prose }.map(\.text) }
}
