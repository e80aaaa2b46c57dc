import WaymarkMarkdown

/// The options of a directive of Sphinx or MyST: `:class: tip` lines, or YAML between `---` lines.
enum DirectiveOptions {
  static func header() -> ContainerGrammar.Header {
    .init { line, _ in
      if line.trimmed.elementsEqual("---".utf8) { return .more([:], yaml(left: 50)) }
      guard let fields = option(line, after: ":") else { return .body }
      return .more(fields, header())
    }
  }

  /// YAML between `---` lines, and nothing else; the options are attributes then.
  static func attributes() -> ContainerGrammar.Header {
    .init { line, _ in line.trimmed.elementsEqual("---".utf8) ? .more([:], yaml(left: 50, mark: "@")) : .body }
  }

  private static func yaml(left: Int, mark: String = "") -> ContainerGrammar.Header {
    .init(isRequired: true) { line, _ in
      if line.trimmed.elementsEqual("---".utf8) { return .last([:]) }
      guard left > 0 else { return .refused }
      let fields = option(line, after: "") ?? [:]
      return .more(
        Dictionary(uniqueKeysWithValues: fields.map { (mark + $0.key, $0.value) }), yaml(left: left - 1, mark: mark))
    }
  }

  /// `:key: value`, `key: value`.
  private static func option(_ line: ArraySlice<UInt8>, after mark: String) -> [String: Range<Int>]? {
    var scan = LineScanner(line)
    guard mark.isEmpty || scan.take(mark) else { return nil }
    let name = scan.word(isClassByte)
    guard !name.isEmpty, scan.take(":") else { return nil }
    scan.skipSpace()
    let value = scan.quoted() ?? scan.rest
    return [scan.line[name].string.lowercased(): value]
  }
}
