/// Eight bytes of a text that are looked at in one step; the first byte is the lowest.
@usableFromInline
struct ByteWord {
  @usableFromInline let value: UInt64

  @usableFromInline static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  @usableFromInline static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes from an offset on, all of which belong to the text.
  @inlinable init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    value = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// A word whose every byte is the same one, to compare with.
  @inlinable static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of each byte that equals the one that is repeated; the other bits are 0.
  @inlinable func matches(_ repeated: UInt64) -> UInt64 {
    let difference = value ^ repeated
    return ~((difference & Self.lowBits) &+ Self.lowBits | difference | Self.lowBits)
  }

  /// Whether any byte of a word of ASCII is a control character, a tab or an end of line.
  @inlinable var hasControl: Bool { (value &- Self.repeating(0x20)) & Self.highBits != 0 }

  /// The highest bit of each byte that is not ASCII.
  @inlinable var notASCII: UInt64 { value & Self.highBits }
}
