import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `!!! ad-note Title` … `--- admonition`: what Obsidian's Admonition plugin had for a while.
  static let obsidianLine = Dialect(
    id: "obsidian-line", name: "Obsidian admonition line",
    example: "!!! ad-warning Power\nKeep the power on.\n--- admonition", kinds: ObsidianFence.kinds,
    presence: .signed(by: "!?") { line in
      let text = line.drop { "!?+".utf8.contains($0) }
      return text.count < line.count && text.drop { $0 == 0x20 }.starts(with: "ad-".utf8)
    },
    forms: [.lines(ObsidianLine.grammar, read: ObsidianLine.read)])
}

private enum ObsidianLine {
  static let grammar = ContainerGrammar(id: "obsidian-line", interruptsParagraph: true, startingWith: "!?") { line in
    var scan = LineScanner(line)
    let isFolded = scan.next == UInt8(ascii: "?")
    guard scan.run(of: isFolded ? UInt8(ascii: "?") : UInt8(ascii: "!")) >= 3 else { return nil }
    var fields: [String: Range<Int>] = [:]
    if isFolded { fields["fold"] = scan.at..<scan.at + scan.run(of: UInt8(ascii: "+")) }
    guard scan.skipSpace() > 0, scan.take("ad-") else { return nil }
    let kind = scan.word(isClassByte)
    guard !kind.isEmpty else { return nil }
    fields["kind"] = kind
    scan.skipSpace()
    if !scan.atEnd { fields["title"] = scan.quoted() ?? scan.rest }
    return .init(
      fields: fields,
      end: .closer(whenMissing: .opensNothing) { line in
        let text = line.trimmed
        let rest = text.drop { $0 == UInt8(ascii: "-") }
        return text.count - rest.count >= 3 && rest.trimmed.elementsEqual("admonition".utf8) ? .init() : nil
      })
  }

  static func read(_ container: MarkdownTree.Container) -> Construct? {
    guard let kind = container.piece("kind") else { return nil }
    var construct = Construct(meaning: .admonition(kind: kind), title: container.piece("title"))
    if let fold = container.fields["fold"] { construct.fold = fold.text.isEmpty ? .closed : .open }
    return construct
  }
}
