import WaymarkText

/// A note, tip or warning, in whatever dialect.
package struct Admonition: Sendable {
  package enum Fold: String, Hashable, Sendable { case none, open, closed }

  /// What an admonition is made of, whatever its dialect.
  package enum Form: Hashable, Sendable {
    /// Lines of its own: an opener, and a closer or an indentation.
    case lines
    /// A quote.
    case quote
    /// The beginning of a paragraph.
    case paragraph
    /// A code fence.
    case fence
    /// Tags.
    case html
  }

  /// Something that a reader of the dialect would not see as the author meant it.
  package enum Defect: Hashable, Sendable {
    /// The body stands on the marker line where the dialect wants it below.
    case bodyOnMarkerLine
    /// Body lines without the quote's `>`.
    case lazyBody
    /// The dialect has no such kind.
    case unknownKind
  }

  /// The dialect's id: `github`, `lead`, `html`, `mkdocs`, `obsidian-ad`.
  package let dialect: String
  package let form: Form
  /// Lower case: `attention`.
  package let kind: String
  package let kindAsWritten: String
  /// By dialect and kind: `note`, `tip`, `important`, `warning`, `danger` …
  package let severity: AdmonitionSeverity
  /// nil where the title is the kind's own; empty where the author wants none.
  package let title: String?
  /// The title with its markup.
  package let titleAsWritten: String?
  /// Where the title stands, markup at its ends left out.
  package let titleRange: SourceRange?
  package let fold: Fold
  /// Marker and body.
  package let range: SourceRange
  package let markerRange: SourceRange
  package let kindRange: SourceRange
  /// The body as a reader sees it, white space folded; the kind and the title apart.
  package let text: String
  package let bodyRange: SourceRange
  /// All between the opener and what ends the admonition, what stands before each line of it included.
  package let content: SourceRange
  package let defects: Set<Defect>
  package let parent: Int?

  package init(
    dialect: String, form: Form, kind: String, kindAsWritten: String, severity: AdmonitionSeverity, title: String?,
    titleAsWritten: String?, titleRange: SourceRange?, fold: Fold, range: SourceRange, markerRange: SourceRange,
    kindRange: SourceRange, text: String, bodyRange: SourceRange, content: SourceRange, defects: Set<Defect>,
    parent: Int?
  ) {
    self.dialect = dialect
    self.form = form
    self.kind = kind
    self.kindAsWritten = kindAsWritten
    self.severity = severity
    self.title = title
    self.titleAsWritten = titleAsWritten
    self.titleRange = titleRange
    self.fold = fold
    self.range = range
    self.markerRange = markerRange
    self.kindRange = kindRange
    self.text = text
    self.bodyRange = bodyRange
    self.content = content
    self.defects = defects
    self.parent = parent
  }
}

/// How loud an admonition is.
package enum AdmonitionSeverity: String, Hashable, Sendable { case info, tip, important, warning, danger }
