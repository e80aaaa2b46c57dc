import WaymarkText

/// Files of nft: blocks in braces, statements on lines.
extension Judgement {
  mutating func nftables() {
    guard !isAbridged else { return }
    guard nftablesBraces() else { return }
    var blocks: [ArraySlice<UInt8>] = []
    for line in joinedLines() {
      let text = line.trimmed
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if !text.contains(UInt8(ascii: "<")), !text.holdsEllipsis { nftablesLine(text, in: blocks.last?.string ?? "") }
      Self.nftablesBlocks(&blocks, text)
    }
  }

  /// The first words of the blocks that are open behind a line.
  private static func nftablesBlocks(_ blocks: inout [ArraySlice<UInt8>], _ line: ArraySlice<UInt8>) {
    var start = line.startIndex
    var isQuoted = false
    for index in line.indices {
      let byte = line[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: "#") { return }
      if byte == UInt8(ascii: "{") { blocks.append(line[start..<index].droppingLeadingBlanks.prefix { !$0.isBlank }) }
      if byte == UInt8(ascii: "}") { _ = blocks.popLast() }
      if "{};".utf8.contains(byte) { start = index + 1 }
    }
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

  private mutating func nftablesLine(_ line: ArraySlice<UInt8>, in block: String) {
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
      nftablesHook(words)
    } else if block == "table", ["chain", "counter", "flowtable", "map", "set"].contains(first.string),
      !line.contains(UInt8(ascii: "{"))
    {
      refuse(line.range, "A '{' must follow the name of the \(first.string) on its line.")
    } else if first.equals("type"), words.count == 2 {
      let name = words[1].last == UInt8(ascii: ";") ? words[1].dropLast() : words[1]
      if !Self.setTypes.contains(name.string) { unknown(name, to: "nft", among: Self.setTypes, stops: true) }
    } else if ["flags", "type", "log prefix"].contains(String(decoding: line.folded, as: UTF8.self)) {
      refuse(line.range, "'\(line.string)' needs a value behind it.")
    } else if first.equals("flags") {
      nftablesFlags(words.dropFirst())
    } else if let word = Self.nftablesWord(first), !Self.statements.contains(word.string) {
      // Elements of a set stand on lines of their own too.
      guard words.count > 1 || line.last != UInt8(ascii: ",") else { return }
      if let meant = nearest(to: word.string, among: Self.statements) {
        refuse(word.range, "nft knows no '\(word.string)'; is \(meant) meant?")
      } else if ["", "chain", "table"].contains(block) {
        unknown(word, to: "nft", among: Self.statements, stops: true, isWholeLine: words.count == 1)
      }
    } else if words.count > 2 {
      nftablesStates(words)
      nftablesVerdict(words)
    }
  }

  /// `flags interval, timeout` of a set, a table or a flowtable.
  private mutating func nftablesFlags(_ words: ArraySlice<ArraySlice<UInt8>>) {
    for flag in words.flatMap({ $0.split { ",;".utf8.contains($0) } }) where flag.allSatisfy(\.isLower) {
      guard !Self.flags.contains(flag.string) else { continue }
      let meant = nearest(to: flag.string, among: Self.flags).map { "; is \($0) meant?" } ?? "."
      refuse(flag.range, "nft knows no flag '\(flag.string)'\(meant)")
    }
  }

  /// `ct state established,related`
  private mutating func nftablesStates(_ words: [ArraySlice<UInt8>]) {
    for index in words.indices.dropLast(2) where words[index].equals("ct") && words[index + 1].equals("state") {
      guard !words[index + 2].equals("vmap") else { continue }
      for state in words[index + 2].split(separator: UInt8(ascii: ",")) where state.allSatisfy(\.isLower) {
        guard !Self.states.contains(state.string) else { continue }
        unknown(
          state, to: "nft", among: Self.states, stops: true, isWholeLine: state.endIndex == words.last?.endIndex)
      }
    }
  }

  /// A statement's first word, where it is one of letters.
  private static func nftablesWord(_ first: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let word = first.prefix { $0.isNameByte || $0 == UInt8(ascii: "-") }
    let rest = first[word.endIndex...]
    return word.contains(where: \.isLetter) && (rest.isEmpty || rest.equals(";")) ? word : nil
  }

  /// `type filter hook input priority 0; policy drop;`
  private mutating func nftablesHook(_ words: [ArraySlice<UInt8>]) {
    if !["filter", "nat", "route"].contains(words[1].string) {
      refuse(words[1].range, "A chain's type is filter, nat or route, not '\(words[1].string)'.")
    } else if !Self.hooks.contains(words[3].string) {
      unknown(words[3], to: "nft", among: Self.hooks, stops: true)
    } else if let place = words.firstIndex(where: { $0.equals("priority") }), place + 1 < words.count {
      let value = words[place + 1].prefix { $0 != UInt8(ascii: ";") }
      let name = value.prefix(while: \.isLetter)
      guard !name.isEmpty, !Self.priorities.contains(name.string) else { return }
      refuse(value.range, "A priority is a number or \(Self.priorities.joined(separator: ", ")).")
    } else {
      refuse(words[3].range, "A priority must follow the hook: priority 0;")
    }
  }

  /// The last word of a rule, where it resembles a verdict or what a word before it asks for.
  private mutating func nftablesVerdict(_ words: [ArraySlice<UInt8>]) {
    if let last = words.last, last.allSatisfy(\.isLower), let before = words.dropLast().last {
      let wanted = before.equals("limit") ? "rate" : ["dport", "sport"].contains(before.string) ? "vmap" : nil
      if let wanted, wanted.hasPrefix(last.string) {
        refuse(last.range, "'\(last.string)' is cut off; the rest of the line is missing.")
        return
      }
    }
    guard let last = words.last, last.allSatisfy(\.isLower), !Self.verdicts.contains(last.string),
      ["ct", "iif", "iifname", "ip", "ip6", "meta", "oif", "oifname", "tcp", "udp"].contains(words[0].string),
      let before = words.dropLast().last,
      !["iifname", "oifname", "iif", "oif", "jump", "goto", "state"].contains(before.string),
      Self.verdicts.contains(where: { $0.hasPrefix(last.string) })
        || nearest(to: last.string, among: Self.verdicts) != nil
    else { return }
    refuse(last.range, "'\(last.string)' is no verdict of a rule, as accept or drop.")
  }

  private static let hooks = ["egress", "forward", "ingress", "input", "output", "postrouting", "prerouting"]
  private static let priorities = ["dstnat", "filter", "mangle", "out", "raw", "security", "srcnat"]
  private static let families = ["arp", "bridge", "inet", "ip", "ip6", "netdev"]
  private static let flags = [
    "constant", "counter", "dormant", "dynamic", "interval", "offload", "owner", "persist", "timeout",
  ]
  private static let states = ["established", "invalid", "new", "related", "untracked"]
  private static let verdicts = [
    "accept", "continue", "drop", "log", "masquerade", "queue", "redirect", "reject", "return",
  ]
  private static let setTypes = [
    "ct_id", "ct_label", "ct_state", "ether_addr", "icmp_type", "icmpv6_type", "ifname", "inet_proto", "inet_service",
    "ipv4_addr", "ipv6_addr", "mark", "verdict",
  ]
  private static let statements = """
    accept add ah arp auto-merge bridge bytes cgroup cgroupv2 chain chains comment comp continue counter cpu create
    ct day dccp define delete describe destroy devices dnat drop dst dup element elements esp ether expectation
    export exthdr fastopen fib flags flow flowtable flush frag fwd gc-interval geneve goto gre gretap hbh helper
    hook hour hw-flow ibrname ibrvproto icmp icmpv6 icmpx igmp iif iifgroup iifkind iifname iiftype import include
    insert ip ip6 ipsec jhash jump l3proto last limit list log map maps mark masquerade meta mh monitor mptcp mss
    nftrace not notrack numgen obrname oif oifgroup oifkind oifname oiftype osf over packets pkttype policy priority
    protocol queue quota random rate redefine redirect reject rename replace reset return rt rtclassid rule rules
    ruleset sack-perm sctp secmark set sets size skgid skuid snat socket symhash synproxy table tables tcp th time
    timeout timestamp tproxy tunnel type typeof udp udplite undefine unlimited until update vlan vmap vxlan wscale
    xt
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
