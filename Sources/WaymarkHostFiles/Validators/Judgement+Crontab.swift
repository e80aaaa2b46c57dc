import WaymarkKnowledge
import WaymarkText

/// Crontabs: settings, and lines of five times (or `@daily`), a user where the system's, and a command.
extension Judgement {
  mutating func crontab(hasUser: Bool) {
    for line in statements() where !line.holdsEllipsis && !Self.isCronSetting(line) {
      if line.first == UInt8(ascii: "@") {
        cronNickname(line, hasUser: hasUser)
      } else if line.first != UInt8(ascii: "<"), line.first != UInt8(ascii: "{") {
        cronTimes(line, hasUser: hasUser)
      }
    }
    if !isFragment, let last = lines.last, !last.isBlank, last.trimmed.first != UInt8(ascii: "#"),
      last.endIndex == content.endIndex
    {
      warn("wrong-file-syntax", last.range, "cron passes over a last line that no line feed ends.")
    }
  }

  /// `NAME = value`, each side in quotes or without.
  private static func isCronSetting(_ line: ArraySlice<UInt8>) -> Bool {
    var index = line.startIndex
    if let quote = line.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = line.dropFirst().firstIndex(of: quote) else { return false }
      index = end + 1
    } else {
      index = line.prefix { !$0.isBlank && $0 != UInt8(ascii: "=") }.endIndex
    }
    guard index > line.startIndex else { return false }
    let rest = line[index...].droppingLeadingBlanks
    guard rest.first == UInt8(ascii: "=") else { return false }
    let value = rest.dropFirst().trimmed
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return true }
    return value.dropFirst().firstIndex(of: quote) == value.endIndex - 1
  }

  private mutating func cronNickname(_ line: ArraySlice<UInt8>, hasUser: Bool) {
    let words = line.words
    let name = words[0].dropFirst()
    guard Self.cronNicknames.contains(name.string) else {
      let meant = nearest(to: name.string, among: Self.cronNicknames).map { "; is @\($0) meant?" } ?? "."
      refuse(words[0].range, "cron knows no '\(words[0].string)'\(meant)")
      return
    }
    if words.count < (hasUser ? 3 : 2) { refuseNoCronCommand(line, hasUser: hasUser) }
  }

  private mutating func refuseNoCronCommand(_ line: ArraySlice<UInt8>, hasUser: Bool) {
    refuse(line.range, hasUser ? "A user and a command must follow the times." : "A command must follow the times.")
  }

  private static let cronNicknames = [
    "annually", "daily", "hourly", "midnight", "monthly", "reboot", "weekly", "yearly",
  ]

  private struct CronField {
    let name: String
    let range: ClosedRange<Int>
    var names: [String] = []
  }

  private static let cronFields = [
    CronField(name: "minute", range: 0...59), CronField(name: "hour", range: 0...23),
    CronField(name: "day of the month", range: 1...31),
    CronField(
      name: "month", range: 1...12,
      names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
    CronField(name: "day of the week", range: 0...7, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
  ]

  private mutating func cronTimes(_ line: ArraySlice<UInt8>, hasUser: Bool) {
    let words = line.words
    for (word, field) in zip(words, Self.cronFields) where !word.isElided {
      // A word of capitals stands for the reader's own time.
      guard word.contains(where: { $0.isDigit || $0 == UInt8(ascii: "*") || $0.isLower }) else { continue }
      if !Self.isCronTime(word, field) {
        refuse(word.range, "'\(word.string)' is no \(field.name) as cron takes it.")
        return
      }
    }
    if words.count < (hasUser ? 7 : 6) { refuseNoCronCommand(line, hasUser: hasUser) }
  }

  private static func isCronTime(_ word: ArraySlice<UInt8>, _ field: CronField) -> Bool {
    word.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).allSatisfy { part in
      let halves = part.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
      let ends = halves[0].split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2 {
        guard let step = Int(halves[1].string), step > 0 else { return false }
      }
      // Some crons take a random time.
      if halves[0].first == UInt8(ascii: "~") || halves[0].equals("*") { return true }
      let values = ends.map { end in
        Int(end.string) ?? field.names.firstIndex(of: end.lowercased).map { $0 + field.range.lowerBound }
      }
      return values.allSatisfy { $0.map(field.range.contains) ?? false }
    }
  }
}
