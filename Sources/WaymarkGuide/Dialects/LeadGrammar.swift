import WaymarkText

/// A keyword that opens a paragraph: an emoji or none, a phrase that holds a kind word, a colon or something like it.
struct LeadGrammar: Sendable {
  /// Whether the phrase stands in strong or emphasised text.
  let emphasised: Bool

  private enum Terminator { case colon, dash, lineEnd, none }

  func read(_ text: InlineText) -> Lead? {
    let start = Self.afterEmoji(text.bytes)
    let span = text.spans.first { span in
      (span.kind == .strong || span.kind == .emphasis) && span.offset <= start
        && start < span.offset + span.text.utf8.count
    }
    guard emphasised == (span != nil) else { return nil }
    let spanEnd = span.map { $0.offset + $0.text.utf8.count }
    let limit = min(spanEnd ?? text.line(0).upperBound, text.line(0).upperBound)
    guard start < limit, emphasised || !text.bytes[start].isLower else { return nil }

    let colon = text.bytes[start..<limit].firstIndex(of: UInt8(ascii: ":"))
    var phraseEnd = colon ?? limit
    var end = phraseEnd
    let terminator: Terminator
    if colon != nil {
      end += 1
      terminator = .colon
    } else if spanEnd != nil {
      (terminator, end) = Self.terminator(text, after: limit)
    } else {
      return nil
    }
    while phraseEnd > start, text.bytes[phraseEnd - 1] == 0x20 { phraseEnd -= 1 }
    guard span != nil || end == text.bytes.count || text.bytes[end] == 0x20,
      let kind = kind(text.bytes[start..<phraseEnd], terminated: terminator != .none)
    else { return nil }

    var construct = Construct(meaning: .admonition(kind: text.piece(kind)))
    if kind != start..<phraseEnd { construct.title = text.piece(start..<phraseEnd) }
    while end < text.bytes.count, text.bytes[end] == 0x20 { end += 1 }
    return Lead(construct: construct, marker: 0..<end)
  }

  // MARK: Writing

  static let words: [AdmonitionSeverity: String] = [
    .info: "note", .tip: "tip", .important: "important", .warning: "warning", .danger: "danger",
  ]

  /// Whether a title can be the phrase: its last word is the kind.
  @Sendable static func takes(_ head: AdmonitionWriting.Head) -> Bool {
    guard let title = head.title, title.utf8.count <= 60, title.utf8.allSatisfy({ $0.isWord || $0 == 0x20 }) else {
      return false
    }
    let words = title.split(separator: " ")
    return (2...5).contains(words.count) && words.last?.lowercased() == head.kind
  }

  /// A paragraph where the body is one; else a quote, as a paragraph says nothing of what follows it.
  @Sendable static func frame(_ head: AdmonitionWriting.Head, _ body: WrittenBody) -> AdmonitionWriting.Frame {
    let phrase = head.title ?? head.kind.prefix(1).uppercased() + head.kind.dropFirst()
    let isParagraph = body.isParagraph && !body.endsWithColon && !body.isNested
    let joins = body.beginsWithText && !body.beginsWithLead
    return .init(
      opener: [(isParagraph ? "" : "> ") + "**\(phrase):**"], inner: isParagraph ? "" : "> ", isApart: !joins,
      isJoined: joins, endsBefore: isParagraph, endsAfter: true)
  }

  // MARK: Reading

  /// The kind word of a phrase: the phrase itself, or in an emphasised one its last or first word.
  private func kind(_ phrase: ArraySlice<UInt8>, terminated: Bool) -> Range<Int>? {
    guard let first = phrase.first, phrase.count <= 60 else { return nil }
    if !emphasised, first.isLower { return nil }
    let whole = phrase.string.lowercased()
    if AdmonitionKinds.isLeadWord(whole) { return phrase.indices }
    let words = phrase.split(separator: 0x20)
    guard emphasised, terminated, (2...5).contains(words.count), let head = words.first, let tail = words.last else {
      return nil
    }
    if AdmonitionKinds.isLeadWord(tail.string.lowercased()) { return tail.indices }
    // "Important settings" is about settings, "Note for ZFS" is a note.
    let opening = head.string.lowercased()
    return AdmonitionKinds.isLeadWord(opening) && opening != "important" && opening != "info" ? head.indices : nil
  }

  /// What follows an emphasised phrase, and where the body begins.
  private static func terminator(_ text: InlineText, after end: Int) -> (Terminator, Int) {
    if end == text.line(0).upperBound { return (.lineEnd, end) }
    if text.bytes[end] == UInt8(ascii: ":") { return (.colon, end + 1) }
    for dash in [" - ", " – ", " — "] where text.bytes[end...].starts(with: Array(dash.utf8)) {
      return (.dash, end + dash.utf8.count)
    }
    return (.none, end)
  }

  /// The place after the emoji, shortcodes and space at the start of a text.
  static func afterEmoji(_ bytes: [UInt8]) -> Int {
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x20 {
        i += 1
      } else if bytes[i] == UInt8(ascii: ":") {
        let name = bytes[(i + 1)...].prefix { $0.isLower || $0.isDigit || $0 == UInt8(ascii: "_") }
        let end = i + 1 + name.count
        guard !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return i }
        i = end + 1
      } else {
        let length = Emoji.length(bytes, at: i)
        if length == 0 { return i }
        i += length
      }
    }
    return i
  }
}
