import WaymarkMarkdown
import WaymarkText

/// What a tag of a name means.
struct TagRole: Sendable {
  enum Meaning: Sendable { case admonition, details, tab, tabSet, headingTabs, codeGroup, label, code, step, plain }

  let meaning: Meaning
  /// The attributes that name the kind, the first that is there counts; those without a name by their number.
  var kinds: [String] = []
  /// The kind where no attribute names one; nil where the tag's own name is the kind.
  var fallback: String?
  var titles = ["title", "label", "name", "header", "heading", "summary", "caption"]
  /// Whether the tag's own name is its title.
  var namesItself = false
  /// Whether it shows its body before anybody opens it.
  var isOpen = false
  /// The attribute that holds the body, where no end tag follows.
  var body: String?

  /// A kind by itself: `<Note>`, `{% note %}`.
  static let kind = TagRole(meaning: .admonition)
  static let plain = TagRole(meaning: .plain)
  static let step = TagRole(meaning: .step)
  static let tabSet = TagRole(meaning: .tabSet)
  static let tab = TagRole(meaning: .tab)
  static let details = TagRole(meaning: .details)

  /// What a container says that a tag of this role opened.
  func construct(_ container: MarkdownTree.Container) -> Construct? {
    guard let name = container.piece("name") else { return nil }
    func first(_ names: [String]) -> Piece? {
      names.lazy.compactMap { container.piece("@" + $0) }.first { !$0.text.isEmpty }
    }
    let title = first(titles) ?? (namesItself ? name : nil)
    switch meaning {
    case .admonition:
      var construct = Construct(
        meaning: .admonition(kind: first(kinds) ?? Piece(fallback ?? name.text, name.range)), title: title)
      construct.fold = Self.fold(container) ?? .none
      return construct
    case .details:
      return Construct(meaning: .details, title: title, fold: Self.fold(container) ?? (isOpen ? .open : .closed))
    case .tab: return Construct(meaning: .tab, title: title ?? first(["value"]))
    case .tabSet: return Construct(meaning: .tabSet)
    case .headingTabs: return Construct(meaning: .headingTabs)
    case .codeGroup: return Construct(meaning: .codeGroup)
    case .label: return Construct(meaning: .label, title: title)
    case .code: return Construct(meaning: .code(language: first(kinds)?.text ?? ""), title: title)
    case .step: return Construct(meaning: .step, title: title)
    case .plain: return Construct(meaning: .plain)
    }
  }

  private static func fold(_ container: MarkdownTree.Container) -> Admonition.Fold? {
    func value(_ names: [String]) -> Bool? {
      names.lazy.compactMap { container.fields["@" + $0]?.text }.first.map { $0 != "false" }
    }
    if let isOpen = value(["open", "expanded", "defaultopen", "isopen"]) { return isOpen ? .open : .closed }
    if let isClosed = value(["closed", "collapsed", "collapse", "collapsible", "iscollapsible"]) {
      return isClosed ? .closed : .open
    }
    return nil
  }
}

extension MarkdownTree.Container {
  /// A part of the opener.
  func piece(_ name: String) -> Piece? { fields[name].map { Piece($0.text, $0.range) } }
}

extension Dialect.Form {
  /// Tags that enclose whole lines, by their names.
  static func tags(
    _ id: String, _ syntax: TagSyntax, dropsMargin: Bool = false, spansLines: Bool = false, _ roles: [String: TagRole]
  ) -> Dialect.Form {
    .lines(
      TagGrammar(syntax: syntax, roles: roles, dropsMargin: dropsMargin, spansLines: spansLines).grammar(id),
      read: { container in
        container.fields["name"].flatMap { roles[$0.text] }.flatMap { $0.construct(container) }
      })
  }
}

/// Finds the tags of one syntax that begin a line, with the end tags that end one.
private struct TagGrammar: Sendable {
  let syntax: TagSyntax
  let roles: [String: TagRole]
  let dropsMargin: Bool
  /// Whether the attributes of a tag may stand on lines of their own.
  let spansLines: Bool

  func grammar(_ id: String) -> ContainerGrammar {
    ContainerGrammar(
      id: id, interruptsParagraph: true, startingWith: String(syntax.opening.prefix(1)), open: { open($0) })
  }

  private func open(_ line: ArraySlice<UInt8>) -> ContainerGrammar.Opening? {
    guard mayOpen(line) else { return nil }
    let bytes = Array(line)
    guard let tag = syntax.tag(bytes, at: 0) else { return spansLines ? openOnSeveralLines(bytes) : nil }
    let name = bytes[tag.name].string
    guard !tag.isEnd, !tag.isSelfClosing, let role = roles[name] else { return nil }
    var fields = ["name": tag.name]
    for (name, value) in tag.attributes { fields["@" + name] = value }
    let rest = bytes[tag.range.upperBound...].trimmed
    if let body = role.body {
      guard rest.isEmpty, let value = fields["@" + body] else { return nil }
      fields["body"] = value
      return .init(fields: fields, end: .line)
    }
    if let closer = syntax.closer(name, in: bytes[...], from: tag.range.upperBound) {
      fields["body"] = rest.startIndex..<max(rest.startIndex, closer.start)
      return .init(fields: fields, end: .line)
    }
    if !rest.isEmpty { fields["body"] = rest.indices }
    return .init(fields: fields, end: end(name), dropsMargin: dropsMargin)
  }

  /// Whether the name of a role follows the opening sign, whatever comes after it.
  private func mayOpen(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: syntax.opening.utf8) else { return false }
    var name = line.dropFirst(syntax.opening.utf8.count).drop { $0.isSpace || $0 == UInt8(ascii: "-") }
      .prefix { isClassByte($0) || $0 == UInt8(ascii: ".") }
    while name.last == UInt8(ascii: "-") { name.removeLast() }
    return roles[name.string] != nil
  }

  private func end(_ name: String) -> ContainerGrammar.End {
    .closer(whenMissing: .opensNothing) { syntax.closer(name, in: $0) }
  }

  /// `<Tabs` with its attributes on the lines below.
  private func openOnSeveralLines(_ bytes: [UInt8]) -> ContainerGrammar.Opening? {
    guard bytes.starts(with: syntax.opening, at: 0) else { return nil }
    let name = bytes[syntax.opening.utf8.count...].prefix(while: isClassByte)
    guard roles[name.string] != nil, name.endIndex == bytes.count || bytes[name.endIndex].isSpace else { return nil }
    var fields = ["name": name.indices]
    for (name, value) in syntax.attributes(bytes, name.endIndex..<bytes.count) { fields["@" + name] = value }
    return .init(fields: fields, end: end(name.string), header: header(left: 40), dropsMargin: dropsMargin)
  }

  private func header(left: Int) -> ContainerGrammar.Header {
    .init(isRequired: true) { line, _ in
      let bytes = Array(line.trimmed)
      guard !bytes.isEmpty, left > 0 else { return .refused }
      let isLast = bytes.reversed().starts(with: syntax.closing.utf8.reversed()) && !bytes.string.hasSuffix("=>")
      let end = isLast ? bytes.count - syntax.closing.utf8.count : bytes.count
      if isLast, end > 0, bytes[end - 1] == UInt8(ascii: "/") { return .refused }
      var fields: [String: Range<Int>] = [:]
      for (name, value) in syntax.attributes(bytes, 0..<end) where name.utf8.first?.isLetter == true {
        fields["@" + name] = value
      }
      return isLast ? .last(fields) : .more(fields, header(left: left - 1))
    }
  }
}
