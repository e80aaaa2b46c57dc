/// Byte classes and cuts that edits and validators share; a blank is a space or a tab.
extension UInt8 {
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
  var isHexDigit: Bool { isDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self | 0x20 }
  /// May stand in the name of a shell variable.
  var isNameByte: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
  var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  init(_ text: String) { self = Array(text.utf8)[...] }

  var string: String { String(decoding: self, as: UTF8.self) }
  var isBlank: Bool { allSatisfy(\.isBlank) }

  var droppingLeadingBlanks: ArraySlice { drop(while: \.isBlank) }

  var trimmed: ArraySlice {
    var result = droppingLeadingBlanks
    while let last = result.last, last.isBlank { result.removeLast() }
    return result
  }

  /// The words between blanks.
  var words: [ArraySlice] { split(whereSeparator: \.isBlank) }

  func hasPrefix(_ text: String) -> Bool { starts(with: text.utf8) }
}
