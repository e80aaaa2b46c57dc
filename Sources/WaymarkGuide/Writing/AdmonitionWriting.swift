import WaymarkText

/// How a dialect's admonitions are written.
package struct AdmonitionWriting: Sendable {
  /// What an admonition says beside its body.
  package struct Head: Hashable, Sendable {
    /// One of the dialect's own kinds.
    package let kind: String
    /// Markdown; nil where the kind's own title stands, empty where none does.
    package let title: String?
    package let fold: Admonition.Fold
    /// Whether there is no body.
    package let isAlone: Bool

    var withoutTitle: Head { Head(kind: kind, title: nil, fold: fold, isAlone: isAlone) }

    /// The title with a text before it; empty where there is none.
    func title(after text: String) -> String { title.map { $0.isEmpty ? "" : text + $0 } ?? "" }

    /// The word for a fold; empty where it does not fold.
    func fold(open: String, closed: String) -> String {
      switch fold {
      case .none: ""
      case .open: open
      case .closed: closed
      }
    }
  }

  /// What not every dialect has a place for.
  enum Part: Hashable, Sendable {
    case title
    /// That the kind's own title does not stand above the body.
    case noTitle
    case fold
  }

  /// What is written around a body.
  struct Frame: Sendable {
    var opener: [String]
    /// Stands before each line of the body.
    var inner = ""
    var closer: [String] = []
    /// Whether blank lines part the body from opener and closer.
    var isApart = false
    /// Whether the first line of the body stands on the opener's last one.
    var isJoined = false
    /// Whether a paragraph must end before the opener, or after the last line.
    var endsBefore = false
    var endsAfter = false

    /// In a quote; the opener comes without its `>`.
    static func quoted(_ opener: String, _ body: WrittenBody) -> Frame {
      Frame(opener: ["> " + opener], inner: "> ", isApart: !body.isEmpty && !body.beginsWithText, endsAfter: true)
    }

    /// Between two lines, with blank ones inside: readers that do not know the dialect see paragraphs.
    static func fenced(_ opener: [String], _ closer: String) -> Frame {
      Frame(opener: opener, closer: [closer], isApart: true)
    }
  }

  /// What a person calls the dialect who wants it written; nil for its id.
  var name: String?
  /// Dialects that read what is written, beside this one and the one that reads for it.
  var otherReaders: Set<String> = []
  /// The dialect's word for each degree, where it has no word of the author's.
  let words: [AdmonitionSeverity: String]
  /// The kinds that are kept as the author wrote them, where they mean the same; nil for all.
  let kinds: Set<String>?
  let carries: Set<Part>
  /// Whether a title can be said, where titles can.
  var takes: @Sendable (Head) -> Bool = { _ in true }
  /// Whether an opener that a reader of the dialect reads is written as the dialect wants it.
  var isOwn: @Sendable (String) -> Bool = { _ in true }
  let frame: @Sendable (Head, WrittenBody) -> Frame

  /// The words of most dialects.
  static let commonWords: [AdmonitionSeverity: String] = [
    .info: "note", .tip: "tip", .important: "important", .warning: "warning", .danger: "danger",
  ]

  /// Whether an admonition is written as the dialect wants it.
  func isRight(_ admonition: Admonition, _ dialect: Dialect, _ source: SourceText) -> Bool {
    guard isRead(by: admonition.dialect, dialect), kinds?.contains(admonition.kind) ?? true,
      admonition.defects.isDisjoint(with: [.bodyOnMarkerLine, .lazyBody])
    else { return false }
    let head = dialect.head(for: admonition, in: source, self)
    return keepsTitle(head) && (head.fold == .none || carries.contains(.fold))
      && isOwn(source.string(admonition.markerRange))
  }

  func isRead(by id: String, _ dialect: Dialect) -> Bool {
    id == dialect.id || id == dialect.reader || otherReaders.contains(id)
  }

  /// Whether a head's title can be written as one.
  func keepsTitle(_ head: Head) -> Bool {
    guard let title = head.title else { return true }
    return title.isEmpty ? carries.contains(.noTitle) : carries.contains(.title) && takes(head)
  }
}

extension Dialect {
  /// The dialects that admonitions can be written in, by their names.
  package static let writable: [Dialect] = all.filter { $0.writing != nil }.sorted { $0.writtenName < $1.writtenName }

  /// What a person calls it who wants it written.
  package var writtenName: String { writing?.name ?? id }

  package static func writable(named name: String) -> Dialect? { writable.first { $0.writtenName == name } }
}
