import WaymarkKnowledge
import WaymarkText

extension FactCollector {
  /// The files that a program's arguments name, and the content where the script says it.
  mutating func noteWriter(_ command: ResolvedCommand, _ id: ShellTree.NodeID, input: ShellTree.NodeID?) {
    guard
      let row = command.rows?.fileWriters.first(where: { row in
        row.requires.map { command.arguments.hasOption($0) } ?? true
      })
    else { return }
    let content = row.program == "tee" ? (hereContent(id) ?? input.flatMap(printedContent)) : nil
    for path in paths(row, command.arguments) {
      note(write: (path, operation(row.effect)), content: content, at: id)
    }
  }

  private func operation(_ effect: FileWriter.Effect) -> CommandFacts.FileWrite.Operation {
    switch effect {
    case .create: .create
    case .append: .append
    case .edit: .edit
    case .copy: .copy
    case .move: .move
    }
  }

  private func paths(_ row: FileWriter, _ arguments: [String?]) -> [String] {
    let operands = arguments.operands(optionsWithValue: row.optionsWithValue)
    switch row.operands {
    case .all: return operands.compactMap { $0 }
    case .last:
      guard operands.count > 1, let last = operands.last ?? nil else { return [] }
      return [last]
    case .afterScript:
      let hasScriptOption = arguments.hasOption("-e") || arguments.hasOption("-f")
      return operands.dropFirst(hasScriptOption ? 0 : 1).compactMap { $0 }
    case .value(let prefix):
      return arguments.compactMap { argument in
        argument.flatMap { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : nil }
      }
    case .option(let options):
      return zip(arguments, arguments.dropFirst()).compactMap { option, value in
        guard let option, options.contains(option) else { return nil }
        return value
      }
    }
  }

  mutating func note(
    write: (path: String, operation: CommandFacts.FileWrite.Operation), content: String?, at id: ShellTree.NodeID
  ) {
    guard !write.path.isEmpty, !["/dev/null", "/dev/stdout", "/dev/stderr", "/dev/tty", "-"].contains(write.path) else {
      return
    }
    if RootCommand.folders.contains(where: { write.path.hasPrefix($0 + "/") }) { facts.needsRoot = true }
    if write.path.hasPrefix("/dev/sd") || write.path.hasPrefix("/dev/nvme"), write.operation == .create,
      facts.destructive.last != range(id)
    {
      facts.destructive.append(range(id))
    }
    facts.writes.append(
      CommandFacts.FileWrite(path: write.path, operation: write.operation, content: content, range: range(id)))
  }

  /// The file that a redirection writes.
  func redirectionTarget(_ id: ShellTree.NodeID) -> (path: String, operation: CommandFacts.FileWrite.Operation)? {
    guard let kind = RedirectionOperator(rawValue: tree[id].detail), let word = tree.firstChild(id, of: .word),
      let path = tree.literal(word)
    else { return nil }
    switch kind {
    case .output, .clobber, .both: return (path, .create)
    case .append, .appendBoth: return (path, .append)
    case .duplicateOutput:
      // `>&2` and `>&-` name a descriptor.
      return path.utf8.allSatisfy { $0.isDigit || $0 == Byte.minus } ? nil : (path, .create)
    default: return nil
    }
  }

  /// The here-document or here-string that feeds a command, where nothing in it is expanded.
  func hereContent(_ command: ShellTree.NodeID) -> String? {
    for redirection in tree.children(command, of: .redirection) {
      guard let kind = RedirectionOperator(rawValue: tree[redirection].detail) else { continue }
      if kind == .hereString {
        return tree.firstChild(redirection, of: .word).flatMap(tree.literal).map { $0 + "\n" }
      }
      guard kind.opensHereDocument, let body = tree.firstChild(redirection, of: .hereDocument) else { continue }
      return hereDocumentText(body, stripsTabs: kind == .hereDocumentStrippingTabs)
    }
    return nil
  }

  private func hereDocumentText(_ body: ShellTree.NodeID, stripsTabs: Bool) -> String? {
    var bytes: [UInt8] = []
    for part in tree.children(body) {
      switch tree.kind(part) {
      case .literal: bytes += tree.bytes(part)
      case .escape: bytes += tree.bytes(part).dropFirst()
      default: return nil
      }
    }
    guard stripsTabs else { return String(decoding: bytes, as: UTF8.self) }
    let lines = bytes.split(separator: Byte.newline, omittingEmptySubsequences: false)
    let stripped = lines.map { $0.drop { $0 == Byte.tab } }
    return String(decoding: Array(stripped.joined(separator: [Byte.newline])), as: UTF8.self)
  }

  /// What `echo`, `printf` and `cat` print, where the script says it literally.
  func printedContent(_ command: ShellTree.NodeID) -> String? {
    switch tree.kind(command) {
    case .simpleCommand: break
    case .group, .subshell, .list: return printedContents(command)
    default: return nil
    }
    let resolved = ResolvedCommand(words: words(command))
    switch resolved.name {
    case "cat":
      return resolved.arguments.operands(optionsWithValue: []).allSatisfy { $0 == "-" } ? hereContent(command) : nil
    case "echo": return echoed(resolved.arguments)
    case "printf": return formatted(resolved.arguments)
    default: return nil
    }
  }

  /// What the commands of a group print, one after the other.
  private func printedContents(_ group: ShellTree.NodeID) -> String? {
    var text = ""
    for child in tree.children(group) where ![.keyword, .operatorToken, .redirection].contains(tree.kind(child)) {
      let isDiverted = tree.children(child, of: .redirection).contains { redirectionTarget($0) != nil }
      guard !isDiverted, let printed = printedContent(child) else { return nil }
      text += printed
    }
    return text
  }

  private func echoed(_ arguments: [String?]) -> String? {
    var arguments = arguments[...]
    var newline = "\n"
    var interprets = false
    while let option = arguments.first ?? nil, ["-n", "-e", "-E", "-ne", "-en"].contains(option) {
      if option.contains("n") { newline = "" }
      if option.contains("e") { interprets = true }
      arguments = arguments.dropFirst()
    }
    guard !arguments.contains(nil) else { return nil }
    let text = arguments.compactMap { $0 }.joined(separator: " ")
    return (interprets ? unescaped(text) : text).map { $0 + newline }
  }

  /// The format alone; one that takes arguments is left to printf.
  private func formatted(_ arguments: [String?]) -> String? {
    guard let format = arguments.first ?? nil else { return nil }
    if !format.contains("%") { return unescaped(format) }
    guard format == "%s\\n" || format == "%s", !arguments.dropFirst().contains(nil) else { return nil }
    let end = format == "%s" ? "" : "\n"
    return arguments.dropFirst().compactMap { $0.map { $0 + end } }.joined()
  }

  /// The text with `\n`, `\t` and `\\` taken; nil where another escape stands.
  private func unescaped(_ text: String) -> String? {
    var result: [UInt8] = []
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == Byte.backslash else {
        result.append(byte)
        continue
      }
      switch bytes.next() {
      case UInt8(ascii: "n"): result.append(Byte.newline)
      case UInt8(ascii: "t"): result.append(Byte.tab)
      case Byte.backslash: result.append(Byte.backslash)
      case Byte.doubleQuote: result.append(Byte.doubleQuote)
      default: return nil
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
