import WaymarkKnowledge
import WaymarkShell
import WaymarkText

/// What a reader must replace in each block.
enum HolePass {
  static func assign(_ readings: inout [BlockReading], _ survey: Survey, told: [ToldValue]) {
    for index in readings.indices {
      switch readings[index].role {
      case .command, .consoleSession, .fileContent, .codeSample:
        readings[index].placeholders = holes(of: survey.blocks[index], readings[index], told).map(\.spelling).unique()
      case .output, .admonition, .other: break
      }
    }
  }

  /// The holes of a block in order of their places, without overlap.
  static func holes(of block: BlockContext, _ reading: BlockReading, _ told: [ToldValue]) -> [MarkedHoles.Hole] {
    find(
      in: block.block.body.bytes, block, isCommand: reading.role != .fileContent,
      reading.role == .codeSample ? [] : told)
  }

  /// The holes of a text that was made of a block.
  static func find(
    in bytes: [UInt8], _ block: BlockContext, isCommand: Bool, _ told: [ToldValue]
  ) -> [MarkedHoles.Hole] {
    let isMarkup = block.body.share(.markup) > 0.3
    let tag = block.body.tag
    let curlies = isCommand || tag == .plain || tag == .none
    var holes = MarkedHoles.find(in: bytes, angles: !isMarkup, curlies: curlies)
    for value in told {
      for range in places(of: value.spelling, in: bytes) where !holes.contains(where: { $0.range.overlaps(range) }) {
        holes.append(MarkedHoles.Hole(spelling: value.spelling, range: range))
      }
    }
    return holes.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Where a value stands as a word of its own.
  private static func places(of value: String, in bytes: [UInt8]) -> [Range<Int>] {
    let needle = Array(value.utf8)
    guard let first = needle.first, let last = needle.last, needle.count <= bytes.count else { return [] }
    var result: [Range<Int>] = []
    var index = 0
    while index + needle.count <= bytes.count {
      guard bytes[index] == first, bytes[index..<(index + needle.count)].elementsEqual(needle) else {
        index += 1
        continue
      }
      let end = index + needle.count
      let opens = index == 0 || !isWord(first) || !isWord(bytes[index - 1])
      let closes = end == bytes.count || !isWord(last) || !isWord(bytes[end])
      if opens && closes { result.append(index..<end) }
      index = end
    }
    return result
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F || byte >= 0x80
  }
}

extension Array where Element: Hashable {
  /// Each element once, at its first place.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
