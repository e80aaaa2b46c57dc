/// Some ASCII bytes as bits; the compiler makes constants of those that are put together by `with`.
///
/// A `switch` over them would become a table of jumps, and a jump that cannot be foretold costs more than all else here.
struct ByteSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always) init() {}

  @inline(__always) func with(_ byte: UInt8) -> ByteSet {
    var set = self
    if byte < 64 { set.low |= 1 &<< UInt64(byte) } else if byte < 128 { set.high |= 1 &<< UInt64(byte) }
    return set
  }

  @inline(__always) func contains(_ byte: UInt8) -> Bool {
    byte < 128 && ((byte < 64 ? low : high) &>> UInt64(byte)) & 1 == 1
  }
}
