import WaymarkRunbook

/// Writes lines of calls: a function's name and its arguments as quoted words.
struct BashWriter {
  private(set) var text = ""
  private let indent = "  "

  /// A word of a call.
  enum Word {
    /// Text of the guide.
    case text(String)
    /// An id of the runbook.
    case id(String)
    case number(Int)
    /// A name of the prelude's own.
    case bare(String)

    fileprivate var source: String {
      switch self {
      case .text(let text): BashText.quoted(text)
      case .id(let id): BashText.quoted(PlainName.of(id))
      case .number(let number): String(number)
      case .bare(let name): name
      }
    }
  }

  mutating func call(_ function: String, _ words: [Word] = []) {
    text += indent + ([function] + words.map(\.source)).joined(separator: " ") + "\n"
  }

  mutating func call(_ function: String, _ words: Word...) { call(function, words) }

  mutating func assign(_ variable: String, _ word: Word) {
    text += indent + variable + "=" + word.source + "\n"
  }

  mutating func function(_ name: String, comment: String, _ body: (inout BashWriter) -> Void) {
    text += "\n" + BashText.comment(comment) + "\n" + name + "() {\n"
    body(&self)
    text += "}\n"
  }

  mutating func blankLine() { text += "\n" }
}
