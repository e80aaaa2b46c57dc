import WaymarkMarkdown
import WaymarkText

/// The dialects by the way they are met.
struct DialectIndex: Sendable {
  let grammars: [ContainerGrammar]
  /// Those that may also stand in a body that is read on its own.
  let innerGrammars: [ContainerGrammar]
  private let containers: [String: (dialect: Dialect, read: @Sendable (MarkdownTree.Container) -> Construct?)]
  private let quotes: [(dialect: Dialect, read: @Sendable (InlineText) -> Lead?)]
  private let paragraphs: [(dialect: Dialect, read: @Sendable (InlineText) -> Lead?)]
  private let fences:
    [(dialect: Dialect, read: @Sendable (MarkdownTree.CodeBlock) -> (construct: Construct, body: MappedText)?)]
  private let tags: [(dialect: Dialect, read: @Sendable (HTMLToken) -> Construct?)]

  static let all = DialectIndex(Dialect.all)

  init(_ dialects: [Dialect]) {
    var grammars = [ContainerGrammar.frontMatter]
    var containers: [String: (dialect: Dialect, read: @Sendable (MarkdownTree.Container) -> Construct?)] = [:]
    var quotes: [(dialect: Dialect, read: @Sendable (InlineText) -> Lead?)] = []
    var paragraphs = quotes
    var fences:
      [(dialect: Dialect, read: @Sendable (MarkdownTree.CodeBlock) -> (construct: Construct, body: MappedText)?)] = []
    var tags: [(dialect: Dialect, read: @Sendable (HTMLToken) -> Construct?)] = []
    for dialect in dialects {
      for form in dialect.forms {
        switch form {
        case .lines(let grammar, let read):
          grammars.append(grammar)
          containers[grammar.id] = (dialect, read)
        case .quote(let read): quotes.append((dialect, read))
        case .paragraph(let read): paragraphs.append((dialect, read))
        case .fence(let read): fences.append((dialect, read))
        case .html(let read): tags.append((dialect, read))
        }
      }
    }
    self.grammars = grammars
    self.innerGrammars = grammars.filter { !$0.onlyAtStart }
    self.containers = containers
    self.quotes = quotes
    self.paragraphs = paragraphs
    self.fences = fences
    self.tags = tags
  }

  func construct(of container: MarkdownTree.Container) -> (dialect: Dialect, construct: Construct)? {
    guard let (dialect, read) = containers[container.grammar], let construct = read(container) else { return nil }
    return (dialect, construct)
  }

  func construct(of tag: HTMLToken) -> (dialect: Dialect, construct: Construct)? {
    for (dialect, read) in tags {
      if let construct = read(tag) { return (dialect, construct) }
    }
    return nil
  }

  func construct(of block: MarkdownTree.CodeBlock) -> (dialect: Dialect, construct: Construct, body: MappedText)? {
    for (dialect, read) in fences {
      if let (construct, body) = read(block) { return (dialect, construct, body) }
    }
    return nil
  }

  func lead(ofQuote text: InlineText) -> (dialect: Dialect, lead: Lead)? { first(quotes, text) }

  func lead(ofParagraph text: InlineText) -> (dialect: Dialect, lead: Lead)? { first(paragraphs, text) }

  private func first(
    _ readers: [(dialect: Dialect, read: @Sendable (InlineText) -> Lead?)], _ text: InlineText
  ) -> (dialect: Dialect, lead: Lead)? {
    for (dialect, read) in readers {
      if let lead = read(text) { return (dialect, lead) }
    }
    return nil
  }
}

extension Dialect {
  /// The grammars of every line container, front matter's first.
  package static let grammars = DialectIndex.all.grammars
}
