/// Some ASCII bytes as bits: what a line lacks needs no search, and what marks may stand somewhere is asked in one step.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always) init(of bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte < 64 { low |= 1 &<< UInt64(byte) } else if byte < 128 { high |= 1 &<< UInt64(byte) }
    }
  }

  @inline(__always) func contains(_ byte: UInt8) -> Bool {
    byte < 128 && ((byte < 64 ? low : high) &>> UInt64(byte)) & 1 == 1
  }

  /// Whether letters or digits are among them.
  var holdsAlphanumerics: Bool { low & 0x03FF_0000_0000_0000 != 0 || high & 0x07FF_FFFE_07FF_FFFE != 0 }
}
