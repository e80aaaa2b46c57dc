/// Where the keys of a file stand.
struct KeyIndex {
  struct Key: Hashable {
    /// The blocks that the key stands in, as a number; 0 outside of all, and where blocks do not count.
    let path: Int
    let name: [UInt8]
  }

  /// Where lines that set a key go; indices of lines.
  enum Place {
    case replace(Int)
    case insert(Int, margin: ArraySlice<UInt8>)
    case newBlock(header: ArraySlice<UInt8>)
    /// The lines are there.
    case there
  }

  private struct Step: Hashable {
    let path: Int
    let name: [UInt8]
  }

  private var active: [Key: [Int]] = [:]
  private var tight: [Key: [Int]] = [:]
  private var loose: [Key: [Int]] = [:]
  /// The blocks of each path.
  private var blocks: [Int: [Int]] = [:]
  private var paths: [Step: Int] = [:]
  /// The indentation of the first key of each path.
  private var margins: [Int: ArraySlice<UInt8>] = [:]
  private let outline: Outline
  private let lines: [TextLines.Line]
  private let grammar: KeyGrammar
  private let ignoresBlocks: Bool

  /// `ignoresBlocks`: the content names none, and keys are looked for in all of them.
  init(_ file: TextLines, grammar: KeyGrammar, format: FileFormat, ignoresBlocks: Bool) throws(FileEdit.Refusal) {
    self.lines = file.lines
    self.grammar = grammar
    self.ignoresBlocks = ignoresBlocks
    outline = try FileEdit.outline(of: file, style: grammar.style, format: format)
    var pathOfBlock = [0]
    for (number, block) in outline.blocks.enumerated().dropFirst() {
      let step = Step(path: pathOfBlock[block.parent], name: block.name)
      let path = paths[step] ?? paths.count + 1
      paths[step] = path
      pathOfBlock.append(path)
      blocks[path, default: []].append(number)
    }
    for (index, part) in outline.parts.enumerated() {
      let path = ignoresBlocks ? 0 : pathOfBlock[outline.owners[index]]
      let text = lines[index].text
      switch part {
      case .blank, .header, .closer, .continuation: break
      case .comment:
        switch grammar.comment(text) {
        case .text: break
        case .tight(let name): tight[Key(path: path, name: name), default: []].append(index)
        case .loose(let name): loose[Key(path: path, name: name), default: []].append(index)
        }
      case .content:
        guard let name = grammar.key(text.trimmed) else { break }
        active[Key(path: path, name: name), default: []].append(index)
        if margins[path] == nil { margins[path] = text.prefix(while: \.isBlank) }
      }
    }
  }

  /// Where the lines that set one key go; `blocks` names the ones that they stand in, the outermost first.
  func place(of assignment: KeyAssignment) throws(FileEdit.Refusal) -> Place {
    let path = number(of: assignment.blocks)
    let name = assignment.shownName
    let key = Key(path: path ?? 0, name: assignment.name)
    let active = path == nil ? [] : active[key] ?? []
    if active.count > 1, active.map({ lines[$0].text.folded }) == assignment.lines.map(\.folded) { return .there }
    guard active.count < 2 else {
      throw FileEdit.Refusal(
        message: "'\(name)' is set on \(active.asLineNumbers); leave one of them, then try again.",
        lines: active.map { $0 + 1 })
    }
    let defaults = path == nil || !active.isEmpty ? (exact: nil, all: []) : commentedOut(key, for: assignment.lines[0])
    if let line = active.first ?? defaults.exact {
      try refuseLongValue(
        name, at: line, isActive: !active.isEmpty, depth: lines[line].text.prefix(while: \.isBlank).count)
      return .replace(line)
    }
    if let line = defaults.all.last {
      try refuseLongValue(name, at: line, isActive: false, depth: 0)
      return .insert(line + 1, margin: lines[line].text.prefix(while: \.isBlank))
    }
    return try newPlace(of: assignment, path: path)
  }

  private func newPlace(of assignment: KeyAssignment, path: Int?) throws(FileEdit.Refusal) -> Place {
    guard let path else {
      if assignment.blocks.count == 1, let header = assignment.header, mayAppendBlock {
        return .newBlock(header: header)
      }
      let block = assignment.blocks.last?[...].string ?? ""
      throw FileEdit.Refusal(message: "The block '\(block)' does not stand in the file; add it as a whole first.")
    }
    if path != 0 {
      let places = blocks[path] ?? []
      guard places.count == 1 || mayAppendBlock, let block = places.last else {
        let headers = places.compactMap { outline.blocks[$0].header }
        throw FileEdit.Refusal(
          message:
            "'\(assignment.blocks.last?[...].string ?? "")' stands on \(headers.asLineNumbers); change the right one by hand.",
          lines: headers.map { $0 + 1 })
      }
      let header = outline.blocks[block].header ?? 0
      let margin = margins[path] ?? lines[header].text.prefix(while: \.isBlank) + grammar.style.step
      return .insert(outline.blocks[block].end, margin: margin)
    }
    if outline.blocks.count == 1 { return .insert(lines.count, margin: []) }
    guard grammar.outside != .anywhere else {
      throw FileEdit.Refusal(
        message: "'\(assignment.shownName)' is set nowhere in the file, and the content names no section for it.")
    }
    return .insert(outline.blocks[0].end, margin: [])
  }

  /// Whether a block may be added behind all others: nothing closes it, so that it stands in none.
  private var mayAppendBlock: Bool {
    switch grammar.style {
    case .sections, .headed: true
    case .none, .braces, .tags, .indentation: false
    }
  }

  /// The number of the blocks of these names; nil where they do not stand in the file.
  private func number(of names: [[UInt8]]) -> Int? {
    var path = 0
    for name in names {
      guard let next = paths[Step(path: path, name: name)] else { return nil }
      path = next
    }
    return path
  }

  /// The lines that set the key as comments, and the one of them that the new line stands for.
  private func commentedOut(_ key: Key, for line: ArraySlice<UInt8>) -> (exact: Int?, all: [Int]) {
    var all = tight[key] ?? []
    if all.isEmpty { all = (loose[key] ?? []).filter { grammar.isDefault(lines[$0].text, for: line) } }
    guard all.count > 1 else { return (all.first, all) }
    let wanted = line.folded
    let exact = all.filter { lines[$0].text.trimmed.dropFirst().folded == wanted }
    return (exact.count == 1 ? exact[0] : nil, all)
  }

  // MARK: - Values over several lines

  private func refuseLongValue(_ name: String, at line: Int, isActive: Bool, depth: Int) throws(FileEdit.Refusal) {
    guard isActive && grammar.goesOn(lines[line].text) || carriesOn(line + 1, from: depth) else { return }
    throw FileEdit.Refusal(
      message: "The value of '\(name)' goes on behind line \(line + 1); change it by hand.", lines: [line + 1])
  }

  /// Whether a line carries on a value that begins on the line before; files with sections indent such lines deeper.
  private func carriesOn(_ index: Int, from depth: Int) -> Bool {
    guard grammar.style == .sections, index < lines.count, case .content = outline.parts[index] else { return false }
    return lines[index].text.prefix(while: \.isBlank).count > depth
  }
}
