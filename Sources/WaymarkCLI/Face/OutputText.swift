import WaymarkText

/// What a command prints, made fit for a terminal as it comes: whole lines, set in.
///
/// Escape sequences, control characters and what turns the writing direction are left out. A carriage return goes back to the
/// start of the line, as progress bars want it, so that a line is shown as it looked when it ended. Bytes that are no UTF-8 are
/// shown as U+FFFD. A line without end is broken, so that memory stays bounded.
struct OutputText {
  static let margin = "    | "

  private enum Mode { case text, escape, control, string, stringEscape }

  private var mode = Mode.text
  private var line: [Unicode.Scalar] = []
  /// Where the next character goes.
  private var cursor = 0
  /// The first bytes of a character whose rest has not come yet.
  private var torn: [UInt8] = []
  /// The parameters of a control sequence.
  private var parameters: [Unicode.Scalar] = []

  private static let longest = 1 << 14
  private static let marginBytes = Array(margin.utf8)

  /// The line that has not ended yet, as it looks now.
  var partial: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: line)
    return String(text)
  }

  /// The lines that end in these bytes.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count + bytes.count / 8)
    var rest = bytes
    while let first = rest.first {
      if mode == .text, line.isEmpty, torn.isEmpty, let end = plainLine(in: rest) {
        shown += Self.marginBytes
        shown += rest[..<end]
        rest = rest[end...]
      } else if first < 0x80 {
        if !torn.isEmpty { flushTorn(into: &shown) }
        take(Unicode.Scalar(first), into: &shown)
        rest = rest.dropFirst()
      } else {
        if first >= 0xC0, !torn.isEmpty { flushTorn(into: &shown) }
        torn.append(first)
        rest = rest.dropFirst()
        decodeTorn(into: &shown)
      }
    }
    return shown
  }

  /// The line that the command did not end.
  mutating func finish() -> [UInt8] {
    var shown: [UInt8] = []
    flushTorn(into: &shown)
    if !line.isEmpty { endLine(into: &shown) }
    self = OutputText()
    return shown
  }

  /// The end of a line of plain ASCII that stands whole at the start of these bytes.
  private func plainLine(in bytes: ArraySlice<UInt8>) -> Int? {
    var i = bytes.startIndex
    let limit = min(bytes.endIndex, i + Self.longest)
    while i < limit {
      let byte = bytes[i]
      if byte == 0x0A { return i + 1 }
      guard byte >= 0x20 && byte < 0x7F || byte == 0x09 else { return nil }
      i += 1
    }
    return nil
  }

  // A character is decoded once all of it has come.
  private mutating func decodeTorn(into shown: inout [UInt8]) {
    guard let lead = torn.first else { return }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    if torn.count >= length { flushTorn(into: &shown) }
  }

  private mutating func flushTorn(into shown: inout [UInt8]) {
    let text = String(decoding: torn, as: UTF8.self)
    torn.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars { take(scalar, into: &shown) }
  }

  private mutating func take(_ scalar: Unicode.Scalar, into shown: inout [UInt8]) {
    switch mode {
    case .text: takeText(scalar, into: &shown)
    case .escape: takeEscape(scalar)
    case .control: takeControl(scalar, into: &shown)
    case .string, .stringEscape:
      // A title or a link: up to BEL or ESC \; the end of a line ends it too, so that no output is swallowed for good.
      if scalar == "\n" {
        mode = .text
        takeText(scalar, into: &shown)
      } else if scalar == "\u{07}" || scalar == "\u{9C}" || mode == .stringEscape {
        mode = .text
      } else if scalar == "\u{1B}" {
        mode = .stringEscape
      }
    }
  }

  private mutating func takeText(_ scalar: Unicode.Scalar, into shown: inout [UInt8]) {
    switch scalar {
    case "\n": endLine(into: &shown)
    case "\r": cursor = 0
    case "\u{08}": cursor = max(0, cursor - 1)
    case "\u{1B}": mode = .escape
    case "\u{9B}": beginControl()
    case "\u{90}", "\u{98}", "\u{9D}", "\u{9E}", "\u{9F}": mode = .string
    default:
      guard Self.isShown(scalar) else { return }
      if cursor < line.count { line[cursor] = scalar } else { line.append(scalar) }
      cursor += 1
      if line.count >= Self.longest { endLine(into: &shown) }
    }
  }

  private mutating func takeEscape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "[": beginControl()
    case "]", "P", "X", "^", "_": mode = .string
    case "\u{1B}", " "..."/": break
    default: mode = .text
    }
  }

  private mutating func beginControl() {
    mode = .control
    parameters.removeAll(keepingCapacity: true)
  }

  // Of the sequences only those count that progress bars use: to the start of the line, erase in it.
  private mutating func takeControl(_ scalar: Unicode.Scalar, into shown: inout [UInt8]) {
    switch scalar {
    case " "..."?":
      if parameters.count < 16 { parameters.append(scalar) }
      return
    case "G" where parameters.isEmpty || parameters == ["1"]: cursor = 0
    case "K" where parameters.isEmpty || parameters == ["0"]: line.removeLast(max(0, line.count - cursor))
    case "K": line.removeAll()
    case "@"..."~": break
    default:
      mode = .text
      return takeText(scalar, into: &shown)
    }
    cursor = min(cursor, line.count)
    mode = .text
  }

  private mutating func endLine(into shown: inout [UInt8]) {
    shown += Self.marginBytes
    shown += partial.utf8
    shown.append(0x0A)
    line.removeAll(keepingCapacity: true)
    cursor = 0
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20...0x7E: return true
    // Joiners belong to letters and emoji.
    case 0x200C, 0x200D: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return true
    }
  }
}
