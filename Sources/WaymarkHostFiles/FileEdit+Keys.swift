/// The edit that sets keys.
extension FileEdit {
  /// Replaces the line that sets the same key; else the default that is commented out; else adds the line.
  ///
  /// A key that stands twice is refused. Comments and blank lines of the content only explain; the file keeps its own.
  /// Content that names no section means the key wherever it stands.
  func setKeys(in file: TextLines) throws(Refusal) -> TextLines {
    guard let grammar = KeyGrammar.of(format) else {
      throw Refusal(message: "A key of a \(format.rawValue) file cannot be set line by line; edit it by hand.")
    }
    let wanted = try assignments(grammar)
    let ignoresSections = wanted.allSatisfy { $0.key.section == nil }
    let index = KeyIndex(file, grammar: grammar, ignoresSections: ignoresSections)
    var result = file
    var additions: [Int: [ArraySlice<UInt8>]] = [:]
    var newSections: [(name: [UInt8], lines: [ArraySlice<UInt8>])] = []
    for (key, line) in wanted {
      switch try index.place(of: key) {
      case .replace(let place):
        result.lines[place].text = file.lines[place].text.prefix(while: \.isBlank) + line
      case .insert(let place):
        additions[place, default: []].append(line)
      case .newSection(let name):
        if newSections.last?.name != name { newSections.append((name, [])) }
        newSections[newSections.count - 1].lines.append(line)
      }
    }
    result.insert(additions)
    for (name, lines) in newSections {
      let parting: [ArraySlice<UInt8>] = result.lines.last?.text.isBlank == false ? [[]] : []
      result.insert(parting + [name[...]] + lines, at: result.lines.count)
    }
    if grammar.hasSections {
      // In an INI file a line can become a part of the value before it.
      let index = KeyIndex(result, grammar: grammar, ignoresSections: ignoresSections)
      for (key, _) in wanted { _ = try index.place(of: key) }
    }
    return result
  }

  /// What the content sets, in order.
  private func assignments(_ grammar: KeyGrammar) throws(Refusal) -> [(key: KeyIndex.Key, line: ArraySlice<UInt8>)] {
    var result: [(key: KeyIndex.Key, line: ArraySlice<UInt8>)] = []
    var section: [UInt8]?
    var seen: Set<KeyIndex.Key> = []
    for line in contentLines {
      switch grammar.read(line) {
      case .blank, .comment, .commentedOut: continue
      case .section(let name): section = name
      case .conditional: throw Refusal(message: "'\(line.trimmed.string)' begins a block; add the block as it is.")
      case .other: throw Refusal(message: "'\(line.trimmed.string)' sets no key.")
      case .assignment(let name):
        guard !grammar.goesOn(line) else {
          throw Refusal(message: "The value of '\(name[...].string)' goes over several lines; set it by hand.")
        }
        let key = KeyIndex.Key(section: section, name: name)
        guard seen.insert(key).inserted else {
          throw Refusal(message: "The content sets '\(name[...].string)' twice; only one line can stay.")
        }
        result.append((key, line.droppingLeadingBlanks))
      }
    }
    guard !result.isEmpty else { throw Refusal(message: "The content sets no key.") }
    return result
  }
}
