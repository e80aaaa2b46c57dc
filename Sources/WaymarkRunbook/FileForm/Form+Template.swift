import WaymarkText

/// A template is a text with holes: `lspci -nn | grep -i ${{ device }}`.
///
/// Behind `|` stands how a shell takes the hole where that is not bare: `${{ device | double-quoted }}`. Where the text itself
/// holds `${{`, it stands as `${{ '${{' }}`.
extension Form<Template> {
  static let template = Form(
    schema: Form<String>.text.schema, write: { YAML(.text(text(of: $0))) },
    read: { (node) throws(ReadingError) -> Template in
      try parse(try Form<String>.text.read(node), line: node.line)
    })

  private static let opener = "${{"
  private static let closer = "}}"
  private static let quotedOpener = "${{ '${{' }}"

  private static func text(of template: Template) -> String {
    var result = ""
    for piece in template.pieces {
      switch piece {
      case .literal(let text): result += text.replacing(opener, with: quotedOpener)
      case .parameter(let id, .bare): result += "${{ \(id) }}"
      case .parameter(let id, let quoting): result += "${{ \(id) | \(quoting.rawValue) }}"
      }
    }
    return result
  }

  private static func parse(_ text: String, line: Int) throws(ReadingError) -> Template {
    var template = Template("")
    var rest = text.utf8[...]
    while let start = range(of: opener, in: rest) {
      template.append(.literal(String(decoding: rest[..<start.lowerBound], as: UTF8.self)))
      rest = rest[start.upperBound...]
      guard let end = range(of: closer, in: rest) else {
        throw ReadingError(line: line, found: "a hole (${{) that is not closed", advice: "Close it with }}.")
      }
      template.append(try piece(String(decoding: rest[..<end.lowerBound], as: UTF8.self), line: line))
      rest = rest[end.upperBound...]
    }
    template.append(.literal(String(decoding: rest, as: UTF8.self)))
    return template
  }

  /// What stands between `${{` and `}}`.
  private static func piece(_ text: String, line: Int) throws(ReadingError) -> Template.Piece {
    let words = text.split(separator: " ").map(String.init)
    if words == ["'${{'"] { return .literal(opener) }
    guard let id = words.first, words.count == 1 || (words.count == 3 && words[1] == "|") else {
      throw ReadingError(
        line: line, found: "the hole “\(YAML.shortened(text))”",
        advice: "Write the id of a parameter: ${{ device }} or ${{ device | double-quoted }}.")
    }
    guard words.count == 3 else { return .parameter(id: id, quoting: .bare) }
    guard let quoting = Template.Quoting(rawValue: words[2]) else {
      let known = Template.Quoting.allCases.map(\.rawValue)
      throw YAML(.null, line: line).unknown("quoting", words[2], among: known)
    }
    return .parameter(id: id, quoting: quoting)
  }

  private static func range(of needle: String, in text: Substring.UTF8View) -> Range<String.Index>? {
    let needle = Array(needle.utf8)
    var start = text.startIndex
    while let first = text[start...].firstIndex(of: needle[0]) {
      if text[first...].starts(with: needle) { return first..<text.index(first, offsetBy: needle.count) }
      start = text.index(after: first)
    }
    return nil
  }
}
