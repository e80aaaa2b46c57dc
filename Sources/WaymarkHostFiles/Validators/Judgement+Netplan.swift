import WaymarkKnowledge

extension Judgement {
  /// netplan stops at a key that it does not know.
  mutating func netplan() {
    let keys = readYAML()
    guard !isFragment || keys.first?.path == ["network"] else { return }
    schema(NetplanKey.file, of: keys, program: "netplan")
    let told = Set(keys.lazy.filter { $0.path.count == 4 }.map(\.path))
    let interfaces = Set(
      keys.lazy.filter { $0.path.count == 3 && NetplanKey.definitions[$0.path[1]] != nil }.map { $0.path[2] })
    for key in keys where key.path.count == 3 && !isFragment {
      guard case .mapping? = key.value, let line = line(key.line) else { continue }
      for name in NetplanKey.needs[key.path[1]] ?? [] where !told.contains(key.path + [name]) {
        refuse(line.range, "'\(key.path[2])' needs the key '\(name)'.")
      }
    }
    for key in keys where key.path.count > 3 && NetplanKey.definitions[key.path[1]] != nil {
      guard case .scalar(let name)? = key.value else { continue }
      let isMember = key.path.count == 5 && key.path[3] == "interfaces"
      if isMember || key.path.count == 4 && key.path[3] == "link" {
        undefined(name, on: key.line, what: "interface", among: interfaces)
      }
      if key.path[3] == "routes", ["to", "via"].contains(key.path.last) { netplanRoute(key, name) }
    }
  }

  private mutating func netplanRoute(_ key: YAMLKey, _ value: String) {
    let address = ArraySlice(value).prefix { $0 != UInt8(ascii: "/") }
    if IPAddress.isBrokenIPv4(address), let line = line(key.line) {
      refuse(line.range, "'\(value)' is no IP address.")
    }
  }
}
