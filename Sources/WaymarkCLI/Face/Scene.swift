/// What is to be seen before a question, gathered so that nothing of it scrolls away unseen.
struct Scene {
  struct Block {
    var lines: [String]
    /// Long ones are shown by their beginning where there is no room for all.
    var canBeCut: Bool
  }

  private(set) var blocks: [Block]
  /// Where that begins what the question is about.
  private var subject = 0

  init(blocks: [Block] = []) { self.blocks = blocks }

  var lines: [String] { blocks.flatMap(\.lines) }

  mutating func add(_ lines: [String], canBeCut: Bool) {
    if !lines.isEmpty { blocks.append(Block(lines: lines, canBeCut: canBeCut)) }
  }

  /// What comes now is what the next question is about, what came before is not.
  mutating func beginSubject() { subject = blocks.count }

  /// What came before the subject, and the subject.
  var parts: (before: Scene, subject: Scene) {
    (Scene(blocks: Array(blocks[..<subject])), Scene(blocks: Array(blocks[subject...])))
  }

  /// This scene below some lines.
  func after(_ lines: [String]) -> Scene {
    Scene(blocks: (lines.isEmpty ? [] : [Block(lines: lines, canBeCut: false)]) + blocks)
  }

  mutating func add(first lines: [String]) { blocks.insert(Block(lines: lines, canBeCut: false), at: 0) }

  /// The fewest rows that a cut block keeps, the one that says how much is missing included.
  private static let fewest = 4

  /// The lines in at most `rows` rows, the longest blocks cut; nil where even that is too much.
  ///
  /// `key` is what the person types to see all.
  func fitted(to rows: Int, key: Character) -> [String]? {
    let fixed = blocks.filter { !$0.canBeCut }.reduce(0) { $0 + $1.lines.count }
    let cuttable = blocks.filter(\.canBeCut).map(\.lines.count)
    guard let longest = cuttable.max() else { return nil }
    var cap = min(longest, max(rows - fixed, 0))
    while cap >= Self.fewest {
      if fixed + cuttable.reduce(0, { $0 + min($1, cap) }) <= rows {
        return blocks.flatMap { $0.canBeCut ? Self.cut($0.lines, to: cap, key) : $0.lines }
      }
      cap -= 1
    }
    return nil
  }

  private static func cut(_ lines: [String], to count: Int, _ key: Character) -> [String] {
    guard lines.count > count else { return lines }
    let missing = lines.count - count + 1
    return lines.prefix(count - 1) + ["    … \(missing) more lines: \(key) shows all"]
  }
}
