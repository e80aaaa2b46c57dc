import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText

/// What was written: a guide as a reader meets it, before anybody decides what its steps mean.
///
/// Built by `GuideReader.read`. `elements` is the reading order; everything else points into it or into the source.
package struct Guide: Sendable {
  package let source: SourceText
  package let tree: MarkdownTree
  package let frontMatter: FrontMatter?
  /// The text of the first heading, or the front matter's title.
  package let title: String?
  package let metadata: [Metadatum]
  package let contents: ContentsList?
  /// In document order; sections nest by level through `parent`.
  package let sections: [Section]
  /// What a reader meets, in reading order, containers opened up.
  package let elements: [Element]
  package let codeBlocks: [CodeBlock]
  package let admonitions: [Admonition]
  package let checklists: [Checklist]
  package let tables: [Table]
  /// In prose, headings and the contents list; those of code blocks belong to the compiler.
  package let placeholders: [Placeholder]
  /// `![[…]]` and Markdown images.
  package let images: [Image]
  package let links: [Link]
  /// What reading itself found (limits); rules find the rest.
  package let diagnostics: [Diagnostic]

  package init(
    source: SourceText, tree: MarkdownTree, frontMatter: FrontMatter?, title: String?, metadata: [Metadatum],
    contents: ContentsList?, sections: [Section], elements: [Element], codeBlocks: [CodeBlock],
    admonitions: [Admonition], checklists: [Checklist], tables: [Table], placeholders: [Placeholder], images: [Image],
    links: [Link], diagnostics: [Diagnostic]
  ) {
    self.source = source
    self.tree = tree
    self.frontMatter = frontMatter
    self.title = title
    self.metadata = metadata
    self.contents = contents
    self.sections = sections
    self.elements = elements
    self.codeBlocks = codeBlocks
    self.admonitions = admonitions
    self.checklists = checklists
    self.tables = tables
    self.placeholders = placeholders
    self.images = images
    self.links = links
    self.diagnostics = diagnostics
  }
}

/// `key: value` lines between `---` at the start of a guide.
package struct FrontMatter: Sendable {
  package let range: SourceRange
  package let body: MappedText
  /// Top-level scalars only.
  package let values: [Metadatum]

  package init(range: SourceRange, body: MappedText, values: [Metadatum]) {
    self.range = range
    self.body = body
    self.values = values
  }
}

/// A fact about the guide itself: `Author: …`, `Version: …`.
package struct Metadatum: Hashable, Sendable {
  package let key: String
  package let value: String
  package let range: SourceRange
  package let valueRange: SourceRange

  package init(key: String, value: String, range: SourceRange, valueRange: SourceRange) {
    self.key = key
    self.value = value
    self.range = range
    self.valueRange = valueRange
  }
}

/// A list of links to the guide's own headings.
package struct ContentsList: Sendable {
  package struct Entry: Sendable {
    /// The link's text as a reader sees it.
    package let text: String
    package let textRange: SourceRange
    /// Without the `#`.
    package let anchor: String
    /// The anchor with its `#`.
    package let anchorRange: SourceRange
    /// 0 for the outermost.
    package let depth: Int

    package init(text: String, textRange: SourceRange, anchor: String, anchorRange: SourceRange, depth: Int) {
      self.text = text
      self.textRange = textRange
      self.anchor = anchor
      self.anchorRange = anchorRange
      self.depth = depth
    }
  }

  /// The section that holds nothing but the list ("Table of Contents"), where there is one.
  package let section: Int?
  package let range: SourceRange
  package let entries: [Entry]

  package init(section: Int?, range: SourceRange, entries: [Entry]) {
    self.section = section
    self.range = range
    self.entries = entries
  }
}

/// A heading and everything up to the next heading of its level or above.
package struct Section: Sendable {
  package let level: Int
  /// As a reader sees it, emoji and all.
  package let title: String
  package let heading: SourceRange
  /// GitHub's anchor, without `#`, made unique in the guide.
  package let anchor: String
  /// Heading included.
  package let range: SourceRange
  package let parent: Int?
  /// The guide's elements in the section, its subsections' included, its heading first.
  package let elements: Range<Int>

  package init(
    level: Int, title: String, heading: SourceRange, anchor: String, range: SourceRange, parent: Int?,
    elements: Range<Int>
  ) {
    self.level = level
    self.title = title
    self.heading = heading
    self.anchor = anchor
    self.range = range
    self.parent = parent
    self.elements = elements
  }
}

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
    /// `number` is what a reader sees (rendered), nil in a bullet list; `ordinal` counts from 0; `list` tells lists apart.
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

/// A code block of the guide, whatever its notation.
package struct CodeBlock: Sendable {
  package enum Notation: String, Hashable, Sendable {
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

  package init(
    notation: Notation, language: String, info: String, infoRange: SourceRange?, title: String?, range: SourceRange,
    lines: ClosedRange<Int>, body: MappedText, closed: Bool, element: Int
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
  }
}

/// A note, tip or warning, in whatever dialect.
package struct Admonition: Sendable {
  package enum Fold: String, Hashable, Sendable { case none, open, closed }

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
  /// Lower case: `attention`.
  package let kind: String
  package let kindAsWritten: String
  /// By dialect and kind: `note`, `tip`, `important`, `warning`, `danger` …
  package let severity: AdmonitionSeverity
  /// nil where the title is the kind's own.
  package let title: String?
  package let fold: Fold
  /// Marker and body.
  package let range: SourceRange
  package let markerRange: SourceRange
  package let kindRange: SourceRange
  /// The body as a reader sees it, white space folded; the kind and the title apart.
  package let text: String
  package let bodyRange: SourceRange
  package let defects: Set<Defect>
  package let parent: Int?

  package init(
    dialect: String, kind: String, kindAsWritten: String, severity: AdmonitionSeverity, title: String?, fold: Fold,
    range: SourceRange, markerRange: SourceRange, kindRange: SourceRange, text: String, bodyRange: SourceRange,
    defects: Set<Defect>, parent: Int?
  ) {
    self.dialect = dialect
    self.kind = kind
    self.kindAsWritten = kindAsWritten
    self.severity = severity
    self.title = title
    self.fold = fold
    self.range = range
    self.markerRange = markerRange
    self.kindRange = kindRange
    self.text = text
    self.bodyRange = bodyRange
    self.defects = defects
    self.parent = parent
  }
}

/// How loud an admonition is.
package enum AdmonitionSeverity: String, Hashable, Sendable { case info, tip, important, warning, danger }

/// Lines that each tell the reader to switch one thing on or off: `✅ **Enable VT-d**`.
package struct Checklist: Sendable {
  package struct Item: Sendable {
    package enum Mark: String, Hashable, Sendable { case enable, disable, todo }

    package let mark: Mark
    package let title: String
    /// The line or lines under the title that explain it, markup removed.
    package let note: String?
    package let range: SourceRange

    package init(mark: Mark, title: String, note: String?, range: SourceRange) {
      self.mark = mark
      self.title = title
      self.note = note
      self.range = range
    }
  }

  package let items: [Item]
  package let range: SourceRange

  package init(items: [Item], range: SourceRange) {
    self.items = items
    self.range = range
  }
}

package struct Table: Sendable {
  package struct Cell: Sendable {
    package let text: String
    package let range: SourceRange

    package init(text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  package let header: [Cell]
  package let rows: [[Cell]]
  package let range: SourceRange

  package init(header: [Cell], rows: [[Cell]], range: SourceRange) {
    self.header = header
    self.rows = rows
    self.range = range
  }
}

/// A hole that the reader, or the author, was meant to fill.
package struct Placeholder: Hashable, Sendable {
  package enum Notation: Hashable, Sendable {
    /// `{device}`
    case curly
    /// `{{Step Title}}`: a template's leftover.
    case doubleCurly
    /// `<your-ip>`
    case angle
    /// `YOUR_DOMAIN`, `your-domain`
    case your
  }

  package let notation: Notation
  /// As written, brackets and all.
  package let spelling: String
  /// What stands inside.
  package let name: String
  package let range: SourceRange

  package init(notation: Notation, spelling: String, name: String, range: SourceRange) {
    self.notation = notation
    self.spelling = spelling
    self.name = name
    self.range = range
  }
}

package struct Image: Sendable {
  package let target: String
  /// `![[…]]`, which only Obsidian shows.
  package let embed: Bool
  package let range: SourceRange

  package init(target: String, embed: Bool, range: SourceRange) {
    self.target = target
    self.embed = embed
    self.range = range
  }
}

package struct Link: Sendable {
  package let destination: String
  package let text: String
  package let range: SourceRange
  package let destinationRange: SourceRange?

  package init(destination: String, text: String, range: SourceRange, destinationRange: SourceRange?) {
    self.destination = destination
    self.text = text
    self.range = range
    self.destinationRange = destinationRange
  }
}
