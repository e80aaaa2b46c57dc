import WaymarkDiagnostics
import WaymarkKnowledge
import WaymarkText

/// Characters that a shell takes for letters where the reader sees a quote, a dash, a blank or nothing.
enum PastedCharacters {
  private static let byScalar = Dictionary(
    PastedCharacter.all.map { ($0.scalar.value, $0) }, uniquingKeysWith: { first, _ in first })

  static func diagnostics(_ bytes: [UInt8], _ quotings: QuotingMap) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "."), let end = dotsEnd(bytes, i) {
        if quotings.quoting(at: UInt32(clamping: i)) == .bare { result.append(ellipsis(bytes, i..<end)) }
        i = end
      } else if bytes[i] >= 0xC2, let (scalar, end) = scalar(bytes, i), let row = byScalar[scalar] {
        let quoting = quotings.quoting(at: UInt32(clamping: i))
        if let diagnostic = diagnostic(row, bytes, i..<end, quoting) { result.append(diagnostic) }
        i = end
      } else {
        i += 1
      }
    }
    return result
  }

  /// The character that begins here, if it takes two or three bytes.
  private static func scalar(_ bytes: [UInt8], _ i: Int) -> (UInt32, end: Int)? {
    func tail(_ offset: Int) -> UInt32? {
      guard i + offset < bytes.count, bytes[i + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[i + offset] & 0x3F)
    }
    guard let second = tail(1) else { return nil }
    if bytes[i] < 0xE0 { return (UInt32(bytes[i] & 0x1F) << 6 | second, i + 2) }
    guard bytes[i] < 0xF0, let third = tail(2) else { return nil }
    return (UInt32(bytes[i] & 0x0F) << 12 | second << 6 | third, i + 3)
  }

  private static func diagnostic(
    _ row: PastedCharacter, _ bytes: [UInt8], _ range: Range<Int>, _ quoting: ShellReader.Quoting
  ) -> Diagnostic? {
    let name = "U+" + hex(row.scalar.value)
    switch row.kind {
    case .quote:
      guard quoting == .bare else { return nil }
      return finding(
        "typographic-character", range, "`\(row.scalar)` is a letter to the shell. Write `\(row.plain)`.", row.plain)
    case .dash:
      guard quoting == .bare, leadsOption(bytes, range) else { return nil }
      return finding(
        "typographic-character", range, "`\(row.scalar)` is a letter to the shell. Write `\(row.plain)`.", row.plain)
    case .space:
      guard quoting != .comment else { return nil }
      return finding(
        "nbsp", range, "\(name) looks like a space and is a letter to the shell. Write a space.", row.plain)
    case .ellipsis:
      return quoting == .bare && standsAlone(bytes, range) ? ellipsis(bytes, range) : nil
    case .invisible:
      // In quotes it joins the parts of a letter or of a picture.
      guard quoting == .bare else { return nil }
      return finding("invisible-character", range, "\(name) does not show and is part of the command. Take it out.", "")
    case .direction:
      return finding(
        "invisible-character", range,
        "\(name) turns the direction of writing: the command reads as another than it is. Take it out.", "")
    }
  }

  private static func finding(_ rule: String, _ range: Range<Int>, _ message: String, _ plain: String) -> Diagnostic {
    let range = SourceRange(range)
    let title = plain.isEmpty ? "take it out" : plain == " " ? "write a space" : "write `\(plain)`"
    return Diagnostic(
      rule: rule, severity: .warning, message: message, range: range,
      fixes: [Fix(title, .suggested, [TextEdit(range, plain)], alters: [.code])])
  }

  private static func ellipsis(_ bytes: [UInt8], _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      rule: "ellipsis-in-command", severity: .note,
      message: "`\(String(decoding: bytes[range], as: UTF8.self))` stands for something left out; the shell takes it "
        + "as a word. Write out what is meant.",
      range: SourceRange(range))
  }

  // MARK: Where it stands

  /// Three dots that are a word of their own.
  private static func dotsEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
    return end - start >= 3 && standsAlone(bytes, start..<end) ? end : nil
  }

  private static func standsAlone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    (range.lowerBound == 0 || bytes[range.lowerBound - 1].endsWord)
      && (range.upperBound == bytes.count || bytes[range.upperBound].endsWord)
  }

  /// At the start of a word, before a letter or a second dash.
  private static func leadsOption(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.lowerBound == 0 || bytes[range.lowerBound - 1].endsWord, range.upperBound < bytes.count else {
      return false
    }
    let next = bytes[range.upperBound]
    return next.isLetter || next == Byte.minus || bytes[range.upperBound...].starts(with: bytes[range])
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
