import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `<$>[note]` … `<$>` and `[details Summary` … `]`: DigitalOcean.
  static let digitalOcean = Dialect(
    id: "digitalocean", name: "DigitalOcean callout", example: "<$>[warning]\nKeep the power on.\n<$>",
    kinds: AdmonitionKinds(
      ["note": .info, "info": .info, "warning": .warning, "draft": .info], closed: false),
    sites: ["digitalocean"],
    forms: [
      .lines(DigitalOcean.callout, read: DigitalOcean.readCallout),
      .lines(
        DigitalOcean.details,
        read: {
          Construct(meaning: .details, title: $0.piece("title"), fold: $0.fields["open"] == nil ? .closed : .open)
        }),
    ])
}

private enum DigitalOcean {
  static let callout = ContainerGrammar(id: "digitalocean", interruptsParagraph: true, startingWith: "<") { line in
    var scan = LineScanner(line)
    guard scan.take("<$>[") else { return nil }
    let kind = scan.word { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }
    guard !kind.isEmpty, scan.take("]") else { return nil }
    var fields = ["kind": kind]
    let rest = scan.line[scan.rest]
    if let closer = closing(rest) {
      fields["body"] = rest.startIndex..<rest.startIndex + closer.start
      return .init(fields: fields, end: .line)
    }
    if !rest.isEmpty { fields["body"] = rest.indices }
    return .init(
      fields: fields, end: .closer(whenMissing: .opensNothing) { closing($0) }, header: rest.isEmpty ? label : nil)
  }

  /// `<$>` at the end of a line, its place counted from the line's start.
  private static func closing(_ line: ArraySlice<UInt8>) -> ContainerGrammar.Closing? {
    var text = line
    while text.last?.isSpace == true { text.removeLast() }
    return text.suffix(3).elementsEqual("<$>".utf8) ? .init(start: text.count - 3) : nil
  }

  /// `[label Title]` below the opener.
  private static let label: ContainerGrammar.Header = .init { line, _ in
    var scan = LineScanner(line)
    guard scan.take("[label "), scan.line.last == UInt8(ascii: "]") else { return .body }
    return .last(["title": scan.at..<scan.line.count - 1])
  }

  static func readCallout(_ container: MarkdownTree.Container) -> Construct? {
    container.piece("kind").map { Construct(meaning: .admonition(kind: $0), title: container.piece("title")) }
  }

  static let details = ContainerGrammar(
    id: "digitalocean-details", interruptsParagraph: true, startingWith: "["
  ) { line in
    var scan = LineScanner(line)
    guard scan.take("[details"), scan.skipSpace() > 0, !scan.atEnd, scan.line.last != UInt8(ascii: "]") else {
      return nil
    }
    var fields: [String: Range<Int>] = [:]
    let start = scan.at
    if scan.take("open ") { fields["open"] = start..<start + 4 }
    _ = scan.take("closed ")
    scan.skipSpace()
    fields["title"] = scan.rest
    return .init(fields: fields, end: .closer(required: true) { $0.trimmed.elementsEqual("]".utf8) })
  }
}
