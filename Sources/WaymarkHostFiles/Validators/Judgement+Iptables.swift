import WaymarkText

/// Rules of iptables.
extension Judgement {
  /// What iptables-save writes: `*table`, `:CHAIN POLICY [0:0]`, `-A CHAIN …`, `COMMIT`.
  mutating func iptables() {
    var table: ArraySlice<UInt8>?
    let chains = Self.iptablesTargets.union(
      statements().lazy.filter { $0.first == UInt8(ascii: ":") }.map { ($0.dropFirst().words.first ?? []).string })
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
        if line.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1, let quote = line.lastIndex(of: UInt8(ascii: "\""))
        {
          warn("unbalanced-quote", quote..<(quote + 1), "This quote is never closed; what follows belongs to it.")
        }
        if !words[0].hasPrefix("["), !Self.iptablesCommands.contains(words[0].string) {
          refuse(words[0].range, "A rule begins with -A, -I or another command, and not with '\(words[0].string)'.")
        } else if let lone = words.first(where: { $0.equals("-") || $0.equals("--") }) {
          refuse(lone.range, "An option has no name here.")
        } else if let last = words.last, Self.iptablesOptions.contains(last.string) {
          refuse(last.range, "A value must follow '\(last.string)'.")
        } else if words[0].first == UInt8(ascii: "["), words[0].last != UInt8(ascii: "]") {
          refuse(words[0].range, "The counters before a rule stand in brackets: [0:0].")
        } else if let jump = words.firstIndex(where: { $0.equals("-j") || $0.equals("--jump") }),
          jump + 1 < words.count,
          !isFragment, !chains.contains(words[jump + 1].string)
        {
          unknown(words[jump + 1], to: "iptables", among: chains.sorted(), stops: false)
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

  private static let iptablesCommands: Set<String> = [
    "--append", "--delete", "--flush", "--insert", "--new-chain", "--policy", "--replace", "-A", "-D", "-F", "-I", "-N",
    "-P", "-R", "-X", "-Z", "-E", "-t",
  ]

  /// Common options that take a value.
  private static let iptablesOptions: Set<String> = [
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
