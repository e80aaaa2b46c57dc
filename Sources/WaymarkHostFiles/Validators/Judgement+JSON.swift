import WaymarkKnowledge
import WaymarkText

/// JSON, and Docker's daemon.json.
extension Judgement {
  mutating func json() {
    _ = readJSON()
  }

  /// The keys at the top; nil where the text is no JSON or only a part of it.
  private mutating func readJSON() -> [JSONScanner.Key]? {
    guard !isAbridged, !hasHoles, content.contains(where: { !$0.isSpace }) else { return nil }
    if isFragment {
      // `"key": value` alone is a part of an object.
      let first = content.first { !$0.isSpace }
      guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    }
    var scanner = JSONScanner(content)
    do throws(JSONScanner.Defect) {
      try scanner.read()
      return scanner.keys
    } catch {
      if let quote = content[...].smartQuote {
        refuse(quote, "A typographic quote is no quote for JSON; write \".")
      } else if !error.range.isEmpty, content[error.range.lowerBound] == UInt8(ascii: "<") {
        return nil
      } else {
        refuse(error.range, error.message)
      }
      return nil
    }
  }

  /// Whether templates are still to be filled in: `{{ name }}`, `{% if %}`.
  private var hasHoles: Bool {
    for (index, byte) in content.enumerated() where byte == UInt8(ascii: "{") && index + 1 < content.count {
      if content[index + 1] == UInt8(ascii: "{") || content[index + 1] == UInt8(ascii: "%") { return true }
    }
    return false
  }

  /// dockerd does not start with a key that it does not know.
  mutating func dockerDaemon() {
    for key in readJSON() ?? [] where !DockerDaemonKey.all.contains(key.name.string) {
      unknown(key.name, to: "dockerd", among: DockerDaemonKey.all.sorted(), stops: true)
    }
  }
}
