extension Unicode.Scalar {
  /// A control character, the tab apart, or one that shows as nothing or turns the order of what follows.
  package var isHidden: Bool {
    switch value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
