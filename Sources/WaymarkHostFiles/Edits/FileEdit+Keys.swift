/// A key that the content of an edit sets.
struct KeyAssignment {
  /// The blocks that it stands in, the outermost first.
  let blocks: [[UInt8]]
  /// The line that begins the innermost block.
  let header: ArraySlice<UInt8>?
  let name: [UInt8]
  /// One line; several where a unit sets a key anew after it was emptied.
  var lines: [ArraySlice<UInt8>]

  var shownName: String { name.prefix { $0 != UInt8(ascii: "\n") }[...].string }
}

/// The edit that sets keys.
extension FileEdit {
  /// Replaces the line that sets the same key; else the default that is commented out; else adds the line.
  ///
  /// A key that stands twice is refused. Comments and blank lines of the content only explain; the file keeps its own.
  /// Content that names no block means the key wherever it stands.
  func setKeys(in file: TextLines) throws(Refusal) -> TextLines {
    guard let grammar = KeyGrammar(format) else {
      throw Refusal(message: "A key of a \(format.rawValue) file cannot be set line by line; edit it by hand.")
    }
    let wanted = try assignments(grammar)
    let ignoresBlocks = grammar.outside != .first && wanted.allSatisfy(\.blocks.isEmpty)
    let index = try KeyIndex(file, grammar: grammar, format: format, ignoresBlocks: ignoresBlocks)
    var result = file
    var additions: [Int: [ArraySlice<UInt8>]] = [:]
    var newBlocks: [(header: ArraySlice<UInt8>, lines: [ArraySlice<UInt8>])] = []
    for assignment in wanted {
      switch try index.place(of: assignment) {
      case .there: continue
      case .replace(let place):
        let margin = file.lines[place].text.prefix(while: \.isBlank)
        result.lines[place].text = margin + assignment.lines[0]
        additions[place + 1, default: []] += assignment.lines.dropFirst().map { margin + $0 }
      case .insert(let place, let margin):
        additions[place, default: []] += assignment.lines.map { margin + $0 }
      case .newBlock(let header):
        if newBlocks.last?.header != header { newBlocks.append((header, [])) }
        newBlocks[newBlocks.count - 1].lines += assignment.lines.map { grammar.style.step + $0 }
      }
    }
    result.insert(additions.filter { !$0.value.isEmpty })
    for (header, lines) in newBlocks {
      let parting: [ArraySlice<UInt8>] = result.lines.last?.text.isBlank == false ? [[]] : []
      result.insert(parting + [header] + lines, at: result.lines.count)
    }
    // A new line can become a part of the value before it.
    let again = try KeyIndex(result, grammar: grammar, format: format, ignoresBlocks: ignoresBlocks)
    for assignment in wanted {
      switch try again.place(of: assignment) {
      case .replace, .there: continue
      case .insert, .newBlock:
        throw Refusal(
          message: "'\(assignment.shownName)' would become a part of what stands before it; set it by hand.")
      }
    }
    return result
  }

  /// Whether a content sets keys, each of them once, and nothing else.
  package static func setsKeys(_ content: [UInt8], format: FileFormat) -> Bool {
    guard let grammar = KeyGrammar(format) else { return false }
    let edit = FileEdit(operation: .setKey, content: content, format: format)
    return (try? edit.assignments(grammar)) != nil
  }

  /// The key that a line sets, in the form that compares equal for equal keys; nil for a line that sets none.
  package static func key(of line: [UInt8], format: FileFormat) -> [UInt8]? {
    KeyGrammar(format)?.key(line[...].trimmed)
  }

  /// The blocks of a file.
  static func outline(of file: TextLines, style: BlockStyle, format: FileFormat) throws(Refusal) -> Outline {
    do throws(Outline.Defect) {
      return try Outline(file.texts, style: style, format: format)
    } catch {
      throw Refusal(
        message:
          "The blocks of the file cannot be told, as \(error.reason) on line \(error.line + 1); edit it by hand.",
        lines: [error.line + 1])
    }
  }

  /// What the content sets, in order.
  private func assignments(_ grammar: KeyGrammar) throws(Refusal) -> [KeyAssignment] {
    let lines = contentLines
    let outline: Outline
    do throws(Outline.Defect) {
      outline = try Outline(lines, style: grammar.style, format: format)
    } catch {
      throw Refusal(
        message: "The blocks of the content cannot be told, as \(error.reason) on its line \(error.line + 1).")
    }
    var result: [KeyAssignment] = []
    var seen: [[[UInt8]]: Int] = [:]
    for (index, part) in outline.parts.enumerated() {
      switch part {
      case .blank, .comment, .header, .closer: continue
      case .content, .continuation: break
      }
      let text = lines[index].trimmed
      guard let name = grammar.key(text), case .content = part else {
        throw Refusal(message: "'\(text.string)' sets no key.")
      }
      let blocks = outline.path(of: outline.owners[index])
      let header = outline.blocks[outline.owners[index]].header.map { lines[$0].trimmed }
      var assignment = KeyAssignment(
        blocks: blocks, header: header, name: name, lines: [lines[index].droppingLeadingBlanks])
      guard !grammar.goesOn(lines[index]) else {
        throw Refusal(message: "The value of '\(assignment.shownName)' goes over several lines; set it by hand.")
      }
      if let place = seen[blocks + [name]] {
        assignment.lines = result[place].lines + assignment.lines
        guard format == .systemdUnit else {
          throw Refusal(message: "The content sets '\(assignment.shownName)' twice; only one line can stay.")
        }
        result[place] = assignment
      } else {
        seen[blocks + [name]] = result.count
        result.append(assignment)
      }
    }
    guard !result.isEmpty else { throw Refusal(message: "The content sets no key.") }
    return result
  }
}
