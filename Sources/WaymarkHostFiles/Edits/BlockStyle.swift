/// How the lines of a format make blocks.
enum BlockStyle: Equatable {
  case none
  /// `[name]`, up to the next one.
  case sections
  /// A line that begins with one of these words, up to the next such line: `Match User git`.
  case headed([String])
  /// `name {` to `}`; `statements`: what is neither brace nor comment goes on up to a `;`.
  case braces(statements: Bool)
  /// `<name …>` to `</name>`.
  case tags
  /// A line and the deeper ones below it.
  case indentation

  static func of(_ format: FileFormat) -> BlockStyle {
    switch format {
    case .ini, .toml, .systemdUnit, .proxmoxGuest, .text: .sections
    case .sshd: .headed(["match"])
    case .ssh: .headed(["host", "match"])
    case .networkInterfaces:
      .headed(["allow-auto", "allow-hotplug", "auto", "iface", "mapping", "source", "source-directory"])
    case .nginx: .braces(statements: true)
    case .logrotate, .nftables: .braces(statements: false)
    case .apache, .xml: .tags
    case .yaml, .netplan, .compose: .indentation
    default: .none
    }
  }

  /// The style of the block that a line begins; the look of the line tells it where the format does not.
  static func of(_ format: FileFormat, header: ArraySlice<UInt8>) -> BlockStyle {
    guard format == .text, let first = header.trimmed.first, let last = header.trimmed.last else { return of(format) }
    if first == UInt8(ascii: "<") { return .tags }
    if last == UInt8(ascii: "{") { return .braces(statements: false) }
    return last == UInt8(ascii: ":") ? .indentation : .sections
  }

  /// What a line of a block is indented by where the block holds none yet.
  var step: ArraySlice<UInt8> {
    switch self {
    case .none, .sections: []
    case .indentation: ArraySlice("  ")
    case .headed, .braces, .tags: ArraySlice("    ")
    }
  }

  /// What tells a block from others, of the line that begins it.
  func name(_ header: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .none, .sections: return Array(header.trimmed)
    case .braces:
      var code = BraceLine(header).code
      if code.last == UInt8(ascii: "{") { code = code.dropLast() }
      return code.folded
    case .headed, .tags:
      let text = header.folded
      let word = text.prefix { $0 != UInt8(ascii: " ") }
      return word.map(\.lowercased) + text[word.endIndex...]
    case .indentation: return IndentedLine(header).code.folded
    }
  }
}

/// A line of a format with braces: what of it is no comment, and how many braces it leaves open.
struct BraceLine {
  let code: ArraySlice<UInt8>
  /// Opening braces less closing ones, outside of quotes; `${name}` counts as a word.
  let net: Int
  let leavesQuoteOpen: Bool

  init(_ line: ArraySlice<UInt8>) {
    var net = 0
    var quote: UInt8?
    var previous = UInt8(ascii: " ")
    var index = line.startIndex
    scan: while index < line.endIndex {
      let byte = line[index]
      let startsWord = previous.isBlank || Self.openers.contains(previous)
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if quote != nil {
        if byte == quote { quote = nil }
      } else if startsWord, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if startsWord, byte == UInt8(ascii: "#") {
        break scan
      } else if byte == UInt8(ascii: "{") {
        if previous == UInt8(ascii: "$"), let end = line[index...].firstIndex(of: UInt8(ascii: "}")) {
          index = end
        } else {
          net += 1
        }
      } else if byte == UInt8(ascii: "}") {
        net -= 1
      }
      previous = byte
      index += 1
    }
    code = line[..<min(index, line.endIndex)].trimmed
    self.net = net
    leavesQuoteOpen = quote != nil
  }

  private static let openers = Array("{};(=,".utf8)
}

/// A line of a format in which indentation makes blocks.
struct IndentedLine {
  /// Without a comment behind it.
  let code: ArraySlice<UInt8>
  /// The spaces before it.
  let depth: Int
  let hasTab: Bool
  /// Deeper lines below it are text, whatever they look like.
  let beginsText: Bool

  init(_ line: ArraySlice<UInt8>) {
    let margin = line.prefix(while: \.isBlank)
    depth = margin.count
    hasTab = margin.contains(0x09)
    var text = line.trimmed
    if let sign = text.indices.dropFirst().first(where: { text[$0] == UInt8(ascii: "#") && text[$0 - 1].isBlank }) {
      text = text[..<sign].trimmed
    }
    code = text
    let last = text.words.last ?? []
    beginsText = text.count > last.count && last.first.map { "|>".utf8.contains($0) } == true && last.count < 4
  }

  var isItem: Bool { code.first == UInt8(ascii: "-") && (code.count == 1 || code[code.startIndex + 1].isBlank) }
  var isHeader: Bool { code.last == UInt8(ascii: ":") }
}
