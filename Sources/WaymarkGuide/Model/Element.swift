import WaymarkText

/// One thing that a reader meets.
package struct Element: Sendable {
  package enum Kind: Hashable, Sendable {
    /// Index into `sections`.
    case heading(Int)
    /// A paragraph, or the text of a list item.
    case prose
    /// Index into `codeBlocks`.
    case code(Int)
    /// Index into `tables`.
    case table(Int)
    /// The marker of an admonition, before its body's elements; index into `admonitions`.
    case admonition(Int)
    /// Index into `checklists`; stands for all of the list's lines.
    case checklist(Int)
    /// Keys to press to save and leave an editor ("Ctrl+X, Y, Enter", ":wq"), where a paragraph says nothing else.
    case keystrokes
    /// Index into `images`, for a paragraph that holds nothing else.
    case image(Int)
    case thematicBreak
    case html
  }

  /// What an element stands in, from the outside in.
  package enum Enclosure: Hashable, Sendable {
    case quote
    /// `number` is what a reader counts, nil in a bullet list; `ordinal` counts from 0; `list` tells lists apart.
    ///
    /// A list that something unindented interrupts is one; what interrupts it stands in the item before.
    case item(list: Int, ordinal: Int, number: Int?)
    /// Index into `admonitions`.
    case admonition(Int)
    /// A tab, a `<details>`: one of several alternatives, or an aside.
    case details(title: String)
    case tab(set: Int, title: String)
    /// Inside an HTML comment: never active.
    case comment
  }

  package let kind: Kind
  package let range: SourceRange
  /// What a reader sees: white space folded, breaks as spaces, no-break spaces as spaces. Empty for code.
  package let text: String
  /// Inline parts that matter to the compiler, in order.
  package let spans: [Span]
  package let enclosures: [Enclosure]
  /// The innermost section, nil before the first heading.
  package let section: Int?

  /// A piece of inline markup.
  package struct Span: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case code, strong, emphasis, link, kbd }

    package let kind: Kind
    package let text: String
    package let range: SourceRange
    /// Offset of the span in the element's `text`, in UTF-8 bytes.
    package let offset: Int

    package init(kind: Kind, text: String, range: SourceRange, offset: Int) {
      self.kind = kind
      self.text = text
      self.range = range
      self.offset = offset
    }
  }

  package init(
    kind: Kind, range: SourceRange, text: String, spans: [Span], enclosures: [Enclosure], section: Int?
  ) {
    self.kind = kind
    self.range = range
    self.text = text
    self.spans = spans
    self.enclosures = enclosures
    self.section = section
  }
}
