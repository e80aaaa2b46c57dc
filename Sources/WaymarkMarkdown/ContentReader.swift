/// Reads the content of a paragraph, heading or cell: the bytes of a text without what stands between its pieces.
struct ContentReader {
  let bytes: [UInt8]
  /// The pieces that are content, in order; none is empty. Line endings belong to them.
  let pieces: [Range<Int>]
  private var piece = 0
  /// Where the next byte stands; at the end of the content, the place after the last one.
  private(set) var offset: Int

  init(_ bytes: [UInt8], _ pieces: [Range<Int>], at place: Int) {
    self.bytes = bytes
    self.pieces = pieces.contains { $0.isEmpty } ? pieces.filter { !$0.isEmpty } : pieces
    self.offset = self.pieces.first?.lowerBound ?? place
  }

  var isAtEnd: Bool { piece >= pieces.count }
  var byte: UInt8? { isAtEnd ? nil : bytes[offset] }

  /// The byte after the next one.
  var second: UInt8? {
    guard !isAtEnd else { return nil }
    if offset + 1 < pieces[piece].upperBound { return bytes[offset + 1] }
    return piece + 1 < pieces.count ? bytes[pieces[piece + 1].lowerBound] : nil
  }

  mutating func skip() {
    guard piece < pieces.count else { return }
    offset += 1
    guard offset == pieces[piece].upperBound else { return }
    piece += 1
    if piece < pieces.count { offset = pieces[piece].lowerBound }
  }

  mutating func skip(_ count: Int) {
    for _ in 0..<count { skip() }
  }

  mutating func skip(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    skip()
    return true
  }

  mutating func skip(while condition: (UInt8) -> Bool) {
    while let byte, condition(byte) { skip() }
  }

  /// Skips the bytes of a text where exactly these stand ahead.
  mutating func skip(_ expected: some Sequence<UInt8>) -> Bool {
    let start = self
    for byte in expected where !skip(byte) {
      self = start
      return false
    }
    return true
  }

  /// Skips the bytes of a text that stand ahead just so, up to one that may be markup or the end of a piece; gives how many.
  mutating func skipPlain(_ text: ArraySlice<UInt8>) -> Int {
    guard piece < pieces.count else { return 0 }
    let count = text.runLength(
      alike: bytes[offset..<pieces[piece].upperBound], before: .backslash, UInt8(ascii: "&"))
    if count > 0 {
      offset += count - 1
      skip()
    }
    return count
  }

  /// The content from here up to where another reader of it is.
  func bytes(upTo other: ContentReader) -> [UInt8] {
    var ahead = self
    var result: [UInt8] = []
    while ahead.piece < other.piece || ahead.offset < other.offset, let byte = ahead.byte {
      result.append(byte)
      ahead.skip()
    }
    return result
  }

  /// How often the next byte is repeated from here on.
  var runLength: Int {
    guard let byte else { return 0 }
    var count = 0
    var at = offset
    for index in piece..<pieces.count {
      if index > piece { at = pieces[index].lowerBound }
      while at < pieces[index].upperBound {
        guard bytes[at] == byte else { return count }
        count += 1
        at += 1
      }
    }
    return count
  }
}
