import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// ```` ```ad-tip ````: the fences of Obsidian's Admonition plugin.
  static let obsidianFence = Dialect(
    id: "obsidian-ad", name: "Obsidian admonition fence",
    example: "```ad-warning\ntitle: Power\n\nKeep the power on.\n```", kinds: ObsidianFence.kinds,
    forms: [.fence(ObsidianFence.read)],
    writing: AdmonitionWriting(
      name: "ad", words: AdmonitionWriting.commonWords.merging([.important: "warning"]) { $1 },
      kinds: Set(ObsidianFence.kinds.names), carries: [.title, .noTitle, .fold], frame: ObsidianFence.frame))
}

enum ObsidianFence {
  static let kinds = AdmonitionKinds(
    [
      "note": .info, "seealso": .info, "abstract": .info, "summary": .info, "tldr": .info, "info": .info, "todo": .info,
      "tip": .tip, "hint": .tip, "important": .tip, "success": .tip, "check": .tip, "done": .tip, "question": .info,
      "help": .info, "faq": .info, "warning": .warning, "caution": .warning, "attention": .warning,
      "failure": .danger, "fail": .danger, "missing": .danger, "danger": .danger, "error": .danger, "bug": .danger,
      "example": .info, "quote": .info, "cite": .info,
    ],
    closed: true)

  @Sendable static func read(_ block: MarkdownTree.CodeBlock) -> (construct: Construct, body: MappedText)? {
    guard block.info.hasPrefix("ad-"), let infoRange = block.infoRange else { return nil }
    let word = block.info.utf8.dropFirst(3).prefix(while: isClassByte)
    let lower = infoRange.lower + 3
    let kind = Piece(
      String(decoding: word, as: UTF8.self), SourceRange(lower, lower + UInt32(clamping: word.count)))
    let (fields, headerEnd) = header(block.body)
    // A kind that the plugin does not know makes an ordinary code block, unless the author gave it a header.
    guard !word.isEmpty, kinds.isKnown(kind.text) || !fields.isEmpty else { return nil }

    var construct = Construct(meaning: .admonition(kind: kind), title: fields["title"])
    switch fields["collapse"]?.text {
    case nil, "none": break
    case "open": construct.fold = .open
    default: construct.fold = .closed
    }
    return (construct, block.body.suffix(from: headerEnd))
  }

  @Sendable static func frame(_ head: AdmonitionWriting.Head, _ body: WrittenBody) -> AdmonitionWriting.Frame {
    let fence = body.fence(of: UInt8(ascii: "`"))
    var opener = [fence + "ad-" + head.kind]
    if let title = head.title { opener.append(title.isEmpty ? "title:" : "title: " + title) }
    if head.fold != .none { opener.append("collapse: " + head.fold.rawValue) }
    // A blank line ends the header, and keeps out of it what looks like more of it.
    if let first = body.lines.first, opener.count > 1 || isHeader(first) { opener.append("") }
    return AdmonitionWriting.Frame(opener: opener, closer: [fence])
  }

  private static func isHeader(_ line: String) -> Bool { keys.contains { line.hasPrefix($0 + ":") } }

  private static let keys: Set<String> = ["title", "collapse", "icon", "color", "metadata"]

  /// The `key: value` lines that begin a body, each key once; the body begins where they end.
  private static func header(_ body: MappedText) -> (fields: [String: Piece], end: Int) {
    var fields: [String: Piece] = [:]
    let lines = LineIndex(body.bytes)
    var end = 0
    for number in 1...lines.count {
      let line = body.bytes[lines.range(ofLine: number).indices]
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
      let key = line[..<colon].string
      guard keys.contains(key), fields[key] == nil else { break }
      let value = line[(colon + 1)...].trimmed
      fields[key] = Piece(value.string, body.source(of: SourceRange(value.indices)))
      end = line.endIndex
    }
    return (fields, end)
  }
}
