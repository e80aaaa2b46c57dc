import WaymarkText

/// Reads TOML 1.0: tables, keys with dots and quotes, texts of all four kinds, lists and inline tables.
///
/// Numbers and times are kept as they were written. Linear in the length of the text but for tables of many keys.
struct TOMLReader {
  /// What is no TOML, and where.
  struct Failure: Error {
    /// 1-based.
    let line: Int
    let found: String
    let advice: String
  }

  static func read(_ bytes: [UInt8]) throws(Failure) -> TOMLTable {
    var reader = TOMLReader(bytes: bytes)
    return try reader.document()
  }

  /// Deeper than this nothing is nested, and no key has more parts.
  private static let depth = 32

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  private func failure(_ found: String, _ advice: String) -> Failure {
    Failure(line: line, found: found, advice: advice)
  }

  // MARK: The document

  private mutating func document() throws(Failure) -> TOMLTable {
    var document = TOMLTable(.header)
    var path: [String] = []
    while true {
      skip(newlines: true)
      guard at < bytes.count else { return document }
      let start = line
      if bytes[at] == UInt8(ascii: "[") {
        let isElement = bytes[at...].starts(with: "[[".utf8)
        at += isElement ? 2 : 1
        path = try key()
        guard take(isElement ? "]]" : "]") else {
          throw failure("a table whose name is not closed", "Write [\(path.joined(separator: "."))].")
        }
        try insert(nil, path[...], into: &document, isElement ? .element : .header, start)
      } else {
        let name = try key()
        guard take("=") else { throw failure("no = after \(name.joined(separator: "."))", "Write KEY = VALUE.") }
        let item = try value(depth: 0)
        try open(path[...], in: &document) { (table) throws(Failure) in
          try insert(item, name[...], into: &table, .dotted, start)
        }
      }
      skip()
      guard at >= bytes.count || bytes[at] == 0x0A else {
        throw failure("more after the end of a line's value", "Begin a new line, or put the text into quotes.")
      }
    }
  }

  /// Changes the table that a header has opened.
  private func open(
    _ path: ArraySlice<String>, in table: inout TOMLTable,
    _ change: (inout TOMLTable) throws(Failure) -> Void
  ) throws(Failure) {
    guard let first = path.first, let item = table[first] else { return try change(&table) }
    try alter(item, in: &table, first) { (inner) throws(Failure) in
      try open(path.dropFirst(), in: &inner, change)
    }
  }

  /// Changes a table, or the last one of a list of tables, that stands under a key.
  private func alter(
    _ item: TOMLItem, in table: inout TOMLTable, _ key: String, _ change: (inout TOMLTable) throws(Failure) -> Void
  ) throws(Failure) {
    var item = item
    switch item.value {
    case .table(var inner):
      try change(&inner)
      item.value = .table(inner)
    case .list(var items):
      guard var last = items.popLast(), case .table(var inner) = last.value, inner.origin == .element else {
        throw failure("\(key) as a table", "It has a value on line \(item.line).")
      }
      try change(&inner)
      last.value = .table(inner)
      item.value = .list(items + [last])
    default: throw failure("\(key) as a table", "It has a value on line \(item.line).")
    }
    table[key] = item
  }

  /// Puts a value, or an empty table where there is none, where a key with dots says; as many calls deep as it has parts.
  private func insert(
    _ item: TOMLItem?, _ key: ArraySlice<String>, into table: inout TOMLTable, _ origin: TOMLTable.Origin, _ line: Int
  ) throws(Failure) {
    guard let first = key.first else { return }
    let rest = key.dropFirst()
    let before = table[first]
    if !rest.isEmpty {
      let inner = before ?? TOMLItem(value: .table(TOMLTable(item == nil ? .path : .dotted)), line: line)
      return try alter(inner, in: &table, first) { (inner) throws(Failure) in
        guard inner.origin != .inline else { throw twice(first, before) }
        try insert(item, rest, into: &inner, origin, line)
      }
    }
    if let item {
      guard before == nil else { throw twice(first, before) }
      table[first] = item
    } else if origin == .element {
      let new = TOMLItem(value: .table(TOMLTable(.element)), line: line)
      guard let before else {
        table[first] = TOMLItem(value: .list([new]), line: line)
        return
      }
      guard case .list(let items) = before.value, case .table(let last)? = items.last?.value, last.origin == .element
      else { throw twice(first, before) }
      table[first] = TOMLItem(value: .list(items + [new]), line: before.line)
    } else if let before {
      guard case .table(var inner) = before.value, inner.origin == .path else { throw twice(first, before) }
      inner.origin = .header
      table[first] = TOMLItem(value: .table(inner), line: line)
    } else {
      table[first] = TOMLItem(value: .table(TOMLTable(.header)), line: line)
    }
  }

  private func twice(_ key: String, _ before: TOMLItem?) -> Failure {
    failure("\(key) twice", before.map { "It stands on line \($0.line); keep one of them." } ?? "Keep one of them.")
  }

  // MARK: Keys

  private mutating func key() throws(Failure) -> [String] {
    var parts: [String] = []
    repeat {
      skip()
      if at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
        parts.append(try text(mayBeLong: false))
      } else {
        let word = bytes[at...].prefix {
          $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
        guard !word.isEmpty else { throw failure("no key", "A line is KEY = VALUE, or [TABLE].") }
        at = word.endIndex
        parts.append(word.string)
      }
      guard parts.count <= Self.depth else { throw failure("a key of too many parts", "Write a shorter one.") }
      skip()
    } while take(".")
    return parts
  }

  // MARK: Values

  /// Recursive, as deep as values may be nested.
  private mutating func value(depth: Int) throws(Failure) -> TOMLItem {
    skip()
    let start = line
    guard at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D else {
      throw failure("no value", "Write one after the =: a text in quotes, true, false, or a list in brackets.")
    }
    guard depth < Self.depth else { throw failure("lists too deep in each other", "Nest them less deep.") }
    switch bytes[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return TOMLItem(value: .text(try text(mayBeLong: true)), line: start)
    case UInt8(ascii: "["): return TOMLItem(value: .list(try list(depth)), line: start)
    case UInt8(ascii: "{"): return TOMLItem(value: .table(try inlineTable(depth)), line: start)
    default:
      let word = bytes[at...].prefix { !$0.isSpace && !",]}#=".utf8.contains($0) }
      at = word.endIndex
      if word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) {
        return TOMLItem(value: .flag(word.count == 4), line: start)
      }
      guard let first = word.first(where: { !"+-".utf8.contains($0) }),
        first.isDigit || word.string.hasSuffix("inf") || word.string.hasSuffix("nan")
      else {
        throw failure("\(word.isEmpty ? "no value" : word.string)", "A text stands in quotes: \"\(word.string)\".")
      }
      return TOMLItem(value: .other(word.string), line: start)
    }
  }

  private mutating func list(_ depth: Int) throws(Failure) -> [TOMLItem] {
    let start = line
    at += 1
    var items: [TOMLItem] = []
    while true {
      skip(newlines: true)
      if take("]") { return items }
      guard at < bytes.count else {
        throw Failure(line: start, found: "a list that is not closed", advice: "End it with ].")
      }
      items.append(try value(depth: depth + 1))
      skip(newlines: true)
      guard take(",") || at >= bytes.count || bytes[at] == UInt8(ascii: "]") else {
        throw failure("no comma between two values of a list", "Part them by commas, and end the list with ].")
      }
    }
  }

  private mutating func inlineTable(_ depth: Int) throws(Failure) -> TOMLTable {
    at += 1
    var table = TOMLTable(.inline)
    skip()
    if take("}") { return table }
    while true {
      let name = try key()
      guard take("=") else { throw failure("no = after \(name.joined(separator: "."))", "Write KEY = VALUE.") }
      let item = try value(depth: depth + 1)
      var open = table
      open.origin = .header
      try insert(item, name[...], into: &open, .dotted, item.line)
      open.origin = .inline
      table = open
      skip()
      if take("}") { return table }
      guard take(",") else { throw failure("a table in braces that is not closed", "End it with } on its line.") }
    }
  }

  // MARK: Texts

  private mutating func text(mayBeLong: Bool) throws(Failure) -> String {
    let start = line
    let quote = bytes[at]
    let isLong = mayBeLong && bytes[at...].starts(with: [quote, quote, quote])
    at += isLong ? 3 : 1
    if isLong {
      if at < bytes.count, bytes[at] == 0x0D { at += 1 }
      if at < bytes.count, bytes[at] == 0x0A { newline() }
    }
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      if byte == quote, !isLong || bytes[at...].starts(with: [quote, quote, quote]) {
        at += isLong ? 3 : 1
        // One or two quotes may stand right before the three that close.
        while isLong, at < bytes.count, bytes[at] == quote {
          text.append(quote)
          at += 1
        }
        guard let string = String(validating: text, as: UTF8.self) else {
          throw failure("bytes that are no UTF-8", "Save the file as UTF-8.")
        }
        return string
      }
      if byte == 0x0A {
        guard isLong else { break }
        text.append(byte)
        newline()
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text += try escape(isLong)
      } else {
        text.append(byte)
        at += 1
      }
    }
    throw Failure(
      line: start, found: "a text that is not closed", advice: "End it with \(isLong ? "three quotes" : "a quote").")
  }

  /// What a backslash and the letters behind it stand for.
  private mutating func escape(_ isLong: Bool) throws(Failure) -> [UInt8] {
    at += 1
    guard at < bytes.count else { return [] }
    let letter = bytes[at]
    if isLong, letter.isSpace {
      // A backslash at the end of a line takes away the space up to the next text.
      while at < bytes.count, bytes[at].isSpace {
        if bytes[at] == 0x0A { newline() } else { at += 1 }
      }
      return []
    }
    at += 1
    switch letter {
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [letter]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[at...].prefix(letter == UInt8(ascii: "u") ? 4 : 8)
      guard let number = UInt32(digits.string, radix: 16), let scalar = Unicode.Scalar(number),
        digits.allSatisfy(\.isHexDigit), digits.count == (letter == UInt8(ascii: "u") ? 4 : 8)
      else { throw failure("\\\([letter][...].string)\(digits.string)", "Write four hexadecimal digits after \\u.") }
      at = digits.endIndex
      return Array(String(Character(scalar)).utf8)
    default:
      throw failure(
        "\\\([letter][...].string) in a text", "Write \\\\ for a backslash, or put the text into single quotes.")
    }
  }

  // MARK: Between

  private mutating func take(_ mark: String) -> Bool {
    guard at < bytes.count, bytes[at...].starts(with: mark.utf8) else { return false }
    at += mark.utf8.count
    return true
  }

  private mutating func newline() {
    at += 1
    line += 1
  }

  /// Space and comments.
  private mutating func skip(newlines: Bool = false) {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0D: at += 1
      case 0x0A:
        guard newlines else { return }
        newline()
      case UInt8(ascii: "#"): at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      default: return
      }
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var string: String { String(decoding: self, as: UTF8.self) }
}
