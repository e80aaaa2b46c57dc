import WaymarkGuide

/// The lines that a block replaces, where the guide shows them: "change X to Y".
enum OldText {
  /// The old lines of a block; nil where the guide shows none, or shows a part of a line only.
  static func find(_ block: BlockContext, _ readings: [BlockReading], _ survey: Survey) -> [UInt8]? {
    let old = blockBefore(block, readings, survey) ?? named(block, survey)
    guard let old, HolePass.find(in: old, block, isCommand: false, ToldTable([])).isEmpty else { return nil }
    return old
  }

  /// "Change" OLD "to:" NEW, each in a block of its own.
  private static func blockBefore(_ block: BlockContext, _ readings: [BlockReading], _ survey: Survey) -> [UInt8]? {
    guard let index = block.previous, readings[index].role == .codeSample, block.lead.count == 1,
      let between = block.introduction, becomes(between.folded)
    else { return nil }
    let before = survey.blocks[index]
    guard before.body.number(of: .ellipsis) == 0, before.body.count > 0 else { return nil }
    return before.block.body.bytes
  }

  private static func becomes(_ words: FoldedText) -> Bool {
    Phrasebook.newTextStart.starts(words) || Phrasebook.newText.found(in: words)
      || Phrasebook.replacing.starts(words) && words.wordCount <= 6
  }

  /// "Replace `OLD` with:"
  private static func named(_ block: BlockContext, _ survey: Survey) -> [UInt8]? {
    guard let sentence = block.introduction, sentence.introduces, let at = block.leadElements.last,
      changing.found(in: sentence.folded)
    else { return nil }
    let spans = survey.guide.elements[at].spans(in: sentence.range).filter { $0.kind == .code }
    guard let span = spans.last(where: { !HostPath.isAbsolute($0.text) }) else { return nil }
    let bytes = Array(sentence.text.utf8)
    let end = span.offset + span.text.utf8.count - sentence.range.lowerBound
    guard bytes.indices.contains(end) else { return nil }
    let tail = FoldedText(String(decoding: bytes[end...], as: UTF8.self))
    guard tail.wordCount <= 6, tail.words.contains(where: { ["to", "with", "by", "into"].contains($0) }),
      // A word alone is a part of a line.
      span.text.contains(where: { $0 == " " || $0 == "=" })
    else { return nil }
    return Array(span.text.utf8) + [UInt8(ascii: "\n")]
  }

  private static let changing = Phrases("replace", "change", "modify", "replacing", "changing", "find", "turn")
}
