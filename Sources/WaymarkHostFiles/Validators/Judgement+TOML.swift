import WaymarkText

/// TOML: tables in brackets, `key = value` lines, values that may go on over lines in brackets and triple quotes.
extension Judgement {
  mutating func toml() {
    guard !isAbridged else { return }
    var index = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < content.count {
      let byte = content[index]
      if byte.isSpace {
        index += 1
      } else if byte == UInt8(ascii: "#") {
        index = endOfLine(from: index)
      } else {
        let end = endOfLine(from: index)
        let line = content[index..<end].trimmed
        if line.first == UInt8(ascii: "{") || line.first == UInt8(ascii: "<") {
          index = end
        } else if byte == UInt8(ascii: "[") {
          tomlTable(line)
          index = end
        } else {
          guard let next = tomlAssignment(from: index, lineEnd: end) else { return }
          index = next
        }
      }
    }
  }

  private func endOfLine(from index: Int) -> Int { content[index...].firstIndex(of: 0x0A) ?? content.count }

  private mutating func tomlTable(_ line: ArraySlice<UInt8>) {
    let isArray = line.hasPrefix("[[")
    guard let end = line.firstIndex(of: UInt8(ascii: "]")) else {
      refuse(line.range, "The name of this table is not closed by a ']'.")
      return
    }
    let name = line[(line.startIndex + (isArray ? 2 : 1))..<max(end, line.startIndex + (isArray ? 2 : 1))].trimmed
    if name.isEmpty {
      refuse(line.range, "This table has no name.")
    } else if isArray, !line[end...].hasPrefix("]]") {
      refuse(line.range, "The name of this table is not closed by ']]'.")
    } else if let quote = name.first(where: { $0 == 0x22 || $0 == 0x27 }), name.count(where: { $0 == quote }) % 2 == 1 {
      refuse("unbalanced-quote", name.range, "The quote in the name of this table is never closed.")
    } else if let rest = line[(end + (isArray ? 2 : 1))...].trimmed.first, rest != UInt8(ascii: "#"), rest != 0x0D,
      !name.contains(0x22), !name.contains(0x27)
    {
      refuse(line.range, "Nothing may follow the name of a table on its line.")
    }
  }

  /// Gives where the value ends; nil where no sense can be made of what follows.
  private mutating func tomlAssignment(from start: Int, lineEnd: Int) -> Int? {
    let line = content[start..<lineEnd]
    var index = start
    while index < lineEnd, content[index] != UInt8(ascii: "=") {
      if content[index] == UInt8(ascii: "\"") || content[index] == UInt8(ascii: "'") {
        let quote = content[index]
        guard let end = content[(index + 1)..<lineEnd].firstIndex(of: quote) else { break }
        index = end
      }
      index += 1
    }
    guard index < lineEnd, content[index] == UInt8(ascii: "="), index > start else {
      refuse(line.trimmed.range, "A line of TOML is written key = value.")
      return nil
    }
    let key = content[start..<index].trimmed
    if let first = key.first, first != 0x22, first != 0x27,
      let bad = key.first(where: { !$0.isNameByte && !"-. \t\"'".utf8.contains($0) })
    {
      refuse(key.range, "'\(key.string)' is no key of TOML: a key with '\([bad][...].string)' stands in quotes.")
      return nil
    }
    if key.first == UInt8(ascii: ".") || key.last == UInt8(ascii: ".") {
      refuse(key.range, "A part of the key '\(key.string)' has no name.")
      return nil
    }
    return tomlValue(from: index + 1, key: key)
  }

  private mutating func tomlValue(from start: Int, key: ArraySlice<UInt8>) -> Int? {
    var index = start
    var open: [UInt8] = []
    var hasValue = false
    while index < content.count {
      let byte = content[index]
      switch byte {
      case 0x0A:
        if open.isEmpty || open.last == UInt8(ascii: "{") && isFragment {
          if !hasValue { refuse(key.range, "A value must follow '\(key.string) ='.") }
          return hasValue ? index : nil
        }
        index += 1
      case UInt8(ascii: "#"): index = endOfLine(from: index)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = endOfTOMLText(from: index) else {
          refuse("unbalanced-quote", index..<(index + 1), "The quote in the value of '\(key.string)' is never closed.")
          return nil
        }
        hasValue = true
        index = end
        if open.isEmpty, let next = content[index..<endOfLine(from: index)].trimmed.first, next != 0x23, next != 0x0D {
          refuse(index..<endOfLine(from: index), "Nothing may follow the value of '\(key.string)' on its line.")
          return nil
        }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        open.append(byte)
        hasValue = true
        index += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        let wanted = byte == UInt8(ascii: "]") ? UInt8(ascii: "[") : UInt8(ascii: "{")
        guard open.popLast() == wanted else {
          refuse(index..<(index + 1), "This bracket closes none that is open.")
          return nil
        }
        index += 1
      case _ where byte.isSpace || byte == UInt8(ascii: ","): index += 1
      default:
        let word = content[index...].prefix { !$0.isSpace && !",]}#\"'[{".utf8.contains($0) }
        guard !word.isEmpty else { return nil }
        if open.last != UInt8(ascii: "{"), !Self.isTOMLWord(word), !word.isElided {
          refuse(word.range, "'\(word.string)' is no value of TOML; a text stands in quotes.")
          return nil
        }
        hasValue = true
        index = word.endIndex
      }
    }
    if let bracket = open.last {
      refuse(key.range, "A '\([bracket][...].string)' in the value of '\(key.string)' is never closed.")
    } else if !hasValue {
      refuse(key.range, "A value must follow '\(key.string) ='.")
    }
    return nil
  }

  /// `true`, a number, or a time.
  private static func isTOMLWord(_ word: ArraySlice<UInt8>) -> Bool {
    if ["true", "false"].contains(word.string) { return true }
    let isSigned = word.first == UInt8(ascii: "+") || word.first == UInt8(ascii: "-")
    let number = isSigned ? word.dropFirst() : word
    if ["inf", "nan"].contains(number.string) { return true }
    guard number.first?.isDigit == true, number.last != UInt8(ascii: "_") else { return false }
    if number.contains(UInt8(ascii: ":")) || number.count >= 10 && number[number.startIndex + 4] == UInt8(ascii: "-") {
      return number.allSatisfy { $0.isDigit || "-+:.TtZz".utf8.contains($0) }
    }
    if number.first == UInt8(ascii: "0"), let sign = number.dropFirst().first, "xob".utf8.contains(sign) {
      return number.count > 2 && number.dropFirst(2).allSatisfy { $0.isHexDigit || $0 == UInt8(ascii: "_") }
    }
    let whole = number.prefix { $0.isDigit || $0 == UInt8(ascii: "_") }
    guard whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    return number[whole.endIndex...].allSatisfy { $0.isDigit || "._eE+-".utf8.contains($0) }
  }

  private func endOfTOMLText(from start: Int) -> Int? {
    let quote = content[start]
    let isLong = content[start...].starts(with: [quote, quote, quote])
    var index = start + (isLong ? 3 : 1)
    while index < content.count {
      if content[index] == quote, !isLong { return index + 1 }
      if content[index] == quote, content[index...].starts(with: [quote, quote, quote]) { return index + 3 }
      if content[index] == 0x0A, !isLong { return nil }
      index += content[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
    }
    return nil
  }
}
