import WaymarkText

/// Files of names and addresses.
extension Judgement {
  /// An address and its names a line; what is no address is passed over in silence.
  mutating func hosts() {
    for line in statements() where !line.isElided {
      let text = line.prefix { $0 != UInt8(ascii: "#") }.trimmed
      let words = text.words
      guard let address = words.first else { continue }
      if IPAddress.isBrokenIPv4(address) {
        refuse(address.range, "'\(address.string)' is no IP address.")
      } else if words.count < 2, IPAddress.isAddress(address) {
        refuse(text.range, "A name must follow the address '\(address.string)'.")
      } else if words.count > 1, !IPAddress.isAddress(address), words.dropFirst().contains(where: IPAddress.isIPv4) {
        refuse(text.range, "The address comes first in \(path), then its names.")
      }
    }
  }

  mutating func resolvConf() {
    for line in statements(comments: Array("#;".utf8)) where !line.isElided {
      let words = line.words
      let keyword = words[0]
      guard Self.resolverKeywords.contains(keyword.string) else {
        unknown(keyword, to: "The resolver", among: Self.resolverKeywords, stops: false)
        continue
      }
      if words.count < 2 {
        refuse(line.range, "'\(keyword.string)' needs a value behind it.")
      } else if keyword.equals("nameserver"), IPAddress.isBrokenIPv4(words[1]) {
        refuse(words[1].range, "'\(words[1].string)' is no IP address.")
      }
    }
  }

  private static let resolverKeywords = ["domain", "nameserver", "options", "search", "sortlist"]

  /// `KEY=value`; PAM reads it and no shell, so that nothing is expanded.
  mutating func environment() {
    for line in statements() where !line.isElided {
      guard let assignment = ShellAssignment(line) else {
        let name = line.prefix(while: \.isNameByte)
        let rest = line[name.endIndex...].droppingLeadingBlanks
        if rest.first == UInt8(ascii: "="), !name.isEmpty {
          refuse(name.startIndex..<(rest.startIndex + 1), "No blank may stand around the '=' of '\(name.string)'.")
        } else if !line.contains(UInt8(ascii: "=")) {
          refuse(line.range, "A line of \(path) is written KEY=value.")
        }
        continue
      }
      if let quote = assignment.rest.smartQuote {
        refuse(quote, "A typographic quote is no quote; write \".")
      }
      if let dollar = assignment.rest.firstIndex(of: UInt8(ascii: "$")), dollar + 1 < line.endIndex,
        line[dollar + 1].isLetter || line[dollar + 1] == UInt8(ascii: "{"), path == "/etc/environment"
      {
        warn(
          "wrong-file-syntax", dollar..<line.endIndex,
          "No shell reads \(path): what begins with '$' stays as it is written.")
      }
    }
  }
}
