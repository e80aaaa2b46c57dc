import WaymarkText

/// Finds the holes of a text: `{device}`, `{{Step Title}}`, `<your-ip>`, `YOUR_DOMAIN`.
enum PlaceholderReader {
  static func read(_ text: InlineText) -> [Placeholder] {
    let bytes = text.bytes
    guard var i = opener(bytes, from: 0) else { return [] }
    var result: [Placeholder] = []
    var code = text.spans.filter { $0.kind == .code }.map { $0.offset..<$0.offset + $0.text.utf8.count }[...]
    while true {
      while let first = code.first, first.upperBound <= i { code.removeFirst() }
      guard let (notation, whole, name) = placeholder(bytes, at: i, inCode: code.first?.contains(i) == true) else {
        guard let next = opener(bytes, from: i + 1) else { return result }
        i = next
        continue
      }
      result.append(
        Placeholder(
          notation: notation, spelling: bytes[whole].string, name: bytes[name].trimmed.string,
          range: text.source(of: whole)))
      guard let next = opener(bytes, from: whole.upperBound) else { return result }
      i = next
    }
  }

  /// The next byte that a hole may begin with.
  private static func opener(_ bytes: [UInt8], from start: Int) -> Int? {
    var i = start
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "{"), UInt8(ascii: "<"): return i
      case UInt8(ascii: "y"), UInt8(ascii: "Y"):
        // Most words that begin so are no `your-…`.
        if i + 5 < bytes.count, bytes[i + 4] == UInt8(ascii: "-") || bytes[i + 4] == UInt8(ascii: "_") { return i }
      default: break
      }
      i += 1
    }
    return nil
  }

  private typealias Found = (Placeholder.Notation, whole: Range<Int>, name: Range<Int>)

  private static func placeholder(_ bytes: [UInt8], at i: Int, inCode: Bool) -> Found? {
    switch bytes[i] {
    case UInt8(ascii: "{"):
      if !bytes.starts(with: "{{", at: i) { curly(bytes, at: i) } else { inCode ? nil : doubleCurly(bytes, at: i) }
    case UInt8(ascii: "<"): angle(bytes, at: i)
    case UInt8(ascii: "y"), UInt8(ascii: "Y"): your(bytes, at: i)
    default: nil
    }
  }

  private static let maxLength = 60

  /// The place after the last byte of a name that begins at `start` and ends before `close`.
  private static func name(_ bytes: [UInt8], from start: Int, until close: UInt8) -> Range<Int>? {
    guard start < bytes.count, bytes[start].isWord else { return nil }
    var i = start
    while i < bytes.count, i - start < maxLength {
      if bytes[i] == close { return start..<i }
      guard bytes[i].isWord || " -.'’/".utf8.contains(bytes[i]) else { return nil }
      i += 1
    }
    return nil
  }

  /// `${X}`, `%{x}` and `'{print}'` belong to a shell, a format and awk.
  private static func curly(_ bytes: [UInt8], at i: Int) -> Found? {
    if i > 0, "$%{'\\#".utf8.contains(bytes[i - 1]) { return nil }
    guard let name = name(bytes, from: i + 1, until: UInt8(ascii: "}")), !bytes[name.lowerBound].isDigit else {
      return nil
    }
    return (.curly, i..<name.upperBound + 1, name)
  }

  /// A template's hole; in a code span it is the template language's own text.
  private static func doubleCurly(_ bytes: [UInt8], at i: Int) -> Found? {
    if i > 0, "${".utf8.contains(bytes[i - 1]) { return nil }
    var start = i + 2
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard let name = name(bytes, from: start, until: UInt8(ascii: "}")),
      bytes.starts(with: "}}", at: name.upperBound)
    else { return nil }
    return (.doubleCurly, i..<name.upperBound + 2, name)
  }

  private static func angle(_ bytes: [UInt8], at i: Int) -> Found? {
    guard let name = name(bytes, from: i + 1, until: UInt8(ascii: ">")) else { return nil }
    let word = bytes[name].string.lowercased()
    if HTMLNames.known.contains(word) || notHoles.contains(word) || bytes[name].contains(UInt8(ascii: "/")) {
      return nil
    }
    if i > 0, bytes[i - 1] == UInt8(ascii: "<") { return nil }
    return (.angle, i..<name.upperBound + 1, name)
  }

  /// Sections of configuration files, and keys.
  private static let notHoles: Set<String> = [
    "directory", "directorymatch", "files", "filesmatch", "ifmodule", "limit", "limitexcept", "location",
    "locationmatch", "proxy", "virtualhost",
    "alt", "backspace", "cr", "ctrl", "del", "delete", "enter", "esc", "escape", "return", "shift", "space", "tab",
  ]

  /// `YOUR_X`, `your-domain.com`.
  private static func your(_ bytes: [UInt8], at i: Int) -> Found? {
    if i > 0, bytes[i - 1].isWord || bytes[i - 1] == UInt8(ascii: "-") { return nil }
    guard bytes.starts(with: "your", at: i) || bytes.starts(with: "YOUR", at: i), i + 5 < bytes.count,
      "-_".utf8.contains(bytes[i + 4]), bytes[i + 5].isAlphanumeric
    else { return nil }
    var end = i + 5
    while end < bytes.count {
      if bytes[end].isWord || bytes[end] == UInt8(ascii: "-") {
        end += 1
      } else if bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, bytes[end + 1].isAlphanumeric {
        end += 1
      } else {
        break
      }
    }
    return (.your, i..<end, i..<end)
  }
}
