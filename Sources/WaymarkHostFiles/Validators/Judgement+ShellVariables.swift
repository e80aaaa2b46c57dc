extension Judgement {
  /// `KEY=value` lines that a shell sources. Other shell text may stand there too, and nothing is said about it.
  mutating func shellVariables() {
    var index = 0
    /// The first assignment whose quotes are not closed on its line.
    var suspect: ShellAssignment?
    while index < lines.count {
      let line = lines[index]
      index += 1
      guard line.trimmed.first != UInt8(ascii: "#") else { continue }
      if spacedAssignment(line) { continue }
      guard let assignment = ShellAssignment(line) else { continue }
      if assignment.rest.smartQuote?.lowerBound == assignment.rest.startIndex {
        refuse(
          "wrong-file-syntax", assignment.rest.startIndex..<(assignment.rest.startIndex + 3),
          "A typographic quote is no quote for a shell; write \".")
        continue
      }
      if assignment.name.hasPrefix("GRUB_CMDLINE_") {
        grubCommandLine(assignment)
      } else if case .openQuote = assignment.value {
        // A quoted value may go on over lines; only one that never ends is wrong.
        let rest = lines[index...].prefix { !closes(assignment.rest.first, $0) }
        index = rest.endIndex + 1
        if rest.endIndex == lines.count {
          refuseOpenQuote(assignment)
          return
        }
        suspect = suspect ?? assignment
      } else if case .notOneWord = assignment.value, ShellQuotes.leftOpen(by: assignment.rest) {
        suspect = suspect ?? assignment
      }
    }
    openSubstitution()
    // The quote that one line leaves open begins inside of the next, and so on to the end.
    if let suspect, findings.isEmpty, !content.contains(UInt8(ascii: "<")), ShellQuotes.leftOpen(by: content[...]),
      let quote = suspect.rest.lastIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") })
    {
      refuse(
        "unbalanced-quote", quote..<(quote + 1),
        "The quotes from '\(suspect.name.string)' on do not come in pairs.")
    }
  }

  /// `$(command)`, `${name}` or a pair of backticks that nothing behind it closes.
  private mutating func openSubstitution() {
    guard findings.isEmpty else { return }
    let ends = Dictionary(uniqueKeysWithValues: ")}`".utf8.map { ($0, content.lastIndex(of: $0) ?? -1) })
    for line in lines where line.trimmed.first != UInt8(ascii: "#") {
      guard let assignment = ShellAssignment(line), assignment.rest.first != UInt8(ascii: "'") else { continue }
      let value = assignment.rest.prefix { $0 != UInt8(ascii: "#") }
      for index in value.indices.dropLast() {
        let (byte, next) = (value[index], value[index + 1])
        guard byte == UInt8(ascii: "$") || byte == UInt8(ascii: "`"),
          index == value.startIndex || value[index - 1] != 0x5C
        else { continue }
        let closer: UInt8? =
          byte == UInt8(ascii: "`")
          ? byte : next == UInt8(ascii: "(") ? UInt8(ascii: ")") : next == UInt8(ascii: "{") ? UInt8(ascii: "}") : nil
        guard let closer, let end = ends[closer], end <= index, byte != closer || isOdd(byte, in: value) else {
          continue
        }
        refuse(index..<(index + 2), "What begins here is never closed.")
        return
      }
    }
  }

  private func isOdd(_ byte: UInt8, in line: ArraySlice<UInt8>) -> Bool { line.count { $0 == byte } % 2 == 1 }

  /// `GRUB_CMDLINE_LINUX="…"`: one line, one quoted text of kernel parameters.
  private mutating func grubCommandLine(_ assignment: ShellAssignment) {
    switch assignment.value {
    case .openQuote: refuseOpenQuote(assignment)
    case .notOneWord:
      refuse(
        "wrong-file-syntax", assignment.rest.range,
        "The kernel parameters of '\(assignment.name.string)' must stand in one pair of quotes.")
    case .plain(let inner, let quote):
      // What the shell expands cannot be judged here.
      guard quote == UInt8(ascii: "'") || !inner.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "`") })
      else { return }
      // Xen's own parameters are none of the kernel's.
      guard !assignment.name.hasPrefix("GRUB_CMDLINE_XEN") else { return }
      kernelParameters(inner, escapesQuotes: quote == UInt8(ascii: "\""))
    }
  }

  private mutating func refuseOpenQuote(_ assignment: ShellAssignment) {
    let quote = assignment.rest.startIndex
    refuse(
      "unbalanced-quote", quote..<(quote + 1),
      "The quote that begins the value of '\(assignment.name.string)' is never closed.")
  }

  private func closes(_ quote: UInt8?, _ line: ArraySlice<UInt8>) -> Bool {
    var escaped = false
    for byte in line {
      if byte == quote, !escaped { return true }
      escaped = byte == UInt8(ascii: "\\") && !escaped && quote == UInt8(ascii: "\"")
    }
    return false
  }

  /// `NAME = value`: a shell takes the name for a command.
  private mutating func spacedAssignment(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmed
    let name = text.prefix { $0.isNameByte && $0.lowercased != $0 || $0.isDigit || $0 == UInt8(ascii: "_") }
    let after = text[name.endIndex...]
    let rest = after.droppingLeadingBlanks
    guard name.first?.isLetter == true, rest.first == UInt8(ascii: "=") else { return false }
    let value = rest.dropFirst()
    let beginsWithQuote =
      value.droppingLeadingBlanks.first.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") } ?? false
    let isSpaced = rest.startIndex > after.startIndex || value.first?.isBlank == true && beginsWithQuote
    guard isSpaced, value.first != UInt8(ascii: "=") else { return false }
    refuse(
      "wrong-file-syntax", name.startIndex..<(rest.startIndex + 1),
      "A shell takes no blank around the '=' of '\(name.string)'.")
    return true
  }
}
