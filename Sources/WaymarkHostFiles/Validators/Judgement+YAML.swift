import WaymarkText
import WaymarkYAML

/// YAML.
extension Judgement {
  mutating func yaml() {
    _ = readYAML()
  }

  /// Reads the text and gives its keys; says where it is no YAML.
  mutating func readYAML() -> [YAMLKey] {
    // What a template fills in is no YAML yet, and an abridged text none any more.
    guard !isAbridged || isEndedByDots, !content.contains(where: { $0 == 0 }), !hasTemplateLines else { return [] }
    var keys = YAMLKeys()
    do throws(YAMLKeys.TooDeep) {
      if let defect = try YAMLStream.read(content, { (event) throws(YAMLKeys.TooDeep) in try keys.take(event) }) {
        refuse(defect)
        return []
      }
      if let lost = keys.lostAlias, !isFragment, let line = line(lost.line) {
        refuse(line.range, "Nothing above is marked with '&\(lost.name)', and '*\(lost.name)' stands for it.")
      }
      return keys.keys
    } catch {
      let line = line(error.line) ?? content[...]
      refuse(
        line.range, "This is nested deeper than \(YAMLKeys.nestingLimit) levels; look for a bracket that is not closed."
      )
      return []
    }
  }

  private mutating func refuse(_ defect: YAMLDefect) {
    switch defect.place {
    case .none: break
    case .offset(let offset):
      let offset = min(offset, content.count)
      refuse(offset..<min(offset + 1, content.count), "This byte may not stand in YAML (\(defect.problem)).")
    case .line(let number):
      let line = lines.indices.contains(number - 1) ? lines[number - 1] : lines.last ?? content[...]
      guard !holdsHole(line) || line.contains(UInt8(ascii: "\t")) else { return }
      if let tab = line.prefix(while: \.isBlank).firstIndex(of: UInt8(ascii: "\t")) {
        refuse(tab..<(tab + 1), "YAML is indented by spaces, and this is a tab.")
      } else {
        let range = line.isBlank ? (lines.last { !$0.isBlank } ?? line).trimmed.range : line.trimmed.range
        refuse(range, "This is no YAML (\(defect.problem)); look at the indentation and the quotes here and above.")
      }
    }
  }

  /// Whether the reader's own text or a template stands on a line without quotes: `<name>`, `key: {{ name }}`.
  private func holdsHole(_ line: ArraySlice<UInt8>) -> Bool {
    if line.holdsEllipsis, !line.equals("...") { return true }
    if let start = line.firstIndex(of: UInt8(ascii: "<")), line[start...].contains(UInt8(ascii: ">")) { return true }
    var before = UInt8(ascii: ":")
    for index in line.indices where !line[index].isBlank {
      if line[index...].hasPrefix("{{"), before == UInt8(ascii: ":") || before == UInt8(ascii: "-") { return true }
      before = line[index]
    }
    return false
  }

  /// Whether the only ellipsis is the sign that ends a document.
  private var isEndedByDots: Bool {
    lines.count(where: \.holdsEllipsis) == 1 && lines.last { !$0.isBlank }?.equals("...") == true
  }

  private var hasTemplateLines: Bool {
    lines.contains { line in
      let text = line.trimmed
      return text.hasPrefix("{{") || text.hasPrefix("{%")
        || text.hasPrefix("<") && !text.hasPrefix("<<") && !text.hasPrefix("<:")
        || text.contains(0x25) && text.hasPrefix("%")
    }
  }
}
