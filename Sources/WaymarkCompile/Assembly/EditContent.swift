import WaymarkHostFiles
import WaymarkRunbook
import WaymarkText

/// The content of an edit, and what is to be done with it.
struct EditContent {
  let bytes: [UInt8]
  let path: String
  let firstLine: Int
  let format: FileFormat
  let operation: EditOperation
  /// Whether what is done is plain: an ellipsis in the content, or lines that count only together, leave it open.
  let isSure: Bool

  init(bytes: [UInt8], path: String, told: BlockReading.Operation?, firstLine: Int, isWhole: Bool) {
    self.bytes = bytes
    self.path = path
    self.firstLine = firstLine
    format = FileFormat.of(path: path)
    let settled = EditBuilder.operation(told, content: bytes, format: format)
    operation = settled.operation
    isSure = settled.sure && isWhole
  }

  /// The typed edit; `line` gives the line of the guide that a range of the bytes stands on.
  func edit(_ block: BlockContext, _ parameters: inout ParameterPass, line: (Range<Int>) -> Int) -> Edit {
    let findings = Validator.findings(
      in: bytes, path: path, format: format, fragment: EditBuilder.isFragment(operation))
    let refusals = findings.filter { $0.severity == .refused }.map {
      Edit.Refusal(message: $0.message, line: line($0.range))
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
