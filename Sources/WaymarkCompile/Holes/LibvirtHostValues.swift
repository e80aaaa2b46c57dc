import WaymarkKnowledge
import WaymarkText

/// What a libvirt domain takes over from its host: the processors that it is pinned to, the topology that it copies, the
/// identity of the board.
enum LibvirtHostValues {
  /// Their holes, in order. A bare number is spelled with its attribute (`cpuset="6"`), else nobody would know it.
  static func find(in bytes: [UInt8]) -> [MarkedHoles.Hole] {
    guard bytes.contains(UInt8(ascii: "<")) else { return [] }
    var result: [MarkedHoles.Hole] = []
    // The sections that an element stands in say whether its text is the board's.
    var isIdentity = false
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let isClosing = index + 1 < bytes.count && bytes[index + 1] == 0x2F
      let name = bytes[(index + (isClosing ? 2 : 1))...].prefix(40).prefix { $0.isLetter || $0.isDigit || $0 == 0x5F }
      let element = String(decoding: name, as: UTF8.self)
      guard let close = bytes[name.endIndex...].prefix(400).firstIndex(of: UInt8(ascii: ">")) else {
        index = name.endIndex
        continue
      }
      if element == LibvirtElement.identity {
        isIdentity = !isClosing
      } else if !isClosing, let attributes = LibvirtElement.hostAttributes[element] {
        result += holes(of: attributes, in: bytes, name.endIndex..<close)
      } else if isIdentity, !isClosing, element == "entry", let hole = text(bytes, close + 1) {
        result.append(hole)
      }
      index = close + 1
    }
    return result
  }

  private static func holes(of attributes: [String], in bytes: [UInt8], _ range: Range<Int>) -> [MarkedHoles.Hole] {
    var result: [MarkedHoles.Hole] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let name = bytes[index..<range.upperBound].prefix { $0.isLetter || $0 == 0x5F }
      guard !name.isEmpty, name.endIndex + 1 < range.upperBound, bytes[name.endIndex] == UInt8(ascii: "=") else {
        index = max(name.endIndex, index + 1)
        continue
      }
      let quote = bytes[name.endIndex + 1]
      guard quote == 0x22 || quote == 0x27,
        let close = bytes[(name.endIndex + 2)..<range.upperBound].firstIndex(of: quote), close > name.endIndex + 2
      else {
        index = name.endIndex + 1
        continue
      }
      let value = (name.endIndex + 2)..<close
      if attributes.contains(String(decoding: name, as: UTF8.self)) {
        let isNumber = bytes[value].allSatisfy(\.isDigit)
        let shown = isNumber ? name.startIndex..<(close + 1) : value
        result.append(MarkedHoles.Hole(spelling: String(decoding: bytes[shown], as: UTF8.self), range: value))
      }
      index = close + 1
    }
    return result
  }

  /// The text of an element up to its end.
  private static func text(_ bytes: [UInt8], _ start: Int) -> MarkedHoles.Hole? {
    guard start < bytes.count, let end = bytes[start...].prefix(200).firstIndex(of: UInt8(ascii: "<")), end > start,
      !bytes[start..<end].contains(0x0A)
    else { return nil }
    let spelling = String(decoding: bytes[start..<end], as: UTF8.self)
    // The command that tells the value, in its place.
    let words = spelling.split(separator: " ")
    if words.count > 1, let first = words.first, KnownProgram.all.contains(String(first)) { return nil }
    return MarkedHoles.Hole(spelling: spelling, range: start..<end)
  }
}
