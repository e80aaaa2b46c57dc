/// Some ASCII bytes as bits; the compiler makes constants of those that are put together by `with`.
///
/// A `switch` over them would become a table of jumps, and a jump that cannot be foretold costs more than all else here.
package struct ByteSet: Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable @inline(__always) package init() {}

  /// The ASCII bytes that stand in a text: what it lacks needs no search.
  @inlinable package init(of bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  @inlinable @inline(__always) package mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 &<< UInt64(byte) } else if byte < 128 { high |= 1 &<< UInt64(byte) }
  }

  @inlinable @inline(__always) package func with(_ byte: UInt8) -> ByteSet {
    var set = self
    set.insert(byte)
    return set
  }

  @inlinable @inline(__always) package func contains(_ byte: UInt8) -> Bool {
    byte < 128 && ((byte < 64 ? low : high) &>> UInt64(byte)) & 1 == 1
  }

  /// Whether letters or digits are among them.
  @inlinable package var holdsAlphanumerics: Bool {
    low & 0x03FF_0000_0000_0000 != 0 || high & 0x07FF_FFFE_07FF_FFFE != 0
  }
}
