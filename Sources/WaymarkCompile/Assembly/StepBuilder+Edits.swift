import WaymarkGuide
import WaymarkHostFiles
import WaymarkRunbook

/// The actions that change files.
extension StepBuilder {
  mutating func edit(
    _ block: BlockContext, _ reading: BlockReading, lines part: ClosedRange<Int>?, editor: Int?,
    _ readings: [BlockReading], _ names: inout UniqueNames, _ parameters: inout ParameterPass
  ) {
    let guide = survey.guide
    var bytes = block.block.body.bytes
    var range = block.block.lines
    var start = 0
    if let part {
      let kept = block.block.body.lines.filter {
        part.contains(guide.source.lines.line(of: block.block.body.source(of: $0.range).lower))
      }
      if let first = kept.first, let last = kept.last {
        start = Int(first.range.lower)
        bytes = Array(bytes[start..<Int(last.range.upper)]) + [UInt8(ascii: "\n")]
      }
    }
    if let editor { range = survey.blocks[editor].block.lines.lowerBound...range.upperBound }
    guard let target = reading.target, !HostPath.isNoFile(target) else {
      let what = reading.target.map { "Edit \($0)" }
      let item = Manual.Item(
        mark: .todo,
        text: block.introduction.map { ProseActions.plain($0.text) } ?? what ?? "Put the text into its file",
        note: String(decoding: bytes, as: UTF8.self), line: block.block.lines.lowerBound)
      append(
        "edit-by-hand", what ?? "Edit a file by hand", block: block.index, also: editor, lines: range,
        kind: .manual(Manual(items: [item])), &names, reading: reading,
        editorReading: editor.map { readings[$0] })
      return
    }
    let firstLine = part?.lowerBound ?? block.block.lines.lowerBound + 1
    var contents = diff(block, bytes, target, firstLine: firstLine)
    if contents.isEmpty {
      contents = [
        EditContent(
          bytes: bytes, path: target, told: reading.operation,
          old: part == nil ? OldText.find(block, readings, survey) : nil,
          place: part == nil ? ToldPlace.find(block, survey) : nil, firstLine: firstLine,
          isWhole: !block.body.lines.contains { $0.shape == .ellipsis && part?.contains($0.number) ?? true })
      ]
    }
    for content in contents {
      let edit = content.edit(block, &parameters) { range in
        guide.source.lines.line(of: block.block.body.source(of: SourceRangeOf(range, start)).lower)
      }
      append(
        "edit-\(Slug.of(target, words: 8))", "Edit \(target)", block: block.index, also: editor, lines: range,
        kind: .edit(edit), &names, sure: content.isSure && reading.sure, reading: reading,
        editorReading: editor.map { readings[$0] })
    }
  }

  /// The changes that a diff shows; none where the block is no diff.
  private func diff(_ block: BlockContext, _ bytes: [UInt8], _ target: String, firstLine: Int) -> [EditContent] {
    guard block.body.tag == .diff || bytes.starts(with: "--- ".utf8) || bytes.starts(with: "@@ ".utf8) else {
      return []
    }
    return ShownChange.changes(ofDiff: bytes).map {
      EditContent(change: $0, of: bytes, path: target, firstLine: firstLine)
    }
  }

  /// Commands and edits of one block, in turns.
  mutating func add(
    _ pieces: [ScriptPiece], _ block: BlockContext, _ reading: BlockReading, _ names: inout UniqueNames,
    _ parameters: inout ParameterPass
  ) {
    let expected = expectations[block.index] ?? []
    for (place, piece) in pieces.enumerated() {
      switch piece.kind {
      case .edits(let files):
        let first = actions.count
        for file in files { write(file, piece.lines, block, reading, &names, &parameters) }
        note([], of: actions[first...])
      case .script(let script, let facts):
        CommandBuilder(survey: survey, block: block, reading: reading).add(
          script, piece.lines, reading, facts, &self, place == pieces.count - 1 ? expected : [], &names, &parameters)
      }
    }
  }

  /// A command that only writes a file.
  private mutating func write(
    _ file: WrittenFile, _ lines: ClosedRange<Int>, _ block: BlockContext, _ reading: BlockReading,
    _ names: inout UniqueNames, _ parameters: inout ParameterPass
  ) {
    let firstLine = min(lines.lowerBound + (file.isHereDocument ? 1 : 0), lines.upperBound)
    let content = EditContent(
      bytes: file.content, path: file.path, told: file.told, stated: file.operation, firstLine: firstLine, isWhole: true
    )
    let edit = content.edit(block, &parameters) { range in
      let breaks = file.content.prefix(range.lowerBound).count { $0 == UInt8(ascii: "\n") }
      return min(firstLine + (file.isHereDocument ? breaks : 0), lines.upperBound)
    }
    append(
      "edit-\(Slug.of(file.path, words: 8))", "Edit \(file.path)", block: block.index, lines: lines,
      kind: .edit(edit), &names, sure: content.isSure && reading.sure, reading: reading)
  }
}
