import WaymarkText

/// How one dialect's line containers open and end; the container pass knows no dialect, it takes these as values.
///
/// A grammar sees one line at a time, enclosing list and quote prefixes already removed, and never a line inside a code fence.
/// Shared, since every container that is open holds on to its own.
package final class ContainerGrammar: Sendable {
  /// What an opening line said.
  package struct Opening: Sendable {
    /// Named parts of the line, as offsets of the line: `["kind": 4..<8]`; from a part named `body` on, the line is the first
    /// line of the body, which may end before the line does.
    package let fields: [String: Range<Int>]
    package let end: End
    /// Reads the lines that still belong to the opener; nil where the first line is all of it.
    package let header: Header?
    /// Whether the indentation of the body's first line is no part of the body, as where indentation means nothing.
    package let dropsMargin: Bool

    package init(fields: [String: Range<Int>], end: End, header: Header? = nil, dropsMargin: Bool = false) {
      self.fields = fields
      self.end = end
      self.header = header
      self.dropsMargin = dropsMargin
    }
  }

  /// Where a container ends.
  package enum End: Sendable {
    /// With the line itself.
    case line
    /// Before the first line that is neither blank nor indented by this many columns more than the opener; the indentation
    /// is no part of the body.
    case dedent(columns: Int)
    /// As `dedent`, by as many columns as the first line of the body is indented, but no less than these.
    case indented(least: Int)
    /// With the first line that holds a closer; it gets the bytes of the line, enclosing prefixes and indentation removed,
    /// indices from 0.
    case closer(whenMissing: WhenMissing, @Sendable (ArraySlice<UInt8>) -> Closing?)

    /// A closer that is all of its line.
    package static func closer(
      required: Bool, _ closes: @escaping @Sendable (ArraySlice<UInt8>) -> Bool
    ) -> Self {
      .closer(whenMissing: required ? .opensNothing : .runsOn) { closes($0) ? Closing() : nil }
    }
  }

  /// What becomes of a container that is never closed.
  package enum WhenMissing: Sendable {
    /// It ends with what encloses it.
    case runsOn
    /// It ends with what encloses it, unless it would swallow headings: then a person forgot to close it.
    case runsOnToHeading
    /// Its opener is no opener.
    case opensNothing
  }

  /// A closer in a line.
  package struct Closing: Sendable {
    /// Where it begins; what stands before it is the last line of the body.
    package let start: Int
    /// Whether it is made for just this container, rather than for one that opened with a shorter mark; of several open
    /// containers the innermost exact one is closed, else the innermost.
    package let isExact: Bool
    /// Whether the container ends before the line, which is then read as any other.
    package let isBefore: Bool

    package init(start: Int = 0, isExact: Bool = true, isBefore: Bool = false) {
      self.start = start
      self.isExact = isExact
      self.isBefore = isBefore
    }
  }

  /// Reads the lines after the first one of an opener: options, attributes.
  package struct Header: Sendable {
    package enum Line {
      /// A part of the opener; more may follow.
      case more([String: Range<Int>], Header)
      /// The last part of the opener.
      case last([String: Range<Int>])
      /// The opener ended before this line.
      case body
      /// The opener is none.
      case refused
    }

    /// Whether the opener is none where its container ends before the header does.
    package let isRequired: Bool
    /// Gets a line without its indentation, indices from 0, and how many columns it is indented by; fields are offsets of the
    /// line.
    package let read: @Sendable (ArraySlice<UInt8>, Int) -> Line

    package init(isRequired: Bool = false, read: @escaping @Sendable (ArraySlice<UInt8>, Int) -> Line) {
      self.isRequired = isRequired
      self.read = read
    }
  }

  /// Names the grammar in the tree: `mkdocs-admonition`.
  package let id: String
  /// Whether a paragraph's next line may open it.
  package let interruptsParagraph: Bool
  /// False where the body is no Markdown (front matter).
  package let bodyIsMarkdown: Bool
  /// Only on the first line of the guide.
  package let onlyAtStart: Bool
  /// The bytes that an opening line may begin with; none where it may be any.
  package let firstBytes: [UInt8]
  /// Reads an opening line, its ending and its indentation removed; nil where the line opens nothing.
  ///
  /// The slice starts at index 0.
  package let open: @Sendable (ArraySlice<UInt8>) -> Opening?
  /// Looks at the body of a closed container; where it is false, the opener is no opener.
  package let accepts: @Sendable (ArraySlice<UInt8>) -> Bool

  package init(
    id: String, interruptsParagraph: Bool, bodyIsMarkdown: Bool = true, onlyAtStart: Bool = false,
    startingWith firstBytes: String = "", open: @escaping @Sendable (ArraySlice<UInt8>) -> Opening?,
    accepts: @escaping @Sendable (ArraySlice<UInt8>) -> Bool = { _ in true }
  ) {
    self.id = id
    self.interruptsParagraph = interruptsParagraph
    self.bodyIsMarkdown = bodyIsMarkdown
    self.onlyAtStart = onlyAtStart
    self.firstBytes = Array(firstBytes.utf8)
    self.open = open
    self.accepts = accepts
  }
}
