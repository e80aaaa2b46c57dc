import Testing
import WaymarkHostFiles

/// An edit with the file before and after it; the Swift functions and their bash twins must both give it.
struct EditCase: Sendable, CustomTestStringConvertible {
  let name: String
  let operation: EditOperation
  var format = FileFormat.text
  /// nil: there is no file.
  let file: [UInt8]?
  let content: [UInt8]
  /// nil: the edit is refused.
  let result: [UInt8]?

  var testDescription: String { name }
  var edit: FileEdit { FileEdit(operation: operation, content: content, format: format) }

  init(
    _ name: String, _ operation: EditOperation, _ format: FileFormat = .text, file: String?, content: String,
    gives: String?
  ) {
    self.name = name
    self.operation = operation
    self.format = format
    self.file = file.map { Array($0.utf8) }
    self.content = Array(content.utf8)
    self.result = gives.map { Array($0.utf8) }
  }

  init(
    _ name: String, _ operation: EditOperation, _ format: FileFormat = .text, bytes: [UInt8], content: [UInt8],
    gives: [UInt8]
  ) {
    self.name = name
    self.operation = operation
    self.format = format
    self.file = bytes
    self.content = content
    self.result = gives
  }
}

extension EditCase {
  static let all = lines + rows + inside + comments + keys + blockKeys + kernelParameters
}
