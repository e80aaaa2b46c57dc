import WaymarkText

/// Byte classes and cuts that edits and validators share; a blank is a space or a tab.
extension UInt8 {
  /// May stand in the name of a shell variable.
  var isNameByte: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
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

  /// The words with one space between them.
  var folded: [UInt8] { Array(words.joined(separator: [UInt8(ascii: " ")])) }

  func hasPrefix(_ text: String) -> Bool { starts(with: text.utf8) }
}
