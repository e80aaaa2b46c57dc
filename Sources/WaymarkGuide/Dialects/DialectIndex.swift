import WaymarkMarkdown
import WaymarkText

/// The dialects of one guide, by the way they are met.
struct DialectIndex: Sendable {
  typealias LeadReader = @Sendable (InlineText) -> Lead?
  typealias FenceReader = @Sendable (MarkdownTree.CodeBlock) -> (construct: Construct, body: MappedText)?

  /// The grammars of line containers, front matter's first.
  let grammars: GrammarTable
  /// Those that may also stand in a body that is read on its own.
  let innerGrammars: GrammarTable
  private var containers: [String: (dialect: Dialect, read: @Sendable (MarkdownTree.Container) -> Construct?)] = [:]
  private var quotes: [(dialect: Dialect, read: LeadReader)] = []
  private var paragraphs: [(dialect: Dialect, read: LeadReader)] = []
  private var attributes: [(dialect: Dialect, read: LeadReader)] = []
  private var quotedHeadings: [(dialect: Dialect, read: LeadReader)] = []
  private var headings: [(dialect: Dialect, read: @Sendable (InlineText) -> Construct?)] = []
  private var fences: [(dialect: Dialect, read: FenceReader)] = []
  private var tags: [(dialect: Dialect, read: @Sendable (HTMLToken) -> Construct?)] = []
  /// The dialects of the guide's site, by the dialect that reads them.
  private var readers: [String: Dialect] = [:]
  /// What the site's configuration registers.
  private let kinds: [String: Site.Kind]
  /// The dialects of the guide's own site: there a quote of a kind that they do not have is a quote.
  private var strict: Set<String> = []

  /// The dialects that are looked for everywhere.
  static let common = DialectIndex(Dialect.all.filter { $0.signs == nil })

  /// The dialects that a guide of a site may be written in: those of its site and those that it shows a sign of come first.
  static func of(_ source: SourceText, site: Site = Site()) -> DialectIndex {
    let name = site.name
    let signed = Dialect.signed(in: source)
    guard name != nil || !signed.isEmpty || !site.kinds.isEmpty else { return common }
    let own = Dialect.all.filter { dialect in name.map(dialect.sites.contains) == true || signed.contains(dialect.id) }
    let others = Dialect.all.filter { dialect in dialect.signs == nil && !own.contains { $0.id == dialect.id } }
    var index = DialectIndex(own + others, site: name, kinds: site.kinds)
    for dialect in own {
      if let reader = dialect.reader { index.readers[reader] = dialect }
      if name.map(dialect.sites.contains) == true { index.strict.insert(dialect.id) }
    }
    return index
  }

  private init(_ dialects: [Dialect], site: String? = nil, kinds: [String: Site.Kind] = [:]) {
    self.kinds = kinds
    var grammars = [ContainerGrammar.frontMatter]
    var forms: [(dialect: Dialect, form: Dialect.Form)] = []
    var first = forms
    for dialect in dialects {
      for form in dialect.forms {
        switch form {
        case .only(let sites, let inner):
          if site.map(sites.contains) == true { first.append((dialect, inner)) }
        case .configured(let form): forms.append((dialect, form(kinds)))
        default: forms.append((dialect, form))
        }
      }
    }
    for (dialect, form) in first + forms {
      switch form {
      case .only, .configured: break
      case .lines(let grammar, let read):
        grammars.append(grammar)
        containers[grammar.id] = (dialect, read)
      case .quote(let read): quotes.append((dialect, read))
      case .paragraph(let read): paragraphs.append((dialect, read))
      case .fence(let read): fences.append((dialect, read))
      case .html(let read): tags.append((dialect, read))
      case .heading(let read): headings.append((dialect, read))
      case .quotedHeading(let read): quotedHeadings.append((dialect, read))
      case .attributes(let read): attributes.append((dialect, read))
      }
    }
    self.grammars = GrammarTable(grammars)
    self.innerGrammars = GrammarTable(grammars.filter { !$0.onlyAtStart })
  }

  func construct(of container: MarkdownTree.Container) -> (dialect: Dialect, construct: Construct)? {
    guard let (dialect, read) = containers[container.grammar], let construct = read(container) else { return nil }
    return (own(dialect), registered(construct).withPlainTitle())
  }

  func construct(of tag: HTMLToken) -> (dialect: Dialect, construct: Construct)? {
    for (dialect, read) in tags {
      if let construct = read(tag) { return (own(dialect), construct) }
    }
    return nil
  }

  func construct(of block: MarkdownTree.CodeBlock) -> (dialect: Dialect, construct: Construct, body: MappedText)? {
    for (dialect, read) in fences {
      if let (construct, body) = read(block) { return (own(dialect), construct.withPlainTitle(), body) }
    }
    return nil
  }

  func construct(ofHeading text: InlineText) -> (dialect: Dialect, construct: Construct)? {
    for (dialect, read) in headings {
      if let construct = read(text) { return (own(dialect), construct) }
    }
    return nil
  }

  func lead(ofQuote text: InlineText) -> (dialect: Dialect, lead: Lead)? { first(quotes, text) }

  func lead(ofQuotedHeading text: InlineText) -> (dialect: Dialect, lead: Lead)? { first(quotedHeadings, text) }

  func lead(ofParagraph text: InlineText) -> (dialect: Dialect, lead: Lead)? { first(paragraphs, text) }

  func attributes(after text: InlineText) -> (dialect: Dialect, lead: Lead)? { first(attributes, text) }

  private func first(
    _ readers: [(dialect: Dialect, read: LeadReader)], _ text: InlineText
  ) -> (dialect: Dialect, lead: Lead)? {
    for (dialect, read) in readers {
      guard let lead = read(text) else { continue }
      let dialect = own(dialect)
      if strict.contains(dialect.id), case .admonition(let kind) = lead.construct.meaning,
        !dialect.kinds.isKnown(kind.text.lowercased())
      {
        continue
      }
      return (dialect, lead)
    }
    return nil
  }

  /// With what the site's configuration says of a kind.
  private func registered(_ construct: Construct) -> Construct {
    guard case .admonition(let written) = construct.meaning, let kind = kinds[written.text.lowercased()] else {
      return construct
    }
    var construct = construct
    construct.meaning = .admonition(kind: Piece(kind.base ?? written.text, written.range))
    construct.title = construct.title ?? kind.title.map { Piece($0, written.range) }
    if kind.isFolded, construct.fold == .none { construct.fold = .closed }
    return construct
  }

  /// The dialect of the guide's site that has another's form.
  private func own(_ dialect: Dialect) -> Dialect { readers[dialect.id] ?? dialect }
}

extension Construct {
  /// With the title as a reader sees it.
  fileprivate func withPlainTitle() -> Construct {
    guard let title else { return self }
    var construct = self
    construct.titleAsWritten = title.text
    construct.title = Piece(MarkdownParser.plainText(title.text), title.range)
    return construct
  }
}

extension Dialect {
  /// The grammars of every line container that may stand anywhere, front matter's first.
  package static let grammars = DialectIndex.common.grammars

  /// The grammars that a guide was read with.
  package static func grammars(of guide: Guide) -> GrammarTable {
    DialectIndex.of(guide.source, site: guide.site).grammars
  }

  /// What tells that a guide is written in the dialect, where it is not looked for everywhere.
  var signs: (firstBytes: [UInt8], isSign: @Sendable (ArraySlice<UInt8>) -> Bool)? {
    guard case .signed(let bytes, let isSign) = presence else { return nil }
    return (Array(bytes.utf8), isSign)
  }

  private static let signs = all.compactMap { dialect in dialect.signs.map { (dialect.id, $0.firstBytes, $0.isSign) } }

  /// Whether any dialect's sign begins with a byte.
  private static let beginsSign: [Bool] = (0...UInt8.max).map { byte in
    !byte.isAlphanumeric && signs.contains { $0.1.contains(byte) }
  }

  /// The dialects that some line of a guide is a sign of.
  fileprivate static func signed(in source: SourceText) -> Set<String> {
    var found: Set<String> = []
    let bytes = source.bytes
    for number in 1...source.lines.count {
      let whole = source.lines.range(ofLine: number).indices
      var start = whole.lowerBound
      while start < whole.upperBound, bytes[start].isSpace || bytes[start] == UInt8(ascii: ">") { start += 1 }
      guard start < whole.upperBound, beginsSign[Int(bytes[start])] else { continue }
      let first = bytes[start]
      let line = bytes[start..<whole.upperBound].trimmed
      for (id, firstBytes, isSign) in signs where firstBytes.contains(first) && !found.contains(id) && isSign(line) {
        found.insert(id)
      }
    }
    return found
  }
}
