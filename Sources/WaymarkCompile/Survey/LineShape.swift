import WaymarkKnowledge
import WaymarkShell
import WaymarkText

/// What one line of a block looks like, by itself.
enum LineShape: UInt8, Hashable, Sendable, CaseIterable {
  case blank
  /// `# …`, `// …`, `; …`
  case comment
  /// `#!/bin/sh`
  case shebang
  /// A prompt with something typed behind it.
  case prompted
  /// Starts with the name of a known program.
  case command
  /// `NAME=value` without spaces.
  case assignment
  /// `key = value`
  case keyValue
  /// `[section]`
  case section
  /// `key: value`, `key:`
  case colonPair
  /// `- item`
  case listItem
  /// A line of JSON: `"key": …`, `},`
  case json
  /// `{` or `}` alone: of JSON, of a file in blocks, or of a group of commands.
  case brace
  /// `-drive file=…`: an argument without its command.
  case option
  /// `a -> b`
  case arrow
  /// `<tag …>`
  case markup
  /// `directive value;`, `name {`, `}`
  case directive
  /// `Keyword value` in capitals inside: `PermitRootLogin no`
  case keyword
  /// A line of a known host format: fstab, deb, modprobe, crontab, hosts.
  case hostFormat
  /// One bare lower-case word: a module's name.
  case word
  /// A table's heading in capitals: `NAME   READY   STATUS`
  case tableHeader
  /// Two or more columns kept apart by runs of spaces.
  case columns
  /// A time stamp first, or a level of a log.
  case log
  /// `drwxr-xr-x`, `total 12`
  case listing
  /// `├──`
  case tree
  /// `...`, `[...]`, `…`
  case ellipsis
  /// `error: …`, `… not found`, `Warning: …`
  case complaint
  /// A statement of SQL.
  case sql
  /// `db.items.find()`: a call of a program that is open.
  case call
  /// `https://host/page`, `192.0.2.1:80`: an address and nothing else.
  case address
  /// `:wq`: keys for an editor.
  case editorKeys
  /// `<file system> <mount point>`: only names of what stands there.
  case fields
  /// A prompt behind which nothing is typed.
  case waiting
  /// A sentence.
  case prose
  case other

  /// What a screen may show.
  var isShown: Bool {
    switch self {
    case .log, .listing, .tableHeader, .columns, .tree, .complaint, .ellipsis, .other, .prose, .waiting: true
    default: false
    }
  }

  /// What only a screen shows.
  var isOnlyShown: Bool {
    switch self {
    case .log, .listing, .tableHeader, .tree: true
    default: false
    }
  }

  /// Reads a line that shell reading found to be typed; `start` is where the line starts in the block.
  init(_ line: Substring, typed: ShellReader.PromptedLine, at start: UInt32) {
    let text = Substring(line.utf8.dropFirst(Int(typed.text.lower - start)))
    let bytes = Array(text.utf8)
    if typed.prompt.isEmpty {
      self = LineShape(text)
    } else if Self.isLog(bytes) {
      // A log pasted with prompts in front of it.
      self = .log
    } else {
      self = bytes.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 } ? .waiting : .prompted
    }
  }

  /// Reads a line; prompts and the lines of a whole script are the shell's business, not this one's.
  init(_ line: Substring) {
    let text = Substring(line.utf8.drop(while: \.isBlank))
    let bytes = Array(text.utf8)
    guard let first = bytes.first(where: { $0 != 0x0D }) else {
      self = .blank
      return
    }
    let held = ByteSet(of: bytes)
    if bytes.starts(with: "#!".utf8) {
      self = .shebang
    } else if !held.holdsAlphanumerics, Self.isEllipsis(bytes) {
      self = .ellipsis
    } else if ShellReader.promptLength(in: bytes) != nil {
      self = .prompted
    } else if first == UInt8(ascii: "#") || Self.beginsComment(bytes) {
      self = .comment
    } else {
      self = Self.content(text, bytes, held)
    }
  }

  /// `//`, `;;`, `; `, `--`
  private static func beginsComment(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 1 else { return false }
    return switch bytes[0] {
    case UInt8(ascii: "/"): bytes[1] == UInt8(ascii: "/")
    case UInt8(ascii: ";"): bytes[1] == UInt8(ascii: ";") || bytes[1] == 0x20
    case UInt8(ascii: "-"): bytes[1] == UInt8(ascii: "-") && (bytes.count == 2 || bytes[2] != UInt8(ascii: "-"))
    default: false
    }
  }

  /// The first shape that fits; `held` are the bytes that stand in the line.
  private static func content(_ text: Substring, _ bytes: [UInt8], _ held: ByteSet) -> LineShape {
    if isEditorKeys(bytes) { return .editorKeys }
    if isFields(bytes) { return .fields }
    // The first byte of lines that are drawn, and of arrows.
    let isDrawn = bytes.contains(0xE2)
    if isDrawn || held.contains(UInt8(ascii: "|")) || bytes[0] == UInt8(ascii: "`"), isTree(text, bytes) {
      return .tree
    }
    if isListing(bytes) { return .listing }
    if isLog(bytes) { return .log }
    let words = text.pieces { $0.isBlank || $0 == 0x0D || $0 == 0x0A }
    guard let head = words.first else { return .blank }
    if bytes[0] == UInt8(ascii: "["), isSection(text, words) { return .section }
    if let shape = hostFormat(words, held) { return shape }
    if isCommand(words) { return .command }
    if isSQL(words) { return .sql }
    if words.count == 1, isAlone(head) { return .address }
    if held.contains(UInt8(ascii: "(")), isCall(bytes) { return .call }
    if isComplaint(text) { return .complaint }
    if isTableHeader(text, words) { return .tableHeader }
    if bytes[0] == UInt8(ascii: "<"), isMarkup(bytes) { return .markup }
    if isBrace(text) { return .brace }
    if isJSON(bytes) { return .json }
    if isOption(words) { return .option }
    if isDrawn || held.contains(UInt8(ascii: ">")), isArrow(text) { return .arrow }
    if held.contains(UInt8(ascii: "=")) {
      if isAssignment(head) { return .assignment }
      if isKeyValue(words) { return .keyValue }
    }
    if bytes.starts(with: "- ".utf8) { return .listItem }
    if held.contains(UInt8(ascii: ":")), isColonPair(bytes) { return .colonPair }
    if isDirective(bytes) { return .directive }
    if words.count == 1, isBareWord(head) { return .word }
    if isKeyword(words), columns(bytes) < 3 { return .keyword }
    if columns(bytes) > 1 { return .columns }
    if isProse(text, words) { return .prose }
    return .other
  }

  private static func isTree(_ text: Substring, _ bytes: [UInt8]) -> Bool {
    switch bytes[0] {
    case UInt8(ascii: "|") where bytes.count > 1 && bytes[1] == UInt8(ascii: "-"): true
    case UInt8(ascii: "`") where bytes.count > 1 && bytes[1] == UInt8(ascii: "-"): true
    default: text.holds("──") || text.holds("|--")
    }
  }

  private static func isEllipsis(_ bytes: [UInt8]) -> Bool {
    let rest = bytes.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    let marks = rest.filter { !"[]()#<>/*".utf8.contains($0) }
    return marks == [0x2E, 0x2E, 0x2E] || marks == [0xE2, 0x80, 0xA6]
      || marks == [0x2E, 0x2E] && rest.first == UInt8(ascii: "[")
      || marks.count > 3 && marks.allSatisfy { $0 == 0x2E }
  }

  private static func isListing(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 9 else { return false }
    if bytes.starts(with: "total ".utf8) { return bytes.dropFirst(6).allSatisfy { $0.isDigit || $0 == 0x0D } }
    return "-dlbcps".utf8.contains(bytes[0]) && bytes[1...9].allSatisfy { "rwxsStT-".utf8.contains($0) }
      && bytes[1...9].contains(UInt8(ascii: "r"))
  }

  private static let months: Set<String> = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Aug 26 10:53:52 …`, `2025-08-27 16:43:52 …`, `[    0.123456] …`, `12:03:04 …`
  private static func isLog(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 12 else { return false }
    if bytes[0] == UInt8(ascii: "["), let close = bytes.prefix(20).firstIndex(of: UInt8(ascii: "]")), close > 8 {
      let inside = bytes[1..<close]
      if inside.allSatisfy({ $0.isDigit || $0 == 0x20 || $0 == 0x2E }), inside.contains(0x2E) { return true }
    }
    if bytes[3] == 0x20, bytes[0].isUpper, bytes.prefix(16).count(where: { $0 == 0x3A }) == 2,
      months.contains(String(decoding: bytes.prefix(3), as: UTF8.self))
    {
      return true
    }
    guard bytes[0].isDigit else { return false }
    let prefix = bytes.prefix(19)
    let digits = prefix.count(where: \.isDigit)
    return digits >= 6 && prefix.count(where: { $0 == 0x3A }) == 2
      && prefix.allSatisfy { $0.isDigit || "-/:T ,.".utf8.contains($0) }
  }

  private static func isSection(_ text: Substring, _ words: [Substring]) -> Bool {
    guard text.hasPrefix("["), let close = text.firstIndex(of: "]"), text.utf8.count < 80 else { return false }
    let inside = text[text.index(after: text.startIndex)..<close]
    let rest = text[text.index(after: close)...].drop { $0 == " " || $0 == "\r" || $0 == "\r\n" || $0 == "]" }
    return !inside.isEmpty && !inside.hasPrefix("[") && !inside.contains("$") && (rest.isEmpty || rest.hasPrefix("#"))
      && !inside.hasPrefix(" ")
  }

  private static let complaints = Phrases(
    "command not found", "no such file or directory", "permission denied", "not found", "failed to", "could not",
    "cannot", "unable to", "operation not", "error", "warning", "fatal", "traceback", "segmentation fault")

  private static func isComplaint(_ text: Substring) -> Bool {
    guard text.utf8.count < 400, let first = text.utf8.first,
      first.isLetter || first >= 0x80 && text.first.map({ $0.isLetter }) == true || text.hasPrefix("E:")
        || text.hasPrefix("W:")
    else { return false }
    if text.hasPrefix("E: ") || text.hasPrefix("W: ") { return true }
    return text.utf8.contains(0x20) && !text.utf8.contains(0x3D) && complaints.found(in: FoldedText(text))
  }

  private static func isTableHeader(_ text: Substring, _ words: [Substring]) -> Bool {
    guard words.count >= 2, words.count > 3 || text.holds("  ") || text.utf8.contains(0x09) else { return false }
    return words.allSatisfy { word in
      word.utf8.contains(where: { (0x41...0x5A).contains($0) })
        && word.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0.isDigit || "-_()%/:.#+".utf8.contains($0) }
    }
  }

  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 2 else { return false }
    let second = bytes[1]
    return
      (second.isLetter || second == UInt8(ascii: "/") || second == UInt8(ascii: "?") || second == UInt8(ascii: "!"))
      && bytes.contains(UInt8(ascii: ">"))
  }

  private static func isBrace(_ text: Substring) -> Bool {
    text.utf8.count <= 8 && text.allSatisfy { "{}; \t\r".contains($0) || $0 == "\r\n" } && text.count <= 4
  }

  /// A way that something takes: `app -> driver -> disk`.
  ///
  /// Programs print arrows too, between files and addresses: `Created symlink /etc/x → /lib/x`, `Forwarding from [::1]:80 -> 80`.
  private static func isArrow(_ text: Substring) -> Bool {
    guard let arrow = text.firstOccurrence(of: " -> ") ?? text.firstOccurrence(of: " → ") else { return false }
    let from = text[..<arrow].utf8
    return !from.contains(UInt8(ascii: "/"))
      && !zip(from, from.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1.isDigit }
  }

  private static func isOption(_ words: [Substring]) -> Bool {
    guard words.count > 1, let head = words.first, head.hasPrefix("-"),
      let letter = head.drop(while: { $0 == "-" }).first
    else { return false }
    return head != "-" && letter.isLetter
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { $0 != 0x0D }), "[{}]\"".utf8.contains(first) else { return false }
    let trimmed = bytes.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    if ["[", "[{", "},{", "],", "},", "]", "}]", "[]"].contains(where: { trimmed.elementsEqual($0.utf8) }) {
      return true
    }
    guard trimmed.first == UInt8(ascii: "\"") else { return trimmed.starts(with: "{\"".utf8) }
    return trimmed.contains(UInt8(ascii: ":")) || trimmed.last == UInt8(ascii: ",")
      || trimmed.last == UInt8(ascii: "\"")
  }

  static func isAssignment(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, first.isLetter || first == 0x5F else { return false }
    var isBehindName = false
    for byte in word.utf8 {
      if isBehindName { return byte != UInt8(ascii: "=") }
      isBehindName = byte == UInt8(ascii: "=")
      if !isBehindName, !byte.isLetter, !byte.isDigit, byte != 0x5F, byte != 0x2E, byte != 0x2D { return false }
    }
    return isBehindName
  }

  private static func isKeyValue(_ words: [Substring]) -> Bool {
    guard words.count >= 2, let equals = words.prefix(4).firstIndex(of: "="), equals >= 1 else { return false }
    return words[..<equals].allSatisfy {
      $0.utf8.allSatisfy { $0.isLetter || $0.isDigit || "_.-[]\"'/:".utf8.contains($0) }
    }
  }

  private static let keyMarks = ByteSet(of: "_.- /\"'$()<>".utf8)

  private static func isColonPair(_ bytes: [UInt8]) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
    if colon + 1 < bytes.count, ![0x20, 0x09, 0x0D].contains(bytes[colon + 1]) { return false }
    let key = bytes[..<colon]
    return key.count < 48 && key.split(separator: 0x20).count <= 3
      && key.allSatisfy { $0.isLetter || $0.isDigit || keyMarks.contains($0) }
  }

  private static func isDirective(_ bytes: [UInt8]) -> Bool {
    let end = bytes.last { $0 != 0x20 && $0 != 0x0D }
    return end == UInt8(ascii: ";") || end == UInt8(ascii: "{") || end == UInt8(ascii: "}") && isClosingAlone(bytes)
  }

  private static func isClosingAlone(_ bytes: [UInt8]) -> Bool {
    bytes[0] == UInt8(ascii: "}") && bytes.allSatisfy { $0 == UInt8(ascii: "}") || $0 == 0x20 || $0 == 0x0D }
      && bytes.count { $0 == UInt8(ascii: "}") } == 1
  }

  static func isBareWord(_ word: Substring) -> Bool {
    word.utf8.count > 1
      && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isDigit || $0 == 0x5F || $0 == 0x2D }
  }

  /// `PermitRootLogin no`, `DNSPort 127.0.10.1:53`: a key with capitals inside, and a value that is no prose.
  private static func isKeyword(_ words: [Substring]) -> Bool {
    guard (2...8).contains(words.count), let head = words.first, head.utf8.count > 3 else { return false }
    let capitals = head.utf8.count { (0x41...0x5A).contains($0) }
    guard head.utf8.allSatisfy({ $0.isLetter || $0.isDigit }), let first = head.utf8.first,
      (0x41...0x5A).contains(first)
    else { return false }
    return capitals >= 2 || words.count == 2
  }

  /// How many columns stand apart by more than one blank.
  private static func columns(_ bytes: [UInt8]) -> Int {
    var columns = 1
    var length = 0
    for byte in bytes {
      if byte == 0x20 {
        length += 1
      } else {
        if length >= 2 { columns += 1 }
        length = byte == 0x09 ? 2 : 0
      }
    }
    return columns
  }

  private static func isProse(_ text: Substring, _ words: [Substring]) -> Bool {
    guard words.count >= 4 else { return false }
    let plain = words.count { word in word.utf8.allSatisfy { $0.isLetter || ",.!?:;'\"()-".utf8.contains($0) } }
    return plain * 4 >= words.count * 3
  }

  static func isAddress(_ word: Substring) -> Bool {
    let bytes = word.utf8
    guard let first = bytes.first, first.isDigit || first == 0x3A else { return false }
    let dots = bytes.count { $0 == 0x2E }
    let colons = bytes.count { $0 == 0x3A }
    return dots == 3 && bytes.allSatisfy { $0.isDigit || $0 == 0x2E }
      || colons >= 2 && bytes.allSatisfy { $0.isDigit || $0 == 0x3A || (0x61...0x66).contains($0) }
  }

}
