import WaymarkText

/// A file of values for a runbook: a YAML mapping (JSON is one) of names to texts, or to lists of them.
///
/// Values are texts as they are written: `1.10` stays `1.10`, `no` stays `no`.
package enum ValuesFile {
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let texts: [String]
    package let isList: Bool
    /// 1-based.
    package let line: Int
  }

  /// The values in the order of the file; none for an empty file.
  package static func read(_ file: SourceText) throws(RunbookFile.Failure) -> [Entry] {
    do throws(ReadingError) {
      if isBlank(file.bytes) { return [] }
      let tree = try YAMLReader.read(file.bytes, scalars: .texts)
      guard case .mapping(let entries) = tree.content else {
        throw ReadingError(line: tree.line, found: tree.description, advice: "Write a value a line: NAME: VALUE.")
      }
      var values: [Entry] = []
      for entry in entries { values.append(try read(entry)) }
      return values
    } catch {
      throw RunbookFile.Failure(
        path: file.path, line: error.line > 0 ? error.line : nil, found: error.found, advice: error.advice)
    }
  }

  private static func read(_ entry: YAML.Entry) throws(ReadingError) -> Entry {
    switch entry.value.content {
    case .text(let text): return Entry(name: entry.key, texts: [text], isList: false, line: entry.line)
    case .sequence(let items):
      var texts: [String] = []
      for item in items {
        guard case .text(let text) = item.content else {
          throw ReadingError(
            line: item.line, found: "\(item.description) in the list “\(YAML.shortened(entry.key))”",
            advice: "A list holds texts.")
        }
        texts.append(text)
      }
      return Entry(name: entry.key, texts: texts, isList: true, line: entry.line)
    default:
      throw ReadingError(
        line: entry.line, found: "\(entry.value.description) as “\(YAML.shortened(entry.key))”",
        advice: "A value is a text, or a list of texts.")
    }
  }

  /// Nothing but white space and comments.
  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A).allSatisfy { line in
      line.first { !$0.isSpace }.map { $0 == UInt8(ascii: "#") } ?? true
    }
  }
}
