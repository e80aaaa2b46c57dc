import WaymarkGuide
import WaymarkRunbook
import WaymarkShell
import WaymarkText

/// Makes command actions of a block: what is typed, up to a reboot, and what comes after it.
struct CommandBuilder {
  let survey: Survey
  let block: BlockContext
  let reading: BlockReading

  func build(
    into builder: inout StepBuilder, _ expectations: [Expectation], _ names: inout UniqueNames,
    _ parameters: inout ParameterPass
  ) {
    let scripts = scripts()
    for (script, lines, when) in scripts {
      var reading = reading
      reading.when += when
      let facts = scripts.count > 1 ? Self.facts(of: script) : block.body.shell.facts
      add(script, lines, reading, facts, &builder, expectations, &names, &parameters)
    }
  }

  /// The script, or one for each part that is for somebody else than the rest; with its lines of the guide.
  private func scripts() -> [(script: String, lines: ClosedRange<Int>, when: [Condition])] {
    let whole = script
    guard reading.parts.contains(where: { !$0.when.isEmpty }), let first = block.body.lines.first else {
      return [(whole, block.block.lines, [])]
    }
    let lines = whole.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return reading.parts.map { part in
      let inside = (part.lines.lowerBound - first.number)..<(part.lines.upperBound - first.number + 1)
      return (lines[inside.clamped(to: lines.indices)].joined(separator: "\n"), part.lines, part.when)
    }
  }

  /// Adds the actions of a script; `facts` are the script's own.
  func add(
    _ script: String, _ lines: ClosedRange<Int>, _ reading: BlockReading, _ facts: CommandFacts,
    _ builder: inout StepBuilder, _ expectations: [Expectation], _ names: inout UniqueNames,
    _ parameters: inout ParameterPass
  ) {
    let pieces = split(script)
    for (place, piece) in pieces.enumerated() {
      let first = builder.actions.count
      var facts = facts
      if case .script(let script) = piece, pieces.count > 1 { facts = Self.facts(of: script) }
      switch piece {
      case .reboot(let command):
        builder.append(
          "reboot", "Reboot", block: block.index, lines: lines, kind: .reboot(command: command), &names,
          sure: reading.sure, reading: reading)
      case .script(let script):
        let bytes = Array(script.utf8)
        let holes = HolePass.find(in: bytes, block, isCommand: true, parameters.told)
        let template = parameters.template(
          bytes, holes: holes, isShell: reading.interpreter == nil,
          firstLine: max(lines.lowerBound, block.block.lines.lowerBound + 1))
        // Where answers stand among the commands, the facts are of other lines, too.
        let isWhole = reading.parts.isEmpty
        let command = Command(
          script: template, interpreter: reading.interpreter ?? "bash", root: facts.needsRoot || reading.asRoot,
          interactive: block.statement.interactive ?? (!facts.interactive.isEmpty || !facts.editors.isEmpty),
          timeout: block.statement.timeout,
          rerunSafe: !(isWhole && RerunSafety.isDenied(by: facts)) && RerunSafety.holds(for: template),
          expectations: place == pieces.count - 1 ? expectations : [])
        let scriptLines = Substring(script).pieces(partedBy: Self.isNewline)
        builder.append(
          Self.name(scriptLines), Self.title(scriptLines), block: block.index, lines: lines, kind: .command(command),
          &names, sure: reading.sure, reading: reading)
        builder.note(facts.calls, of: builder.actions[first...])
      }
    }
  }

  private static func facts(of script: String) -> CommandFacts {
    ShellReader.read(Array(script.utf8), mode: .guideBlock).facts
  }

  /// What is typed; where no prompts tell it from the output, the lines of the parts that are commands.
  private var script: String {
    guard block.body.shell.promptedLines.isEmpty, reading.parts.contains(where: { $0.role == .output }) else {
      return block.body.shell.script
    }
    let typed = block.body.lines.filter { line in
      reading.parts.contains { $0.role == .command && $0.lines.contains(line.number) }
    }
    return typed.map { $0.text + "\n" }.joined()
  }

  private enum Piece {
    case script(String)
    case reboot(String)
  }

  /// Lines that do nothing but reboot stand for themselves.
  private func split(_ script: String) -> [Piece] {
    var pieces: [Piece] = []
    var lines: [Substring] = []
    func flush() {
      let text = lines.count == 1 ? lines[0] : Substring(lines.joined(separator: "\n"))
      lines = []
      var trimmed = text.trimmedStart(Self.isNewline).trimmedEnd(\.isSpace)
      while let first = trimmed.first, first.isNewline { trimmed = trimmed.dropFirst() }
      while let last = trimmed.last, last.isWhitespace { trimmed = trimmed.dropLast() }
      if !trimmed.isEmpty { pieces.append(.script(String(trimmed))) }
    }
    guard reading.reboots else {
      lines = [script[...]]
      flush()
      return pieces
    }
    for line in script.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").drop { $0 == "sudo" }
      if ["reboot", "systemctl reboot", "shutdown -r now", "reboot now", "init 6"].contains(
        words.joined(separator: " "))
      {
        flush()
        pieces.append(.reboot(words.joined(separator: " ")))
      } else {
        lines.append(line)
      }
    }
    flush()
    return pieces
  }

  /// `run-` and the first words of the script.
  private static func name(_ lines: [Substring]) -> String {
    "run-" + words(lines, 3)
  }

  private static func words(_ lines: [Substring], _ limit: Int) -> String {
    let line = firstLine(lines)
    let words = line.words.drop { $0 == "sudo" || StepBuilder.isAssignment($0) }
      .lazy.filter { !$0.hasPrefix("-") && $0 != "|" && $0 != "\\" }
    let name = Slug.of(words.prefix(limit).joined(separator: " "), words: 6)
    return name.isEmpty ? "commands" : name
  }

  private static func firstLine(_ lines: [Substring]) -> Substring {
    lines.first { $0.utf8.first { $0 != 0x20 } != UInt8(ascii: "#") } ?? lines.first ?? ""
  }

  private static func isNewline(_ byte: UInt8) -> Bool { (0x0A...0x0D).contains(byte) }

  private static func title(_ lines: [Substring]) -> String {
    let line = firstLine(lines)
    let count = lines.count
    let short = line.utf8.count > 60 && line.count > 60 ? line.prefix(57) + "…" : line
    return "Run \(short)" + (count > 1 ? " and \(count - 1) more line\(count == 2 ? "" : "s")" : "")
  }
}

extension StepBuilder {
  static func isAssignment(_ word: Substring) -> Bool { LineShape.isAssignment(word) }
}

/// A range of cut-out text as a range of the body that it was cut from.
func SourceRangeOf(_ range: Range<Int>, _ start: Int) -> SourceRange {
  SourceRange((range.lowerBound + start)..<(range.upperBound + start))
}
