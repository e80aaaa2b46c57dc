import WaymarkKnowledge
import WaymarkText

/// Passwords that a guide writes out: no reader may use them as they are.
enum ExamplePassword {
  /// More than any guide has.
  private static let limit = 16

  /// The passwords of all blocks, each once.
  static func told(_ survey: Survey, _ readings: [BlockReading]) -> [ToldValue] {
    var result: [ToldValue] = []
    for block in survey.blocks {
      switch readings[block.index].role {
      case .command, .consoleSession, .fileContent: break
      case .output, .codeSample, .admonition, .other: continue
      }
      for line in block.body.lines where line.shape != .comment && result.count < limit {
        guard let value = value(in: line.text), !result.contains(where: { $0.spelling == value }) else { continue }
        result.append(
          ToldValue(
            spelling: value, sentence: "A password of your own", line: line.number, choices: [], meaning: "password"))
      }
    }
    return result
  }

  /// `password = s3cret`, `DB_PASSWORD="s3cret"`, `IDENTIFIED BY 's3cret'`.
  static func value(in line: Substring) -> String? {
    guard let mark = line.utf8.firstIndex(where: { $0 == 0x27 || $0 == 0x3A || $0 == 0x3D }) else { return nil }
    if line.holds("'"),
      let at = line.firstOccurrence(of: "IDENTIFIED BY '") ?? line.firstOccurrence(of: "identified by '")
    {
      let rest = line[at...].dropFirst(15).prefix { $0 != "'" }
      return isMadeUp(rest) ? String(rest) : nil
    }
    guard let mark = line.utf8[mark...].firstIndex(where: { $0 == 0x3A || $0 == 0x3D }),
      endsAsSecret(line.utf8[..<mark])
    else { return nil }
    let key = line[..<mark].lowercased().drop { !$0.isLetter && !$0.isNumber && $0 != "_" }
    var name = key[...]
    while let last = name.last, last == " " || last == "\"" { name = name.dropLast() }
    guard !name.contains(" ") || name.hasPrefix("export ") || name.hasPrefix("environment "),
      StandInName.secrets.contains(where: { name.hasSuffix($0) })
    else { return nil }
    var value = line[line.index(after: mark)...].drop { $0 == " " }
    if let quote = value.first, quote == "\"" || quote == "'" {
      value = value.dropFirst().prefix { $0 != quote }
    } else {
      value = value.prefix { !" ;,".contains($0) }
    }
    return isMadeUp(value) ? String(value) : nil
  }

  /// Most keys end with none of the letters that the names of secrets end with.
  private static func endsAsSecret(_ key: Substring.UTF8View) -> Bool {
    guard let last = key.last(where: { $0 != 0x20 && $0 != 0x22 }) else { return false }
    return lastLetters.contains(last.lowercased)
  }

  private static let lastLetters = ByteSet(of: StandInName.secrets.compactMap(\.utf8.last))

  private static let plain: Set<Substring> = [
    "true", "false", "none", "null", "required", "prompt", "random", "optional", "sufficient", "disabled", "enabled",
  ]

  /// A literal of its own: no variable, call, path or word of a language.
  private static func isMadeUp(_ value: Substring) -> Bool {
    value.utf8.count >= 5 && !value.contains(where: { "$<>{}[]()/.*".contains($0) })
      && !plain.contains(value.lowercased()[...]) && !value.allSatisfy(\.isNumber)
  }
}
