import WaymarkHostFiles
import WaymarkRunbook
import WaymarkText

/// The content of an edit, and what is to be done with it.
struct EditContent {
  /// What is shown of it, without the dots for what is left out.
  let bytes: [UInt8]
  /// Where the bytes stand in what is shown.
  private let kept: [Range<Int>]
  let path: String
  let firstLine: Int
  let format: FileFormat
  let operation: EditOperation
  /// Whether what is done is plain: an ellipsis in the content, or lines that count only together, leave it open.
  let isSure: Bool

  init(bytes: [UInt8], path: String, told: BlockReading.Operation?, firstLine: Int, isWhole: Bool) {
    self.path = path
    self.firstLine = firstLine
    format = FileFormat.of(path: path)
    // A whole file with dots in it is completed by a person.
    let isNew = told == .create || told == .replaceFile
    let change = isNew ? nil : ShownChange(abridged: bytes, format: format)
    kept = change?.content ?? [0..<bytes.count]
    self.bytes = kept.flatMap { bytes[$0] }
    let settled = EditBuilder.operation(told, content: self.bytes, format: format)
    operation = change?.operation ?? settled.operation
    // Dots that tell what is there leave nothing open.
    isSure = change?.operation != nil || settled.sure && isWhole
  }

  /// Where a range of the content stands in the text that the guide shows.
  private func shown(_ range: Range<Int>) -> Range<Int> {
    var start = 0
    for piece in kept {
      if range.lowerBound < start + piece.count {
        let lower = piece.lowerBound + range.lowerBound - start
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
