import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `:::{note}` … `:::` and the same with backticks: MyST, and Sphinx through it.
  static let myst = Dialect(
    id: "myst", name: "MyST directive", example: ":::{admonition} Power\n:class: warning\n\nKeep the power on.\n\n:::",
    kinds: RestructuredText.kinds, sites: ["myst", "jupyter-book"],
    forms: [
      .lines(MyST.grammar, read: { MyST.construct($0.piece("directive"), $0.piece("title"), $0.piece) }),
      .fence(MyST.read),
    ],
    writing: AdmonitionWriting(
      words: AdmonitionWriting.commonWords, kinds: MyST.written, carries: [.title, .fold], frame: MyST.frame))
}

enum MyST {
  /// The directives that take no title; one has it as an `admonition` of a class.
  static let written: Set<String> = [
    "attention", "caution", "danger", "error", "hint", "important", "note", "seealso", "tip", "warning",
  ]

  @Sendable static func frame(_ head: AdmonitionWriting.Head, _ body: WrittenBody) -> AdmonitionWriting.Frame {
    let fence = body.fence(of: ColonFence.colon)
    let title = head.title(after: "")
    guard !title.isEmpty || head.fold != .none else { return .fenced(["\(fence){\(head.kind)}"], fence) }
    let name = head.kind.prefix(1).uppercased() + head.kind.dropFirst()
    let opener = [
      "\(fence){admonition} \(title.isEmpty ? name : title)",
      ":class: \(head.kind)" + (head.fold == .none ? "" : " dropdown"),
    ]
    return .fenced(opener + (head.fold == .open ? [":open:"] : []), fence)
  }

  static let grammar = ContainerGrammar(id: "myst", interruptsParagraph: true, startingWith: ":") { line in
    var scan = LineScanner(line)
    let length = scan.run(of: ColonFence.colon)
    guard length >= 3, scan.take("{") else { return nil }
    let name = scan.word { isClassByte($0) || $0 == ColonFence.colon || $0 == UInt8(ascii: ".") }
    guard !name.isEmpty, scan.take("}"), let role = role(scan.line[name].string) else { return nil }
    scan.skipSpace()
    // `:name:` is an option.
    var fields = ["directive": name]
    if !scan.atEnd { fields[role.hasArgument ? "title" : "body"] = scan.rest }
    return .init(
      fields: fields, end: .closer(whenMissing: .runsOnToHeading) { ColonFence.closing($0, length) },
      header: fields["body"] == nil ? DirectiveOptions.header() : nil)
  }

  /// What a directive is.
  private enum Role {
    case kind, admonition, details, tab, tabSet, plain

    /// Whether the text on the opening line is a title; else it is the first of the body.
    var hasArgument: Bool { self != .plain }
  }

  private static func role(_ name: String) -> Role? {
    switch name {
    case "admonition", "topic", "card": .admonition
    case "dropdown", "toggle": .details
    case "tab-item", "tab", "group-tab": .tab
    case "tab-set", "tabs": .tabSet
    case "grid", "grid-item", "div", "container", "sidebar": .plain
    default: RestructuredText.kinds.isKnown(name) ? .kind : nil
    }
  }

  static func construct(_ name: Piece?, _ title: Piece?, _ option: (String) -> Piece?) -> Construct? {
    guard let name, let role = role(name.text) else { return nil }
    let classes = option("class")
    let words = classes?.text.split(separator: " ").map(String.init) ?? []
    let isOpen = option("open").map { $0.text != "false" } == true
    let fold: Admonition.Fold = isOpen ? .open : words.contains("dropdown") ? .closed : .none
    switch role {
    case .kind: return Construct(meaning: .admonition(kind: name), title: title, fold: fold)
    case .admonition:
      let kind = classes?.words.first { AdmonitionKinds.isCommon($0.text) }
      return Construct(meaning: .admonition(kind: kind ?? name), title: title, fold: fold)
    case .details: return Construct(meaning: .details, title: title, fold: isOpen ? .open : .closed)
    case .tab: return Construct(meaning: .tab, title: title)
    case .tabSet: return Construct(meaning: .tabSet)
    case .plain: return Construct(meaning: .plain)
    }
  }

  /// A directive in a code fence.
  @Sendable static func read(_ block: MarkdownTree.CodeBlock) -> (construct: Construct, body: MappedText)? {
    guard block.info.hasPrefix("{"), let infoRange = block.infoRange else { return nil }
    let info = Array(block.info.utf8)
    guard let close = info.firstIndex(of: UInt8(ascii: "}")) else { return nil }
    func piece(_ range: Range<Int>) -> Piece {
      Piece(
        info[range].string,
        SourceRange(infoRange.lower + UInt32(range.lowerBound), infoRange.lower + UInt32(range.upperBound)))
    }
    let name = piece(1..<close)
    let argument = info[(close + 1)...].trimmed.indices
    let (options, end) = DirectiveOptions.read(block.body)
    guard
      let construct = construct(name, argument.isEmpty ? nil : piece(argument), { options[$0] })
    else { return nil }
    return (construct, block.body.suffix(from: end))
  }
}
