import WaymarkText

/// How one dialect's line containers open and end; the container pass knows no dialect, it takes these as values.
///
/// A grammar sees one line at a time, enclosing list and quote prefixes already removed, and never a line inside a code fence.
package struct ContainerGrammar: Sendable {
  /// What an opening line said.
  package struct Opening: Sendable {
    /// Named parts of the line, as offsets of the line: `["kind": 4..<8]`; from a part named `body` on, the line is the first
    /// line of the body.
    package let fields: [String: Range<Int>]
    package let end: End

    package init(fields: [String: Range<Int>], end: End) {
      self.fields = fields
      self.end = end
    }
  }

  /// Where a container ends.
  package enum End: Sendable {
    /// With the line itself.
    case line
    /// Before the first line that is neither blank nor indented by this many columns more than the opener; the indentation
    /// is no part of the body.
    case dedent(columns: Int)
    /// With the first line for which this is true (it gets the bytes of the line, enclosing prefixes and indentation
    /// removed); `required` is false where a container that is never closed runs to the end of what encloses it, true where
    /// its opener then is no opener.
    case closer(required: Bool, @Sendable (ArraySlice<UInt8>) -> Bool)
  }

  /// Names the grammar in the tree: `mkdocs-admonition`.
  package let id: String
  /// Whether a paragraph's next line may open it.
  package let interruptsParagraph: Bool
  /// False where the body is no Markdown (front matter).
  package let bodyIsMarkdown: Bool
  /// Only on the first line of the guide.
  package let onlyAtStart: Bool
  /// Whether a closer belongs to the innermost container of this grammar that it would close, not to the outermost.
  package let nests: Bool
  /// Reads an opening line, its ending and its indentation removed; nil where the line opens nothing.
  ///
  /// The slice starts at index 0.
  package let open: @Sendable (ArraySlice<UInt8>) -> Opening?
  /// Looks at the body of a closed container; where it is false, the opener is no opener.
  package let accepts: @Sendable (ArraySlice<UInt8>) -> Bool

  package init(
    id: String, interruptsParagraph: Bool, bodyIsMarkdown: Bool = true, onlyAtStart: Bool = false,
    nests: Bool = false, open: @escaping @Sendable (ArraySlice<UInt8>) -> Opening?,
    accepts: @escaping @Sendable (ArraySlice<UInt8>) -> Bool = { _ in true }
  ) {
    self.id = id
    self.interruptsParagraph = interruptsParagraph
    self.bodyIsMarkdown = bodyIsMarkdown
    self.onlyAtStart = onlyAtStart
    self.nests = nests
    self.open = open
    self.accepts = accepts
  }
}
