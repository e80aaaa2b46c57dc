import WaymarkRunbook

/// A script as it is run: its values come from variables, so that none is ever read as code.
enum ScriptText {
  /// The script with `${waymark_value_ID}` where a value stands; only a here-document that expands nothing gets the text itself.
  static func runnable(_ script: Template, values: [String: String], parameter: (String) -> Parameter) -> String {
    script.pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let id, .bare): words(parameter(id), values[id] ?? "")
      case .parameter(let id, .singleQuoted): "'\"${waymark_value_\(id)}\"'"
      case .parameter(let id, .literalHereDocument): values[id] ?? ""
      case .parameter(let id, .doubleQuoted), .parameter(let id, .hereDocument): "${waymark_value_\(id)}"
      }
    }.joined()
  }

  /// The script for a person to change: a value that is plain in every kind of quoting stands in it as it is.
  static func editable(_ script: Template, values: [String: String], parameter: (String) -> Parameter) -> String {
    script.pieces.map { piece in
      guard case .parameter(let id, _) = piece, let value = values[id], isPlain(value), !parameter(id).sensitive else {
        return runnable(Template([piece]), values: values, parameter: parameter)
      }
      return value
    }.joined()
  }

  /// Whether a secret must stand in the script itself.
  static func holdsSecret(_ script: Template, parameter: (String) -> Parameter) -> Bool {
    script.pieces.contains { piece in
      if case .parameter(let id, .literalHereDocument) = piece { parameter(id).sensitive } else { false }
    }
  }

  /// The first parameter whose value would end the here-document that it stands in.
  static func endingHereDocument(_ script: Template, values: [String: String]) -> String? {
    let ids = script.pieces.compactMap { piece -> String? in
      guard case .parameter(let id, .literalHereDocument) = piece else { return nil }
      return id
    }
    if ids.isEmpty { return nil }
    let text = Array(script.filled { values[$0] ?? "" }.utf8)
    return ids.first { isDelimiter(Array((values[$0] ?? "").utf8), in: text) }
  }

  /// One word, or a word for each item of a list that blanks separate.
  private static func words(_ parameter: Parameter, _ value: String) -> String {
    let id = parameter.id
    guard parameter.list, parameter.separator.utf8.contains(where: { $0 == 0x20 || $0 == 0x09 }) else {
      return "\"${waymark_value_\(id)}\""
    }
    let count = parameter.items(of: value).count
    return (1...count).map { "\"${waymark_value_\(id)__\($0)}\"" }.joined(separator: " ")
  }

  private static func isPlain(_ value: String) -> Bool {
    !value.isEmpty
      && value.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "_-./:@%+,".utf8.contains(byte)
        }
      }
  }

  /// Whether the value stands behind a `<<` or `<<-`, quoted or not.
  private static func isDelimiter(_ value: [UInt8], in text: [UInt8]) -> Bool {
    var place = 0
    while place + 1 < text.count {
      guard text[place] == UInt8(ascii: "<"), text[place + 1] == UInt8(ascii: "<") else {
        place += 1
        continue
      }
      place += 2
      var starts = [place]
      if place < text.count, text[place] == UInt8(ascii: "-") { starts.append(place + 1) }
      for var start in starts {
        while start < text.count, isBlank(text[start]) { start += 1 }
        if isWhole(value, at: start, of: text) { return true }
        if start < text.count, "'\"\\".utf8.contains(text[start]), isWhole(value, at: start + 1, of: text) {
          return true
        }
      }
    }
    return false
  }

  /// Whether the value stands at a place, with a quote or nothing behind it up to the end of the word.
  private static func isWhole(_ value: [UInt8], at start: Int, of text: [UInt8]) -> Bool {
    guard !value.isEmpty, start + value.count <= text.count, text[start..<start + value.count].elementsEqual(value)
    else {
      return false
    }
    var rest = text[(start + value.count)...]
    if isEnd(rest.first) { return true }
    guard let quote = rest.popFirst(), "'\"".utf8.contains(quote) else { return false }
    return isEnd(rest.first)
  }

  private static func isEnd(_ byte: UInt8?) -> Bool { byte.map { isBlank($0) || $0 == 0x0A } ?? true }
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
