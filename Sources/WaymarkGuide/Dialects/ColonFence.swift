import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `::: kind Title` … `:::`: Docusaurus, VitePress, VuePress, MyST, Pandoc and their kin.
  static let colonFence = Dialect(
    id: "colon-fence", name: "colon fence", forms: [.lines(ColonFence.grammar, read: ColonFence.read)])
}

enum ColonFence {
  static let grammar = ContainerGrammar(id: "colon-fence", interruptsParagraph: true, nests: true) { line in
    var scan = LineScanner(line)
    let length = scan.run(of: UInt8(ascii: ":"))
    guard length >= 3 else { return nil }
    scan.skipSpace()
    // Microsoft's `:::image … :::` opens and closes on one line.
    guard !scan.atEnd, !(scan.line.count - scan.at > 3 && scan.line[scan.rest].suffix(3).allSatisfy { $0 == colon })
    else { return nil }
    guard let fields = fields(&scan) else { return nil }
    return ContainerGrammar.Opening(
      fields: fields,
      end: .closer(required: true) { line in
        let line = line.trimmed
        return line.count >= length && line.allSatisfy { $0 == colon }
      })
  }

  private static let colon = UInt8(ascii: ":")

  /// `note`, `note Title`, `note[Title]`, `{note} Title`, `{.note title="Title"}`, and attributes after any of them.
  private static func fields(_ scan: inout LineScanner) -> [String: Range<Int>]? {
    var fields: [String: Range<Int>] = [:]
    if scan.next == UInt8(ascii: "{") {
      scan.at += 1
      if scan.next == UInt8(ascii: ".") { scan.at += 1 }
      fields["kind"] = scan.word(isClassByte)
      if let title = attribute("title", scan) { fields["title"] = title }
      guard let close = scan.line[scan.rest].lastIndex(of: UInt8(ascii: "}")) else { return nil }
      scan.at = close + 1
    } else {
      fields["kind"] = scan.word(isClassByte)
    }
    guard fields["kind"]?.isEmpty == false else { return nil }
    if scan.next == UInt8(ascii: "["), let close = scan.line.lastIndex(of: UInt8(ascii: "]")), close > scan.at {
      fields["title"] = scan.at + 1..<close
      scan.at = close + 1
    }
    scan.skipSpace()
    if let brace = scan.line[scan.rest].firstIndex(of: UInt8(ascii: "{")), scan.line.last == UInt8(ascii: "}") {
      if brace > scan.at { fields["title"] = trimmed(scan.at..<brace, scan.line) }
    } else if !scan.atEnd {
      fields["title"] = scan.quoted() ?? scan.rest
    }
    return fields
  }

  private static func trimmed(_ range: Range<Int>, _ line: [UInt8]) -> Range<Int> { line[range].trimmed.indices }

  private static func attribute(_ name: String, _ scan: LineScanner) -> Range<Int>? {
    guard let start = scan.line.firstIndex(of: name, from: scan.at) else { return nil }
    var scan = scan
    scan.at = start + name.utf8.count
    guard scan.take("=\"") else { return nil }
    return scan.word { $0 != UInt8(ascii: "\"") }
  }

  private static let tabs: Set<String> = ["tab", "tab-item"]
  private static let tabSets: Set<String> = ["code-group", "tab-set", "tabs"]
  private static let details: Set<String> = ["details", "spoiler", "dropdown"]

  @Sendable static func read(_ container: MarkdownTree.Container) -> Construct? {
    guard let kind = container.fields["kind"] else { return nil }
    let title = container.fields["title"].map { Piece($0.text, $0.range) }
    let name = kind.text.lowercased()
    if tabs.contains(name) { return Construct(meaning: .tab, title: title) }
    if tabSets.contains(name) { return Construct(meaning: .tabSet) }
    if details.contains(name) { return Construct(meaning: .details, title: title, fold: .closed) }
    let word = name.hasPrefix("callout-") ? String(name.dropFirst("callout-".count)) : name
    guard AdmonitionKinds.common.names.contains(AdmonitionKinds.folded(word)) else {
      return Construct(meaning: .plain)
    }
    let shift = UInt32(clamping: name.utf8.count - word.utf8.count)
    return Construct(
      meaning: .admonition(
        kind: Piece(
          String(kind.text.utf8.dropFirst(Int(shift))) ?? word,
          SourceRange(kind.range.lower + shift, kind.range.upper))),
      title: title)
  }
}
