/// Many sets of phrases that are looked for in one walk over a text's words.
///
/// The answer is a set of numbers, each the place of a set of phrases among those that the index was made of.
struct PhraseIndex: Sendable {
  /// As many sets as an answer can tell apart.
  static let limit = UInt64.bitWidth

  /// The column of each byte; 0 for one that stands in no phrase.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// A row of `width` places for each node of the tree of bytes: the node below by the column of the byte, 0 for none.
  private var below: [Int32] = []
  /// The sets of which a phrase ends at a node.
  private var ends: [UInt64] = []

  /// Makes an index of the first sets, no more than `limit`.
  init(_ sets: [Phrases]) {
    let sets = sets.prefix(Self.limit)
    for byte in sets.lazy.flatMap(\.patterns).joined() where columns[Int(byte)] == 0 {
      columns[Int(byte)] = UInt8(clamping: width)
      width += 1
    }
    below = Array(repeating: 0, count: width)
    ends = [0]
    for (number, set) in sets.enumerated() {
      for pattern in set.patterns { insert(pattern, number) }
    }
  }

  private mutating func insert(_ pattern: [UInt8], _ number: Int) {
    var node = 0
    for byte in pattern {
      let place = node * width + Int(columns[Int(byte)])
      if below[place] == 0 {
        below[place] = Int32(clamping: ends.count)
        below += repeatElement(0, count: width)
        ends.append(0)
      }
      node = Int(below[place])
    }
    ends[node] |= 1 &<< UInt64(number)
  }

  /// Which of the sets have a phrase in a text.
  func sets(in text: FoldedText) -> UInt64 {
    // Nodes and columns are places of these very rows, and `at` stays below the count: no bounds are left to check.
    unsafe text.bytes.withUnsafeBufferPointer { bytes in
      unsafe below.withUnsafeBufferPointer { below in
        unsafe columns.withUnsafeBufferPointer { columns in
          var found: UInt64 = 0
          var start = 1
          while start < bytes.count {
            var at = start
            var node = 0
            repeat {
              let column = unsafe Int(columns[Int(bytes[at])])
              node = unsafe column == 0 ? 0 : Int(below[node * width + column])
              found |= ends[node]
              at += 1
            } while node != 0 && at < bytes.count
            // On to the next word.
            at = start
            while at < bytes.count, unsafe bytes[at] != 0x20 { at += 1 }
            start = at + 1
          }
          return found
        }
      }
    }
  }
}
