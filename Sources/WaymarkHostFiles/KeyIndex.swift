/// Where the keys of a file stand.
struct KeyIndex {
  struct Key: Hashable {
    /// `[section]` as written; nil before the first one, and where sections do not count.
    let section: [UInt8]?
    let name: [UInt8]
  }

  /// Where a line that sets a key goes; indices of lines.
  enum Place {
    case replace(Int)
    case insert(Int)
    case newSection([UInt8])
  }

  private var active: [Key: [Int]] = [:]
  private var commentedOut: [Key: [Int]] = [:]
  /// Behind the last line of each section that is not blank.
  private var ends: [[UInt8]?: Int] = [:]
  private let lines: [TextLines.Line]
  private let grammar: KeyGrammar

  init(_ file: TextLines, grammar: KeyGrammar, ignoresSections: Bool) {
    self.lines = file.lines
    self.grammar = grammar
    var section: [UInt8]?
    var hasSections = false
    var end = 0
    ends[nil] = 0
    scan: for (index, line) in lines.enumerated() {
      switch grammar.read(line.text) {
      case .blank: continue
      case .comment, .other: break
      case .commentedOut(let name): commentedOut[Key(section: section, name: name), default: []].append(index)
      case .assignment(let name): active[Key(section: section, name: name), default: []].append(index)
      case .section(let name):
        hasSections = true
        if !ignoresSections { section = name }
      case .conditional:
        // What follows holds under a condition only, so a line for all goes before it.
        ends[nil] = end
        return
      }
      end = index + 1
      ends[section] = end
    }
    if ignoresSections { ends[nil] = hasSections ? nil : lines.count }
  }

  func place(of key: Key) throws(FileEdit.Refusal) -> Place {
    let name = key.name[...].string
    let active = active[key] ?? []
    guard active.count < 2 else {
      throw FileEdit.Refusal(
        message: "'\(name)' is set on \(active.asLineNumbers); leave one of them, then try again.",
        lines: active.map { $0 + 1 })
    }
    let commentedOut = commentedOut[key] ?? []
    if let line = active.first ?? commentedOut.last {
      let isReplaced = active.count + commentedOut.count == 1 || !active.isEmpty
      let indentation = isReplaced ? lines[line].text.prefix(while: \.isBlank).count : 0
      let runsOn = !active.isEmpty && grammar.goesOn(lines[line].text)
      guard !runsOn, !carriesOn(line + 1, from: indentation) else {
        throw FileEdit.Refusal(
          message: "The value of '\(name)' goes on behind line \(line + 1); change it by hand.", lines: [line + 1])
      }
      return isReplaced ? .replace(line) : .insert(line + 1)
    }
    if let end = ends[key.section] { return .insert(end) }
    if let section = key.section { return .newSection(section) }
    throw FileEdit.Refusal(message: "'\(name)' is set nowhere in the file, and the content names no section for it.")
  }

  /// Whether a line carries on a value that begins on the line before; INI files indent such lines deeper.
  private func carriesOn(_ index: Int, from indentation: Int) -> Bool {
    guard grammar.hasSections, index < lines.count else { return false }
    switch grammar.read(lines[index].text) {
    case .assignment, .other: return lines[index].text.prefix(while: \.isBlank).count > indentation
    case .blank, .comment, .commentedOut, .section, .conditional: return false
    }
  }
}
