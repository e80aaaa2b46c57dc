import WaymarkText

/// Files of nft: blocks in braces, statements on lines.
extension Judgement {
  mutating func nftables() {
    guard !isAbridged else { return }
    guard nftablesBraces() else { return }
    for line in statements() where !line.contains(UInt8(ascii: "<")) && !line.holdsEllipsis { nftablesLine(line) }
  }

  private mutating func nftablesBraces() -> Bool {
    var open: [Int] = []
    var index = 0
    while index < content.count {
      switch content[index] {
      case UInt8(ascii: "#"): index = content[index...].firstIndex(of: 0x0A) ?? content.count
      case UInt8(ascii: "\""):
        let end = content[(index + 1)...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == 0x0A }
        guard let end, content[end] == UInt8(ascii: "\"") else {
          refuse("unbalanced-quote", index..<(index + 1), "This quote is never closed.")
          return false
        }
        index = end + 1
      case UInt8(ascii: "{"):
        open.append(index)
        index += 1
      case UInt8(ascii: "}"):
        if open.popLast() == nil, !isFragment {
          refuse(index..<(index + 1), "This brace closes no block.")
          return false
        }
        index += 1
      default: index += 1
      }
    }
    guard let brace = open.last, !isFragment else { return true }
    refuse(brace..<(brace + 1), "This brace is never closed.")
    return false
  }

  private mutating func nftablesLine(_ line: ArraySlice<UInt8>) {
    let words = line.words
    if let quote = line.smartQuote {
      refuse(quote, "A typographic quote is no quote for nft; write \".")
      return
    }
    let first = words[0]
    if first.equals("table"), words.count > 3, line.last == UInt8(ascii: "{"), !Self.families.contains(words[1].string)
    {
      unknown(words[1], to: "nft", among: Self.families, stops: true)
    } else if first.equals("type"), words.count > 3, words[2].equals("hook") {
      if !["filter", "nat", "route"].contains(words[1].string) {
        refuse(words[1].range, "A chain's type is filter, nat or route, not '\(words[1].string)'.")
      }
    } else if first.equals("type"), words.count == 2 {
      let name = words[1].last == UInt8(ascii: ";") ? words[1].dropLast() : words[1]
      if !Self.setTypes.contains(name.string) { unknown(name, to: "nft", among: Self.setTypes, stops: true) }
    } else if first.equals("flags"), words.count < 2 {
      refuse(first.range, "'flags' needs a value behind it.")
    } else if first.allSatisfy({ $0.isLower || $0 == UInt8(ascii: "_") }), !Self.statements.contains(first.string) {
      // Elements of a set and names of hooks stand on lines of their own too.
      guard words.count > 1 || line.last != UInt8(ascii: ","),
        let meant = nearest(to: first.string, among: Self.statements)
      else { return }
      refuse(first.range, "nft knows no '\(first.string)'; is \(meant) meant?")
    } else if first.equals("ct"), words.count > 2, words[1].equals("state") {
      for state in words[2].split(separator: UInt8(ascii: ",")) where state.allSatisfy(\.isLower) {
        if !Self.states.contains(state.string) { unknown(state, to: "nft", among: Self.states, stops: true) }
      }
      nftablesVerdict(words)
    } else if words.count > 2 {
      nftablesVerdict(words)
    }
  }

  /// The last word of a rule, where it resembles a verdict.
  private mutating func nftablesVerdict(_ words: [ArraySlice<UInt8>]) {
    guard let last = words.last, last.allSatisfy(\.isLower), !Self.verdicts.contains(last.string),
      ["ct", "iif", "iifname", "ip", "ip6", "meta", "oif", "oifname", "tcp", "udp"].contains(words[0].string),
      let before = words.dropLast().last,
      !["iifname", "oifname", "iif", "oif", "jump", "goto", "state"].contains(before.string),
      Self.verdicts.contains(where: { $0.hasPrefix(last.string) })
        || nearest(to: last.string, among: Self.verdicts) != nil
    else { return }
    refuse(last.range, "'\(last.string)' is no verdict of a rule, as accept or drop.")
  }

  private static let families = ["arp", "bridge", "inet", "ip", "ip6", "netdev"]
  private static let states = ["established", "invalid", "new", "related", "untracked"]
  private static let verdicts = [
    "accept", "continue", "drop", "log", "masquerade", "queue", "redirect", "reject", "return",
  ]
  private static let setTypes = [
    "ct_id", "ct_label", "ct_state", "ether_addr", "icmp_type", "icmpv6_type", "ifname", "inet_proto", "inet_service",
    "ipv4_addr", "ipv6_addr", "mark", "verdict",
  ]
  private static let statements = [
    "accept", "add", "ah", "arp", "auto-merge", "bridge", "chain", "chains", "comment", "comp", "continue", "counter",
    "create", "ct", "dccp",
    "define", "delete", "destroy", "devices", "drop", "dst", "dup", "elements", "esp", "ether", "exthdr", "fib",
    "flags",
    "flow", "flowtable", "flush", "frag", "fwd", "gc-interval", "goto", "hbh", "helper", "hook", "icmp", "icmpv6",
    "igmp",
    "iif", "iifgroup", "iifname", "iiftype", "include", "insert", "ip", "ip6", "ipsec", "jhash", "jump", "l3proto",
    "limit",
    "list", "log", "map", "mark", "masquerade", "meta", "mh", "monitor", "notrack", "numgen", "oif", "oifgroup",
    "oifname", "oiftype", "osf",
    "over", "pkttype", "policy", "priority", "protocol", "queue", "quota", "redefine", "redirect", "reject", "rename",
    "replace",
    "reset", "return", "rt", "rule", "sctp", "secmark", "set", "size", "skgid", "skuid", "snat", "dnat", "socket",
    "synproxy", "table",
    "tcp", "th", "timeout", "tproxy", "type", "typeof", "udp", "udplite", "undefine", "until", "update", "vlan", "vmap",
    "xt",
  ]
}
