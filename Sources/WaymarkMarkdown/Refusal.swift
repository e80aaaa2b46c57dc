/// Something that was not read.
struct Refusal {
  enum Reason: CaseIterable {
    case size
    case depth
    case markup
    case definition
    case reread

    var message: String {
      switch self {
      case .size:
        "the guide is longer than \(ReadingLimits.size >> 20) MiB and is read up to here only; split it into several files"
      case .depth:
        "more than \(ReadingLimits.depth) quotes, list items and containers inside each other; the rest of the line is not"
          + " read, nest less deep"
      case .markup:
        "this paragraph is too long or holds more than \(ReadingLimits.markup) characters that could be markup, and is not"
          + " read; put it into a code block or split it"
      case .definition:
        "a link reference definition is too long for a guide with so many links and is not read; shorten its destination"
      case .reread:
        "too many containers that are never closed; from here on such an opener is read as text, close them"
      }
    }
  }

  let reason: Reason
  /// Where it stands in the text that was read.
  let range: Range<Int>
}
