extension [UInt8] {
  /// Where a byte stands first between two offsets; the upper one where it stands nowhere.
  ///
  /// Eight bytes are looked at in one step: comments, quotes and here-documents are long.
  package func offset(of byte: UInt8, from lower: Int, to upper: Int) -> Int {
    let end = Swift.min(upper, count)
    guard lower >= 0, lower < end else { return Swift.max(lower, upper) }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let wanted = ones &* UInt64(byte)
    return unsafe withUnsafeBytes { bytes in
      var offset = lower
      while offset + 8 <= end {
        let eight = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ wanted
        // The lowest byte that became zero lends the first of these bits.
        let zeros = (eight &- ones) & ~eight & (ones << 7)
        if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < end, unsafe bytes[offset] != byte { offset += 1 }
      return offset == end ? upper : offset
    }
  }
}
