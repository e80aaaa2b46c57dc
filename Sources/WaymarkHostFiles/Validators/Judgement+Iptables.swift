import WaymarkText

/// Rules of iptables.
extension Judgement {
  /// What iptables-save writes: `*table`, `:CHAIN POLICY [0:0]`, `-A CHAIN …`, `COMMIT`.
  mutating func iptables() {
    var table: ArraySlice<UInt8>?
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
          refuse("unbalanced-quote", quote..<(quote + 1), "This quote is never closed.")
        }
        if !words[0].hasPrefix("["), !Self.iptablesCommands.contains(words[0].string) {
          refuse(words[0].range, "A rule begins with -A, -I or another command, and not with '\(words[0].string)'.")
        } else if let lone = words.first(where: { $0.equals("-") || $0.equals("--") }) {
          refuse(lone.range, "An option has no name here.")
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

  private mutating func refuseOutsideOfTable(_ line: ArraySlice<UInt8>, _ table: ArraySlice<UInt8>?) {
    if table == nil, !isFragment {
      refuse(line.range, "This line stands in no table; *filter or another must come first.")
    }
  }
}
