/// A set of short ASCII words that is asked by the bytes of a text, in any case.
///
/// A word of at most 16 bytes is one number, and the words are a sorted row of them: no string is made, nothing is hashed.
package struct WordTable: Sendable {
  private let words: [UInt128]

  /// Words in lower case, each 1 to 16 bytes long.
  package init(_ words: some Sequence<String>) {
    self.words = words.compactMap { Self.packed(Array($0.utf8)[...]) }.sorted()
  }

  /// Whether a word is one of the set; letters of both cases are alike.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard let wanted = Self.packed(word) else { return false }
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low] == wanted
  }

  private static func packed(_ word: ArraySlice<UInt8>) -> UInt128? {
    // A NUL in front would be no part of the number.
    guard (1...16).contains(word.count), word.first != 0 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for byte in word {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte.lowercased)
    }
    return UInt128(high) << 64 | UInt128(low)
  }
}
