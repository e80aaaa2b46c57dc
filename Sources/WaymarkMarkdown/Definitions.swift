import WaymarkText

/// The link reference definitions and footnotes of a whole guide; of several with one label the first counts.
struct Definitions {
  struct Link {
    let label: String
    /// The body that it stands in; `elsewhere` for a text around the one that is read.
    var body: Int
    /// Where its destination stands in the whole text.
    let destination: Range<Int>
    /// The definition without prefixes, as it can be handed to another text.
    let text: [UInt8]

    static let elsewhere = -1
  }

  struct Footnote {
    let label: String
    let body: Int
    let text: [UInt8]
  }

  private(set) var links: [Link] = []
  private(set) var footnotes: [Footnote] = []

  init(known links: [Link] = []) { self.links = links }

  /// How much was known at a time.
  struct Mark {
    let links: Int
    let footnotes: Int
  }

  var mark: Mark { Mark(links: links.count, footnotes: footnotes.count) }

  mutating func reset(to mark: Mark) {
    links.removeLast(links.count - mark.links)
    footnotes.removeLast(footnotes.count - mark.footnotes)
  }

  mutating func addFootnote(_ label: [UInt8], in body: Int) {
    footnotes.append(Footnote(label: Self.folded(label), body: body, text: label))
  }

  /// Adds the definitions that a paragraph begins with; gives the place after them.
  mutating func addLinks(of paragraph: Paragraph, in bytes: [UInt8]) -> Int {
    guard !paragraph.pieces.isEmpty else { return paragraph.range.lowerBound }
    var reader = ContentReader(bytes, paragraph.pieces, at: paragraph.range.lowerBound)
    while true {
      let start = reader
      guard let (label, destination) = reader.skipDefinition() else {
        return start.isAtEnd ? paragraph.range.upperBound : start.offset
      }
      links.append(
        Link(
          label: Self.folded(Array(bytes[label])), body: paragraph.body, destination: destination,
          text: start.bytes(upTo: reader)))
    }
  }

  /// A label as labels are compared: case folded, white space collapsed.
  static func folded(_ label: some Sequence<UInt8>) -> String {
    let words = Array(label).split { $0.isSpace }
    return words.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }
}
