/// Exit statuses told in prose: "The exit code should be 0".
enum ExitStatusWords {
  private static let announced = Phrases(
    "exit code", "exit status", "exits with", "exit with status", "exit with code", "return code", "exit value")
  /// Tells of a case, not of what must be.
  private static let conditional = Phrases("if", "when", "in case", "unless", "otherwise")

  static func stand(in text: FoldedText) -> Bool { announced.found(in: text) }

  /// The status that a sentence tells, 0 to 255; nil where it tells none, or several.
  static func status(_ text: FoldedText) -> Int? {
    guard !conditional.starts(text), let match = announced.firstMatch(in: text) else { return nil }
    let behind = FoldedText(String(decoding: text.bytes[match.lowerBound...], as: UTF8.self)).words
    if behind.contains("nonzero") || behind.contains("non-zero") { return nil }
    let numbers = behind.prefix(10).compactMap { Int($0) }.filter { (0...255).contains($0) }
    return Set(numbers).count == 1 ? numbers.first : nil
  }
}
