import WaymarkHostFiles
import WaymarkShell

/// An edit that `sed -i` makes, told as what a person would do: a key set, a line uncommented, added or taken out.
///
/// What sed does beyond that, or does not do for lack of a match, is no part of it: only scripts of which the aim is plain are
/// taken, and all others stay commands.
struct StreamEdit: Hashable {
  let content: [UInt8]
  let told: BlockReading.Operation
  /// What is done; nil where the format settles it.
  let operation: EditOperation?

  private init(_ content: [UInt8], _ told: BlockReading.Operation, _ operation: EditOperation? = nil) {
    self.content = content + [UInt8(ascii: "\n")]
    self.told = told
    self.operation = operation
  }

  /// The file that a call of sed edits, and its edits in order; nil where the call is left to sed.
  static func read(_ call: CommandFacts.Call) -> (path: String, edits: [StreamEdit])? {
    guard let arguments = Arguments(call), let script = StreamScript(Array(arguments.script.utf8)) else { return nil }
    let format = FileFormat.of(path: arguments.path)
    var edits: [StreamEdit] = []
    for command in script.commands {
      guard let edit = edit(command, isExtended: arguments.isExtended, format) else { return nil }
      edits.append(edit)
    }
    return (arguments.path, edits)
  }

  private static func edit(
    _ command: StreamScript.Command, isExtended: Bool, _ format: FileFormat
  ) -> StreamEdit? {
    var lines: StreamPattern?
    if case .lines(let pattern) = command.address {
      lines = StreamPattern(pattern, isExtended: isExtended)
      if lines == nil { return nil }
    }
    switch command.function {
    case .substitute(let pattern, let new):
      guard command.address == .all, let old = StreamPattern(pattern, isExtended: isExtended) else { return nil }
      return substitution(of: old, by: new, format)
    case .delete:
      guard let lines, lines.isWholeLine else { return nil }
      return StreamEdit(lines.text, .removeLines)
    case .append(let text):
      if command.address == .last { return StreamEdit(text, .append) }
      guard let lines else { return nil }
      if isSection(lines, format) {
        let whole = lines.text + [UInt8(ascii: "\n")] + text
        if FileEdit.setsKeys(whole, format: format) { return StreamEdit(whole, .ensureLines) }
        return StreamEdit(text, .ensureLines, .ensureLines(anchor: .inside(block: string(lines.text))))
      }
      guard lines.isWholeLine else { return nil }
      return StreamEdit(text, .ensureLines, .ensureLines(anchor: .after(line: string(lines.text))))
    case .insert(let text):
      guard let lines, lines.isWholeLine else { return nil }
      return StreamEdit(text, .ensureLines, .ensureLines(anchor: .before(line: string(lines.text))))
    case .change(let text):
      guard let lines else { return nil }
      if let key = key(of: text, format), begins(lines.text, key, format) { return StreamEdit(text, .replaceLine) }
      return lines.isWholeLine ? StreamEdit(text, .replaceLine, .replaceBlock(old: string(lines.text))) : nil
    }
  }

  private static func substitution(of old: StreamPattern, by new: [UInt8], _ format: FileFormat) -> StreamEdit? {
    if old.comment != .none, !old.takesRest, old.text == new {
      let isWhole = old.endsLine || key(of: new, format) != nil && value(of: new) != nil
      return isWhole ? StreamEdit(new, .uncomment) : nil
    }
    if let key = key(of: new, format), FileEdit.setsKeys(new, format: format) {
      if old.takesRest || old.endsLine {
        if begins(old.text, key, format) { return StreamEdit(new, .replaceLine) }
      } else if Self.key(of: old.text, format) == key, FileEdit.setsKeys(old.text, format: format),
        let before = value(of: old.text), let after = value(of: new), !adds(after, to: before)
      {
        return StreamEdit(new, .replaceLine)
      }
    }
    guard old.isWholeLine, new.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    return StreamEdit(new, .replaceLine, .replaceBlock(old: string(old.text)))
  }

  // MARK: - Keys

  /// The key that a line sets; in a file of no known format a sign must part it from its value.
  private static func key(of line: [UInt8], _ format: FileFormat) -> [UInt8]? {
    if format == .text, !line.contains(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) { return nil }
    return FileEdit.key(of: line, format: format)
  }

  /// Whether a text is the beginning of lines that set a key, at least up to the key's end.
  private static func begins(_ text: [UInt8], _ key: [UInt8], _ format: FileFormat) -> Bool {
    [[], Array(" x".utf8), Array("=x".utf8)].contains { Self.key(of: text + $0, format) == key }
  }

  /// What stands behind the key; nil where nothing does.
  private static func value(of line: [UInt8]) -> String? {
    let text = string(line)
    guard let end = text.firstIndex(where: { $0 == "=" || $0 == ":" || $0 == " " || $0 == "\t" }) else { return nil }
    let value = text[end...].drop { " \t=:".contains($0) }
    return value.isEmpty ? nil : String(value)
  }

  /// Whether a value holds another and more words beside it: what else stands on the line may belong to it too.
  private static func adds(_ new: String, to old: String) -> Bool {
    func parts(_ next: Character?) -> Bool { next.map { !$0.isLetter && !$0.isNumber } ?? true }
    return new.hasPrefix(old) && parts(new.dropFirst(old.count).first)
      || new.hasSuffix(old) && parts(new.dropLast(old.count).last)
  }

  /// `[mysqld]`, in a file that has such sections.
  private static func isSection(_ lines: StreamPattern, _ format: FileFormat) -> Bool {
    guard format == .ini || format == .systemdUnit || format == .toml || format == .text else { return false }
    return lines.comment == .none && !lines.takesRest && lines.text.first == UInt8(ascii: "[")
      && lines.text.last == UInt8(ascii: "]")
  }

  private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// What sed is called with: to edit one file in place, and nothing else.
  private struct Arguments {
    var script = ""
    var path = ""
    var isExtended = false

    init?(_ call: CommandFacts.Call) {
      var scripts: [String] = []
      var operands: [String] = []
      var inPlace = false
      var words = call.arguments[...]
      while let word = words.popFirst() {
        guard let word else { return nil }
        switch word {
        case "-i", "--in-place": inPlace = true
        case "-E", "-r", "--regexp-extended": isExtended = true
        case "-Ei", "-ri": (inPlace, isExtended) = (true, true)
        case "-e", "--expression":
          guard let script = words.popFirst() ?? nil else { return nil }
          scripts.append(script)
        default:
          guard !word.hasPrefix("-") else { return nil }
          operands.append(word)
        }
      }
      if scripts.isEmpty, !operands.isEmpty { scripts.append(operands.removeFirst()) }
      guard inPlace, operands.count == 1, !scripts.isEmpty, let path = operands.first,
        !path.contains(where: { "*?[".contains($0) })
      else { return nil }
      script = scripts.joined(separator: "\n")
      self.path = path
    }
  }
}
