import WaymarkText

/// Keys that save a file and leave its editor: "Hit Ctrl + X → Y → Enter to save changes."
enum KeystrokeReader {
  /// Whether a text says nothing else.
  ///
  /// Every word must be a key or belong to telling somebody to press it, and something must be there that saves.
  static func isSaveAndExit(_ text: InlineText) -> Bool {
    guard text.bytes.count <= 200, !text.isEmpty else { return false }
    guard let words = words(text.bytes), !words.isEmpty else { return false }
    let leavesVi = words.contains { [":wq", ":x", ":wq!", ":x!", "zz"].contains($0) }
    let chord = zip(words, words.dropFirst()).contains { controls.contains($0) && ["x", "o", "s"].contains($1) }
    let saves = words.contains { ["save", "saving"].contains($0) }
    let leaves = words.contains { ["exit", "close", "quit", "leave", "editor"].contains($0) }
    return leavesVi || chord || (saves && leaves) || (saves && words.contains { editors.contains($0) })
  }

  private static let controls: Set<String> = ["ctrl", "control", "strg", "^", "c"]

  private static let keys: Set<String> = [
    "ctrl", "control", "strg", "^", "x", "y", "o", "s", "w", "z", "c", "i", "enter", "return", "esc", "escape", "yes",
    ":wq", ":wq!", ":x", ":x!", ":w", ":q", ":q!", "zz", "shift", "key", "keys", "keyboard", "shortcut", "combination",
  ]

  private static let editors: Set<String> = ["nano", "vim", "vi", "nvim", "micro", "emacs", "joe", "editor"]

  private static let fillers: Set<String> = [
    "a", "after", "again", "also", "an", "and", "answer", "any", "are", "as", "asked", "be", "been", "by", "can",
    "change",
    "changes", "close", "confirm", "confirming", "document", "done", "edit", "edited", "edits", "exit", "exiting",
    "file",
    "filename", "finally", "finished", "first", "followed", "for", "from", "have", "hit", "hold", "if", "in", "is",
    "it",
    "just", "leave", "made", "make", "mode", "name", "need", "next", "now", "of", "off", "on", "once", "or", "out",
    "please", "press", "pressing", "prompt", "prompted", "quit", "remember", "save", "saved", "saving", "simply", "so",
    "sure", "that", "the", "them", "then", "these", "this", "to", "type", "typing", "use", "using", "we", "when",
    "will",
    "with", "write", "you", "you're", "your",
  ]

  private static let known = WordTable(keys.union(editors).union(fillers))

  /// Words in lower case, nil where one is unknown; a colon belongs to the word it opens (`:wq`), a caret stands alone.
  private static func words(_ bytes: [UInt8]) -> [String]? {
    var words: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      let start = i
      if bytes[i] == UInt8(ascii: ":") { i += 1 }
      if bytes[i < bytes.count ? i : start] == UInt8(ascii: "^") {
        words.append(i..<i + 1)
        i += 1
        continue
      }
      let letters = i
      while i < bytes.count, bytes[i].isAlphanumeric || isInWord(bytes, i, after: letters) { i += 1 }
      if i > letters {
        guard known.contains(bytes[start..<i]) else { return nil }
        words.append(start..<i)
      } else {
        i = max(i, start + 1)
      }
    }
    return words.map { bytes[$0].string.lowercased() }
  }

  private static func isInWord(_ bytes: [UInt8], _ i: Int, after start: Int) -> Bool {
    guard i > start else { return false }
    return bytes[i] == UInt8(ascii: "'")
      || (bytes[i] == UInt8(ascii: "!") && bytes[start - (start > 0 ? 1 : 0)] == UInt8(ascii: ":"))
  }
}
