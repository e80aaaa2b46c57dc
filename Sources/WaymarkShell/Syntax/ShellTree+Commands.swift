extension ShellTree {
  /// The words of each simple command, in the order of their first words, those in substitutions and here-documents also.
  ///
  /// A word that the shell has still to expand is nil, and so is each expression of `let`. Assignments in front of a command
  /// are no words; those among the arguments of `export` and its kin are one word each.
  package var commands: [[String?]] {
    var found: [(lower: UInt32, words: [String?])] = []
    collectCommands(root, into: &found)
    // Stable: where two begin together, the outer one comes first.
    let order = found.indices.sorted { (found[$0].lower, $0) < (found[$1].lower, $1) }
    return order.map { found[$0].words }
  }

  private func collectCommands(_ id: NodeID, into found: inout [(lower: UInt32, words: [String?])]) {
    if kind(id) == .simpleCommand, let first = firstChild(id, of: .word) {
      found.append((range(first).lower, words(ofCommand: id)))
    }
    for child in children(id) { collectCommands(child, into: &found) }
  }

  /// The words of a simple command, assignments after the program as words too.
  func words(ofCommand command: NodeID) -> [String?] {
    var words: [String?] = []
    words.reserveCapacity(8)
    for child in children(command) {
      switch kind(child) {
      case .word: words.append(words.first == "let" ? nil : literal(child))
      case .assignment where !words.isEmpty: words.append(words.first == "let" ? nil : literalAssignment(child))
      default: break
      }
    }
    return words
  }

  /// An assignment's text after quote removal; nil where the shell has still to expand something.
  func literalAssignment(_ id: NodeID) -> String? {
    var text = ""
    for part in children(id) {
      switch kind(part) {
      case .word:
        guard let value = literal(part) else { return nil }
        text += value
      case .arrayValue: return nil
      default: text += string(part)
      }
    }
    return text
  }
}
