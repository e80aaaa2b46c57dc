/// What each cue is worth for each role.
///
/// A table of text: a line of role names behind the word `cue`, then a line for each cue with a number below each name. The
/// row `start` is what each role has before any cue speaks; `#` begins a comment. Cues without a row say nothing.
package struct RoleWeights: Sendable {
  /// A number for each role, in the order of `Role.allCases`.
  typealias Row = SIMD8<Double>

  private(set) var start = Row()
  private(set) var rows: [String: Row] = [:]
  /// What is wrong in the table, by 1-based line.
  package private(set) var problems: [(line: Int, text: String)] = []

  private init() {}

  /// The rows of a table, and those of other weights for cues that it does not name.
  package init(over others: RoleWeights, table: String) {
    self = others
    read(table)
  }

  package static let standard = RoleWeights(over: RoleWeights(over: RoleWeights(), table: hand), table: fitted)

  /// The rows of cues, in their order.
  func rows(of cues: [Cue]) -> [Row] { cues.map { rows[$0.name] ?? Row() } }

  private mutating func read(_ table: String) {
    var columns: [Role] = []
    for (index, line) in table.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let name = words.first, !name.hasPrefix("#") else { continue }
      if name == "cue" {
        columns = words.dropFirst().compactMap { Role(rawValue: String($0)) }
        if columns.count < words.count - 1 { note("A column is no role.", index) }
        continue
      }
      let numbers = words.dropFirst().compactMap { Double($0) }.filter(\.isFinite)
      guard numbers.count == words.count - 1, numbers.count == columns.count else {
        note("`\(name)` does not have a number for each of \(columns.count) roles.", index)
        continue
      }
      var row = Row()
      for (role, number) in zip(columns, numbers) { row[role.column] = number }
      if name == "start" { start = row } else { rows[String(name)] = row }
    }
  }

  private mutating func note(_ text: String, _ index: Int) { problems.append((index + 1, text)) }
}

extension Role {
  /// Its place in a row of weights.
  var column: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
