import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `:::kind[Title]`, `::: kind Title` … `:::`: Docusaurus, VitePress, VuePress, Starlight, HackMD, Zenn, Qiita.
  static let colonFence = Dialect(
    id: "colon-fence", name: "colon fence", example: ":::warning\nKeep the power on.\n:::",
    forms: [.configured { kinds in .lines(ColonFence.grammar(kinds), read: { ColonFence.read($0, kinds) }) }])
}

/// Fences of three or more colons: what the dialects that have them share.
enum ColonFence {
  static let colon = UInt8(ascii: ":")

  static func grammar(_ kinds: [String: Site.Kind]) -> ContainerGrammar {
    ContainerGrammar(id: "colon-fence", interruptsParagraph: true, startingWith: ":") { open($0, kinds) }
  }

  private static func open(_ line: ArraySlice<UInt8>, _ kinds: [String: Site.Kind]) -> ContainerGrammar.Opening? {
    var scan = LineScanner(line)
    let length = scan.run(of: colon)
    guard length >= 3 else { return nil }
    scan.skipSpace()
    guard !scan.atEnd, scan.next != UInt8(ascii: "{") else { return nil }
    let name = scan.word(isClassByte)
    guard !name.isEmpty, !scan.line[name].starts(with: PandocDiv.prefix.utf8) else { return nil }
    var fields = ["kind": name]
    let word = scan.line[name].string.lowercased()
    let isKnown = ColonName(word) != nil || kinds[word] != nil
    if let end = oneLineEnd(scan.line) {
      // Pandoc allows colons after the name, too.
      if isKnown, scan.line[scan.at..<end].trimmed.isEmpty { return opening(fields, word, length, isKnown) }
      if layout.contains(word), end == scan.at { return .init(fields: fields, end: .line) }
      if word == "image" {
        for (name, value) in ColonAttributes.read(scan.line, scan.at..<end) { fields["@" + name] = value }
        return fields["@source"].map { _ in .init(fields: fields, end: .line) }
      }
      // `:::image … :::` is all of a block; a formatter made `::: note text:::` of three lines.
      guard isKnown, end > scan.at else { return nil }
      fields["body"] = scan.line[scan.at..<end].trimmed.indices
      return .init(fields: fields, end: .line)
    }
    readTitle(&scan, &fields)
    if word == "zone" || word == "moniker", !fields.keys.contains("@pivot"), !fields.keys.contains("@range") {
      return nil
    }
    return opening(fields, word, length, isKnown)
  }

  private static func opening(
    _ fields: [String: Range<Int>], _ word: String, _ length: Int, _ isKnown: Bool
  ) -> ContainerGrammar.Opening {
    let end = word + "-end"
    let hasNamedEnd = namedEnds.contains(word)
    return .init(
      fields: fields,
      end: .closer(whenMissing: isKnown ? .runsOnToHeading : .opensNothing) { line in
        hasNamedEnd ? named(end, line) : closing(line, length)
      })
  }

  /// Rows and columns of Microsoft Learn, each part of them a line by itself.
  private static let layout: Set<String> = ["row", "row-end", "column", "column-end"]

  /// What Microsoft Learn closes by name: `:::zone pivot="x"` … `:::zone-end`.
  private static let namedEnds: Set<String> = ["zone", "moniker"]

  private static func named(_ end: String, _ line: ArraySlice<UInt8>) -> ContainerGrammar.Closing? {
    var scan = LineScanner(line)
    guard scan.run(of: colon) >= 3 else { return nil }
    scan.skipSpace()
    return scan.take(end) ? .init() : nil
  }

  /// A line of colons, as many as the opener has or more.
  static func closing(_ line: ArraySlice<UInt8>, _ length: Int) -> ContainerGrammar.Closing? {
    let text = line.trimmed
    guard text.count >= length, text.allSatisfy({ $0 == colon }) else { return nil }
    return .init(isExact: text.count == length)
  }

  /// Where the colons begin that end a line with something before them.
  private static func oneLineEnd(_ line: [UInt8]) -> Int? {
    let colons = line.reversed().prefix { $0 == colon }.count
    return colons >= 3 && colons < line.count ? line.count - colons : nil
  }

  /// `[Title]`, `Title`, `{title="Title"}`, and attributes after any of them.
  private static func readTitle(_ scan: inout LineScanner, _ fields: inout [String: Range<Int>]) {
    if scan.next == UInt8(ascii: "["), let close = closingBracket(scan) {
      fields["title"] = scan.at + 1..<close
      scan.at = close + 1
    }
    scan.skipSpace()
    var end = scan.line.count
    if scan.line.last == UInt8(ascii: "}"), let brace = scan.line[scan.rest].lastIndex(of: UInt8(ascii: "{")) {
      for (name, value) in ColonAttributes.read(scan.line, brace + 1..<end - 1) { fields["@" + name] = value }
      end = brace
    }
    let rest = scan.line[min(scan.at, end)..<end].trimmed.indices
    if fields["kind"].map({ attributed.contains(scan.line[$0].string.lowercased()) }) == true {
      for (name, value) in ColonAttributes.read(scan.line, rest) { fields["@" + name] = value }
    } else if !rest.isEmpty, fields["title"] == nil {
      var title = LineScanner(scan.line[..<rest.upperBound])
      title.at = rest.lowerBound
      fields["title"] = title.quoted() ?? rest
    }
    if let title = fields["@title"] { fields["title"] = title }
    if let option = fields["@0"], scan.line[option].string == "no-title", fields["title"] == nil {
      fields["title"] = option.lowerBound..<option.lowerBound
    }
  }

  /// Names that attributes follow, not titles.
  private static let attributed: Set<String> = ["zone", "moniker"]

  private static func closingBracket(_ scan: LineScanner) -> Int? {
    var depth = 0
    for place in brackets(in: scan.line[scan.rest]) {
      depth += scan.line[place] == UInt8(ascii: "[") ? 1 : -1
      if depth == 0 { return place }
    }
    return nil
  }

  /// Where brackets stand that no backslash takes back.
  private static func brackets(in text: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    var isEscaped = false
    for place in text.indices {
      let byte = text[place]
      if !isEscaped, byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { places.append(place) }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return places
  }

  // MARK: Writing

  /// `:::note[Title]`, as directives are written in Docusaurus and Starlight.
  @Sendable static func directive(_ head: AdmonitionWriting.Head, _ body: WrittenBody) -> AdmonitionWriting.Frame {
    let fence = body.fence(of: colon)
    let title = head.title.flatMap { $0.isEmpty ? nil : "[\(bracketed($0))]" }
    return .fenced([fence + head.kind + (title ?? "")], fence)
  }

  /// Whether an opener is a directive: no space before the name, and a title in brackets or none.
  @Sendable static func isDirective(_ opener: String) -> Bool {
    let name = opener.drop { $0 == ":" }
    let rest = name.drop { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return name.first?.isLetter == true && (rest.isEmpty || rest.hasPrefix("[") || rest.hasPrefix("{"))
  }

  /// A title that brackets can stand around: its own are taken back where they come in no pairs.
  private static func bracketed(_ title: String) -> String {
    let text = Array(title.utf8)
    let places = brackets(in: text[...])
    var depth = 0
    let arePaired = places.allSatisfy {
      depth += text[$0] == UInt8(ascii: "[") ? 1 : -1
      return depth >= 0
    }
    let backslash = UInt8(ascii: "\\")
    var written: [UInt8] = []
    var end = 0
    if !arePaired || depth > 0 {
      for place in places {
        written += text[end..<place]
        written.append(backslash)
        end = place
      }
    }
    written += text[end...]
    // It would take back the bracket behind the title.
    if text.reversed().prefix(while: { $0 == backslash }).count % 2 == 1 { written.append(backslash) }
    return written.string
  }

  // MARK: Meaning

  static func read(_ container: MarkdownTree.Container, _ kinds: [String: Site.Kind]) -> Construct? {
    guard let kind = container.piece("kind") else { return nil }
    let title = container.piece("title")
    if let source = container.piece("@source") {
      return Construct(meaning: .image(target: source), title: container.piece("@alt-text"))
    }
    switch ColonName(kind.text.lowercased()) {
    case .tab: return Construct(meaning: .tab, title: title ?? container.piece("@pivot") ?? container.piece("@range"))
    case .tabSet: return Construct(meaning: .tabSet)
    case .codeGroup: return Construct(meaning: .codeGroup)
    case .details:
      return Construct(meaning: .details, title: title, fold: isOpen(container) ? .open : .closed)
    case .box: return box(kind, title)
    case .kind: return Construct(meaning: .admonition(kind: kind), title: title)
    case nil:
      let isRegistered = kinds[kind.text.lowercased()] != nil
      return Construct(meaning: isRegistered ? .admonition(kind: kind) : .plain, title: title)
    }
  }

  static func isOpen(_ container: MarkdownTree.Container) -> Bool {
    container.fields["@0"]?.text == "open" || container.fields["@state"]?.text == "open"
      || container.fields["@open"].map { $0.text != "false" } == true
  }

  /// `:::message alert` of Zenn and `:::note warn` of Qiita say the kind after the name.
  private static func box(_ name: Piece, _ title: Piece?) -> Construct {
    if let title, title.text == title.text.lowercased(), AdmonitionKinds.isCommon(title.text) {
      return Construct(meaning: .admonition(kind: title))
    }
    return Construct(meaning: .admonition(kind: name), title: title)
  }
}

/// What the name after the colons means, for the names that mean something.
private enum ColonName {
  case tab, tabSet, codeGroup, details, box, kind

  init?(_ name: String) {
    switch name {
    case "tab", "tab-item", "tabs-item", "zone", "moniker", "code-group-item": self = .tab
    case "tabs", "tab-set", "tabset": self = .tabSet
    case "code-group", "code-tabs": self = .codeGroup
    case "details", "spoiler", "dropdown", "expand", "collapse", "accordion", "collapsible": self = .details
    case "message", "note", "callout", "alert", "admonition": self = .box
    default:
      guard AdmonitionKinds.isCommon(name) else { return nil }
      self = .kind
    }
  }
}

/// Attributes in braces: `.class #id key="value"`.
enum ColonAttributes {
  private static let syntax = TagSyntax(opening: "{", closing: "}", endMarks: ["/"])

  static func read(_ line: [UInt8], _ range: Range<Int>) -> [(name: String, value: Range<Int>)] {
    syntax.attributes(line, range)
  }
}
