import WaymarkMarkdown
import WaymarkText

/// One notation for admonitions, tabs and other containers, as a value.
///
/// A dialect recognises an opener and says what it means; where its construct ends is said by the form: a line container by
/// its grammar, a quote with the quote, a lead with its paragraph, a fence with the fence, an HTML tag with its end tag.
package struct Dialect: Sendable {
  package let id: String
  /// What people call it.
  package let name: String
  package let kinds: AdmonitionKinds
  let forms: [Form]
  /// How its admonitions are written; nil where they are only read.
  let writing: AdmonitionWriting?

  enum Form: Sendable {
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
  }

  init(
    id: String, name: String, kinds: AdmonitionKinds = .common, forms: [Form], writing: AdmonitionWriting? = nil
  ) {
    self.id = id
    self.name = name
    self.kinds = kinds
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
    case details
    /// Names the code block inside.
    case label
    /// Nothing by itself: its body is read as if it stood there alone.
    case plain
  }

  let meaning: Meaning
  var title: Piece?
  var fold = Admonition.Fold.none
  var defects: Set<Admonition.Defect> = []
}

/// An opener that stands in a text: what it means, and how much of the text it takes.
struct Lead: Sendable {
  var construct: Construct
  /// The marker in the text; the body follows it.
  let marker: Range<Int>
}
