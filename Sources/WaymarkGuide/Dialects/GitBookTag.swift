import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `{% hint style="info" %}` … `{% endhint %}`, tabs and titled code: GitBook.
  static let gitbook = Dialect(
    id: "gitbook", name: "GitBook block",
    kinds: AdmonitionKinds(
      ["info": .info, "success": .tip, "tip": .tip, "warning": .warning, "danger": .danger, "working": .info],
      closed: true),
    forms: [.lines(GitBookTag.grammar, read: GitBookTag.read)])
}

enum GitBookTag {
  private static let blocks: Set<String> = [
    "hint", "tabs", "tab", "code", "stepper", "step", "content-ref", "columns", "column",
  ]

  static let grammar = ContainerGrammar(id: "gitbook", interruptsParagraph: true, nests: true) { line in
    guard let tag = tag(line), blocks.contains(tag.name) else { return nil }
    let end = "end" + tag.name
    var fields = ["name": tag.nameRange]
    for (name, value) in tag.attributes { fields[name] = value.range.indices }
    return ContainerGrammar.Opening(
      fields: fields, end: .closer(required: true) { GitBookTag.tag($0)?.name == end })
  }

  struct Tag {
    let name: String
    let nameRange: Range<Int>
    var attributes: [(name: String, value: Piece)] = []
  }

  /// A `{% name key="value" %}` that is all of its line.
  static func tag(_ line: ArraySlice<UInt8>) -> Tag? {
    var scan = LineScanner(line)
    scan.skipSpace()
    guard scan.take("{%"), scan.line.count - scan.at >= 2, scan.line.suffix(2).elementsEqual("%}".utf8) else {
      return nil
    }
    let end = scan.line.count - 2
    scan.skipSpace()
    let name = scan.word(isClassByte)
    guard !name.isEmpty, name.upperBound <= end else { return nil }
    var tag = Tag(name: scan.line[name].string, nameRange: name)
    let inside = Array(scan.line[..<end])
    var i = name.upperBound
    while i < inside.count {
      if inside[i].isSpace { i += 1 } else { tag.attributes.append(HTMLScanner.attribute(inside, at: &i)) }
    }
    return tag
  }

  @Sendable static func read(_ container: MarkdownTree.Container) -> Construct? {
    let title = container.fields["title"].map { Piece($0.text, $0.range) }
    switch container.fields["name"]?.text {
    case "hint":
      guard let style = container.fields["style"] else { return nil }
      return Construct(meaning: .admonition(kind: Piece(style.text, style.range)), title: title)
    case "tabs": return Construct(meaning: .tabSet)
    case "tab": return Construct(meaning: .tab, title: title)
    case "code": return Construct(meaning: .label, title: title)
    default: return Construct(meaning: .plain)
    }
  }
}
