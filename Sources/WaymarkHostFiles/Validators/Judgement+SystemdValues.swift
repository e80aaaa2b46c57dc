import WaymarkKnowledge
import WaymarkText

/// Values in units of systemd, where their kind is known; systemd passes over most that it cannot read.
extension Judgement {
  mutating func systemdValue(_ value: ArraySlice<UInt8>, of key: ArraySlice<UInt8>, in section: ArraySlice<UInt8>) {
    guard !value.isElided, !value.contains(UInt8(ascii: "%")) || key.hasPrefix("Exec") else { return }
    let name = key.string
    let place = value.isEmpty ? key.range : value.range
    if let values = SystemdKey.values(of: name, in: section.string) {
      guard !values.contains(value.lowercased) else { return }
      let meant = nearest(to: value.string, among: values).map { "; is \($0) meant?" } ?? "."
      warn("wrong-file-syntax", place, "systemd knows no \(name)=\(value.string)\(meant)")
    } else if name.hasPrefix("Exec"), name != "ExecPaths", name != "ExecSearchPath" {
      systemdCommand(value)
    } else if name == "Environment" {
      systemdQuotes(value)
    } else if SystemdKey.unitLists.contains(name) {
      for word in value.words { systemdUnitName(word) }
    } else if name == "Documentation" {
      for word in value.words { systemdPage(word) }
    } else if name == "Where", section.equals("Mount") || section.equals("Automount") {
      systemdMountPoint(value)
    } else if SystemdKey.modes.contains(name) {
      guard value.isEmpty || !value.allSatisfy({ (0x30...0x37).contains($0) }) else { return }
      warn("wrong-file-syntax", place, "'\(name)' takes a mode in octal digits, as 0660.")
    } else if name.hasSuffix("Sec"), !Self.isTime(value) {
      warn("wrong-file-syntax", place, "'\(name)' takes a time, as 30s, 5min or 1h 30min.")
    } else if name == "OnCalendar", value.allSatisfy(\.isLetter), !value.isEmpty,
      !SystemdKey.calendarWords.contains(value.lowercased)
    {
      let meant = nearest(to: value.string, among: SystemdKey.calendarWords).map { "; is \($0) meant?" } ?? "."
      warn("wrong-file-syntax", place, "systemd knows no time '\(value.string)'\(meant)")
    } else if name == "OnCalendar", let word = value.words.first(where: { !Self.mayStandInCalendar($0) }) {
      warn("wrong-file-syntax", word.range, "'\(word.string)' is no date and no time, as *-*-01 or 06:30.")
    } else if name == "Unit", value.isEmpty {
      warn("wrong-file-syntax", place, "'Unit' needs the name of a unit behind it.")
    } else if ["ListenDatagram", "ListenSequentialPacket", "ListenStream"].contains(name), !value.isEmpty,
      value.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }), !value.allSatisfy(\.isDigit)
    {
      warn("wrong-file-syntax", place, "'\(name)' takes a port, a path, or an address with its port.")
    }
  }

  /// A day of the week, a zone, a date with its `-`, a time with its `:`, or seconds behind an `@`.
  private static func mayStandInCalendar(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, !first.isLetter, first != UInt8(ascii: "@") else { return true }
    let signs = word.filter { ":-~".utf8.contains($0) }
    let parts = word.split(omittingEmptySubsequences: false) { ":-~".utf8.contains($0) }
    return (1...2).contains(signs.count) && parts.allSatisfy { !$0.isEmpty }
  }

  /// The file of a mount is called as its folder: `srv-data.mount` for /srv/data.
  private mutating func systemdMountPoint(_ value: ArraySlice<UInt8>) {
    let file = Array(path.utf8)
    let name = file[((file.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...].prefix { $0 != UInt8(ascii: ".") }
    let folder = value.split(separator: UInt8(ascii: "/")).joined(separator: "-".utf8)
    let isPlain = folder.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "-") }
    guard !isFragment, isPlain, value.first == UInt8(ascii: "/"), value.count > 1,
      !value.contains(UInt8(ascii: "-")), !name.isEmpty, !name.elementsEqual(folder)
    else { return }
    refuse(
      value.range,
      "A mount's file is called as its folder: this must be \(String(decoding: Array(folder), as: UTF8.self)), not '\(name.string)'."
    )
  }

  private mutating func systemdQuotes(_ value: ArraySlice<UInt8>) {
    guard let quote = Self.openSystemdQuote(in: value) else { return }
    warn("unbalanced-quote", quote..<(quote + 1), "This quote is never closed; systemd passes over the line.")
  }

  /// The quote that is not closed; a backslash escapes.
  private static func openSystemdQuote(in value: ArraySlice<UInt8>) -> Int? {
    var open: Int?
    var index = value.startIndex
    while index < value.endIndex {
      let byte = value[index]
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if let quote = open {
        if byte == value[quote] { open = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        open = index
      }
      index += 1
    }
    return open
  }

  private mutating func systemdCommand(_ value: ArraySlice<UInt8>) {
    if let quote = value.smartQuote {
      warn("unbalanced-quote", quote, "A typographic quote is no quote for systemd; write \".")
      return
    }
    systemdQuotes(value)
    let command = value.drop { "@-:+!|".utf8.contains($0) }
    let words = command.words
    guard let program = words.first, let first = program.first, !"%$\"'".utf8.contains(first) else { return }
    if program.contains(UInt8(ascii: "/")), first != UInt8(ascii: "/") {
      refuse(
        program.range, "A program stands with its whole path or with its bare name, and not as '\(program.string)'.")
    } else if program.last == UInt8(ascii: "/") {
      refuse(program.range, "'\(program.string)' is a folder and no program.")
    } else if words.count == 1, value[..<command.startIndex].contains(UInt8(ascii: "@")) {
      refuse(program.range, "Behind a '@' the name follows that the program sees for its own.")
    }
  }

  private mutating func systemdUnitName(_ word: ArraySlice<UInt8>) {
    let dot = word.lastIndex(of: UInt8(ascii: "."))
    // What systemd fills in may hold the ending.
    if let last = word.lastIndex(of: UInt8(ascii: "%")), dot.map({ $0 < last }) ?? true { return }
    guard !SystemdKey.unitSuffixes.contains(dot.map { word[$0...].string } ?? "") else { return }
    warn("wrong-file-syntax", word.range, "'\(word.string)' is no name of a unit; one ends as .service or .target.")
  }

  /// `man:sshd(8)`, `https://…`
  private mutating func systemdPage(_ word: ArraySlice<UInt8>) {
    if word.hasPrefix("man:") {
      let name = word.dropFirst(4).prefix { !"()".utf8.contains($0) }
      let section = word[name.endIndex...]
      let isWhole = section.isEmpty || section.first == UInt8(ascii: "(") && section.last == UInt8(ascii: ")")
      guard name.isEmpty || !isWhole || section.count == 2 else { return }
      warn("wrong-file-syntax", word.range, "A manual page is written man:name(section), as man:sshd(8).")
    } else if !["file:/", "http://", "https://", "info:"].contains(where: { word.hasPrefix($0) }) {
      warn("wrong-file-syntax", word.range, "'\(word.string)' is no address of a page, as https://… or man:sshd(8).")
    }
  }

  /// Numbers, each with a unit of time or without: `1h 30min`, `500ms`, `infinity`.
  private static func isTime(_ value: ArraySlice<UInt8>) -> Bool {
    if value.equals("infinity") { return true }
    var rest = value
    while !rest.isEmpty {
      let number = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
      guard !number.isEmpty else { return false }
      rest = rest[number.endIndex...].droppingLeadingBlanks
      let unit = rest.prefix { $0.isLetter || $0 >= 0x80 }
      guard unit.isEmpty || SystemdKey.timeUnits.contains(unit.string) else { return false }
      rest = rest[unit.endIndex...].droppingLeadingBlanks
    }
    return !value.isEmpty
  }
}
