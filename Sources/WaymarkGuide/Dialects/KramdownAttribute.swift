import WaymarkText

extension Dialect {
  /// `{: .note }` above a quote or paragraph: Just the Docs, Chirpy and other Jekyll themes.
  static let kramdownAttribute = Dialect(
    id: "kramdown-attribute", name: "kramdown attribute line", example: "{: .warning }\n> Keep the power on.",
    sites: ["jekyll", "kramdown", "just-the-docs", "chirpy"],
    forms: [.paragraph(KramdownAttribute.read), .attributes(KramdownAttribute.readAfter)],
    writing: AdmonitionWriting(
      name: "kramdown", words: LeadGrammar.words, kinds: Set(LeadGrammar.words.values), carries: [],
      frame: { head, body in
        .init(
          opener: ["{: .\(head.kind) }"] + (body.isEmpty ? [">"] : []), inner: "> ", endsBefore: true,
          endsAfter: true)
      }))
}

/// kramdown's attribute lines: `{: .file }`, alone on their line.
enum KramdownAttribute {
  static func isAttributeLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "{") && line.starts(with: "{:", at: line.startIndex)
      && line.firstIndex(of: UInt8(ascii: "}")) == line.indices.last
  }

  /// The length of the attributes that follow a link or an emphasis: `{:target="_blank"}`.
  static func inlineLength(_ text: ArraySlice<UInt8>) -> Int {
    guard text.first == UInt8(ascii: "{"), text.starts(with: "{:".utf8),
      let end = text.firstIndex(of: UInt8(ascii: "}"))
    else { return 0 }
    return end + 1 - text.startIndex
  }

  /// Whether the line says that the next one is a file's name.
  static func namesFile(_ line: ArraySlice<UInt8>) -> Bool {
    classes(line).contains { $0.elementsEqual("file".utf8) || $0.starts(with: "file-".utf8) }
  }

  /// The title or file name that a line gives a code block: `{: file="/etc/hosts" }`.
  static func title(_ line: ArraySlice<UInt8>) -> String? {
    let bytes = Array(line)
    let attributes = ColonAttributes.read(bytes, min(2, bytes.count)..<max(2, bytes.count - 1))
    return ["file", "filename", "title"].lazy.compactMap { name in
      attributes.first { $0.name == name }.map { bytes[$0.value].string }
    }.first { !$0.isEmpty }
  }

  /// Above a paragraph.
  @Sendable static func read(_ text: InlineText) -> Lead? { read(text, line: 0) }

  /// Below a paragraph or a quote.
  ///
  /// Several attribute lines may stand there; one of them names the kind.
  @Sendable static func readAfter(_ text: InlineText) -> Lead? {
    var found: Lead?
    var number = text.lineCount - 1
    while number > 0, isAttributeLine(text.bytes[text.line(number)]) {
      found = read(text, line: number) ?? found
      found?.marker = text.line(number).lowerBound..<text.bytes.count
      number -= 1
    }
    return found
  }

  /// A text without the attribute lines below it.
  static func without(_ text: InlineText) -> InlineText {
    var count = text.lineCount
    while count > 1, isAttributeLine(text.bytes[text.line(count - 1)]) { count -= 1 }
    return count == text.lineCount ? text : text.cut(0..<text.line(count - 1).upperBound)
  }

  private static func read(_ text: InlineText, line number: Int) -> Lead? {
    let place = text.line(number)
    let line = text.bytes[place]
    guard isAttributeLine(line) else { return nil }
    for word in classes(line) {
      let prefix = prefixes.first { word.starts(with: $0.utf8) }?.utf8.count ?? 0
      let kind = word.dropFirst(prefix).dropLast(word.reversed().starts(with: "-title".utf8.reversed()) ? 6 : 0)
      if AdmonitionKinds.isBox(kind.string.lowercased()) {
        return Lead(construct: Construct(meaning: .admonition(kind: text.piece(kind.indices))), marker: place)
      }
    }
    return nil
  }

  /// What themes put before the kind.
  private static let prefixes = ["prompt-", "notice--", "block-", "callout-"]

  /// The words that begin with a dot, without it.
  private static func classes(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.dropFirst(2).dropLast().split(whereSeparator: { $0 == 0x20 }).filter { $0.first == UInt8(ascii: ".") }
      .map { $0.dropFirst() }
  }
}
