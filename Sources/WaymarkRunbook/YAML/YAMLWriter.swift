/// Writes a tree as YAML that a person reads: block style, literal blocks for texts of several lines, and one line for what is
/// marked as compact and fits.
struct YAMLWriter {
  private static let width = 110

  private var output = ""

  /// The text of a tree that is a mapping or a list, with a blank line before each of its top keys that holds more than a line.
  static func write(_ tree: YAML) -> String {
    guard case .mapping(let entries) = tree.content else {
      var writer = YAMLWriter()
      writer.block(tree, indent: 0)
      return writer.output
    }
    var result = ""
    for entry in entries {
      var part = YAMLWriter()
      part.entry(entry, indent: 0)
      let lines = part.output.utf8.count { $0 == UInt8(ascii: "\n") }
      result += (lines > 1 && !result.isEmpty ? "\n" : "") + part.output
    }
    return result
  }

  /// The entries or items of a node, each on lines of its own.
  private mutating func block(_ node: YAML, indent: Int) {
    switch node.content {
    case .mapping(let entries):
      for (i, entry) in entries.enumerated() {
        if i > 0 { pad(indent) }
        self.entry(entry, indent: indent)
      }
    case .sequence(let items):
      for (i, item) in items.enumerated() {
        if i > 0 { pad(indent) }
        output += "-"
        if isBlock(item, indent: indent + 2) {
          output += " "
          block(item, indent: indent + 2)
        } else {
          value(item, indent: indent)
        }
      }
    default:
      value(node, indent: indent)
    }
  }

  private mutating func entry(_ entry: YAML.Entry, indent: Int) {
    output += YAMLText.isPlain(entry.key, inFlow: false) ? entry.key : Self.quoted(entry.key)
    output += ":"
    if isBlock(entry.value, indent: indent + entry.key.utf8.count) {
      output += "\n"
      pad(indent + 2)
      block(entry.value, indent: indent + 2)
    } else {
      value(entry.value, indent: indent)
    }
  }

  private mutating func pad(_ count: Int) { output += String(repeating: " ", count: count) }

  /// A value behind `:` or `-`, up to the end of its line; `indent` is the parent's.
  private mutating func value(_ node: YAML, indent: Int) {
    if case .text(let text) = node.content, Self.isLiteral(text) {
      literal(text, indent: indent)
    } else {
      output += " " + Self.inline(node, inFlow: false) + "\n"
    }
  }

  /// Whether a node needs lines of its own.
  private func isBlock(_ node: YAML, indent: Int) -> Bool {
    switch node.content {
    case .sequence(let items) where items.isEmpty: false
    case .mapping(let entries) where entries.isEmpty: false
    case .sequence, .mapping:
      !node.compact || Self.holdsLines(node)
        || indent + Self.inline(node, inFlow: false).utf8.count > Self.width
    default: false
    }
  }

  private static func holdsLines(_ node: YAML) -> Bool {
    switch node.content {
    case .text(let text): text.utf8.contains(UInt8(ascii: "\n"))
    case .sequence(let items): items.contains(where: holdsLines)
    case .mapping(let entries): entries.contains { holdsLines($0.value) }
    default: false
    }
  }

  // MARK: - Literal blocks

  /// Whether a text stands well as a literal block; one that ends in blank lines would lose or win some beside its neighbours.
  private static func isLiteral(_ text: String) -> Bool {
    var holdsText = false
    var holdsLineFeed = false
    var ends = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        holdsLineFeed = true
        ends += 1
      } else if scalar == "\t" || YAMLText.isPrintable(scalar) {
        holdsText = true
        ends = 0
      } else {
        return false
      }
    }
    return holdsText && holdsLineFeed && ends < 2
  }

  private mutating func literal(_ text: String, indent: Int) {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let ended = lines.last?.isEmpty == true
    if ended { lines.removeLast() }
    // A first line that begins with white space would be taken for the indentation: say how deep it is.
    let first = lines.first { !$0.isEmpty }?.first
    let told = first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") ? "2" : ""
    output += " |" + told + (ended ? "" : "-") + "\n"
    for line in lines {
      if !line.isEmpty { pad(indent + 2) }
      output += String(decoding: line, as: UTF8.self) + "\n"
    }
  }

  // MARK: - One line

  private static func inline(_ node: YAML, inFlow: Bool) -> String {
    switch node.content {
    case .text(let text): YAMLText.isPlain(text, inFlow: inFlow) ? text : quoted(text)
    case .integer(let value): String(value)
    case .number(let value): number(value)
    case .boolean(let value): value ? "true" : "false"
    case .null: "null"
    case .sequence(let items): "[" + items.map { inline($0, inFlow: true) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\(quotedKey($0.key)): \(inline($0.value, inFlow: true))" }.joined(separator: ", ") + "}"
    }
  }

  private static func quotedKey(_ key: String) -> String { YAMLText.isPlain(key, inFlow: true) ? key : quoted(key) }

  private static func number(_ value: Double) -> String {
    if value.isNaN { return ".nan" }
    if value.isInfinite { return value < 0 ? "-.inf" : ".inf" }
    let text = value.description
    // YAML 1.1 takes 1e-05 for a text.
    guard !text.utf8.contains(UInt8(ascii: ".")), let e = text.firstIndex(of: "e") else { return text }
    return text[..<e] + ".0" + text[e...]
  }

  /// In single quotes where every character is seen, else in double quotes with escapes.
  private static func quoted(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(YAMLText.isPrintable) {
      var result = "'"
      for scalar in text.unicodeScalars { result += scalar == "'" ? "''" : String(scalar) }
      return result + "'"
    }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\"".unicodeScalars
      case "\\": result += "\\\\".unicodeScalars
      case "\n": result += "\\n".unicodeScalars
      case "\r": result += "\\r".unicodeScalars
      case "\t": result += "\\t".unicodeScalars
      default:
        if YAMLText.isPrintable(scalar) { result.append(scalar) } else { result += escape(scalar).unicodeScalars }
      }
    }
    return String(result) + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, count) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: count - digits.utf8.count) + digits
  }
}
