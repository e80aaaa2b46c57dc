import WaymarkMarkdown

extension Dialect {
  /// `{{Note|text}}`: the templates of the ArchWiki and other MediaWikis.
  static let mediawiki = Dialect(
    id: "mediawiki", name: "MediaWiki template", example: "{{Warning|Keep the power on.}}",
    sites: ["mediawiki", "archwiki"],
    forms: [
      .lines(
        ContainerGrammar(id: "mediawiki", interruptsParagraph: true, startingWith: "{", open: { MediaWiki.open($0) }),
        read: { container in container.piece("kind").map { Construct(meaning: .admonition(kind: $0)) } })
    ])
}

private enum MediaWiki {
  static func open(_ line: ArraySlice<UInt8>) -> ContainerGrammar.Opening? {
    var scan = LineScanner(line)
    guard scan.take("{{"), !scan.atEnd else { return nil }
    let kind = scan.word(isClassByte)
    guard scan.next == UInt8(ascii: "|"), AdmonitionKinds.isBox(scan.line[kind].string.lowercased()) else {
      return nil
    }
    scan.at += 1
    // `1=` allows `=` in the text.
    _ = scan.take("1=")
    if scan.line[scan.rest].suffix(2).elementsEqual("}}".utf8), scan.rest.count >= 2 {
      return .init(fields: ["kind": kind, "body": scan.at..<scan.line.count - 2], end: .line)
    }
    var fields = ["kind": kind]
    if !scan.atEnd { fields["body"] = scan.rest }
    return .init(
      fields: fields,
      end: .closer(whenMissing: .opensNothing) { line in
        let text = line.trimmed
        return text.suffix(2).elementsEqual("}}".utf8) ? .init(start: text.endIndex - 2) : nil
      })
  }
}
