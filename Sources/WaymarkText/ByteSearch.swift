extension [UInt8] {
  /// Where a byte stands first between two offsets; the upper one where it stands nowhere.
  ///
  /// Eight bytes are looked at in one step: comments, quotes and here-documents are long.
  package func offset(of byte: UInt8, from lower: Int, to upper: Int) -> Int {
    let end = Swift.min(upper, count)
    guard lower >= 0, lower < end else { return Swift.max(lower, upper) }
    let wanted = ByteWord.repeating(byte)
    return unsafe withUnsafeBytes { bytes in
      var offset = lower
      while offset + 8 <= end {
        let found = unsafe ByteWord(bytes, at: offset).matches(wanted)
        if found != 0 { return offset + found.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < end, unsafe bytes[offset] != byte { offset += 1 }
      return offset == end ? upper : offset
    }
  }

  /// Calls for each place of either byte, in order.
  package func forEachOffset(of first: UInt8, _ second: UInt8, _ body: (Int) -> Void) {
    let (one, other) = (ByteWord.repeating(first), ByteWord.repeating(second))
    unsafe withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = unsafe ByteWord(bytes, at: offset)
        var found = word.matches(one) | word.matches(other)
        while found != 0 {
          body(offset + found.trailingZeroBitCount / 8)
          found &= found - 1
        }
        offset += 8
      }
      while offset < bytes.count {
        if unsafe bytes[offset] == first || bytes[offset] == second { body(offset) }
        offset += 1
      }
    }
  }

  /// Where the first byte at or after an offset stands that is not ASCII, or is NUL or CR; the end where there is none.
  package func offsetOfUncommon(from lower: Int) -> Int {
    let carriageReturn = UInt8(ascii: "\r")
    let wanted = ByteWord.repeating(carriageReturn)
    return unsafe withUnsafeBytes { bytes in
      var offset = lower
      while offset + 8 <= bytes.count {
        let word = unsafe ByteWord(bytes, at: offset)
        let found = word.notASCII | word.matches(0) | word.matches(wanted)
        if found != 0 { return offset + found.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < bytes.count {
        let byte = unsafe bytes[offset]
        if byte == 0 || byte >= 0x80 || byte == carriageReturn { break }
        offset += 1
      }
      return offset
    }
  }
}
