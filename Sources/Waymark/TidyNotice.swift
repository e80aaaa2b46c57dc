/// What was not kept as it was, told to a person.
package struct TidyNotice: Hashable, Sendable {
  /// Lines of the guide as it was, in order; never empty.
  package let lines: [Int]
  package let message: String

  /// One for each message, in the order of their first lines.
  static func all(_ notices: [(line: Int, message: String)]) -> [TidyNotice] {
    Dictionary(grouping: notices, by: \.message)
      .map { TidyNotice(lines: $0.value.map(\.line).sorted(), message: $0.key) }
      .sorted { ($0.lines[0], $0.message) < ($1.lines[0], $1.message) }
  }

  /// With the file and the lines.
  package func told(of path: String) -> String {
    let place = "\(path == "-" ? "standard input" : path):\(lines[0])"
    let others = lines.dropFirst().map(String.init).joined(separator: ", ")
    return "\(place): \(message)" + (others.isEmpty ? "" : "; so on line\(lines.count == 2 ? "" : "s") \(others)")
  }
}
