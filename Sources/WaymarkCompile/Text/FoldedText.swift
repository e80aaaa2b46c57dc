/// A text for phrase search: words in lower case with one space around each, punctuation gone.
///
/// Letters beyond ASCII count as parts of words; a curly apostrophe becomes a straight one. An apostrophe, hyphen, underscore or
/// dot between two letters or digits stays (`don't`, `systemd-boot`, `x86_64`, `22.04`); a slash parts words.
struct FoldedText: Hashable, Sendable {
  /// Starts and ends with a space: ` add the following lines `.
  let bytes: [UInt8]

  init(_ text: some StringProtocol) {
    var result: [UInt8] = [0x20]
    result.reserveCapacity(text.utf8.count + 2)
    let bytes = Array(text.utf8)
    var index = 0
    /// What goes between the letter before and the letter that comes.
    var joiner: UInt8?
    while index < bytes.count {
      var byte = bytes[index]
      index += 1
      if byte == 0xE2, index + 1 < bytes.count, bytes[index] == 0x80 {
        // General punctuation: the right single quote is an apostrophe, all else parts words.
        byte = bytes[index + 1] == 0x99 ? 0x27 : 0x20
        index += 2
      } else if byte == 0xC2, index < bytes.count, bytes[index] == 0xA0 {
        byte = 0x20
        index += 1
      }
      if (0x41...0x5A).contains(byte) { byte |= 0x20 }
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x80...0xFF:
        if let mark = joiner, mark != 0x20 || result.last != 0x20 { result.append(mark) }
        joiner = nil
        result.append(byte)
      case 0x27, 0x2D, 0x5F, 0x2E:
        joiner = joiner == nil && result.last != 0x20 ? byte : 0x20
      default:
        joiner = 0x20
      }
    }
    if result.last != 0x20 { result.append(0x20) }
    self.bytes = result
  }

  var isEmpty: Bool { bytes.count <= 1 }

  /// The words, in order.
  var words: [Substring] { String(decoding: bytes, as: UTF8.self).split(separator: " ") }

  var wordCount: Int { max(0, bytes.count(where: { $0 == 0x20 }) - 1) }
}

/// A set of phrases that are looked for together, whole words only.
///
/// A phrase that ends with `*` matches the beginning of a word. Search looks at each word once, whatever the number of phrases.
struct Phrases: Sendable {
  /// By first byte; each phrase with a space behind it, unless it is a beginning.
  private let buckets: [[[UInt8]]]

  init(_ phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    var buckets = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases {
      var bytes = Array(FoldedText(phrase).bytes.dropFirst())
      if phrase.hasSuffix("*") { bytes.removeLast() }
      guard let first = bytes.first else { continue }
      buckets[Int(first)].append(bytes)
    }
    self.buckets = buckets
  }

  /// Whether any of the phrases stands in the text.
  func found(in text: FoldedText) -> Bool { firstMatch(in: text) != nil }

  /// Whether the text starts with one of the phrases.
  func starts(_ text: FoldedText) -> Bool { match(at: 1, in: text.bytes) != nil }

  /// The first match as a range of the folded bytes.
  func firstMatch(in text: FoldedText) -> Range<Int>? {
    let bytes = text.bytes
    var index = 1
    while index < bytes.count {
      if let end = match(at: index, in: bytes) { return index..<end }
      while index < bytes.count, bytes[index] != 0x20 { index += 1 }
      index += 1
    }
    return nil
  }

  private func match(at start: Int, in bytes: [UInt8]) -> Int? {
    guard start < bytes.count else { return nil }
    for phrase in buckets[Int(bytes[start])] {
      let end = start + phrase.count
      if end <= bytes.count, bytes[start..<end].elementsEqual(phrase) { return end }
    }
    return nil
  }
}
