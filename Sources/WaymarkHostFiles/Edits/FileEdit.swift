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
    case .ensureLines(.some(.inside(let block))):
      return try ensureLines(in: lines(of: file), inside: block).bytes
    case .ensureLines(let anchor):
      return try ensureLines(in: lines(of: file), anchor: anchor).bytes
    case .appendLines:
      return try appendLines(to: lines(of: file)).bytes
    case .setKey:
      return try setKeys(in: lines(of: file)).bytes
    case .mergeKernelParameters(let variable):
      return try mergeKernelParameters(into: lines(of: file), variable: variable).bytes
    case .replaceBlock(let old):
      return try replaceBlock(old, in: existing(file)).bytes
    case .removeLines:
      return try removeLines(from: existing(file)).bytes
    case .uncomment:
      return try uncomment(in: existing(file)).bytes
    }
  }

  /// The one of some places; nil where there is none. Several are refused by a message that names their lines.
  static func only(_ places: [Int], orSay message: (_ lines: String) -> String) throws(Refusal) -> Int? {
    guard places.count > 1 else { return places.first }
    throw Refusal(message: message(places.asLineNumbers), lines: places.map { $0 + 1 })
  }

  private func existing(_ file: [UInt8]?) throws(Refusal) -> TextLines {
    guard file != nil else { throw Refusal(message: "The file does not exist; there is nothing to change in it.") }
    return try lines(of: file)
  }

  private func lines(of file: [UInt8]?) throws(Refusal) -> TextLines {
    let file = file ?? []
    guard !file.contains(0) else { throw Refusal(message: "The file holds a NUL byte; it is no text file.") }
    guard contentLines.contains(where: { !$0.isBlank }) else { throw Refusal(message: "The content is empty.") }
    if let dots = contentLines.first(where: { $0.isEllipsis && !$0.isComment }) {
      throw Refusal(message: "The content leaves lines out at '\(dots.trimmed.string)'; edit the file by hand.")
    }
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
  /// Indices of lines as a person reads them: `lines 3 and 7`, `lines 1, 2 and 5`; of many the first ones.
  var asLineNumbers: String {
    guard let last, count > 1 else { return "line \(first.map { String($0 + 1) } ?? "")" }
    let shown = dropLast().prefix(9).map { String($0 + 1) }.joined(separator: ", ")
    return "lines \(shown) and \(count > 10 ? "\(count - 9) more" : String(last + 1))"
  }
}
