import WaymarkText

/// /etc/network/interfaces, as ifupdown reads it; ifupdown2 takes more, and is not contradicted.
extension Judgement {
  mutating func networkInterfaces() {
    var hasStanza = isFragment
    var isContinued = false
    var isMapping = false
    var started: [ArraySlice<UInt8>] = []
    var told: Set<String> = []
    for line in lines {
      let text = line.trimmed
      defer { isContinued = text.last == UInt8(ascii: "\\") && text.first != UInt8(ascii: "#") }
      guard !isContinued, let first = text.first, first != UInt8(ascii: "#"), !text.isElided else { continue }
      let words = text.words
      let keyword = words[0].string
      if keyword == "iface" {
        (hasStanza, isMapping) = (true, false)
        interface(text, words)
        if words.count > 1 { told.insert(words[1].string) }
      } else if keyword == "mapping" {
        (hasStanza, isMapping) = (true, true)
        if words.count < 2 { refuse(text.range, "'mapping' needs the name of an interface.") }
      } else if keyword == "auto" || keyword.hasPrefix("allow-") || Self.interfaceKeywords.contains(keyword) {
        hasStanza = false
        if keyword == "auto" { started += words.dropFirst() }
      } else if keyword == "vlan" || keyword == "template" {
        // Stanzas of ifupdown2.
        (hasStanza, isMapping) = (true, false)
      } else if !hasStanza {
        let meant = nearest(to: keyword, among: Self.interfaceKeywords + ["iface", "auto", "mapping", "allow-hotplug"])
        refuse(
          words[0].range,
          meant.map { "Interfaces are told by iface and auto, not by '\(keyword)'; is \($0) meant?" }
            ?? "The option '\(keyword)' stands in no iface stanza.")
      } else if isMapping {
        if !Self.mappingKeywords.contains(keyword) {
          unknown(words[0], to: "A mapping", among: Self.mappingKeywords, stops: true)
        }
      } else if words.count == 4, Self.methods[words[2].string]?.contains(words[3].string) == true {
        warn(
          "wrong-file-syntax", words[0].range,
          "An interface is told by iface, not by '\(keyword)'; this is taken for an option of the stanza before.")
      } else if words.count < 2 {
        if !Self.bareOptions.contains(keyword) {
          refuse(text.range, "The option '\(keyword)' needs a value behind it.")
        }
      } else {
        interfaceOption(keyword, words)
      }
    }
    for name in started where !isFragment && !told.contains(name.string) {
      // A pattern, or the name by which one interface is started twice.
      guard !name.contains(where: { "*?[/=:".utf8.contains($0) }), !told.isEmpty, !name.isElided else { continue }
      note("unknown-key", name.range, "No iface stanza of this file tells of '\(name.string)'.")
    }
  }

  private mutating func interface(_ text: ArraySlice<UInt8>, _ words: [ArraySlice<UInt8>]) {
    guard words.count > 1 else {
      refuse(text.range, "'iface' needs the name of an interface.")
      return
    }
    guard !words.contains(where: { $0.equals("inherits") }) else { return }
    guard words.count > 2 else {
      warn("wrong-file-syntax", text.range, "ifupdown wants a family and a method behind the name: inet static.")
      return
    }
    guard let methods = Self.methods[words[2].string] else {
      refuse(words[2].range, "'\(words[2].string)' is no family of addresses; it is inet or inet6.")
      return
    }
    guard words.count > 3 else {
      refuse(text.range, "A method must follow '\(words[2].string)': static, dhcp, manual …")
      return
    }
    if !methods.contains(words[3].string) {
      let meant = nearest(to: words[3].string, among: methods).map { "; is \($0) meant?" } ?? "."
      refuse(words[3].range, "'\(words[3].string)' is no method of \(words[2].string)\(meant)")
    }
  }

  private mutating func interfaceOption(_ keyword: String, _ words: [ArraySlice<UInt8>]) {
    guard ["address", "gateway", "netmask", "broadcast", "network"].contains(keyword) else { return }
    let address = words[1].prefix { $0 != UInt8(ascii: "/") }
    if IPAddress.isBrokenIPv4(address) { refuse(words[1].range, "'\(words[1].string)' is no IP address.") }
  }

  private static let interfaceKeywords = [
    "source", "source-directory", "no-auto-down", "no-scripts", "rename",
  ]
  private static let mappingKeywords = ["grep", "map", "script"]
  /// Options that stand alone in ifupdown2 and in scripts of packages.
  private static let bareOptions: Set<String> = ["bridge-vlan-aware", "vrf"]

  private static let methods = [
    "inet": [
      "loopback", "static", "manual", "dhcp", "bootp", "tunnel", "ppp", "wvdial", "ipv4ll", "auto",
    ],
    "inet6": ["auto", "loopback", "static", "manual", "dhcp", "v4tunnel", "6to4"],
    "ipx": ["static", "dynamic"],
    "can": ["static"],
    "link": ["none", "dynamic"],
  ]
}
