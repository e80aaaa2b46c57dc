import WaymarkGuide
import WaymarkKnowledge
import WaymarkShell

/// Blocks for a program that a block before opened: what stands behind `mysql -u root -p` is typed into it, not into the shell.
///
/// The program stays open until a block or the words leave it, until a block is plainly for the shell, or until the section ends.
struct PromptPass {
  private let survey: Survey
  private var open: (program: PromptProgram, level: Int)?
  /// The program opened last, which statements of its own kind in later sections are for.
  private var last: PromptProgram?
  private var isLeft = false

  init(_ survey: Survey) { self.survey = survey }

  mutating func assign(_ readings: inout [BlockReading]) {
    var next = 0
    for (index, element) in survey.guide.elements.enumerated() {
      switch element.kind {
      case .heading(let section):
        if let level = open?.level, survey.guide.sections[section].level <= level { open = nil }
        isLeft = false
      case .prose, .admonition: listen(index, element)
      case .code:
        guard next < survey.blocks.count, survey.blocks[next].block.element == index else { continue }
        visit(survey.blocks[next], &readings)
        next += 1
      default: break
      }
    }
  }

  private static let told = Phrases(
    "ctrl-d", "ctrl+d", "control-d", "control+d", "exit the shell", "leave the shell", "exit the prompt",
    "back to the shell", "back to your shell", "back in the shell", "back in your shell", "exit mysql", "exit mariadb",
    "exit psql", "exit the database", "quit the client", "exit the client")

  /// "Type `exit` to leave" closes the program for the blocks behind it.
  private mutating func listen(_ index: Int, _ element: Element) {
    guard open != nil else { return }
    if element.spans.contains(where: { $0.kind == .code && Self.isFarewell(Substring($0.text)) })
      || survey.elements[index].sentences.contains(where: { Self.told.found(in: $0.folded) })
    {
      isLeft = true
    }
  }

  private mutating func visit(_ block: BlockContext, _ readings: inout [BlockReading]) {
    let role = readings[block.index].role
    if block.isHidden || role == .output { return }
    guard role == .command || role == .consoleSession else {
      // A file is edited from the shell.
      if role == .fileContent { open = nil }
      return
    }
    let typed = block.body.lines.filter { $0.shape != .blank && $0.shape != .comment }
    if let program = open?.program {
      let leaves = typed.last.map { Self.isFarewell(Self.statement($0.text)) } ?? false
      if isPlainlyShell(block, program) || isLeft && !leaves {
        open = nil
      } else {
        readings[block.index].interpreter = program.interpreter
        if leaves { open = nil }
      }
    }
    isLeft = false
    if open == nil, let last, isStatement(block) { readings[block.index].interpreter = last.interpreter }
    if readings[block.index].interpreter == nil { follow(block, typed, &readings[block.index]) }
  }

  /// A prompt of the shell, or a known command that the open program does not know too.
  private func isPlainlyShell(_ block: BlockContext, _ program: PromptProgram) -> Bool {
    if let prompt = block.body.shell.interpreter { return prompt != program.interpreter }
    guard let first = block.body.firstContent else { return false }
    if first.shape == .prompted { return true }
    guard first.shape == .command, !program.sharesCommands else { return false }
    let words = first.text.split { $0 == " " || $0 == "\t" || $0 == ";" }
    return words.first.map { !Self.statements.contains($0.lowercased()) } ?? false
  }

  /// First words of statements that are commands of the shell as well.
  private static let statements: Set<String> = [
    "use", "show", "select", "set", "help", "print", "exit", "quit", "list", "drop", "create", "insert", "update",
    "delete", "source", "connect", "import", "export", "status", "info", "get", "put", "from", "grant", "flush",
    "alter",
    "rm", "mkpart", "mklabel", "config", "ping", "auth", "resizepart", "unit", "name", "wait", "if", "for", "while",
    "test", "write", "history",
  ]

  /// The last program that a block opens; what stands behind it in the block is typed into it.
  private mutating func follow(_ block: BlockContext, _ typed: [BodyFacts.Line], _ reading: inout BlockReading) {
    let calls = block.body.shell.facts.calls
    guard let at = calls.firstIndex(where: { Self.program($0) != nil }), let program = Self.program(calls[at]),
      !isFed(block)
    else { return }
    let rest = calls[(at + 1)...]
    if let next = rest.first {
      // The next command of the shell says that the program was left.
      guard
        program.sharesCommands || !KnownProgram.all.contains(next.name) || Self.statements.contains(next.name)
          || PromptProgram.farewells.contains(next.name)
      else { return }
      reading.interpreter = program.interpreter
      if typed.last.map({ Self.isFarewell(Self.statement($0.text)) }) == true { return }
    }
    let section = survey.element(of: block.index)?.section.map { survey.guide.sections[$0].level } ?? 0
    open = (program, section)
    last = program
  }

  private static let plainStatements: Set<String> = [
    "use", "show", "select", "grant", "drop", "alter", "create", "insert", "flush",
  ]

  /// What no shell knows: `db.items.find()`, `use admin`.
  private func isStatement(_ block: BlockContext) -> Bool {
    guard let first = block.body.firstContent, block.body.shell.interpreter == nil else { return false }
    if first.shape == .call || first.shape == .sql { return true }
    let word = first.text.split { $0 == " " || $0 == "\t" || $0 == ";" }.first
    return word.map { Self.plainStatements.contains($0.lowercased()) } ?? false
  }

  /// Whether the block feeds a program what it is to do: through a pipe, from a file, from a here-document.
  private func isFed(_ block: BlockContext) -> Bool {
    block.body.lines.contains { line in
      line.text.utf8.contains(UInt8(ascii: "|")) || line.text.holds("< ") || line.text.holds("<<")
    }
  }

  private static let programs = Dictionary(grouping: PromptProgram.all, by: \.program)

  /// The program that a call leaves open; nil where it does one thing and comes back.
  private static func program(_ call: CommandFacts.Call) -> PromptProgram? {
    programs[call.name]?.first { row in
      let arguments = call.arguments.map { $0 ?? "$" }
      guard arguments.starts(with: row.subcommand) else { return false }
      var operands = 0
      var skips = false
      for argument in arguments.dropFirst(row.subcommand.count) {
        if skips {
          skips = false
        } else if argument.hasPrefix("-") || argument.hasPrefix("/") && row.comesBackWith.contains(argument) {
          let option = argument.prefix { $0 != "=" }
          if row.comesBackWith.contains(String(option)) { return false }
          skips = row.optionsWithValue.contains(argument)
        } else {
          operands += 1
        }
      }
      return operands <= row.operands
    }
  }

  /// What is typed on a line, a prompt and the end of the statement left off.
  private static func statement(_ line: Substring) -> Substring {
    let text = line.drop { $0 == " " || $0 == "\t" }
    let rest = Substring(text.utf8.dropFirst(ShellReader.promptLength(in: text) ?? 0))
    return rest.drop { $0 == " " }
  }

  private static func isFarewell(_ text: Substring) -> Bool {
    guard text.utf8.count <= 12 else { return false }
    var word = text
    while let last = word.last, last == ";" || last.isWhitespace { word = word.dropLast() }
    return PromptProgram.farewells.contains(word.lowercased())
  }
}
