import WaymarkText

/// Rules of udev: `KEY=="value"` pairs on a line; udev passes over a line that it cannot read.
extension Judgement {
  mutating func udevRules() {
    var isContinued = false
    for line in lines {
      let text = line.trimmed
      defer { isContinued = text.last == UInt8(ascii: "\\") && text.first != UInt8(ascii: "#") }
      guard !isContinued, let first = text.first, first != UInt8(ascii: "#"), !text.holdsEllipsis else { continue }
      udevRule(text.last == UInt8(ascii: "\\") ? text.dropLast() : text)
    }
  }

  private mutating func udevRule(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while true {
      while index < text.endIndex, text[index].isBlank || text[index] == UInt8(ascii: ",") { index += 1 }
      guard index < text.endIndex else { return }
      let start = index
      while index < text.endIndex, text[index].isNameByte { index += 1 }
      let key = text[start..<index]
      guard !key.isEmpty else {
        if let quote = text[index...].prefix(3).smartQuote {
          refuse(quote, "A typographic quote is no quote for udev; write \".")
        } else if text[index] != UInt8(ascii: "<"), text[index] != UInt8(ascii: "{") {
          refuse(index..<text.endIndex, "Here a KEY==\"value\" pair must begin.")
        }
        return
      }
      if index < text.endIndex, text[index] == UInt8(ascii: "{") {
        guard let end = text[index...].firstIndex(of: UInt8(ascii: "}")) else {
          refuse(index..<(index + 1), "This brace is never closed.")
          return
        }
        index = end + 1
      }
      while index < text.endIndex, text[index].isBlank { index += 1 }
      let signs = text[index...].prefix { "=!+-:".utf8.contains($0) }
      guard ["=", "==", "!=", "+=", "-=", ":="].contains(signs.string) else {
        refuse(key.range, "An operator such as == or = must follow '\(key.string)'.")
        return
      }
      if !Self.udevKeys.contains(key.string) {
        let meant = nearest(to: key.string, among: Self.udevKeys)
        if let meant { refuse(key.range, "udev knows no '\(key.string)'; is \(meant) meant?") }
      }
      index = signs.endIndex
      while index < text.endIndex, text[index].isBlank { index += 1 }
      if index < text.endIndex, text[index] == UInt8(ascii: "e") || text[index] == UInt8(ascii: "i") { index += 1 }
      guard index < text.endIndex, text[index] == UInt8(ascii: "\"") else {
        refuse(
          key.startIndex..<min(index + 1, text.endIndex), "The value of '\(key.string)' must stand in double quotes.")
        return
      }
      let quote = index
      index += 1
      while index < text.endIndex, text[index] != UInt8(ascii: "\"") {
        index += text[index] == UInt8(ascii: "\\") && index + 1 < text.endIndex && text[index + 1] == 0x22 ? 2 : 1
      }
      guard index < text.endIndex else {
        refuse("unbalanced-quote", quote..<(quote + 1), "The quote in the value of '\(key.string)' is never closed.")
        return
      }
      index += 1
    }
  }

  private static let udevKeys = [
    "ACTION", "ATTR", "ATTRS", "CONST", "DEVPATH", "DRIVER", "DRIVERS", "ENV", "GOTO", "GROUP", "IMPORT", "KERNEL",
    "KERNELS", "LABEL", "MODE", "NAME", "OPTIONS", "OWNER", "PROGRAM", "RESULT", "RUN", "SECLABEL", "SUBSYSTEM",
    "SUBSYSTEMS", "SYMLINK", "SYSCTL", "TAG", "TAGS", "TEST", "WAIT_FOR",
  ]
}
