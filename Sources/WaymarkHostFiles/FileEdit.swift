/// What is done to a file with the content that a guide gives.
package enum EditOperation: Hashable, Sendable {
  /// The file is new; one that is there already must hold the same bytes, or is replaced after asking.
  case create
  case replaceFile
  /// Each line that the file does not hold yet is added, at the anchor or at the end.
  case ensureLines(anchor: Anchor?)
  /// As `ensureLines`, and always at the end.
  case appendLines
  /// The line that assigns the same key is replaced, else the line is added.
  case setKey
  /// The content's kernel parameters are added to the host's or updated; `variable` names the shell variable that holds the
  /// command line, nil where the file is one.
  case mergeKernelParameters(variable: String?)
  /// The lines equal to `old` are replaced.
  case replaceBlock(old: String)
  case removeLines

  /// Where lines go: after or before the one line that equals `line`, blanks around it apart.
  package enum Anchor: Hashable, Sendable {
    case after(line: String)
    case before(line: String)
  }

  /// The name in a runbook: `merge-kernel-parameters`.
  package var name: String {
    switch self {
    case .create: "create"
    case .replaceFile: "replace-file"
    case .ensureLines: "ensure-lines"
    case .appendLines: "append-lines"
    case .setKey: "set-key"
    case .mergeKernelParameters: "merge-kernel-parameters"
    case .replaceBlock: "replace-block"
    case .removeLines: "remove-lines"
    }
  }
}

/// A pure edit of a host file: bytes in, bytes out.
package struct FileEdit: Hashable, Sendable {
  package let operation: EditOperation
  package let content: [UInt8]
  package let format: FileFormat

  package init(operation: EditOperation, content: [UInt8], format: FileFormat) {
    self.operation = operation
    self.content = content
    self.format = format
  }

  /// Why an edit was not made; nothing was changed.
  package struct Refusal: Error, Hashable, Sendable {
    /// One sentence for a sysadmin, naming what was found.
    package let message: String
    /// 1-based lines of the file that the message speaks of.
    package let lines: [Int]

    package init(message: String, lines: [Int] = []) {
      self.message = message
      self.lines = lines
    }
  }

  /// The file after the edit; `file` is nil where there is none yet.
  ///
  /// Idempotent: applied to its own result it changes nothing. What it does not touch stays byte for byte. `create` gives
  /// the content whatever is there: whether another file may be lost for it is asked by who writes.
  package func apply(to file: [UInt8]?) throws(Refusal) -> [UInt8] {
    guard !content.contains(0) else { throw Refusal(message: "The content holds a NUL byte; it is no text.") }
    switch operation {
    case .create, .replaceFile:
      return content
    case .ensureLines(let anchor):
      return try ensureLines(in: lines(of: file), anchor: anchor).bytes
    case .appendLines:
      return try ensureLines(in: lines(of: file), anchor: nil).bytes
    case .setKey:
      return try setKeys(in: lines(of: file)).bytes
    case .mergeKernelParameters(let variable):
      return try mergeKernelParameters(into: lines(of: file), variable: variable).bytes
    case .replaceBlock(let old):
      return try replaceBlock(old, in: existing(file)).bytes
    case .removeLines:
      return try removeLines(from: existing(file)).bytes
    }
  }

  private func existing(_ file: [UInt8]?) throws(Refusal) -> TextLines {
    guard file != nil else { throw Refusal(message: "The file does not exist; there is nothing to change in it.") }
    return try lines(of: file)
  }

  private func lines(of file: [UInt8]?) throws(Refusal) -> TextLines {
    let file = file ?? []
    guard !file.contains(0) else { throw Refusal(message: "The file holds a NUL byte; it is no text file.") }
    guard contentLines.contains(where: { !$0.isBlank }) else { throw Refusal(message: "The content is empty.") }
    return TextLines(file)
  }

  /// The lines of the content, without their endings.
  var contentLines: [ArraySlice<UInt8>] { Self.lines(ofContent: content) }

  /// The lines of what a guide shows: a CR at their end is never meant.
  static func lines(ofContent content: [UInt8]) -> [ArraySlice<UInt8>] {
    TextLines(content).texts.map { text in
      var text = text
      while text.last == UInt8(ascii: "\r") { text.removeLast() }
      return text
    }
  }
}

extension [Int] {
  /// Indices of lines as a person reads them: `lines 3 and 7`, `lines 1, 2 and 5`.
  var asLineNumbers: String {
    let numbers = map { String($0 + 1) }
    guard let last = numbers.last, count > 1 else { return "line \(numbers.first ?? "")" }
    return "lines \(numbers.dropLast().joined(separator: ", ")) and \(last)"
  }
}
