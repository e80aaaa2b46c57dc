/// A record as it stands in the journal: one line of JSON, written as scripts write it.
enum JournalLine {
  static func text(of record: Record) -> String {
    var line =
      "{\"seq\":\(record.sequence),\"run\":\(record.run),\"time\":\"\(record.time)\",\"boot\":\"\(record.boot)\""
    for (name, value) in [("event", record.event.name)] + record.event.fields {
      line += ",\"\(name)\":\(quoted(value))"
    }
    return line + "}\n"
  }

  /// As a JSON string; only what must be is escaped, so that scripts and runs write the same bytes.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars where scalar != "\0" {
      switch scalar {
      case "\\": out += "\\\\"
      case "\"": out += "\\\""
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\u{1}"..."\u{1F}": out += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// What a line tells; nil for one that is damaged.
  static func record(_ line: ArraySlice<UInt8>) -> Record? {
    var reader = JournalLineReader(rest: line)
    guard let fields = reader.fields(), fields.count >= 5, fields.prefix(5).map(\.name) == heads,
      case .number(let sequence) = fields[0].value, case .number(let run) = fields[1].value,
      case .text(let time) = fields[2].value, case .text(let boot) = fields[3].value,
      case .text(let event) = fields[4].value
    else { return nil }
    var texts: [String: String] = [:]
    for field in fields.dropFirst(5) {
      if case .text(let text) = field.value { texts[field.name] = text }
    }
    guard let known = Record.Event(name: event, fields: texts) else { return nil }
    return Record(sequence: sequence, run: run, time: time, boot: boot, event: known)
  }

  private static let heads = ["seq", "run", "time", "boot", "event"]
}

/// Reads a flat JSON object without blanks between its parts.
private struct JournalLineReader {
  enum Value {
    case number(Int)
    case text(String)
  }

  var rest: ArraySlice<UInt8>

  /// All of it, or nil.
  mutating func fields() -> [(name: String, value: Value)]? {
    guard take("{") else { return nil }
    var fields: [(name: String, value: Value)] = []
    repeat {
      guard let name = text(), take(":"), let value = value() else { return nil }
      fields.append((name, value))
    } while take(",")
    return take("}") && rest.isEmpty ? fields : nil
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func value() -> Value? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    if digits.isEmpty { return text().map(Value.text) }
    rest = rest[digits.endIndex...]
    return Int(String(decoding: digits, as: UTF8.self)).map(Value.number)
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    var out: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        out += Array(String(Character(scalar)).utf8)
      default: out.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "u"):
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      guard digits.count == 4 else { return nil }
      return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}
