/// The literals of a tree: one row of bytes, and where each of them ends.
package struct Literals: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// A literal as text; bytes that are no UTF-8 become U+FFFD.
  package subscript(_ index: Int) -> String { String(decoding: bytes(of: index), as: UTF8.self) }

  /// The UTF-8 bytes of a literal.
  package func bytes(of index: Int) -> ArraySlice<UInt8> {
    bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
  }

  /// Adds a literal; gives its index.
  mutating func append(_ literal: some Collection<UInt8>) -> Int {
    bytes.append(contentsOf: literal)
    ends.append(bytes.count)
    return ends.count - 1
  }
}
