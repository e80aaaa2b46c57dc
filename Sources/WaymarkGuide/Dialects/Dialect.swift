import WaymarkMarkdown
import WaymarkText

/// One notation for admonitions, tabs and other containers, as a value.
///
/// A dialect recognises an opener and says what it means; where its construct ends is said by the form: a line container by
/// its grammar, a quote with the quote, a lead with its paragraph, a fence with the fence, an HTML tag with its end tag.
/// Shared, since each of a guide's constructs holds on to its own.
package final class Dialect: Sendable {
  package let id: String
  /// What people call it.
  package let name: String
  /// As it is written, one construct or a set of them.
  package let example: String
  package let kinds: AdmonitionKinds
  /// The sites that it is the syntax of, by the names that a guide's front matter gives them.
  package let sites: Set<String>
  /// The dialect whose forms read it, where it has none of its own: on one of its sites what these read is its own.
  package let reader: String?
  let presence: Presence
  /// Whether a marker further down in a quote begins another admonition.
  let endsAtNextMarker: Bool
  let forms: [Form]
  /// How its admonitions are written; nil where they are only read.
  let writing: AdmonitionWriting?

  /// Where a dialect is looked for.
  enum Presence: Sendable {
    case everywhere
    /// Where the guide names one of its sites, or a line of the guide, begun with one of these bytes, is a sign of it.
    case signed(by: String, @Sendable (ArraySlice<UInt8>) -> Bool)
  }

  indirect enum Form: Sendable {
    /// Only in guides of some sites; there it comes before all others.
    case only(on: Set<String>, Form)
    /// Lines whose grammar knows the kinds that the site registers.
    case configured(@Sendable ([String: Site.Kind]) -> Form)
    /// Whole lines: the container pass cuts by the grammar, `read` says what was cut.
    case lines(ContainerGrammar, read: @Sendable (MarkdownTree.Container) -> Construct?)
    /// The first paragraph of a quote.
    case quote(@Sendable (InlineText) -> Lead?)
    /// The beginning of a paragraph.
    case paragraph(@Sendable (InlineText) -> Lead?)
    /// A code fence whose body is Markdown; gives the part of the body that is.
    case fence(@Sendable (MarkdownTree.CodeBlock) -> (construct: Construct, body: MappedText)?)
    /// An HTML start tag, its ranges those of the guide.
    case html(@Sendable (HTMLToken) -> Construct?)
    /// A heading: its text, its level.
    case heading(@Sendable (InlineText) -> Construct?)
    /// A heading that opens a quote.
    case quotedHeading(@Sendable (InlineText) -> Lead?)
    /// Attributes that end a paragraph or a quote; gives where they begin in the text.
    case attributes(@Sendable (InlineText) -> Lead?)
  }

  init(
    id: String, name: String, example: String, kinds: AdmonitionKinds = .common, sites: Set<String> = [],
    reader: String? = nil, presence: Presence = .everywhere, endsAtNextMarker: Bool = false, forms: [Form] = [],
    writing: AdmonitionWriting? = nil
  ) {
    self.id = id
    self.name = name
    self.example = example
    self.kinds = kinds
    self.sites = sites
    self.reader = reader
    self.presence = presence
    self.endsAtNextMarker = endsAtNextMarker
    self.forms = forms
    self.writing = writing
  }
}

/// What an opener means.
struct Construct: Sendable {
  enum Meaning: Sendable {
    case admonition(kind: Piece)
    case tab
    /// Holds tabs.
    case tabSet
    /// Holds tabs that are no more than headings.
    case headingTabs
    /// Holds tabs that comments of one line begin.
    case commentTabs
    /// Holds code blocks that are tabs.
    case codeGroup
    case details
    /// Names the code block inside.
    case label
    /// A step; its title is a heading.
    case step
    case image(target: Piece)
    case quote
    /// Nothing of it is shown.
    case hidden
    /// The body is code.
    case code(language: String)
    /// Nothing by itself: its body is read as if it stood there alone.
    case plain
  }

  var meaning: Meaning
  var title: Piece?
  /// The title with its markup, where `title` is without.
  var titleAsWritten: String?
  var fold = Admonition.Fold.none
  var defects: Set<Admonition.Defect> = []
  /// Whether a tab begins a set, whatever stands before it.
  var beginsSet = false
  /// Whether a heading that the body begins with is the title, where the opener has none.
  var headingIsTitle = false
}

/// An opener that stands in a text: what it means, and how much of the text it takes.
struct Lead: Sendable {
  var construct: Construct
  /// The marker in the text; the body follows it.
  var marker: Range<Int>
  /// Where the body begins if nothing follows: then what looks like a title is the message.
  var message: Int?
  /// What is wrong with a message there.
  var messageDefects: Set<Admonition.Defect> = []
}
