import WaymarkText

/// Rules of iptables.
extension Judgement {
  /// What iptables-save writes: `*table`, `:CHAIN POLICY [0:0]`, `-A CHAIN …`, `COMMIT`.
  mutating func iptables() {
    var table: ArraySlice<UInt8>?
    let chains = Self.iptablesTargets.union(
      statements().lazy.filter { $0.first == UInt8(ascii: ":") }.map { ($0.dropFirst().words.first ?? []).string })
    // What ufw loads comes beside chains that are there already.
    let isWhole = !isFragment && !path.hasPrefix("/etc/ufw/")
    for line in statements() where !line.isElided {
      let words = line.words
      switch line[line.startIndex] {
      case UInt8(ascii: "*"):
        if let table, !isFragment { refuse(table.range, "The table '\(table.string)' is not ended by COMMIT.") }
        table = line
        if !["*filter", "*nat", "*mangle", "*raw", "*security", "*broute"].contains(words[0].string) {
          refuse(words[0].range, "'\(words[0].string)' is no table of iptables.")
        }
      case UInt8(ascii: ":"):
        if words.count < 2 {
          refuse(line.range, "A chain's line is written :NAME POLICY [0:0].")
        } else if !["ACCEPT", "DROP", "-", "RETURN", "QUEUE"].contains(words[1].string) {
          refuse(words[1].range, "'\(words[1].string)' is no policy of a chain; it is ACCEPT, DROP or -.")
        }
        refuseOutsideOfTable(line, table)
      case UInt8(ascii: "-"), UInt8(ascii: "["):
        iptablesQuotes(line)
        if !words[0].hasPrefix("["), !Self.iptablesCommands.contains(words[0].string) {
          refuse(words[0].range, "A rule begins with -A, -I or another command, and not with '\(words[0].string)'.")
        } else if let lone = words.dropLast().first(where: { $0.equals("--") })
          ?? words.first(where: { $0.equals("-") })
        {
          refuse(lone.range, "An option has no name here.")
        } else if let last = words.last, last.equals("--") {
          // What ends the options may stand at the end of them; a rule that was cut looks like it.
          warn("wrong-file-syntax", last.range, "An option has no name here; iptables passes over it.")
        } else if words.count > 2, let last = words.last, last.last == UInt8(ascii: ","),
          ["--dports", "--ports", "--sports"].contains(words[words.count - 2].string)
        {
          refuse(last.range, "A port must follow the comma.")
        } else if let last = words.last, Self.asksForValue(last) {
          refuse(last.range, "A value must follow '\(last.string)'.")
        } else if words.count > 2, let last = words.last, words[words.count - 2].equals("-m"),
          Self.iptablesMatches.contains(where: { $0.hasPrefix(last.string) && !last.equals($0) }),
          !Self.iptablesMatches.contains(last.string)
        {
          refuse(last.range, "iptables has no match '\(last.string)'; the rest of the line is missing.")
        } else if words[0].first == UInt8(ascii: "["), words[0].last != UInt8(ascii: "]") {
          refuse(words[0].range, "The counters before a rule stand in brackets: [0:0].")
        } else if let jump = words.firstIndex(where: { $0.equals("-j") || $0.equals("--jump") }),
          jump + 1 < words.count,
          !isFragment, !chains.contains(words[jump + 1].string)
        {
          unknown(
            words[jump + 1], to: "iptables", among: chains.sorted(), stops: isWhole,
            isWholeLine: words[jump + 1].endIndex == words.last?.endIndex)
        } else if isWhole, let chain = Self.chain(of: words), !chains.contains(chain.string),
          !Self.builtInChains.contains(chain.string)
        {
          unknown(
            chain, to: "iptables", among: chains.subtracting(Self.iptablesTargets).union(Self.builtInChains).sorted(),
            stops: true, isWholeLine: chain.endIndex == words.last?.endIndex)
        }
        refuseOutsideOfTable(line, table)
      default:
        if line.equals("COMMIT") {
          refuseOutsideOfTable(line, table)
          table = nil
        } else {
          refuse(
            line.range,
            "A line of \(path) begins with '*', ':' or '-', or is COMMIT; commands of iptables do not stand in it.")
        }
      }
    }
    if let table, !isFragment { refuse(table.range, "The table '\(table.string)' is not ended by COMMIT.") }
  }

  private static let builtInChains: Set<String> = ["FORWARD", "INPUT", "OUTPUT", "POSTROUTING", "PREROUTING"]

  /// The chain that a rule is put into.
  private static func chain(of words: [ArraySlice<UInt8>]) -> ArraySlice<UInt8>? {
    let place = words.firstIndex { ["--append", "--insert", "-A", "-I"].contains($0.string) }
    return place.flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
  }

  private mutating func iptablesQuotes(_ line: ArraySlice<UInt8>) {
    guard line.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1, let quote = line.lastIndex(of: UInt8(ascii: "\""))
    else { return }
    if line[..<quote].words.last?.equals("--comment") == true {
      let message = "This quote is never closed; iptables takes the rest of the rule for the comment."
      warn("unbalanced-quote", quote..<(quote + 1), message)
    } else {
      refuse("unbalanced-quote", quote..<(quote + 1), "This quote is never closed; the rest of the rule belongs to it.")
    }
  }

  /// Whether an option takes a value; a long one may be shortened.
  private static func asksForValue(_ option: ArraySlice<UInt8>) -> Bool {
    if iptablesOptions.contains(option.string) { return true }
    guard option.hasPrefix("--"), !iptablesSwitches.contains(where: { $0.hasPrefix(option.string) }) else {
      return false
    }
    return iptablesOptions.contains { $0.hasPrefix(option.string) }
  }

  private static let iptablesCommands: Set<String> = [
    "--append", "--delete", "--flush", "--insert", "--new-chain", "--policy", "--replace", "-A", "-D", "-F", "-I", "-N",
    "-P", "-R", "-X", "-Z", "-E", "-t",
  ]

  /// Matches whose names begin no other word.
  private static let iptablesMatches: Set<String> = [
    "addrtype", "ah", "bpf", "cgroup", "cluster", "comment", "connbytes", "connlabel", "connlimit", "connmark",
    "conntrack", "cpu", "dccp", "devgroup", "dscp", "dst", "ecn", "esp", "eui64", "frag", "hashlimit", "hbh", "helper",
    "hl", "icmp", "icmp6", "icmpv6", "iprange", "ipv6header", "ipvs", "length", "limit", "mac", "mark", "mh",
    "multiport", "nfacct", "osf", "owner", "physdev", "pkttype", "policy", "quota", "rateest", "realm", "recent",
    "rpfilter", "rt", "sctp", "set", "socket", "srh", "state", "statistic", "string", "tcp", "tcpmss", "time", "tos",
    "ttl", "u32", "udp",
  ]

  /// Options that take no value.
  private static let iptablesSwitches: Set<String> = [
    "--clamp-mss-to-pmtu", "--continue", "--fragment", "--log-ip-options", "--log-macdecode", "--log-tcp-options",
    "--log-tcp-sequence", "--log-uid", "--nodst", "--nosrc", "--notrack", "--physdev-is-bridged", "--physdev-is-in",
    "--physdev-is-out", "--queue-bypass", "--random", "--rcheck", "--rdest", "--reap", "--remove", "--restore-mark",
    "--return-nomatch", "--rsource", "--rttl", "--save-mark", "--set", "--socket-exists", "--syn", "--transparent",
    "--update", "--validmark",
  ]

  /// Common options that take a value.
  private static let iptablesOptions: Set<String> = [
    "--connlimit-above", "--connlimit-mask", "--dst-range", "--dst-type", "--gid-owner", "--goto", "--hitcount",
    "--icmpv6-type", "--limit-burst", "--log-level", "--mac-source", "--mark", "--mode", "--name", "--pkt-type",
    "--probability", "--seconds", "--set-dscp", "--set-dscp-class", "--set-mark", "--set-mss", "--set-xmark",
    "--src-range", "--src-type", "--string", "--tcp-flags", "--to-ports", "--uid-owner",
    "--comment", "--ctstate", "--destination", "--dport", "--dports", "--icmp-type", "--in-interface", "--jump",
    "--limit", "--log-prefix", "--match", "--out-interface", "--protocol", "--reject-with", "--source", "--sport",
    "--sports", "--state", "--to-destination", "--to-source", "-A", "-I", "-d", "-g", "-i", "-j", "-m", "-o", "-p",
    "-s",
  ]

  private static let iptablesTargets: Set<String> = [
    "ACCEPT", "AUDIT", "CHECKSUM", "CLASSIFY", "CLUSTERIP", "CONNMARK", "CONNSECMARK", "CT", "DNAT", "DNPT", "DROP",
    "DSCP", "ECN", "HL", "HMARK", "IDLETIMER", "LED", "LOG", "MARK", "MASQUERADE", "NETMAP", "NFLOG", "NFQUEUE",
    "NOTRACK", "QUEUE", "RATEEST", "REDIRECT", "REJECT", "RETURN", "SECMARK", "SET", "SNAT", "SNPT", "SYNPROXY",
    "TCPMSS", "TCPOPTSTRIP", "TEE", "TOS", "TPROXY", "TRACE", "TTL", "ULOG",
  ]

  private mutating func refuseOutsideOfTable(_ line: ArraySlice<UInt8>, _ table: ArraySlice<UInt8>?) {
    if table == nil, !isFragment {
      refuse(line.range, "This line stands in no table; *filter or another must come first.")
    }
  }
}
