/// What a line begins, as CommonMark 0.29 tells; the indentation before it is at most three columns.
extension LineCursor {
  var startsATXHeading: Bool {
    var at = indent.end
    let start = at
    while at < end, bytes[at] == UInt8(ascii: "#") { at += 1 }
    return (1...6).contains(at - start) && (at == end || bytes[at].isBlank)
  }

  var isThematicBreak: Bool {
    let rest = rest
    guard let first = rest.first, [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(first) else {
      return false
    }
    var count = 0
    for byte in rest where !byte.isBlank {
      guard byte == first else { return false }
      count += 1
    }
    return count >= 3
  }

  var isSetextUnderline: Bool {
    let rest = rest
    guard let first = rest.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return rest.drop { $0 == first }.allSatisfy { $0.isBlank }
  }

  /// The fence that opens here.
  var fence: (character: UInt8, length: Int)? {
    let rest = rest
    guard let first = rest.first, first == .backtick || first == .tilde else { return nil }
    let info = rest.drop { $0 == first }
    let length = rest.count - info.count
    guard length >= 3, first == .tilde || !info.contains(.backtick) else { return nil }
    return (first, length)
  }

  func closesFence(_ character: UInt8, _ length: Int) -> Bool {
    guard indent.columns <= 3 else { return false }
    let rest = rest
    let after = rest.drop { $0 == character }
    return rest.count - after.count >= length && after.allSatisfy { $0.isBlank }
  }

  /// The length of the `[^label]:` that opens a footnote here.
  package var footnoteMarkerLength: Int? {
    let rest = rest
    guard rest.starts(with: "[^".utf8) else { return nil }
    let label = rest.dropFirst(2).prefix { !$0.isSpace && $0 != UInt8(ascii: "]") }
    guard !label.isEmpty, rest[label.endIndex...].starts(with: "]:".utf8) else { return nil }
    return label.endIndex + 2 - rest.startIndex
  }
}

extension UInt8 {
  /// Whether a line that begins so may be anything but a paragraph, or the line that underlines one.
  var mayBeginBlock: Bool { Self.blockStarts[Int(self)] }

  private static let blockStarts: [Bool] = (0...UInt8.max).map { $0.isDigit || "#>`~<=-*_+[".utf8.contains($0) }
}
