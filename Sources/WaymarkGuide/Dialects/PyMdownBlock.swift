import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `/// note | Title` … `///`: the blocks of PyMdown Extensions.
  static let pymdown = Dialect(
    id: "pymdown", name: "PyMdown block", example: "/// warning | Power\n\nKeep the power on.\n\n///",
    sites: ["pymdown", "zensical"],
    forms: [.configured { kinds in .lines(PyMdownBlock.grammar(kinds), read: PyMdownBlock.read) }],
    writing: AdmonitionWriting(
      words: AdmonitionWriting.commonWords, kinds: nil, carries: [.title, .noTitle, .fold],
      frame: PyMdownBlock.frame))
}

enum PyMdownBlock {
  /// The kinds that are names of blocks; others are types.
  private static let named: Set<String> = [
    "note", "attention", "caution", "danger", "error", "tip", "hint", "warning", "important",
  ]

  @Sendable static func frame(_ head: AdmonitionWriting.Head, _ body: WrittenBody) -> AdmonitionWriting.Frame {
    let fence = body.fence(of: UInt8(ascii: "/"))
    let isNamed = head.fold == .none && named.contains(head.kind)
    // A block that is named by no kind has no title of its own.
    let kindTitle = isNamed ? nil : head.kind.prefix(1).uppercased() + head.kind.dropFirst()
    let title = (head.title ?? kindTitle).map { $0.isEmpty ? " |" : " | " + $0 } ?? ""
    if isNamed { return .fenced(["\(fence) \(head.kind)\(title)"], fence) }
    let name = head.fold == .none ? "admonition" : "details"
    let open = head.fold == .open ? ["    open: true"] : []
    return .fenced(["\(fence) \(name)\(title)", "    type: \(head.kind)"] + open, fence)
  }

  static func grammar(_ kinds: [String: Site.Kind]) -> ContainerGrammar {
    ContainerGrammar(id: "pymdown-block", interruptsParagraph: true, startingWith: "/") { open($0, kinds) }
  }

  private static func open(_ line: ArraySlice<UInt8>, _ kinds: [String: Site.Kind]) -> ContainerGrammar.Opening? {
    var scan = LineScanner(line)
    let length = scan.run(of: UInt8(ascii: "/"))
    guard length >= 3 else { return nil }
    scan.skipSpace()
    let kind = scan.word(isClassByte)
    let name = scan.line[kind].string.lowercased()
    guard !name.isEmpty else { return nil }
    let isKnown = AdmonitionKinds.isCommon(name) || kinds[name] != nil || blocks.contains(name)
    var fields = ["kind": kind]
    scan.skipSpace()
    if scan.next == UInt8(ascii: "|") {
      scan.at += 1
      scan.skipSpace()
      fields["title"] = scan.rest
    } else if !scan.atEnd {
      return nil
    }
    // A tab needs its label.
    if name == "tab", fields["title"]?.isEmpty != false { return nil }
    return .init(
      fields: fields,
      // A kind that only the site's configuration knows is one where it is closed.
      end: .closer(whenMissing: isKnown ? .runsOnToHeading : .opensNothing) { line in
        let text = line.trimmed
        return text.count == length && text.allSatisfy { $0 == UInt8(ascii: "/") } ? .init() : nil
      }, header: options)
  }

  private static let blocks: Set<String> = [
    "admonition", "details", "tab", "html", "caption", "figure-caption", "table-caption", "definition",
  ]

  /// `type: note`, indented by four columns, below the first line.
  private static let options: ContainerGrammar.Header = .init { line, columns in
    guard columns >= 4, !line.isEmpty else { return .body }
    var scan = LineScanner(line)
    let name = scan.word(isClassByte)
    // What is no option makes the opener a text.
    guard !name.isEmpty, scan.take(":"), scan.atEnd || scan.skipSpace() > 0 else { return .refused }
    return .more(["@" + scan.line[name].string.lowercased(): scan.quoted() ?? scan.rest], options)
  }

  @Sendable static func read(_ container: MarkdownTree.Container) -> Construct? {
    guard let name = container.piece("kind") else { return nil }
    let title = container.piece("title")
    switch name.text.lowercased() {
    case "tab":
      var tab = Construct(meaning: .tab, title: title)
      tab.beginsSet = container.fields["@new"]?.text.lowercased() == "true"
      return tab
    case "details":
      let fold: Admonition.Fold = container.fields["@open"]?.text.lowercased() == "true" ? .open : .closed
      guard let kind = container.piece("@type") else { return Construct(meaning: .details, title: title, fold: fold) }
      return Construct(meaning: .admonition(kind: kind), title: title, fold: fold)
    case "admonition":
      return Construct(meaning: .admonition(kind: container.piece("@type") ?? name), title: title)
    case "html", "caption", "figure-caption", "table-caption", "definition": return Construct(meaning: .plain)
    default: return Construct(meaning: .admonition(kind: name), title: title)
    }
  }
}
