import WaymarkText

/// The values of settings that the prose leaves to the reader: "`desc` is whatever you want" beside `desc = "My UPS"`.
enum FreeKeys {
  static func told(_ keys: [ToldValues.Key], _ survey: Survey, _ readings: [BlockReading]) -> [ToldValue] {
    var result: [ToldValue] = []
    for key in keys {
      for block in near(key.element, survey) {
        switch readings[block.index].role {
        case .command, .consoleSession, .fileContent: break
        case .output, .codeSample, .admonition, .other: continue
        }
        for value in values(of: key.name, in: block.block.body.bytes)
        where key.isCertain || Address(value[...]) != nil {
          result.append(
            ToldValue(
              spelling: value, sentence: key.sentence, line: block.block.lines.lowerBound, choices: [],
              meaning: key.name, block: ValueToken.isDistinct(value) ? nil : block.index))
        }
      }
    }
    return result
  }

  /// The block that the prose stands below, and the one that it introduces.
  private static func near(_ element: Int, _ survey: Survey) -> [BlockContext] {
    let section = survey.guide.elements[element].section
    let before = survey.lastBlock(before: element)
    var found = before.map { [$0] } ?? []
    if let next = survey.blocks[((before?.index ?? -1) + 1)...].first(where: { !$0.isHidden }) { found.append(next) }
    return found.filter { survey.element(of: $0.index)?.section == section }
  }

  private static let plain: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "none", "auto", "null", "default", "enabled", "disabled",
  ]

  /// What a setting is set to, wherever it is: `key = value`, `key: value`, `--key value`, `key="value"`, `key value` on a
  /// line of its own.
  static func values(of key: String, in bytes: [UInt8]) -> [String] {
    let name = Array(key.utf8)
    guard let first = name.first, name.count >= 2 else { return [] }
    var result: [String] = []
    var index = 0
    while index + name.count < bytes.count {
      let end = index + name.count
      guard bytes[index] == first, bytes[index..<end].elementsEqual(name),
        index == 0 || !isName(bytes[index - 1]) && bytes[index - 1] != UInt8(ascii: "$"), !isName(bytes[end])
      else {
        index += 1
        continue
      }
      if let value = value(bytes, index, end), !result.contains(value) { result.append(value) }
      index = end
    }
    // A name that stands for many things is no setting.
    return result.count <= 3 ? result : []
  }

  private static func value(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String? {
    var at = end
    if bytes[at] == UInt8(ascii: "\"") { at += 1 }
    let gap = bytes[at...].prefix { $0 == 0x20 || $0 == 0x09 }.count
    at += gap
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "=") || bytes[at] == UInt8(ascii: ":") {
      at += 1
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    } else {
      let opens = bytes[..<start].reversed().first { $0 != 0x20 && $0 != 0x09 }
      guard gap > 0, bytes[start] == 0x2D || opens == nil || opens == 0x0A else { return nil }
    }
    let rest = bytes[at...].prefix(120)
    guard let mark = rest.first else { return nil }
    let text: String
    if mark == 0x22 || mark == 0x27 {
      guard let close = rest.dropFirst().firstIndex(of: mark) else { return nil }
      text = String(decoding: rest[(at + 1)..<close], as: UTF8.self)
    } else if rest.starts(with: "“".utf8) {
      text = String(String(decoding: rest, as: UTF8.self).dropFirst().prefix { $0 != "”" && $0 != "\n" })
    } else {
      text = String(decoding: rest.prefix { !$0.isSpace && !",;\"'>".utf8.contains($0) }, as: UTF8.self)
    }
    guard !text.isEmpty, !text.hasPrefix("-"), text.utf8.count <= 80, !text.contains("$"), !text.contains("<"),
      !text.contains("\n"),
      !plain.contains(text.lowercased())
    else { return nil }
    return text
  }

  private static func isName(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == 0x5F || byte == 0x2D }
}
