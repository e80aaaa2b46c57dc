import WaymarkText
import WaymarkYAML

/// Reads YAML as a tree.
enum YAMLReader {
  private static let sizeLimit = 64 << 20
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func read(_ bytes: [UInt8], scalars: YAMLTreeBuilder.Scalars = .typed) throws(ReadingError) -> YAML {
    guard bytes.count <= sizeLimit else {
      throw ReadingError(
        line: 0, found: "a file of \(bytes.count >> 20) MB",
        advice: "A runbook has at most \(sizeLimit >> 20) MB: split the guide.")
    }
    let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
    var builder = YAMLTreeBuilder(scalars)
    let defect = try YAMLStream.read(bytes) { (event) throws(ReadingError) in try builder.take(event) }
    if let defect { throw syntaxError(defect, bytes) }
    return try builder.finish()
  }

  private static func syntaxError(_ defect: YAMLDefect, _ bytes: [UInt8]) -> ReadingError {
    switch defect.place {
    case .none:
      ReadingError(line: 0, found: "not enough memory to read the file", advice: "Free some and try again.")
    case .offset(let offset):
      ReadingError(
        line: LineIndex(bytes).line(of: UInt32(clamping: offset)), found: "broken YAML (\(defect.problem))",
        advice: "A runbook is UTF-8 text; control characters stand in double quotes as \\x1B.")
    case .line(let line):
      ReadingError(
        line: line, found: "broken YAML (\(defect.problem))",
        advice: "Check the indentation and the quotes of this line and the one before.")
    }
  }
}
