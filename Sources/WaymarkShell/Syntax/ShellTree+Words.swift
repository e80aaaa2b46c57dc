extension ShellTree {
  /// The text of a word after quote removal; nil where the shell has still to expand something in it.
  ///
  /// Brace, tilde and glob expansion are not done: `{a,b}`, `~/x` and `*.c` stay as they are written.
  package func literal(_ word: NodeID) -> String? {
    var bytes: [UInt8] = []
    guard appendLiteral(word, quoted: false, to: &bytes) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func appendLiteral(_ id: NodeID, quoted: Bool, to bytes: inout [UInt8]) -> Bool {
    for part in children(id) {
      switch kind(part) {
      case .literal, .placeholder, .subscriptPart, .tilde, .glob, .operatorToken:
        bytes += self.bytes(part)
      case .escape:
        bytes += self.bytes(part).dropFirst()
      case .singleQuoted:
        bytes += self.bytes(part).dropFirst().dropLast()
      case .doubleQuoted, .braceExpansion:
        guard appendLiteral(part, quoted: true, to: &bytes) else { return false }
      default:
        return false
      }
    }
    return true
  }

  /// The text of a word as a here-document's delimiter: quotes taken off, expansions as written.
  func unquotedBytes(_ word: NodeID) -> [UInt8] {
    var result: [UInt8] = []
    for part in children(word) {
      switch kind(part) {
      case .escape: result += bytes(part).dropFirst()
      case .singleQuoted: result += bytes(part).dropFirst().dropLast()
      case .ansiQuoted: result += bytes(part).dropFirst(2).dropLast()
      case .doubleQuoted, .localizedQuoted, .braceExpansion: result += unquotedBytes(part)
      default: result += bytes(part)
      }
    }
    return result
  }

  func hasQuotes(_ word: NodeID) -> Bool {
    children(word).contains { part in
      switch kind(part) {
      case .escape, .singleQuoted, .doubleQuoted, .ansiQuoted, .localizedQuoted: true
      default: false
      }
    }
  }
}
