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
    self.pieces = pieces.filter { !$0.isEmpty }
    self.offset = self.pieces.first?.lowerBound ?? place
  }

  var isAtEnd: Bool { piece >= pieces.count }
  var byte: UInt8? { isAtEnd ? nil : bytes[offset] }

  /// The byte after the next one.
  var second: UInt8? {
    var ahead = self
    ahead.skip()
    return ahead.byte
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
    var ahead = self
    var count = 0
    while ahead.skip(byte) { count += 1 }
    return count
  }
}
