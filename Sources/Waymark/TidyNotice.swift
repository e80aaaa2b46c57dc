/// What was not kept as it was, told to a person.
package struct TidyNotice: Hashable, Sendable {
  /// A line of the guide as it was.
  package let line: Int
  package let message: String

  /// With the file and the line.
  package func told(of path: String) -> String {
    "\(path == "-" ? "standard input" : path):\(line): \(message)"
  }
}
