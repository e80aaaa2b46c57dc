import WaymarkText

/// The parts of links and of link reference definitions, as CommonMark 0.29 defines them.
extension ContentReader {
  /// `[label]`, at most 1,000 bytes; gives the range between the brackets.
  mutating func skipLabel() -> Range<Int>? {
    let start = self
    guard skip(UInt8(ascii: "[")) else { return nil }
    let lower = offset
    var length = 0
    while let next = byte, length <= 1000 {
      let here = offset
      switch next {
      case UInt8(ascii: "["):
        self = start
        return nil
      case UInt8(ascii: "]"):
        skip()
        return lower..<here
      case .backslash:
        skip()
        if let escaped = byte, escaped.isPunctuation { skip() }
        length += 2
      default:
        skip()
        length += 1
      }
    }
    self = start
    return nil
  }

  /// `<dest>` or a run without spaces in which parentheses are balanced; gives its range, angle brackets left out.
  mutating func skipDestination() -> Range<Int>? {
    let start = self
    if skip(.less) {
      let lower = offset
      while let next = byte {
        let here = offset
        switch next {
        case .greater:
          skip()
          return lower..<here
        case .newline, .less:
          self = start
          return nil
        case .backslash: skip(2)
        default: skip()
        }
      }
      self = start
      return nil
    }
    var depth = 0
    let lower = offset
    var upper = lower
    while let next = byte {
      if next == .backslash, let escaped = second, escaped.isPunctuation {
        skip()
      } else if next == UInt8(ascii: "(") {
        depth += 1
        if depth > 32 {
          self = start
          return nil
        }
      } else if next == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      } else if next.isSpace || next < 0x20 {
        break
      }
      upper = offset + 1
      skip()
    }
    guard depth == 0 else {
      self = start
      return nil
    }
    return lower..<upper
  }

  /// `"title"`, `'title'` or `(title)`.
  mutating func skipTitle() -> Bool {
    let start = self
    guard let opener = byte else { return false }
    let closer: UInt8
    switch opener {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closer = opener
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return false
    }
    skip()
    while let next = byte {
      if next == closer {
        skip()
        return true
      }
      if next == UInt8(ascii: "("), opener == next { break }
      if next == .backslash { skip() }
      skip()
    }
    self = start
    return false
  }

  /// `(destination "title")` after the text of a link; gives the destination's range.
  mutating func skipLinkTail() -> Range<Int>? {
    let start = self
    guard skip(UInt8(ascii: "(")) else { return nil }
    skip { $0.isSpace }
    guard let destination = skipDestination() else {
      self = start
      return nil
    }
    let end = offset
    skip { $0.isSpace }
    if offset != end { _ = skipTitle() }
    skip { $0.isSpace }
    guard skip(UInt8(ascii: ")")) else {
      self = start
      return nil
    }
    return destination
  }

  /// One link reference definition with its line ending.
  mutating func skipDefinition() -> (label: Range<Int>, destination: Range<Int>)? {
    let start = self
    guard let label = skipLabel(), !bytes[label].allSatisfy({ $0.isSpace }), skip(UInt8(ascii: ":")) else {
      self = start
      return nil
    }
    skipSpacesAndOneLineEnding()
    let angle = byte == .less
    guard let destination = skipDestination(), angle || !destination.isEmpty else {
      self = start
      return nil
    }
    let afterDestination = self
    skipSpacesAndOneLineEnding()
    if offset != afterDestination.offset, skipTitle(), skipLineEnd() { return (label, destination) }
    self = afterDestination
    guard skipLineEnd() else {
      self = start
      return nil
    }
    return (label, destination)
  }

  private mutating func skipSpacesAndOneLineEnding() {
    skip { $0.isBlank }
    if skip(.newline) { skip { $0.isBlank } }
  }

  private mutating func skipLineEnd() -> Bool {
    skip { $0.isBlank }
    return isAtEnd || skip(.newline)
  }
}
