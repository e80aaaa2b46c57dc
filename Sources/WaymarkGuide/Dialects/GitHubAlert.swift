import WaymarkText

extension Dialect {
  /// `> [!NOTE]`: GitHub's alerts and their kin, Obsidian's callouts and GitLab's alerts among them.
  package static let github = Dialect(
    id: "github", name: "GitHub alert", example: "> [!WARNING]\n> Keep the power on.",
    kinds: AdmonitionKinds(
      ["note": .info, "tip": .tip, "important": .important, "warning": .warning, "caution": .danger], closed: true),
    sites: ["github"], forms: [.quote(QuotedMarker.read)],
    writing: AdmonitionWriting(
      words: QuotedMarker.fiveWords, kinds: Set(QuotedMarker.fiveWords.values), carries: [],
      isOwn: QuotedMarker.isPlain,
      frame: { .quoted("[!\($0.kind.uppercased())]", $1) }))
}

/// `[!KIND]`, a fold sign, a title.
enum QuotedMarker {
  /// The alerts of GitHub and GitLab, by how loud they are.
  static let fiveWords: [AdmonitionSeverity: String] = [
    .info: "note", .tip: "tip", .important: "important", .warning: "warning", .danger: "caution",
  ]

  /// Things that are written the same way and are no admonition.
  private static let others: Set<String> = ["code", "div", "include", "video"]

  @Sendable static func read(_ text: InlineText) -> Lead? {
    let first = text.line(0)
    let line = text.bytes[first]
    guard line.starts(with: "[!", at: 0), let close = line.firstIndex(of: UInt8(ascii: "]")), close > 2 else {
      return nil
    }
    let kindEnd = line[..<close].firstIndex { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") } ?? close
    // `[!x]?` is no marker, and what follows a colon is no definition to a reader.
    if close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: "?") { return nil }
    let kind = 2..<kindEnd
    guard !kind.isEmpty, line[kind].allSatisfy({ $0.isWord || $0 == UInt8(ascii: "-") || $0 == 0x20 }),
      let word = line[kind].split(separator: 0x20).first, !others.contains(word.string.lowercased())
    else { return section(line, first) }

    var construct = Construct(meaning: .admonition(kind: text.piece(kind)))
    var at = close + 1
    if at < line.endIndex, line[at] == UInt8(ascii: ":") { at += 1 }
    if at < line.endIndex, line[at] == UInt8(ascii: "+") || line[at] == UInt8(ascii: "-") {
      construct.fold = line[at] == UInt8(ascii: "+") ? .open : .closed
      at += 1
    }
    // The sign of Obsidian's plugin for what must not fold.
    if kindEnd < close, line[kindEnd] == UInt8(ascii: ":"), at < line.endIndex, line[at] == UInt8(ascii: "x") {
      at += 1
    }
    while at < line.endIndex, line[at] == 0x20 { at += 1 }
    var message: Int?
    let rest = at..<first.upperBound
    if !rest.isEmpty {
      if text.lineCount == 1, isSentence(text, rest) { message = at }
      construct.title = text.piece(rest)
    } else if kindEnd < close, let title = title(line, kindEnd + 1..<close, isNamed: line[kindEnd] == UInt8(ascii: "|"))
    {
      construct.title = text.piece(title)
    }
    return Lead(
      construct: construct, marker: 0..<first.upperBound, message: message, messageDefects: [.bodyOnMarkerLine])
  }

  /// `[!div class="checklist"]` of docfx: a quote that is no quote.
  private static func section(_ line: ArraySlice<UInt8>, _ first: Range<Int>) -> Lead? {
    line.starts(with: "[!div ".utf8) && line.last == UInt8(ascii: "]")
      ? Lead(construct: Construct(meaning: .plain), marker: first) : nil
  }

  /// `[!type: Title]` of Obsidian's plugin, `[!type|label:Title]` of docsify.
  private static func title(_ line: ArraySlice<UInt8>, _ range: Range<Int>, isNamed: Bool) -> Range<Int>? {
    guard isNamed else { return line[range].trimmed.isEmpty ? nil : line[range].trimmed.indices }
    let option = line[range].split(separator: UInt8(ascii: "|")).first { $0.starts(with: "label:".utf8) }
    return option.map { $0.dropFirst(6).trimmed.indices }
  }

  /// Whether a marker holds a kind and nothing else: GitHub shows `[!NOTE|right]` as it is.
  @Sendable static func isPlain(_ opener: String) -> Bool {
    guard let start = opener.utf8.firstIndex(of: UInt8(ascii: "!")),
      let end = opener.utf8[start...].firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return opener.utf8[start..<end].dropFirst().allSatisfy(\.isLetter)
  }

  /// Whether a title is read as one: a message with nothing below it is not.
  @Sendable static func takes(_ head: AdmonitionWriting.Head) -> Bool {
    guard head.isAlone, let title = head.title, let last = title.utf8.last else { return true }
    return title.utf8.count <= 60 && !".!?:".utf8.contains(last) && !title.contains("`") && !title.contains("](")
  }

  /// Whether what follows a marker, with nothing below it, is a message rather than a title.
  private static func isSentence(_ text: InlineText, _ range: Range<Int>) -> Bool {
    guard let last = text.bytes[range].last else { return false }
    return range.count > 60 || ".!?:".utf8.contains(last)
      || text.spans.contains { range.contains($0.offset) && ($0.kind == .code || $0.kind == .link) }
  }
}
