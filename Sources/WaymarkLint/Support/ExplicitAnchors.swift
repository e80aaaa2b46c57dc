import WaymarkGuide
import WaymarkText

/// The anchors that a guide's author wrote: `{#id}`, `{: #id }`, `{/* #id */}`, `<a name="id">`, `id="id"`, `^id`.
enum ExplicitAnchors {
  static func all(in guide: Guide) -> Set<String> {
    let bytes = guide.source.bytes
    let code = CodeAreas(of: guide)
    var found: Set<String> = []
    for index in bytes.indices where !code.contains(index) {
      let id: ArraySlice<UInt8>? =
        switch bytes[index] {
        case UInt8(ascii: "{"): inBraces(bytes[index...])
        case UInt8(ascii: "="): attribute(in: bytes, equals: index)
        case UInt8(ascii: "^"): bytes[(index + 1)...].prefix(while: isName)
        default: nil
        }
      if let id, !id.isEmpty { found.insert(String(decoding: id, as: UTF8.self)) }
    }
    return found
  }

  /// `#id` in braces on one line.
  private static func inBraces(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let body = text.prefix(200).dropFirst().prefix { $0 != UInt8(ascii: "}") && $0 != 0x0A }
    guard let hash = body.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    return body[(hash + 1)...].prefix(while: isName)
  }

  /// The value of `id=` or `name=`, quoted or not.
  private static func attribute(in bytes: [UInt8], equals: Int) -> ArraySlice<UInt8>? {
    let name = bytes[..<equals].suffix(5).map { $0 | 0x20 }
    guard name.suffix(3) == Array(" id".utf8) || name == Array(" name".utf8) else { return nil }
    let value = bytes[(equals + 1)...].prefix(200)
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return value.prefix(while: isName)
    }
    return value.dropFirst().prefix { $0 != quote && $0 != 0x0A }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ":")
  }
}
