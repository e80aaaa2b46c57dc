import WaymarkText

extension Rule {
  /// A guide that shows the rule; the examples are the rule's page and its tests.
  package struct Example: Sendable {
    /// The guide; what the rule underlines stands between `⟦` and `⟧`.
    package let marked: String
    /// Whether it says the same in a list item and in a quote; headings do not.
    package let nests: Bool

    package init(_ marked: String, nests: Bool = true) {
      self.marked = marked
      self.nests = nests
    }

    /// The guide without its marks.
    package var text: String { unmarked.text }

    /// What the rule must underline, as offsets of `text`.
    package var ranges: [SourceRange] { unmarked.ranges }

    private var unmarked: (text: String, ranges: [SourceRange]) {
      var text: [UInt8] = []
      var open: [UInt32] = []
      var ranges: [SourceRange] = []
      for scalar in marked.unicodeScalars {
        switch scalar {
        case "⟦": open.append(UInt32(clamping: text.count))
        case "⟧": if let lower = open.popLast() { ranges.append(SourceRange(lower, UInt32(clamping: text.count))) }
        default: text += Array(String(scalar).utf8)
        }
      }
      return (String(decoding: text, as: UTF8.self), ranges)
    }
  }
}
