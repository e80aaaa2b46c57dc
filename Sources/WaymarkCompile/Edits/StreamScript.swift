/// The commands of a sed script that may be edits of lines: `s`, `d`, `a`, `i` and `c`, with a pattern or `$` before them.
struct StreamScript {
  enum Address: Hashable { case all, last, lines([UInt8]) }

  enum Function: Hashable {
    case substitute(pattern: [UInt8], replacement: [UInt8])
    case delete
    case append([UInt8])
    case insert([UInt8])
    case change([UInt8])
  }

  struct Command: Hashable {
    let address: Address
    let function: Function
  }

  let commands: [Command]

  /// nil where anything else stands in the script, or it is not plain how sed reads it.
  init?(_ script: [UInt8]) {
    var rest = script[...]
    var commands: [Command] = []
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == UInt8(ascii: ";") }
      guard let first = rest.first else { break }
      var address = Address.all
      if first == UInt8(ascii: "$") {
        address = .last
        rest = rest.dropFirst()
      } else if first == UInt8(ascii: "/") {
        rest = rest.dropFirst()
        guard let pattern = Self.pattern(&rest, upTo: first) else { return nil }
        address = .lines(pattern)
      }
      rest = rest.drop { $0 == 0x20 }
      guard let function = Self.function(&rest) else { return nil }
      commands.append(Command(address: address, function: function))
    }
    guard !commands.isEmpty else { return nil }
    self.commands = commands
  }

  private static func function(_ rest: inout ArraySlice<UInt8>) -> Function? {
    guard let name = rest.popFirst() else { return nil }
    switch name {
    case UInt8(ascii: "d"): return ends(&rest) ? .delete : nil
    case UInt8(ascii: "a"): return text(&rest).map { .append($0) }
    case UInt8(ascii: "i"): return text(&rest).map { .insert($0) }
    case UInt8(ascii: "c"): return text(&rest).map { .change($0) }
    case UInt8(ascii: "s"):
      guard let delimiter = rest.popFirst(), delimiters.contains(delimiter),
        let pattern = pattern(&rest, upTo: delimiter), let replacement = replacement(&rest, upTo: delimiter)
      else { return nil }
      if rest.first == UInt8(ascii: "g") { rest = rest.dropFirst() }
      return ends(&rest) ? .substitute(pattern: pattern, replacement: replacement) : nil
    default: return nil
    }
  }

  /// Signs that mean nothing in an expression, and `|`, which means nothing without a backslash in a basic one.
  private static let delimiters = Array("/,#@%_:~!=|".utf8)

  /// An expression up to its delimiter; one that is escaped is a plain character.
  private static func pattern(_ rest: inout ArraySlice<UInt8>, upTo delimiter: UInt8) -> [UInt8]? {
    var result: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == delimiter { return result }
      if byte == UInt8(ascii: "\n") { return nil }
      result.append(byte)
      guard byte == UInt8(ascii: "\\") else { continue }
      guard let next = rest.popFirst() else { return nil }
      if next == delimiter {
        if delimiter == UInt8(ascii: "|") { return nil }
        result.removeLast()
      }
      result.append(next)
    }
    return nil
  }

  /// A replacement as the text that it puts; nil where it takes over what was found, or more than one line.
  private static func replacement(_ rest: inout ArraySlice<UInt8>, upTo delimiter: UInt8) -> [UInt8]? {
    var result: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case delimiter: return result
      case UInt8(ascii: "&"), UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "\\"):
        guard let next = rest.popFirst() else { return nil }
        if next == UInt8(ascii: "t") {
          result.append(0x09)
        } else if next.isLetter || next.isDigit || next == UInt8(ascii: "\n") {
          return nil
        } else {
          result.append(next)
        }
      default: result.append(byte)
      }
    }
    return nil
  }

  /// The one line of text behind `a`, `i` and `c`; it goes to the end of the script's line.
  private static func text(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    if rest.first == UInt8(ascii: "\\") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "\n") { rest = rest.dropFirst() }
    }
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    rest = rest[line.endIndex...]
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 }), !line.contains(UInt8(ascii: "\\")) else { return nil }
    return Array(line)
  }

  /// Whether nothing more belongs to a command.
  private static func ends(_ rest: inout ArraySlice<UInt8>) -> Bool {
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    return rest.first.map { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") } ?? true
  }
}
