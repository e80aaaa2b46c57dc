/// A word of at most eight bytes in one number, so that comparing it takes one step.
struct ShortWord: Hashable {
  private(set) var bits: UInt64 = 0

  init() {}

  /// Keywords and names of builtins, which are short.
  init(_ spelling: String) {
    for byte in spelling.utf8 { append(byte) }
  }

  /// False where eight bytes stand in it already, and for NUL, which would not show.
  @discardableResult
  @inline(__always)
  mutating func append(_ byte: UInt8) -> Bool {
    guard bits >> 56 == 0, byte != 0 else { return false }
    bits = bits << 8 | UInt64(byte)
    return true
  }
}

/// What a few short words mean; asked for nearly every word of a script, and most are none of them.
struct ShortWordTable<Value: Sendable>: Sendable {
  /// A power of two, several times as many as there are words, so that most slots are free.
  private static var slots: Int { 128 }

  private var words: [ShortWord]
  private var values: [Value?]

  init(_ entries: [(ShortWord, Value)]) {
    words = Array(repeating: ShortWord(), count: Self.slots)
    values = Array(repeating: nil, count: Self.slots)
    for (word, value) in entries {
      let slot = slot(of: word)
      words[slot] = word
      values[slot] = value
    }
  }

  subscript(word: ShortWord) -> Value? {
    let slot = slot(of: word)
    return words[slot] == word ? values[slot] : nil
  }

  /// Where the word stands, or the free slot where it would.
  private func slot(of word: ShortWord) -> Int {
    // Multiplying by the golden ratio spreads words that differ in a byte.
    var slot = Int(truncatingIfNeeded: (word.bits &* 0x9E37_79B9_7F4A_7C15) >> 57)
    while words[slot] != word, words[slot] != ShortWord() { slot = (slot + 1) % Self.slots }
    return slot
  }
}
