import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `::: {.note}` … `:::`, and Quarto's `::: {.callout-note title="…" collapse="true"}`: Pandoc's fenced divs.
  static let pandoc = Dialect(
    id: "pandoc", name: "Pandoc div", example: "::: {.warning}\n\nKeep the power on.\n\n:::",
    sites: ["pandoc", "nixos"],
    forms: [.lines(PandocDiv.grammar, read: PandocDiv.read)])
}

enum PandocDiv {
  static let prefix = "callout-"

  static let grammar = ContainerGrammar(id: "pandoc-div", interruptsParagraph: true, startingWith: ":") { line in
    var scan = LineScanner(line)
    let length = scan.run(of: ColonFence.colon)
    guard length >= 3 else { return nil }
    scan.skipSpace()
    var fields: [String: Range<Int>] = [:]
    var isKnown = false
    if scan.take("{") {
      let text = scan.line[scan.rest]
      guard let first = text.trimmed.first, ".#".utf8.contains(first) || text.contains(UInt8(ascii: "=")),
        let close = text.lastIndex(of: UInt8(ascii: "}")),
        scan.line[(close + 1)...].allSatisfy({ $0.isSpace || $0 == ColonFence.colon })
      else { return nil }
      for (name, value) in ColonAttributes.read(scan.line, scan.at..<close) {
        guard name.utf8.allSatisfy(\.isDigit) else {
          fields["@" + name] = value
          continue
        }
        guard scan.line[value].first == UInt8(ascii: ".") else { continue }
        let word = value.lowerBound + 1..<value.upperBound
        let isKind = kind(scan.line[word].string) != nil
        if fields["kind"] == nil || isKind && !isKnown { fields["kind"] = word }
        isKnown = isKnown || isKind
      }
    } else {
      // `::: callout-note` without braces.
      let word = scan.word(isClassByte)
      guard scan.line[word].starts(with: prefix.utf8), kind(scan.line[word].string) != nil else { return nil }
      scan.skipSpace()
      guard scan.line[scan.rest].allSatisfy({ $0 == ColonFence.colon }) else { return nil }
      fields["kind"] = word
      isKnown = true
    }
    return .init(
      fields: fields,
      end: .closer(whenMissing: .opensNothing) { line in
        // Any fence closes the innermost div.
        ColonFence.closing(line, length) ?? (ColonFence.closing(line, 3) != nil ? .init(isExact: false) : nil)
      })
  }

  /// The kind that a class names: `note`, `callout-note`; `callout` alone is untyped.
  static func kind(_ word: String) -> String? {
    let name = word.hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : word
    return AdmonitionKinds.isBox(name.lowercased()) || name == "callout" ? name : nil
  }

  @Sendable static func read(_ container: MarkdownTree.Container) -> Construct? {
    guard let word = container.piece("kind") else { return Construct(meaning: .plain) }
    switch word.text {
    case "panel-tabset", "tabset": return Construct(meaning: .headingTabs)
    case "tab": return Construct(meaning: .tab, title: container.piece("@title"))
    default: break
    }
    guard let name = kind(word.text) else { return Construct(meaning: .plain) }
    let shift = UInt32(clamping: word.text.utf8.count - name.utf8.count)
    var construct = Construct(
      meaning: .admonition(kind: Piece(name, SourceRange(word.range.lower + shift, word.range.upper))),
      title: container.piece("@title"))
    if let collapse = container.fields["@collapse"]?.text { construct.fold = collapse == "true" ? .closed : .open }
    construct.headingIsTitle = word.text.hasPrefix(prefix) || name == "callout"
    return construct
  }
}
