/// ASCII classes of single bytes, for every room that scans text.
///
/// Bytes of multi-byte characters belong to none of them. A blank is a space or a tab.
extension UInt8 {
  @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 }
  @inlinable package var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  @inlinable package var isDigit: Bool { (0x30...0x39).contains(self) }
  @inlinable package var isUpper: Bool { (0x41...0x5A).contains(self) }
  @inlinable package var isLower: Bool { (0x61...0x7A).contains(self) }
  @inlinable package var isLetter: Bool { isUpper || isLower }
  @inlinable package var isHexDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
  @inlinable package var lowercased: UInt8 { isUpper ? self | 0x20 : self }
}
