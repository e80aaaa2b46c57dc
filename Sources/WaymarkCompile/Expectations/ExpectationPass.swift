import WaymarkGuide
import WaymarkRunbook
import WaymarkShell

/// What each command must show: told by the output block behind it, by its own session, or by the prose.
struct ExpectationPass {
  let survey: Survey

  /// A text that a command must show, by block.
  struct Told: Sendable {
    let block: Int
    let kind: Expectation.Kind
    /// What `inspect` prints.
    let text: String
    let line: Int
  }

  /// A bad ending that sends the reader back: "If there's no output … retrace your steps".
  struct Failure: Sendable {
    let block: Int
    let sentence: Sentence
    let line: Int
  }

  private(set) var told: [Told] = []
  private(set) var failures: [Failure] = []

  init(_ survey: Survey) { self.survey = survey }

  mutating func assign(_ readings: inout [BlockReading]) {
    for block in survey.blocks where !block.isHidden {
      switch readings[block.index].role {
      case .consoleSession: readSession(block, readings)
      case .output: readOutput(block, readings)
      default: break
      }
    }
    for (index, element) in survey.guide.elements.enumerated() {
      if case .prose = element.kind { readProse(index, element, readings) }
      if case .admonition = element.kind { readProse(index, element, readings) }
    }
    takeStatements()
    for item in told where readings[item.block].expects == nil { readings[item.block].expects = item.text }
  }

  /// What the author states takes the place of what was found.
  private mutating func takeStatements() {
    let stated = survey.blocks.filter { $0.statement.expectations != nil }
    guard !stated.isEmpty else { return }
    let blocks = Set(stated.map(\.index))
    told.removeAll { blocks.contains($0.block) }
    for block in stated {
      for expectation in block.statement.expectations ?? [] {
        let text =
          switch expectation.kind {
          case .output(let texts, _): texts.joined(separator: " / ")
          case .noOutput: "(no output)"
          case .exitStatus(let status): "exit \(status)"
          }
        told.append(Told(block: block.index, kind: expectation.kind, text: text, line: expectation.line))
      }
    }
  }

  private mutating func expect(_ block: Int, _ text: String, line: Int, approximate: Bool) {
    guard !text.isEmpty else { return }
    let choices = Self.alternatives(text)
    told.append(Told(block: block, kind: .output(anyOf: choices, approximate: approximate), text: text, line: line))
  }

  // MARK: Blocks

  private mutating func readSession(_ block: BlockContext, _ readings: [BlockReading]) {
    let lines = readings[block.index].parts.filter { $0.role == .output }.map(\.lines)
    let output = block.body.lines.filter { line in lines.contains { $0.contains(line.number) } }.map(\.text)
    expect(
      block.index, Self.screen(output), line: lines.first?.lowerBound ?? block.block.lines.lowerBound,
      approximate: true)
  }

  private mutating func readOutput(_ block: BlockContext, _ readings: [BlockReading]) {
    guard let command = command(before: block, readings) else { return }
    if readings[command].when != readings[block.index].when,
      block.lead.contains(where: { Self.negative.found(in: $0.folded) })
    {
      return
    }
    if tellsBadEnding(block) { return }
    if isShownByAnother(block, than: survey.blocks[command]) { return }
    let text = Self.screen(answers(in: block, to: survey.blocks[command]))
    expect(command, Self.trim(text), line: block.block.lines.lowerBound, approximate: true)
  }

  /// Whether the words before say that the block is what goes wrong.
  ///
  /// "The output should be as follows. If not, repeat the step." tells the good ending all the same.
  private func tellsBadEnding(_ block: BlockContext) -> Bool {
    guard let introduction = block.introduction else { return false }
    let bad = block.nearest.filter { Self.negative.found(in: $0.folded) }
    if bad.isEmpty { return false }
    if introduction.introduces, Self.negative.found(in: introduction.folded) { return true }
    return !block.nearest.contains {
      Phrasebook.outputForSure.found(in: $0.folded) && !Self.negative.found(in: $0.folded)
    }
  }

  /// What the screen answers to the command: of a block that shows other commands too, only what stands behind this one.
  private func answers(in block: BlockContext, to command: BlockContext) -> [Substring] {
    let programs = Set(command.body.shell.facts.calls.map(\.name))
    let given = command.body.lines.lazy.map { Self.trim(String($0.text)) }.filter { $0.utf8.count > 5 }.prefix(16)
    var all: [Substring] = []
    var own: [Substring] = []
    var isOwn = false
    var showsOthers = false
    for line in block.body.lines {
      // The command once more, behind a prompt that nothing tells from a text.
      if all.isEmpty, line.shape != .blank, given.contains(where: { Self.trim(String(line.text)).hasSuffix($0) }) {
        continue
      }
      guard line.isTyped else {
        all.append(line.text)
        if isOwn { own.append(line.text) }
        continue
      }
      if line.shape != .prompted { continue }
      isOwn = typedProgram(line).map(programs.contains) ?? true
      if !isOwn { showsOthers = true }
    }
    return showsOthers ? own : all
  }

  /// The program that a typed line calls.
  private func typedProgram(_ line: BodyFacts.Line) -> String? {
    let text = line.text.drop { $0 == " " || $0 == "\t" }
    let rest = Substring(text.utf8.dropFirst(ShellReader.promptLength(in: text) ?? 0))
    let words = rest.split { $0 == " " || $0 == "\t" || $0 == "\r" }.drop { $0 == "sudo" || $0 == "#" || $0 == "$" }
    return words.first.map { HostPath.name(of: $0) }
  }

  /// Whether the words before name a command of their own, or a file, that shows this.
  private func isShownByAnother(_ block: BlockContext, than command: BlockContext) -> Bool {
    let programs = Set(command.body.shell.facts.calls.map(\.name))
    for index in Set(block.leadElements) {
      let element = survey.guide.elements[index]
      for span in element.spans where span.kind == .code {
        // "Run the `x` command": whatever x is, it is no part of the block before.
        let behind = Substring(Substring(element.text).utf8.dropFirst(span.offset + span.text.utf8.count).prefix(9))
        if behind.hasPrefix(" command"), !command.body.lines.contains(where: { $0.text.holds(span.text) }) {
          return true
        }
        guard span.text.contains(" "), InlineCommandPass.isCommand(span.text) else { continue }
        let words = span.text.split(separator: " ").drop { $0 == "sudo" || $0 == "$" }
        guard let program = words.first else { continue }
        if !programs.contains(HostPath.name(of: program)) { return true }
        // `docker ps` is another command than `docker create`.
        guard let word = words.dropFirst().first, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { continue }
        if !command.body.lines.contains(where: { $0.text.holds("\(program) \(word)") }) { return true }
      }
    }
    return block.nearest.contains { Self.inFile.found(in: $0.folded) }
  }

  private static let inFile = Phrases(
    "opening the file", "open the file", "in the file", "the file should", "file should look", "of the file",
    "log file")

  /// What a screen shows: without the `> ` that marks it in front of every line.
  private static func screen(_ lines: [Substring]) -> String {
    let marked = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    func isMarked(_ line: Substring) -> Bool {
      let text = line.drop { $0 == " " }
      return text.hasPrefix("> ") || text == ">"
    }
    let marks = marked.first.map(isMarked) == true && marked.allSatisfy { isMarked($0) || LineShape($0) == .ellipsis }
    guard marks else { return lines.joined(separator: "\n") }
    return lines.map { line in
      isMarked(line) ? line.drop { $0 == " " }.dropFirst().drop { $0 == " " } : line
    }.joined(separator: "\n")
  }

  /// The command that an output block answers: the nearest one before it in the section.
  private func command(before block: BlockContext, _ readings: [BlockReading]) -> Int? {
    var at = block.previous
    var steps = 0
    while let index = at, steps < 4 {
      let reading = readings[index]
      let isOther = Self.areAlternatives(reading.when, readings[block.index].when)
      if !isOther, reading.role == .command || reading.role == .consoleSession {
        return reading.opensEditor == nil ? index : nil
      }
      if reading.role == .fileContent { return nil }
      if reading.role == .output { return nil }
      at = survey.blocks[index].previous
      steps += 1
    }
    return nil
  }

  private static let negative = Phrases(
    "if you see", "if you get", "but if", "if you don't", "error", "errors", "warning", "warnings", "otherwise",
    "fail*", "ignore",
    "in case", "instead", "wrong", "if it", "prompt asks", "on the other hand")

  // MARK: Prose

  private static let shows = Phrases(
    "should see", "should be seeing", "will see something", "you will see", "you'll see", "should show",
    "should return",
    "should output", "should print", "should display", "should say", "should read", "should respond", "should give",
    "should be",
    "expected output", "expected result", "output should", "should get", "will show", "will output", "will print",
    "should now", "will return", "will display", "what you want to see", "should contain", "should report", "must show",
    "should look", "response should", "shows something like", "show something like", "returns something like",
    "will include", "will be a", "should include", "see something like", "see something similar")
  private static let silent = Phrases(
    "no output", "not see any output", "not return any", "not output anything", "not print anything",
    "nothing is printed",
    "no errors", "without any output", "should not return", "returns nothing", "prints nothing", "not show any output",
    "not produce any output", "without output")
  private static let wrong = Phrases(
    "wrong", "error", "fail*", "problem", "retrace", "go back", "not working", "did not work", "didn't work",
    "doesn't work",
    "troubleshoot*", "start over", "check your", "double-check", "redo", "repeat the")
  private static let back = Phrases(
    "retrace your steps", "go back", "start over", "start again", "redo", "repeat step", "repeat the", "return to step",
    "recheck", "check the previous")
  private static let approximately = Phrases("something like", "similar", "something along", "roughly", "like this")

  private mutating func readProse(_ index: Int, _ element: Element, _ readings: [BlockReading]) {
    let sentences = survey.elements[index].sentences
    guard sentences.contains(where: { Self.tells($0.folded) }) else { return }
    let line = survey.elements[index].line
    for (place, sentence) in sentences.enumerated() {
      guard Self.tells(sentence.folded) else { continue }
      let commands = commands(toldBy: sentence, of: index, readings)
      if let status = ExitStatusWords.status(sentence.folded) {
        told += commands.map { Told(block: $0, kind: .exitStatus(status), text: "exit \(status)", line: line) }
        continue
      }
      if Self.bad.starts(sentence.folded), Self.back.found(in: sentence.folded) {
        failures += commands.map { Failure(block: $0, sentence: sentence, line: line) }
        continue
      }
      if Self.silent.found(in: sentence.folded) {
        readSilence(sentence, commands, line)
        continue
      }
      guard !commands.isEmpty, let announced = Self.shows.firstMatch(in: sentence.folded) else { continue }
      // The text shown stands behind the words that announce it, or in the next sentence or list after a colon.
      var texts = shown(in: sentence, element, behind: announced.upperBound)
      if texts.isEmpty, sentence.introduces {
        texts =
          place + 1 < sentences.count ? shown(in: sentences[place + 1], element, behind: 0) : shownInList(behind: index)
      }
      guard let first = texts.first else { continue }
      let approximate = Self.approximately.found(in: sentence.folded)
      let text = Self.either.found(in: sentence.folded) ? texts.joined(separator: " / ") : first
      for block in commands { expect(block, text, line: line, approximate: approximate) }
    }
  }

  /// Whether a sentence may say anything of how a command ends; most say nothing.
  private static func tells(_ text: FoldedText) -> Bool {
    shows.found(in: text) || silent.found(in: text) || back.found(in: text) || ExitStatusWords.stand(in: text)
  }

  /// Begins with the case that went wrong.
  private static let bad = Phrases(
    "if not", "if it is not", "if it isn't", "if it does not", "if it doesn't", "if they do not", "if they don't",
    "if you do not", "if you don't", "if you get", "if you see", "if you receive", "if this fails", "if that fails",
    "if it fails", "if the command fails", "if this is not", "if this does not", "otherwise", "if nothing",
    "if something")

  private mutating func readSilence(_ sentence: Sentence, _ commands: [Int], _ line: Int) {
    if Self.wrong.found(in: sentence.folded) {
      guard Self.back.found(in: sentence.folded) else { return }
      failures += commands.map { Failure(block: $0, sentence: sentence, line: line) }
    } else if !Self.condition.starts(sentence.folded) || Self.fine.found(in: sentence.folded) {
      for block in commands { told.append(Told(block: block, kind: .noOutput, text: "(no output)", line: line)) }
    }
  }

  private static let either = Phrases("either", "or")
  private static let condition = Phrases("if", "when", "in case")
  private static let fine = Phrases("correct*", "success*", "worked", "works", "fine", "good", "well", "ok", "okay")
  /// Tells of the command that comes.
  private static let ahead = Phrases(
    "this will", "it will", "this should", "it should", "this command", "the following command*", "which will")

  /// The commands that a sentence speaks of: those before it, or the one that it introduces.
  private func commands(toldBy sentence: Sentence, of index: Int, _ readings: [BlockReading]) -> [Int] {
    if let next = survey.blockIntroduced(by: index), readings[next.index].role == .command,
      survey.elements[index].sentences.last?.introduces == true, Self.ahead.found(in: sentence.folded)
    {
      return [next.index]
    }
    return commands(before: index, readings)
  }

  /// Quoted text or code behind the words that announce it.
  private func shown(in sentence: Sentence, _ element: Element, behind place: Int) -> [String] {
    let quotes = Self.quoted(sentence.text)
    if !quotes.isEmpty { return quotes }
    return element.spans(in: sentence.range).filter { span in
      guard span.kind == .code, span.text.utf8.count > 2, !span.text.hasPrefix("/"), !span.text.hasPrefix("-") else {
        return false
      }
      let before = Substring(element.text).utf8.dropFirst(sentence.range.lowerBound)
        .prefix(span.offset - sentence.range.lowerBound)
      return FoldedText(String(Substring(before))).bytes.count >= place
    }.map(\.text)
  }

  /// What the items of the list behind a paragraph begin with, as code or in quotes.
  private func shownInList(behind index: Int) -> [String] {
    var texts: [String] = []
    for at in (index + 1)..<min(index + 6, survey.guide.elements.count) {
      let element = survey.guide.elements[at]
      guard case .prose = element.kind, case .item = element.enclosures.last else { break }
      if let code = element.spans.first, code.kind == .code, code.offset == 0 {
        texts.append(code.text)
      } else if let quote = Self.quoted(element.text).first, element.text.hasPrefix("\"") {
        texts.append(quote)
      }
    }
    return texts
  }

  /// The command right before a paragraph, and its twins for the other variants of the same axis.
  private func commands(before index: Int, _ readings: [BlockReading]) -> [Int] {
    guard let last = survey.lastBlock(before: index) else { return [] }
    let section = survey.guide.elements[index].section
    guard survey.element(of: last.index)?.section == section, readings[last.index].role == .command,
      readings[last.index].opensEditor == nil
    else { return [] }
    var result = [last.index]
    var at = last.previous
    while result.count < 8, let before = at, readings[before].role == .command, readings[before].opensEditor == nil,
      Self.areAlternatives(readings[before].when, readings[last.index].when)
    {
      result.append(before)
      at = survey.blocks[before].previous
    }
    return result.reversed()
  }

  /// Both guarded on the same axis, by different variants.
  private static func areAlternatives(_ a: [Condition], _ b: [Condition]) -> Bool {
    a.contains { one in
      guard case .variant(let axis, let variants) = one else { return false }
      return b.contains {
        guard case .variant(axis, let others) = $0 else { return false }
        return Set(others).isDisjoint(with: variants)
      }
    }
  }

  // MARK: Texts

  /// `A / B` are alternatives where each is more than a word of a path.
  static func alternatives(_ text: String) -> [String] {
    guard !text.contains("\n") else { return [text] }
    var pieces: [String] = []
    var rest = text[...]
    while let slash = rest.firstIndex(of: "/") {
      let next = rest.index(after: slash)
      guard slash > rest.startIndex, rest[rest.index(before: slash)] == " ", next < rest.endIndex, rest[next] == " "
      else {
        return pieces.isEmpty ? [text] : pieces + [trim(String(rest))]
      }
      pieces.append(trim(String(rest[..<slash])))
      rest = rest[next...]
    }
    pieces.append(trim(String(rest)))
    return pieces.filter { !$0.isEmpty }
  }

  private static func quoted(_ text: String) -> [String] {
    var result: [String] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(where: { $0 == "\"" || $0 == "“" }) {
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(where: { $0 == "\"" || $0 == "”" }) else { break }
      let value = trim(String(after[..<close]))
      if value.utf8.count > 1 { result.append(value) }
      rest = after[after.index(after: close)...]
    }
    return result
  }

  private static func trim(_ text: String) -> String {
    var result = Substring(text)
    while let first = result.first, first.isWhitespace { result = result.dropFirst() }
    while let last = result.last, last.isWhitespace { result = result.dropLast() }
    return String(result)
  }
}
