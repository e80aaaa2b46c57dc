import WaymarkRunbook
import WaymarkShell

/// A part of what a block types: edits of a file, or what else there is, in the order of the block.
struct ScriptPiece {
  enum Kind {
    case edits([WrittenFile])
    case script(String, CommandFacts)
  }

  let kind: Kind
  /// 1-based lines of the guide.
  let lines: ClosedRange<Int>

  /// Programs after which a file would be written otherwise, or not at all.
  private static let turns: Set<String> = ["umask", "exit", "exec", "return", "trap", "set", "su", "alias", "unalias"]

  /// The pieces of a block that holds edits; nil where it holds none, or where its order is not plain.
  ///
  /// A command that writes a file is taken out where it stands on lines of its own and depends on nothing: no chain, no
  /// condition, no loop, nothing that the shell has still to expand.
  static func all(of block: BlockContext, _ reading: BlockReading, hasExpectations: Bool) -> [ScriptPiece]? {
    let shell = block.body.shell
    let facts = shell.facts
    guard reading.interpreter == nil, reading.parts.isEmpty, shell.isWhole, facts.callsElsewhere.isEmpty,
      facts.interactive.isEmpty, facts.editors.isEmpty, reading.writes.count == facts.writes.count,
      facts.writes.contains(where: { $0.content != nil || $0.operation == .edit }),
      !facts.calls.contains(where: { turns.contains($0.name) })
    else { return nil }
    let script = Array(shell.script.utf8)
    let whole = GuideBlock(script, .bash)
    guard whole.typed.isEmpty, whole.interpreter == nil else { return nil }
    let statements = statements(of: whole.tree, in: script)
    var pieces: [ScriptPiece] = []
    var bytes: [UInt8] = []
    var open: ClosedRange<Int>?
    func close() {
      guard let lines = open else { return }
      defer { (bytes, open) = ([], nil) }
      guard bytes.contains(where: { $0 > 0x20 }) else { return }
      let reading = ShellReader.read(bytes, mode: .guideBlock)
      if reading.facts.calls.isEmpty, reading.script.split(separator: "\n").allSatisfy({ isComment($0) }) { return }
      pieces.append(ScriptPiece(kind: .script(String(decoding: bytes, as: UTF8.self), reading.facts), lines: lines))
    }
    var written = 0
    var holdsEdits = false
    for statement in statements {
      let lines = guideLines(statement.lines, of: block)
      let part = ShellReader.read(Array(script[statement.range]), mode: .guideBlock)
      let first = written
      written += part.facts.writes.count
      guard written <= facts.writes.count else { return nil }
      if statement.isPlain, part.isWhole, let write = part.facts.writes.first,
        let edits = WrittenFile.all(
          part.facts, path: write.path.hasPrefix("/") || !facts.directories.isEmpty ? write.path : reading.writes[first]
        )
      {
        close()
        pieces.append(ScriptPiece(kind: .edits(edits), lines: lines))
        holdsEdits = true
      } else {
        bytes += script[statement.range]
        open = (open?.lowerBound ?? lines.lowerBound)...lines.upperBound
      }
    }
    close()
    guard holdsEdits, written == facts.writes.count else { return nil }
    // What must be seen is shown by a command.
    if hasExpectations, case .edits = pieces.last?.kind { return nil }
    return pieces
  }

  private static func isComment(_ line: Substring) -> Bool {
    line.drop(while: \.isWhitespace).first.map { $0 == "#" } ?? true
  }

  // MARK: - Statements

  /// Whole lines that hold one or more commands, with the comments above them and the here-documents below.
  private struct Statement {
    let range: Range<Int>
    /// Indices of lines of the script.
    let lines: Range<Int>
    /// One command or pipeline and nothing else.
    let isPlain: Bool
  }

  private static func statements(of tree: ShellTree, in script: [UInt8]) -> [Statement] {
    let lists = tree.children(tree.root, of: .list)
    var starts: [Int] = []
    var lineStarts = [0]
    for (index, byte) in script.enumerated() where byte == UInt8(ascii: "\n") { lineStarts.append(index + 1) }
    var line = 0
    for list in lists {
      let lower = Int(tree.range(list).lower)
      while line + 1 < lineStarts.count, lineStarts[line + 1] <= lower { line += 1 }
      // Comments belong to what stands below them.
      var first = line
      while first > (starts.last.map { $0 + 1 } ?? 0), isRemark(first - 1, lineStarts, script) { first -= 1 }
      starts.append(starts.isEmpty ? 0 : first)
    }
    return lists.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : lineStarts.count
      let upper = end < lineStarts.count ? lineStarts[end] : script.count
      let children = tree.children(lists[index]).filter { tree.kind($0) != .operatorToken }
      let signs = tree.children(lists[index], of: .operatorToken)
      let isPlain =
        children.count == 1 && children.allSatisfy { tree.kind($0) == .simpleCommand || tree.kind($0) == .pipeline }
        && signs.allSatisfy { tree.bytes($0).elementsEqual([UInt8(ascii: ";")]) }
        && !children.contains { !tree.children($0, of: .keyword).isEmpty }
      return Statement(
        range: lineStarts[starts[index]]..<max(lineStarts[starts[index]], upper),
        lines: starts[index]..<max(starts[index] + 1, end),
        isPlain: isPlain)
    }
  }

  private static func isRemark(_ line: Int, _ lineStarts: [Int], _ script: [UInt8]) -> Bool {
    let first = script[lineStarts[line]...].first { $0 != 0x20 && $0 != 0x09 }
    return first == UInt8(ascii: "#") || first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r")
  }

  /// Lines of the script as lines of the guide; blank ones at the end are left out.
  private static func guideLines(_ lines: Range<Int>, of block: BlockContext) -> ClosedRange<Int> {
    let shell = block.body.shell
    let typed = shell.promptedLines
    func number(_ index: Int) -> Int {
      if typed.isEmpty {
        return block.body.lines.indices.contains(index)
          ? block.body.lines[index].number : block.body.lines.last?.number ?? block.block.lines.upperBound
      }
      guard typed.indices.contains(index) else { return block.block.lines.upperBound }
      return block.body.line(at: block.block.body.source(of: typed[index].text).lower)?.number
        ?? block.block.lines.lowerBound
    }
    let first = number(lines.lowerBound)
    return first...max(first, number(lines.upperBound - 1))
  }
}
