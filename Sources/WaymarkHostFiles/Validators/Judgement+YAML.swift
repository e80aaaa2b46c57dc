import WaymarkKnowledge
import WaymarkText
import WaymarkYAML

/// YAML, and the files of netplan and Docker Compose.
extension Judgement {
  mutating func yaml() {
    _ = readYAML()
  }

  /// netplan stops at a key that it does not know.
  mutating func netplan() {
    let keys = readYAML()
    for key in keys where !isFragment || keys.first?.path == ["network"] {
      guard let name = key.path.last else { continue }
      let above = key.path.dropLast().last { !$0.isEmpty } ?? ""
      switch key.path.count {
      case 1 where name != "network": unknown(key, "netplan", among: ["network"])
      case 2 where !NetplanKey.sections.contains(name): unknown(key, "netplan", among: NetplanKey.sections)
      case 4 where NetplanKey.definitions.contains(key.path[1]) && !NetplanKey.properties.contains(name):
        unknown(key, "netplan", among: NetplanKey.properties)
      case 5...6:
        if let known = NetplanKey.children[above], !known.contains(name) { unknown(key, "netplan", among: known) }
      default: break
      }
      netplanValue(of: key, name)
    }
  }

  private mutating func netplanValue(of key: YAMLKey, _ name: String) {
    guard case .scalar(let value)? = key.value, key.path.count >= 4, let line = line(key.line) else { return }
    if NetplanKey.lists.contains(name), !value.isEmpty {
      refuse(line.range, "'\(name)' takes a list: [\(value)].")
    } else if name == "via" || name == "to" && key.path.contains("routes"), !Array(value.utf8)[...].isElided {
      let address = Array(value.utf8)[...].prefix { $0 != UInt8(ascii: "/") }
      let isAddress = IPAddress.isAddress(address) || name == "to" && value == "default"
      if !isAddress, !value.isEmpty, value.utf8.allSatisfy({ $0.isHexDigit || ".:/".utf8.contains($0) }) {
        refuse(line.range, "'\(value)' is no IP address.")
      }
    }
  }

  private func line(_ number: Int) -> ArraySlice<UInt8>? {
    lines.indices.contains(number - 1) ? lines[number - 1].trimmed : nil
  }

  /// Compose stops at a key that it does not know; what begins with `x-` is the author's own.
  mutating func compose() {
    let keys = readYAML()
    let holdsServices = keys.contains { $0.path == ["services"] }
    for key in keys where !isFragment || keys.first?.path.count == 1 {
      guard let name = key.path.last, !name.hasPrefix("x-"), name != "<<" else { continue }
      switch key.path.count {
      case 1 where holdsServices && !ComposeKey.top.contains(name):
        unknown(key, "Compose", among: ComposeKey.top)
      case 3 where key.path[0] == "services" && !ComposeKey.service.contains(name):
        unknown(key, "Compose", among: ComposeKey.service)
      default: break
      }
    }
  }

  private mutating func unknown(_ key: YAMLKey, _ program: String, among known: [String]) {
    guard let name = key.path.last, let line = line(key.line) else { return }
    let word = Array(name.utf8)
    // The key as it is written, where its line shows it.
    let start = line.indices.first { line[$0...].starts(with: word) }
    unknown(start.map { line[$0..<($0 + word.count)] } ?? line, to: program, among: known, stops: true)
  }

  /// Reads the text and gives its keys; says where it is no YAML.
  private mutating func readYAML() -> [YAMLKey] {
    // What a template fills in is no YAML yet, and an abridged text none any more.
    guard !isAbridged, !content.contains(where: { $0 == 0 }), !hasTemplateLines else { return [] }
    var keys = YAMLKeys()
    do throws(YAMLKeys.TooDeep) {
      if let defect = try YAMLStream.read(content, { (event) throws(YAMLKeys.TooDeep) in try keys.take(event) }) {
        refuse(defect)
        return []
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
      guard !line.isElided || line.contains(UInt8(ascii: "\t")) else { return }
      if let tab = line.prefix(while: \.isBlank).firstIndex(of: UInt8(ascii: "\t")) {
        refuse(tab..<(tab + 1), "YAML is indented by spaces, and this is a tab.")
      } else {
        let range = line.isBlank ? (lines.last { !$0.isBlank } ?? line).trimmed.range : line.trimmed.range
        refuse(range, "This is no YAML (\(defect.problem)); look at the indentation and the quotes here and above.")
      }
    }
  }

  private var hasTemplateLines: Bool {
    lines.contains { line in
      let text = line.trimmed
      return text.hasPrefix("{{") || text.hasPrefix("{%") || text.hasPrefix("<")
        || text.contains(0x25) && text.hasPrefix("%")
    }
  }
}
