import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `!!!danger Title` … `!!!`, panels `==- Title` … `===`, tabs `+++ Label` … `+++`: Retype.
  static let retype = Dialect(
    id: "retype", name: "Retype callout", example: "!!!warning Power\nKeep the power on.\n!!!", sites: ["retype"],
    presence: .signed(by: "!=+") { line in
      // A fence that stands alone closes something; nobody else writes these.
      line.elementsEqual("!!!".utf8) || line.starts(with: "==- ".utf8)
    },
    forms: [
      .lines(Retype.callout, read: Retype.readCallout),
      .lines(
        Retype.panel,
        read: {
          Construct(meaning: .details, title: $0.piece("title"), fold: $0.fields["open"] == nil ? .closed : .open)
        }),
      .lines(Retype.tab, read: { Construct(meaning: .tab, title: $0.piece("title")) }),
    ])
}

private enum Retype {
  private static let bang = UInt8(ascii: "!")

  static let callout = ContainerGrammar(id: "retype-callout", interruptsParagraph: true, startingWith: "!") { line in
    var scan = LineScanner(line)
    let length = scan.run(of: bang)
    guard length >= 3 else { return nil }
    var fields = ["marker": 0..<length]
    let kind = scan.word(isClassByte)
    if !kind.isEmpty { fields["kind"] = kind }
    scan.skipSpace()
    if !scan.atEnd { fields["title"] = scan.rest }
    return .init(
      fields: fields,
      end: .closer(whenMissing: .opensNothing) { line in
        let text = line.trimmed
        return text.count == length && text.allSatisfy { $0 == bang } ? .init() : nil
      },
      // An indented body is one of MkDocs.
      header: header)
  }

  private static let header: ContainerGrammar.Header = .init { line, columns in
    line.isEmpty ? .more([:], header) : columns >= 4 ? .refused : .body
  }

  static func readCallout(_ container: MarkdownTree.Container) -> Construct? {
    guard let marker = container.piece("marker") else { return nil }
    return Construct(
      meaning: .admonition(kind: container.piece("kind") ?? Piece("base", marker.range)),
      title: container.piece("title"))
  }

  static let panel = ContainerGrammar(id: "retype-panel", interruptsParagraph: true, startingWith: "=") { line in
    var scan = LineScanner(line)
    var fields: [String: Range<Int>] = [:]
    if !scan.take("==- ") {
      guard scan.take("=== "), scan.next != UInt8(ascii: "\"") else { return nil }
      fields["open"] = 0..<3
    }
    scan.skipSpace()
    guard !scan.atEnd else { return nil }
    fields["title"] = scan.rest
    return .init(fields: fields, end: .closer(required: true) { $0.trimmed.elementsEqual("===".utf8) })
  }

  static let tab = ContainerGrammar(id: "retype-tab", interruptsParagraph: true, startingWith: "+") { line in
    var scan = LineScanner(line)
    guard scan.take("+++ ") else { return nil }
    scan.skipSpace()
    guard !scan.atEnd else { return nil }
    return .init(
      fields: ["title": scan.rest],
      end: .closer(whenMissing: .opensNothing) { line in
        // The next tab ends one, too.
        line.starts(with: "+++ ".utf8) ? .init(isBefore: true) : line.trimmed.elementsEqual("+++".utf8) ? .init() : nil
      })
  }
}
