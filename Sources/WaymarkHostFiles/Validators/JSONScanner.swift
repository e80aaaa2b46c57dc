import WaymarkText

/// Reads JSON without recursion; says where it ends to be JSON.
struct JSONScanner {
  struct Defect: Error {
    let range: Range<Int>
    let message: String
  }

  /// A key of the object at the top, with the kind of its value by its first byte.
  struct Key {
    let name: ArraySlice<UInt8>
    let value: Int
  }

  private let content: [UInt8]
  private var index = 0
  private(set) var keys: [Key] = []

  init(_ content: [UInt8]) {
    self.content = content
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private enum Wanted { case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd }

  mutating func read() throws(Defect) {
    var open: [Int] = []
    var wanted = Wanted.value
    var topKeys: Set<ArraySlice<UInt8>> = []
    while true {
      skipBlanks()
      guard index < content.count else {
        if let last = open.last { throw Defect(range: last..<(last + 1), message: "This bracket is never closed.") }
        if wanted == .value { throw Defect(range: 0..<content.count, message: "There is no value here.") }
        return
      }
      let byte = content[index]
      if open.isEmpty, wanted == .commaOrEnd { throw defect("Text stands behind the end of the JSON value.") }
      switch wanted {
      case .value, .valueOrEnd:
        if byte == UInt8(ascii: "]"), wanted == .valueOrEnd {
          open.removeLast()
          index += 1
          wanted = .commaOrEnd
        } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
          open.append(index)
          index += 1
          wanted = byte == UInt8(ascii: "{") ? .keyOrEnd : .valueOrEnd
        } else {
          try readScalar()
          wanted = .commaOrEnd
        }
      case .key, .keyOrEnd:
        if byte == UInt8(ascii: "}"), wanted == .keyOrEnd {
          open.removeLast()
          index += 1
          wanted = .commaOrEnd
        } else if byte == UInt8(ascii: "\"") {
          let start = index
          try readText()
          if open.count == 1 {
            let name = content[(start + 1)..<(index - 1)]
            if topKeys.insert(name).inserted { keys.append(Key(name: name, value: index)) }
          }
          wanted = .colon
        } else if byte == UInt8(ascii: "}") {
          throw defect("A comma stands before this brace; JSON has none behind the last entry.")
        } else {
          throw defect("A key in double quotes must stand here.")
        }
      case .colon:
        guard byte == UInt8(ascii: ":") else { throw defect("A ':' must follow the key.") }
        index += 1
        wanted = .value
      case .commaOrEnd:
        let isObject = open.last.map { content[$0] == UInt8(ascii: "{") } ?? false
        if byte == UInt8(ascii: ",") {
          index += 1
          wanted = isObject ? .key : .value
        } else if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          open.removeLast()
          index += 1
        } else {
          throw defect("A ',' or the closing bracket is missing before this.")
        }
      }
    }
  }

  private mutating func skipBlanks() {
    while index < content.count, [0x20, 0x09, 0x0A, 0x0D].contains(content[index]) { index += 1 }
  }

  private func defect(_ message: String) -> Defect {
    Defect(range: index..<min(index + 1, content.count), message: message)
  }

  private mutating func readText() throws(Defect) {
    let start = index
    index += 1
    while index < content.count, content[index] != UInt8(ascii: "\"") {
      guard content[index] >= 0x20 else {
        throw Defect(range: start..<(start + 1), message: "The quote that begins here is not closed on its line.")
      }
      if content[index] == UInt8(ascii: "\\") {
        guard index + 1 < content.count, "\"\\/bfnrtu".utf8.contains(content[index + 1]) else {
          throw defect("JSON has no such escape; a backslash is written \\\\.")
        }
        index += 1
      }
      index += 1
    }
    guard index < content.count else {
      throw Defect(range: start..<(start + 1), message: "The quote that begins here is never closed.")
    }
    index += 1
  }

  private mutating func readScalar() throws(Defect) {
    if content[index] == UInt8(ascii: "\"") { return try readText() }
    let start = index
    while index < content.count,
      content[index].isLetter || content[index].isDigit || "+-.".utf8.contains(content[index])
    {
      index += 1
    }
    let word = content[start..<index]
    if ["true", "false", "null"].contains(word.string) || Self.isNumber(word) { return }
    if content[start] == UInt8(ascii: "/") || content[start] == UInt8(ascii: "#") {
      throw defect("JSON has no comments.")
    }
    if content[start] == UInt8(ascii: "]") || content[start] == UInt8(ascii: "}") {
      throw defect("A comma stands before this bracket; JSON has none behind the last entry.")
    }
    throw Defect(
      range: start..<max(index, min(start + 1, content.count)),
      message: word.isEmpty
        ? "A value must stand here." : "'\(word.string)' is no value of JSON; a text stands in double quotes.")
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word.first == UInt8(ascii: "-") ? word.dropFirst() : word
    let whole = rest.prefix(while: \.isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest[whole.endIndex...]
    if rest.first == UInt8(ascii: ".") {
      let part = rest.dropFirst().prefix(while: \.isDigit)
      guard !part.isEmpty else { return false }
      rest = rest[part.endIndex...]
    }
    if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      let digits = rest.prefix(while: \.isDigit)
      guard !digits.isEmpty else { return false }
      rest = rest[digits.endIndex...]
    }
    return rest.isEmpty
  }
}
