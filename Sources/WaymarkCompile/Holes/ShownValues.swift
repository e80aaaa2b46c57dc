import WaymarkText

/// Values that a screen shows before a reader uses them: the ID of a card from `lspci`, an address from `ip a`, an interface.
///
/// What an output tells first, and a command or file takes up later, is what each reader looks up on the own machine.
enum ShownValues {
  private static let limit = 24

  static func told(_ survey: Survey, _ readings: [BlockReading]) -> [ToldValue] {
    var shown: [String: Int] = [:]
    var typed: Set<String> = []
    var result: [ToldValue] = []
    for block in survey.blocks where result.count < limit {
      let reading = readings[block.index]
      let isSession = reading.role == .consoleSession || block.body.isSession
      switch reading.role {
      case .output, .command, .consoleSession, .fileContent: break
      case .codeSample, .admonition, .other: continue
      }
      for line in block.body.lines where line.shape != .blank {
        let isShown = reading.role == .output || isSession && !line.isTyped && !line.continues
        for word in words(of: line.text) {
          let text = String(word)
          if isShown {
            if !typed.contains(text), shown.count < 4_000, shown[text] == nil { shown[text] = line.number }
          } else if let seen = shown[text] {
            guard !result.contains(where: { $0.spelling == text }) else { continue }
            result.append(
              ToldValue(spelling: text, sentence: "", line: seen, choices: [], meaning: meaning(word)))
          } else if typed.count < 4_000 {
            typed.insert(text)
          }
        }
      }
    }
    return result
  }

  /// The words of a line that name one machine's things.
  private static func words(of line: Substring) -> [Substring] {
    guard line.utf8.count <= 1_000, line.utf8.contains(where: \.isDigit) else { return [] }
    return line.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == ":" || $0 == "." || $0 == "/") }
      .map { word in
        var word = word
        while let last = word.last, last == ":" || last == "." { word = word.dropLast() }
        return word
      }.filter { isCardID($0) || isInterface($0) || isHost($0) }
  }

  private static func meaning(_ word: Substring) -> String {
    isCardID(word) ? "pci id" : isInterface(word) ? "interface" : "ip address"
  }

  /// `10de:1b81`
  private static func isCardID(_ word: Substring) -> Bool {
    let bytes = word.utf8
    return bytes.count == 9 && bytes.dropFirst(4).first == 0x3A
      && bytes.enumerated().allSatisfy { $0.offset == 4 || $0.element.isHexDigit }
      && bytes.contains { ($0 | 0x20) > 0x60 }
  }

  /// `enp3s0`, `eno1`, `wlp2s0`, `eth0`: by the kernel's and systemd's schemes.
  private static func isInterface(_ word: Substring) -> Bool {
    guard (4...15).contains(word.utf8.count), word.utf8.last.map(\.isDigit) == true else { return false }
    let schemes = ["eth", "eno", "ens", "enp", "wlp", "wlan", "wlo", "enx"]
    guard let scheme = schemes.first(where: { word.hasPrefix($0) }) else { return false }
    let rest = word.dropFirst(scheme.count)
    return rest.utf8.first.map(\.isHexDigit) == true
      && rest.utf8.allSatisfy { $0.isHexDigit || $0 == 0x73 || $0 == 0x6E }
  }

  /// The address of a host of its own that the whole world reaches.
  private static func isHost(_ word: Substring) -> Bool {
    guard word.utf8.count >= 7 else { return false }
    return Address(word)?.reach == .everywhere
  }
}
