import WaymarkHostFiles
import WaymarkKnowledge
import WaymarkRunbook
import WaymarkText

/// The content of an edit, and what is to be done with it.
struct EditContent {
  /// What is shown of it, without the dots for what is left out.
  let bytes: [UInt8]
  /// Where the bytes stand in what is shown.
  private let kept: [Range<Int>]
  /// How many of the bytes stand before what is shown: the header of a section that the words name.
  private let header: Int
  let path: String
  let firstLine: Int
  let format: FileFormat
  let operation: EditOperation
  /// Whether what is done is plain: an ellipsis in the content, or lines that count only together, leave it open.
  let isSure: Bool

  /// `stated` is what is done where that is plain already, whatever the format; `old` are the lines that are changed.
  init(
    bytes: [UInt8], path: String, told: BlockReading.Operation?, stated: EditOperation? = nil, old: [UInt8]? = nil,
    place: ToldPlace? = nil, firstLine: Int, isWhole: Bool
  ) {
    self.path = path
    format = FileFormat.of(path: path)
    // A whole file with dots in it is completed by a person.
    let isNew = told == .create || told == .replaceFile
    let change = isNew ? nil : ShownChange(abridged: bytes, format: format)
    kept = change?.content ?? [0..<bytes.count]
    let (format, content) = (format, kept.flatMap { bytes[$0] })
    let settled = EditBuilder.operation(told, content: content, format: format)
    if stated == nil, change?.operation == nil, let place,
      let (operation, header) = Self.added(content, at: place, settled, format)
    {
      self.operation = operation
      self.bytes = header + content
      self.header = header.count
      self.firstLine = header.isEmpty ? firstLine : firstLine - 1
      isSure = isWhole
      return
    }
    self.firstLine = firstLine
    header = 0
    self.bytes = content
    let told = stated ?? change?.operation ?? old.flatMap { Self.change($0, to: content, format, settled) }
    operation = told ?? settled.operation
    // Dots that tell what is there leave nothing open.
    isSure = stated != nil || change?.operation != nil || (told != nil || settled.sure) && isWhole
  }

  /// The content of one change of a diff.
  init(change: ShownChange, of diff: [UInt8], path: String, firstLine: Int) {
    self.path = path
    header = 0
    self.firstLine = firstLine
    format = FileFormat.of(path: path)
    kept = change.content
    bytes = kept.flatMap { diff[$0] }
    switch change.operation {
    case .ensureLines(anchor: nil)?, nil:
      (operation, isSure) = EditBuilder.operation(.ensureLines, content: bytes, format: format)
    case .replaceBlock(let old)?:
      let settled = EditBuilder.operation(.replaceLine, content: bytes, format: format)
      operation = Self.change(Array(old.utf8), to: bytes, format, settled) ?? settled.operation
      isSure = true
    case .some(let told):
      (operation, isSure) = (told, true)
    }
  }

  /// How lines are added where the words say; nil where they are not added, or the format says it better.
  private static func added(
    _ content: [UInt8], at place: ToldPlace, _ settled: (operation: EditOperation, sure: Bool), _ format: FileFormat
  ) -> (operation: EditOperation, header: [UInt8])? {
    guard settled.operation == .ensureLines(anchor: nil) || settled.operation == .setKey else { return nil }
    switch place {
    case .before(let line):
      return settled.operation == .setKey ? nil : (.ensureLines(anchor: .before(line: line)), [])
    case .after(let line):
      return settled.operation == .setKey ? nil : (.ensureLines(anchor: .after(line: line)), [])
    case .section(let name):
      guard format == .ini || format == .systemdUnit || format == .toml || format == .text,
        !content.contains(UInt8(ascii: "["))
      else { return nil }
      let header = Array(name.utf8) + [UInt8(ascii: "\n")]
      if !SharedSection.all.contains(name), FileEdit.setsKeys(header + content, format: format) {
        return (.setKey, header)
      }
      return (.ensureLines(anchor: .inside(block: name)), [])
    }
  }

  /// How old lines become the content; nil where the format settles it.
  private static func change(
    _ old: [UInt8], to new: [UInt8], _ format: FileFormat, _ settled: (operation: EditOperation, sure: Bool)
  ) -> EditOperation? {
    switch settled.operation {
    case .setKey, .ensureLines, .replaceBlock, .uncomment: break
    default: return nil
    }
    let change = EditOperation.change(old, to: new, format: format)
    if case .replaceBlock = change, settled.operation == .setKey, settled.sure,
      FileEdit.setsKeys(old, format: format), FileEdit.setsKeys(new, format: format)
    {
      return .setKey
    }
    return change
  }

  /// Where a range of the content stands in the text that the guide shows.
  private func shown(_ range: Range<Int>) -> Range<Int> {
    var start = header
    for piece in kept {
      if range.lowerBound < start + piece.count {
        let lower = piece.lowerBound + max(0, range.lowerBound - start)
        return lower..<min(piece.upperBound, lower + range.count)
      }
      start += piece.count
    }
    return range
  }

  /// The typed edit; `line` gives the line of the guide that a range of the bytes stands on.
  func edit(_ block: BlockContext, _ parameters: inout ParameterPass, line: (Range<Int>) -> Int) -> Edit {
    let findings = Validator.findings(
      in: bytes, path: path, format: format, fragment: EditBuilder.isFragment(operation))
    let refusals = findings.filter { $0.severity == .refused }.map {
      Edit.Refusal(message: $0.message, line: line(shown($0.range)))
    }
    let holes = HolePass.find(in: bytes, block, isCommand: false, parameters.told)
    let content = parameters.template(bytes, holes: holes, isShell: false, firstLine: firstLine)
    let place = Array(path.utf8)
    let pathHoles = HolePass.find(in: place, block, isCommand: false, parameters.told)
    let pathTemplate = parameters.template(
      place, holes: pathHoles, isShell: false, firstLine: block.block.lines.lowerBound)
    return Edit(path: pathTemplate, operation: operation, format: format, content: content, refusals: refusals)
  }
}
