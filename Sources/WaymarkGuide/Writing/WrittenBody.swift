import WaymarkMarkdown
import WaymarkText

/// A body that is to be written, as a dialect must know it to put its marks around.
struct WrittenBody: Sendable {
  let lines: [String]
  /// Whether an admonition stands in it, or around it.
  let isNested: Bool
  /// The kinds of its blocks.
  private let blocks: [MarkdownTree.Kind]

  init(_ lines: [String], isNested: Bool) {
    self.lines = lines
    self.isNested = isNested
    let source = SourceText(lines.joined(separator: "\n") + "\n")
    let tree = MarkdownParser.parse(source, grammars: DialectIndex.common.innerGrammars).tree
    blocks = tree.children(of: .root).map { tree[$0].kind }
  }

  var isEmpty: Bool { lines.isEmpty }
  var beginsWithHeading: Bool { if case .heading? = blocks.first { true } else { false } }
  var beginsWithText: Bool { blocks.first == .paragraph }
  /// Whether its first paragraph opens an admonition of its own.
  var beginsWithLead: Bool { lines.first.map { !GuideReader.read(SourceText($0 + "\n")).admonitions.isEmpty } == true }
  /// Whether a reader sees a colon at the end.
  var endsWithColon: Bool { lines.last?.utf8.last { !"*_`~) ".utf8.contains($0) } == UInt8(ascii: ":") }
  var isParagraph: Bool { blocks == [.paragraph] }

  /// A fence of at least so many of a byte, longer than any at the beginning of a line.
  func fence(of byte: UInt8, atLeast length: Int = 3) -> String {
    let longest =
      lines.map { line in
        line.utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }.prefix { $0 == byte }.count
      }.max() ?? 0
    return String(repeating: Character(Unicode.Scalar(byte)), count: max(length, longest + 1))
  }
}
