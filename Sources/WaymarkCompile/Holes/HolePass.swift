import WaymarkKnowledge
import WaymarkShell
import WaymarkText

/// What a reader must replace in each block.
enum HolePass {
  /// The values of the reader's that bear no mark of it: what the prose says of them tells, or where else they stand.
  static func told(_ survey: Survey, _ readings: [BlockReading]) -> ToldTable {
    let prose = ToldValues(survey)
    let told = prose.values.adding(FreeKeys.told(prose.keys, survey, readings))
      .adding(ExplainedValues.told(survey, readings)).adding(CommentedValues.told(survey, readings))
      .adding(ShownValues.told(survey, readings)).adding(CapitalNames.told(survey, readings))
      .adding(ExamplePassword.told(survey, readings))
    return ToldTable(told.adding(UnitNames.told(told, survey)), tunnel: TunnelAddresses.find(survey))
  }

  /// Whether a value stands in a text as a word of its own, and as more than the name of a setting.
  static func holds(_ bytes: [UInt8], value: String) -> Bool {
    let table = ToldTable([ToldValue(spelling: value, sentence: "", line: 0, choices: [], meaning: "")])
    return table.places(in: bytes, block: 0).contains { !isKey($0, in: bytes) }
  }

  static func assign(_ readings: inout [BlockReading], _ survey: Survey, told: ToldTable) {
    for index in readings.indices {
      switch readings[index].role {
      case .command, .consoleSession, .fileContent, .codeSample:
        readings[index].placeholders = holes(of: survey.blocks[index], readings[index], told).map(\.spelling).unique()
      case .output, .admonition, .other: break
      }
    }
  }

  /// The holes of a block in order of their places, without overlap.
  static func holes(of block: BlockContext, _ reading: BlockReading, _ told: ToldTable) -> [MarkedHoles.Hole] {
    let holes = find(
      in: block.block.body.bytes, block, isCommand: reading.role != .fileContent,
      reading.role == .codeSample ? ToldTable([]) : told)
    return holes.filter { isTyped($0.range.lowerBound, block, reading) }
  }

  /// Whether a place is one that the reader types: no prompt, no answer, no comment of a file.
  private static func isTyped(_ offset: Int, _ block: BlockContext, _ reading: BlockReading) -> Bool {
    let place = UInt32(clamping: offset)
    let prompted = block.body.shell.promptedLines
    if !prompted.isEmpty, reading.role != .fileContent {
      guard let line = prompted.last(startingBefore: place) else { return !block.body.isSession }
      return line.text.contains(place) || !block.body.isSession && !line.prompt.contains(place)
    }
    guard reading.role == .fileContent || block.body.isSession,
      let line = block.body.line(at: block.block.body.source(of: SourceRange(place, place)).lower)
    else { return true }
    if reading.role == .fileContent { return line.shape != .comment }
    return !reading.parts.contains { $0.role == .output && $0.lines.contains(line.number) }
  }

  /// The holes of a text that was made of a block.
  static func find(
    in bytes: [UInt8], _ block: BlockContext, isCommand: Bool, _ told: ToldTable
  ) -> [MarkedHoles.Hole] {
    // Markup has tags that close; names in brackets alone, line by line, are placeholders.
    let isMarkup = block.body.share(.markup) > 0.3 && hasTags(bytes)
    let tag = block.body.tag
    let curlies = isCommand || tag == .plain || tag == .none
    var holes = MarkedHoles.find(in: bytes, angles: !isMarkup, curlies: curlies)
    if isMarkup { holes += LibvirtHostValues.find(in: bytes) }
    holes.removeAll { told.isGuides($0.spelling) }
    holes += told.places(in: bytes, block: block.index).filter { isCommand || !isKey($0, in: bytes) }
      .map { MarkedHoles.Hole(spelling: String(decoding: bytes[$0], as: UTF8.self), range: $0) }
    // Where two overlap, the one that starts first and reaches farther holds.
    holes.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    var result: [MarkedHoles.Hole] = []
    for hole in holes where hole.range.lowerBound >= result.last?.range.upperBound ?? 0 { result.append(hole) }
    return result
  }

  /// Whether an element is closed somewhere, or empty, or has an attribute.
  private static func hasTags(_ bytes: [UInt8]) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      if before == UInt8(ascii: "<") && byte == 0x2F || before == 0x2F && byte == UInt8(ascii: ">")
        || before == UInt8(ascii: "=") && (byte == 0x22 || byte == 0x27)
      {
        return true
      }
      before = byte
    }
    return false
  }

  /// Whether a word begins a line and is followed by `=` or `:`: the setting, not what it is set to.
  private static func isKey(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    if bytes[range].contains(where: { $0 == UInt8(ascii: "@") || $0 == 0x2F }) { return false }
    let before = bytes[..<range.lowerBound].reversed().first { $0 != 0x20 && $0 != 0x09 }
    guard before == nil || before == 0x0A else { return false }
    let rest = bytes[range.upperBound...]
    let after = rest.first { $0 != 0x20 }
    if after == UInt8(ascii: "=") || after == UInt8(ascii: ":") { return true }
    // `key client1.key`: a word before its value.
    return bytes[range].allSatisfy { $0.isLetter || $0 == 0x5F } && rest.first == 0x20 && after != nil && after != 0x0A
  }
}

extension Array where Element: Hashable {
  /// Each element once, at its first place.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension [ShellReader.PromptedLine] {
  /// The last line whose prompt starts at an offset or before; the lines stand in order.
  fileprivate func last(startingBefore offset: UInt32) -> ShellReader.PromptedLine? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].prompt.lower <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
