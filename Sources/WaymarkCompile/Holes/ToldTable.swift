import WaymarkText

/// What a guide tells of its values, ready to be looked for in every text made of it.
struct ToldTable: Sendable {
  let values: [ToldValue]
  /// Addresses inside of a tunnel that the guide itself lays out: the same for every reader.
  private let tunnel: Set<String>
  /// Places in `values` by the byte that a value starts with.
  private let starts: [[Int]]
  /// The bytes of each value, in lower case where capitals do not matter.
  private let needles: [[UInt8]]
  private let folds: [Bool]

  init(_ values: [ToldValue], tunnel: Set<String> = []) {
    self.values = values
    self.tunnel = tunnel.subtracting(values.map(\.spelling))
    var starts = [[Int]](repeating: [], count: 256)
    var needles: [[UInt8]] = []
    var folds: [Bool] = []
    for (place, value) in values.enumerated() {
      // A name of several words is the same in capitals.
      let isName = value.spelling.utf8.count > 5 && (value.spelling.contains("-") || value.spelling.contains("_"))
      let needle = isName ? value.spelling.utf8.map(\.lowercased) : Array(value.spelling.utf8)
      needles.append(needle)
      folds.append(isName)
      guard let first = needle.first else { continue }
      starts[Int(first)].append(place)
      if isName, first.isLetter { starts[Int(first & ~0x20)].append(place) }
    }
    self.starts = starts
    self.needles = needles
    self.folds = folds
  }

  /// Where the values that count in a block stand in a text, each as a word of its own.
  func places(in bytes: [UInt8], block: Int) -> [Range<Int>] {
    guard !values.isEmpty else { return [] }
    var result: [Range<Int>] = []
    for index in bytes.indices {
      for place in starts[Int(bytes[index])] {
        let needle = needles[place]
        let end = index + needle.count
        guard end <= bytes.count, values[place].block == nil || values[place].block == block,
          index == 0 || !Self.isWord(bytes[index]) || !Self.isWord(bytes[index - 1]),
          end == bytes.count || !Self.isWord(bytes[end - 1]) || !Self.isWord(bytes[end]),
          folds[place]
            ? bytes[index..<end].lazy.map(\.lowercased).elementsEqual(needle) : bytes[index..<end].elementsEqual(needle)
        else { continue }
        result.append(index..<end)
      }
    }
    return result
  }

  /// Whether a hole is an address that the guide lays out for all.
  func isGuides(_ spelling: String) -> Bool {
    !tunnel.isEmpty && tunnel.contains(String(spelling.prefix { $0 != "/" }))
      && !values.contains { $0.spelling == spelling }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x5F || byte >= 0x80
  }
}
