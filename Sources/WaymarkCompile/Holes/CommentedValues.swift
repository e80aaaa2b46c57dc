import WaymarkText

/// Values whose own line says in a comment whose they are: `remote 198.18.0.7 1194  # your server's address`.
enum CommentedValues {
  private static let asks = Phrases(
    "replace with", "replace this", "replace it", "change this", "change me", "change it", "change to", "your",
    "here you should", "enter your", "put your", "insert your", "adjust this", "adjust to", "adapt to", "set to your",
    "use your", "must match your", "to match your", "fill in")
  private static let limit = 32

  static func told(_ survey: Survey, _ readings: [BlockReading]) -> [ToldValue] {
    var result: [ToldValue] = []
    for block in survey.blocks where result.count < limit {
      switch readings[block.index].role {
      case .command, .fileContent: break
      case .consoleSession, .output, .codeSample, .admonition, .other: continue
      }
      for line in block.body.lines where line.shape != .comment && line.shape != .blank {
        guard let (code, comment) = parted(line.text), asks.found(in: FoldedText(comment)) else { continue }
        for value in values(in: code) where result.count < limit {
          result.append(
            ToldValue(
              spelling: value, sentence: String(comment), line: line.number, choices: [], meaning: String(comment),
              block: ValueToken.isDistinct(value) ? nil : block.index))
        }
      }
    }
    return result
  }

  /// What stands before and behind ` # ` or ` // `, outside of quotes.
  private static func parted(_ line: Substring) -> (code: Substring, comment: Substring)? {
    guard line.utf8.count <= 400, line.utf8.contains(0x23) else { return nil }
    var quote: UInt8?
    var before: UInt8 = 0x20
    let bytes = line.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x23, before.isSpace, index > bytes.startIndex {
        let code = line[..<index]
        guard code.utf8.contains(where: { !$0.isSpace }) else { return nil }
        return (code, line[bytes.index(after: index)...])
      }
      before = byte
      index = bytes.index(after: index)
    }
    return nil
  }

  /// What the line sets: the text behind `=` or `:`, or else the addresses among its words.
  private static func values(in code: Substring) -> [String] {
    let words = code.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "'" })
    let addresses = words.filter { Address($0) != nil }
    if !addresses.isEmpty { return addresses.map { String($0) } }
    guard let mark = code.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return [] }
    let value = code[code.index(after: mark)...].filter { $0 != "\"" && $0 != "'" }.split(separator: " ")
    guard value.count == 1, let only = value.first, ValueToken.isValue(String(only)), !only.contains("$") else {
      return []
    }
    // `- PUID=1000`: the key of a list's item is no value.
    if let inner = only.firstIndex(of: "=") { return [String(only[only.index(after: inner)...])] }
    return [String(only)]
  }
}
