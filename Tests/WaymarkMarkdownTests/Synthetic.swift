import WaymarkMarkdown

/// Grammars of the shapes that dialects have, for tests.
enum Synthetic {
  static let grammars: GrammarTable = [.frontMatter, bang, colons, required, line, definition]

  /// `!!! kind`, its body indented by four columns.
  static let bang = ContainerGrammar(id: "bang", interruptsParagraph: true) { line in
    guard line.starts(with: "!!! ".utf8), line.count > 4 else { return nil }
    return .init(fields: ["kind": 4..<line.count], end: .dedent(columns: 4))
  }

  /// `::: kind` up to as many colons or to the end.
  static let colons = ContainerGrammar(id: "colons", interruptsParagraph: true) { line in
    let colons = line.prefix { $0 == UInt8(ascii: ":") }.count
    guard colons >= 3, line.count > colons + 1 else { return nil }
    return .init(
      fields: ["kind": (colons + 1)..<line.count],
      end: .closer(whenMissing: .runsOn) { rest in
        let isFence = rest.count >= colons && rest.allSatisfy { $0 == UInt8(ascii: ":") }
        return isFence ? .init(isExact: rest.count == colons) : nil
      })
  }

  /// `{% name %}` up to `{% endname %}`; without it the opener is text.
  static let required = ContainerGrammar(
    id: "tag", interruptsParagraph: true,
    open: { line in
      let text = String(decoding: line, as: UTF8.self)
      guard text.hasPrefix("{% "), text.hasSuffix(" %}"), !text.hasPrefix("{% end"), text.utf8.count > 6 else {
        return nil
      }
      let name = text.dropFirst(3).dropLast(3)
      return .init(
        fields: ["name": 3..<(line.count - 3)],
        end: .closer(required: true) { String(decoding: $0, as: UTF8.self) == "{% end\(name) %}" })
    })

  /// `@include path`, and nothing else; never inside a paragraph.
  static let line = ContainerGrammar(id: "line", interruptsParagraph: false) { line in
    guard line.starts(with: "@include ".utf8) else { return nil }
    return .init(fields: ["path": 9..<line.count], end: .line)
  }

  /// `:   text`: the body begins on the opening line.
  static let definition = ContainerGrammar(id: "definition", interruptsParagraph: true) { line in
    guard line.starts(with: ":   ".utf8), line.count > 4 else { return nil }
    return .init(fields: ["body": 4..<line.count], end: .dedent(columns: 4))
  }
}
