import WaymarkKnowledge
import WaymarkText

/// Names in capitals that no shell fills in: `--to SERVER_IP`, where nothing sets `SERVER_IP`.
enum CapitalNames {
  private static let limit = 32

  static func told(_ survey: Survey, _ readings: [BlockReading]) -> [ToldValue] {
    var found: [(name: String, line: Int)] = []
    var set: Set<String> = []
    for block in survey.blocks {
      let isTyped =
        switch readings[block.index].role {
        case .command, .consoleSession, .fileContent: true
        case .output, .codeSample, .admonition, .other: false
        }
      for line in block.body.lines where line.shape != .comment && line.shape != .blank {
        read(line.text) { name, isSet in
          if isSet {
            set.insert(name)
          } else if isTyped, found.count < limit, !found.contains(where: { $0.name == name }) {
            found.append((name, line.number))
          }
        }
      }
    }
    return found.filter { !set.contains($0.name) }.map {
      ToldValue(spelling: $0.name, sentence: "", line: $0.line, choices: [], meaning: "")
    }
  }

  /// The names of a line, and whether each is one that a program or shell knows: set, taken or looked for.
  private static func read(_ line: Substring, _ take: (String, Bool) -> Void) {
    let bytes = Array(line.utf8.prefix(2_000))
    guard bytes.contains(0x5F) else { return }
    var index = 0
    var before = ""
    while index < bytes.count {
      guard bytes[index].isLetter || bytes[index] == 0x5F else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit || bytes[end] == 0x5F { end += 1 }
      let word = bytes[index..<end]
      let name = String(decoding: word, as: UTF8.self)
      if !word.contains(where: \.isLower), word.contains(0x5F), word.last != 0x5F, isThing(name) {
        let mark = index > 0 ? bytes[index - 1] : 0x20
        let after = end < bytes.count ? bytes[end] : 0x20
        let next = bytes[end...].first { $0 != 0x20 && $0 != 0x09 }
        let opens = !bytes[..<index].contains { !$0.isSpace }
        let isKnown =
          "${.%[-".utf8.contains(mark) || "=}](".utf8.contains(after)
          || (opens || mark == 0x22) && (after == 0x22 || next == 0x3A || next == 0x3D)
          || opens
          || ["grep", "unset", "export", "printenv", "read", "env", "local", "declare"].contains(before)
        take(name, isKnown)
      }
      before = name
      index = end
    }
  }

  private static func isThing(_ name: String) -> Bool {
    guard let last = name.split(separator: "_").last else { return false }
    return StandInName.capitals.contains(last)
  }
}
