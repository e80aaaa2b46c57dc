import WaymarkText

/// A code block of the guide, whatever its notation.
package struct CodeBlock: Sendable {
  package enum Notation: String, Hashable, Sendable {
    /// Between the tags of a template language: `{% highlight sh %}`, `{code}`.
    case tag
    case fence
    case indented
    case htmlPre = "html-pre"
    /// Three backticks that open and close on one line: a code span to CommonMark, a block to its author.
    case inlineFence = "inline-fence"
  }

  package let notation: Notation
  /// The first word of the info string, as written, braces and attributes apart; empty where there is none.
  package let language: String
  /// The whole info string.
  package let info: String
  package let infoRange: SourceRange?
  /// A title or file name that the fence's attributes or a label give.
  package let title: String?
  /// From the opening fence through the closing one; without the last line ending.
  package let range: SourceRange
  /// 1-based first and last line of `range`.
  package let lines: ClosedRange<Int>
  package let body: MappedText
  /// False where the fence is never closed.
  package let closed: Bool
  /// The block's place in `elements`.
  package let element: Int
  /// The admonition that the fence writes (`ad-tip`), nil where the block is code; index into `admonitions`.
  package let admonition: Int?

  package init(
    notation: Notation, language: String, info: String, infoRange: SourceRange?, title: String?, range: SourceRange,
    lines: ClosedRange<Int>, body: MappedText, closed: Bool, element: Int, admonition: Int? = nil
  ) {
    self.notation = notation
    self.language = language
    self.info = info
    self.infoRange = infoRange
    self.title = title
    self.range = range
    self.lines = lines
    self.body = body
    self.closed = closed
    self.element = element
    self.admonition = admonition
  }

  func titled(_ title: String) -> CodeBlock {
    CodeBlock(
      notation: notation, language: language, info: info, infoRange: infoRange, title: title, range: range,
      lines: lines, body: body, closed: closed, element: element, admonition: admonition)
  }
}
