/// A text for phrase search: words in lower case with one space around each, punctuation gone.
///
/// Letters beyond ASCII count as parts of words; a curly apostrophe becomes a straight one. An apostrophe, hyphen, underscore or
/// dot between two letters or digits stays (`don't`, `systemd-boot`, `x86_64`, `22.04`); a slash parts words.
struct FoldedText: Hashable, Sendable {
  /// Starts and ends with a space: ` add the following lines `.
  let bytes: [UInt8]
  /// What the words begin with.
  let initials: Initials

  init(_ text: some StringProtocol) {
    // Native strings always lend their bytes.
    self = text.utf8.withContiguousStorageIfAvailable { unsafe FoldedText($0) } ?? FoldedText(String(text))
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 2)
    result.append(0x20)
    var isAtStart = true
    var initials = Initials()
    var index = 0
    /// What goes between the letter before and the letter that comes.
    var joiner: UInt8?
    while index < bytes.count {
      var byte = unsafe bytes[index]
      index += 1
      if byte == 0xE2, index + 1 < bytes.count, unsafe bytes[index] == 0x80 {
        // General punctuation: the right single quote is an apostrophe, all else parts words.
        byte = unsafe bytes[index + 1] == 0x99 ? 0x27 : 0x20
        index += 2
      } else if byte == 0xC2, index < bytes.count, unsafe bytes[index] == 0xA0 {
        byte = 0x20
        index += 1
      }
      if (0x41...0x5A).contains(byte) { byte |= 0x20 }
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x80...0xFF:
        if let mark = joiner, mark != 0x20 || !isAtStart {
          result.append(mark)
          isAtStart = mark == 0x20
        }
        joiner = nil
        if isAtStart { initials.insert(byte) }
        isAtStart = false
        result.append(byte)
      case 0x27, 0x2D, 0x5F, 0x2E:
        joiner = joiner == nil && !isAtStart ? byte : 0x20
      default:
        joiner = 0x20
      }
    }
    if !isAtStart { result.append(0x20) }
    self.bytes = result
    self.initials = initials
  }

  /// Some first bytes of words: most texts hold no word that begins as one of a few phrases does.
  struct Initials: Hashable, Sendable {
    private var bits: UInt64 = 0

    mutating func insert(_ byte: UInt8) { bits |= 1 &<< UInt64(byte >= 0x60 ? byte & 31 : 32 | byte & 31) }

    func isDisjoint(with others: Initials) -> Bool { bits & others.bits == 0 }
  }

  var isEmpty: Bool { bytes.count <= 1 }

  /// The words, in order.
  var words: [Substring] { Substring(String(decoding: bytes, as: UTF8.self)).words }

  var wordCount: Int { max(0, bytes.count(where: { $0 == 0x20 }) - 1) }
}

/// A set of phrases that are looked for together, whole words only.
///
/// A phrase that ends with `*` matches the beginning of a word. Search walks down a tree of bytes from the start of each word,
/// whatever the number of phrases.
struct Phrases: Sendable {
  private struct Node: Sendable {
    let byte: UInt8
    /// The place of the phrase that ends here among all phrases; none ends here where it is the greatest number.
    var rank = Int32.max
    /// 0 for none.
    var firstChild: Int32 = 0
    var next: Int32 = 0
  }

  /// The node at 0 stands above the first bytes.
  private let nodes: [Node]
  /// By first byte; most words end the search here.
  private let roots: [Int32]
  private let initials: FoldedText.Initials
  /// The folded phrases, each with the space behind it, unless it is a beginning.
  let patterns: [[UInt8]]

  init(_ phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    // Each with the space behind it, unless it is a beginning.
    self.init(
      patterns: phrases.map { phrase in
        let bytes = FoldedText(phrase).bytes.dropFirst()
        return Array(phrase.hasSuffix("*") ? bytes.dropLast() : bytes)
      })
  }

  private init(patterns: [[UInt8]]) {
    var nodes = [Node(byte: 0)]
    var initials = FoldedText.Initials()
    for (rank, bytes) in patterns.enumerated() {
      guard let first = bytes.first else { continue }
      initials.insert(first)
      var node = 0
      for byte in bytes { node = Self.child(byte, of: node, in: &nodes) }
      nodes[node].rank = min(nodes[node].rank, Int32(clamping: rank))
    }
    var roots = [Int32](repeating: 0, count: 256)
    var root = nodes[0].firstChild
    while root != 0 {
      roots[Int(nodes[Int(root)].byte)] = root
      root = nodes[Int(root)].next
    }
    self.nodes = nodes
    self.roots = roots
    self.initials = initials
    self.patterns = patterns
  }

  private static func child(_ byte: UInt8, of parent: Int, in nodes: inout [Node]) -> Int {
    var child = Int(nodes[parent].firstChild)
    while child != 0, nodes[child].byte != byte { child = Int(nodes[child].next) }
    guard child == 0 else { return child }
    nodes.append(Node(byte: byte, next: nodes[parent].firstChild))
    nodes[parent].firstChild = Int32(clamping: nodes.count - 1)
    return nodes.count - 1
  }

  /// Whether any of the phrases stands in the text.
  func found(in text: FoldedText) -> Bool { firstMatch(in: text) != nil }

  /// Whether the text starts with one of the phrases.
  func starts(_ text: FoldedText) -> Bool { match(at: 1, in: text.bytes) != nil }

  /// The first match as a range of the folded bytes; of those that begin together, the phrase that was named first.
  func firstMatch(in text: FoldedText) -> Range<Int>? {
    if initials.isDisjoint(with: text.initials) { return nil }
    let bytes = text.bytes
    var index = 1
    while index < bytes.count {
      if let end = match(at: index, in: bytes) { return index..<end }
      while index < bytes.count, bytes[index] != 0x20 { index += 1 }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private func match(at start: Int, in bytes: [UInt8]) -> Int? {
    guard start < bytes.count else { return nil }
    var node = Int(roots[Int(bytes[start])])
    var at = start
    var rank = Int32.max
    var end: Int?
    while node != 0 {
      at += 1
      if nodes[node].rank < rank {
        rank = nodes[node].rank
        end = at
      }
      guard at < bytes.count else { break }
      node = Int(nodes[node].firstChild)
      while node != 0, nodes[node].byte != bytes[at] { node = Int(nodes[node].next) }
    }
    return end
  }
}
