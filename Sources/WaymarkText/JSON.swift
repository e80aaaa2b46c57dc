/// A JSON value whose objects keep the order they were written in.
///
/// For output that people and programs read: deterministic, nulls kept, no Foundation.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The string, or null for nil.
  package static func optional(_ string: String?) -> JSON { string.map(JSON.string) ?? .null }

  /// The value as JSON text, without a final line ending.
  ///
  /// With `indent` (spaces a level) objects and arrays are spread over lines, but arrays and objects without children of
  /// their own stay on one line where they take no more than 100 bytes.
  package func text(indent: Int? = 2) -> String {
    var out: [UInt8] = []
    write(to: &out, indent: indent, depth: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private var isLeaf: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let fields): fields.isEmpty
    default: true
    }
  }

  private func write(to out: inout [UInt8], indent: Int?, depth: Int) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += String(value).utf8
    case .double(let value): out += (value.isFinite ? "\(value)" : "null").utf8
    case .string(let value): Self.quote(value, to: &out)
    case .array(let items):
      Self.writeList(
        items.map { (nil, $0) }, open: "[", close: "]", to: &out, indent: indent, depth: depth)
    case .object(let fields):
      Self.writeList(
        fields.map { ($0.0, $0.1) }, open: "{", close: "}", to: &out, indent: indent, depth: depth)
    }
  }

  private static func writeList(
    _ items: [(name: String?, value: JSON)], open: Character, close: Character, to out: inout [UInt8], indent: Int?,
    depth: Int
  ) {
    func item(_ index: Int, indent: Int?) {
      if let name = items[index].name {
        quote(name, to: &out)
        out += (indent == nil ? ":" : ": ").utf8
      }
      items[index].value.write(to: &out, indent: indent, depth: depth + 1)
    }
    out += String(open).utf8
    defer { out += String(close).utf8 }
    guard let indent else {
      for index in items.indices {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        item(index, indent: nil)
      }
      return
    }
    let start = out.count
    if items.allSatisfy({ $0.value.isLeaf }) {
      for index in items.indices {
        if index > 0 { out += ", ".utf8 }
        item(index, indent: indent)
      }
      if out.count - start <= 100 { return }
      out.removeSubrange(start...)
    }
    for index in items.indices {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      out.append(UInt8(ascii: "\n"))
      out += repeatElement(UInt8(ascii: " "), count: indent * (depth + 1))
      item(index, indent: indent)
    }
    if !items.isEmpty {
      out.append(UInt8(ascii: "\n"))
      out += repeatElement(UInt8(ascii: " "), count: indent * depth)
    }
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out += "\\\"".utf8
      case UInt8(ascii: "\\"): out += "\\\\".utf8
      case 0x0A: out += "\\n".utf8
      case 0x0D: out += "\\r".utf8
      case 0x09: out += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        out += "\\u00".utf8
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
