import WaymarkKnowledge
import WaymarkText

/// A block of a guide as a screen shows it: prompts, what is typed behind them, and output.
struct ConsoleSession {
  /// How far a command is followed that does not end in its line.
  private static let maximumLookAhead = 400

  /// Empty where nothing has a prompt: then all is typed.
  private(set) var typed: [ShellReader.PromptedLine] = []
  /// Who reads what is typed, if it is no POSIX shell.
  private(set) var interpreter: String?
  /// What is typed, line by line.
  private(set) var script: MappedText

  init(_ bytes: [UInt8]) {
    let lines = Self.contentRanges(bytes)
    let prompts = lines.map { Prompt(bytes, line: $0) }
    guard let accepts = Self.acceptedPrompts(bytes, lines, prompts) else {
      script = Self.joined(bytes, lines.map { SourceRange($0) })
      return
    }
    script = MappedText(bytes: [], map: LineMap())
    interpreter = Self.interpreter(prompts.first { $0.map(accepts) ?? false } ?? nil)
    var i = 0
    while i < lines.count {
      guard let prompt = prompts[i], accepts(prompt) else {
        if isComment(bytes, lines[i]) {
          typed.append(
            .init(prompt: SourceRange(lines[i].lowerBound..<lines[i].lowerBound), text: SourceRange(lines[i])))
        }
        i += 1
        continue
      }
      typed.append(
        .init(prompt: SourceRange(prompt.range), text: SourceRange(prompt.range.upperBound..<lines[i].upperBound)))
      let more = interpreter == nil ? Self.continuation(bytes, lines, prompts, from: i, accepts) : 0
      for next in lines[(i + 1)..<(i + 1 + more)] {
        typed.append(Self.continued(bytes, next))
      }
      i += 1 + more
    }
    script = Self.joined(bytes, typed.map(\.text))
  }

  private func isComment(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    interpreter == nil && bytes[line].first { !$0.isBlank } == Byte.hash
  }

  private static func interpreter(_ prompt: Prompt?) -> String? {
    switch prompt?.kind {
    case .powerShell: "powershell"
    case .other(let interpreter): interpreter
    default: nil
    }
  }

  /// The lines without their endings.
  private static func contentRanges(_ bytes: [UInt8]) -> [Range<Int>] {
    let index = LineIndex(bytes)
    return (1...index.count).map { line in
      let range = index.range(ofLine: line).indices
      var upper = range.upperBound
      while upper > range.lowerBound, bytes[upper - 1] == Byte.newline || bytes[upper - 1] == Byte.carriageReturn {
        upper -= 1
      }
      return range.lowerBound..<upper
    }
  }

  /// The lines one under the other; the last ends as it does in the block.
  private static func joined(_ bytes: [UInt8], _ lines: [SourceRange]) -> MappedText {
    var text: [UInt8] = []
    var map = LineMap()
    for line in lines {
      let start = text.count
      text += bytes[line.indices]
      if Int(line.upper) < bytes.count { text.append(Byte.newline) }
      map.append(local: UInt32(clamping: start), source: line.lower, count: UInt32(clamping: text.count - start))
    }
    return MappedText(bytes: text, map: map)
  }

  // MARK: Which prompts count

  /// Which prompts of the block are prompts; nil where none is.
  private static func acceptedPrompts(_ bytes: [UInt8], _ lines: [Range<Int>], _ prompts: [Prompt?])
    -> ((Prompt) -> Bool)?
  {
    let first = prompts.lazy.compactMap { $0 }.first { $0.kind != .hash && $0.kind != .continuation }
    switch first?.kind {
    case .certain: return { $0.kind == .certain }
    case .powerShell: return { $0.kind == .powerShell }
    case .other(let interpreter): return { $0.kind == .other(interpreter: interpreter) }
    default: return isRootSession(bytes, lines, prompts) ? { $0.kind == .hash } : nil
    }
  }

  /// Whether `# ` is a root prompt here: it begins the block, only commands stand behind it, and no commands without it.
  private static func isRootSession(_ bytes: [UInt8], _ lines: [Range<Int>], _ prompts: [Prompt?]) -> Bool {
    var seen = false
    for (line, prompt) in zip(lines, prompts) {
      guard bytes[line].contains(where: { !$0.isBlank }) else { continue }
      if let prompt, prompt.kind == .hash {
        seen = true
        guard readsAsCommand(bytes[prompt.range.upperBound..<line.upperBound]) else { return false }
      } else if !seen || beginsWithProgram(bytes[line]) {
        return false
      }
    }
    return seen
  }

  /// A known program first, and no sentence: `# find the device` is a comment.
  private static func readsAsCommand(_ text: ArraySlice<UInt8>) -> Bool {
    guard beginsWithProgram(text) else { return false }
    let words = text.split(separator: Byte.space).map { String(decoding: $0, as: UTF8.self) }
    // `# /etc/fstab` names the file that follows.
    if let only = words.first, words.count == 1, only.hasPrefix("/"), !only.contains("/bin/"), !only.contains("/sbin/")
    {
      return false
    }
    if let last = words.last, words.count > 2, last.hasSuffix(".") || last.hasSuffix(":") { return false }
    return !words.contains { ["the", "your", "a", "an", "to", "this", "and", "with", "is"].contains($0) }
  }

  private static func beginsWithProgram(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.drop(while: \.isBlank).prefix { !$0.endsWord }
    if word.first == UInt8(ascii: "/") || word.starts(with: "./".utf8) || word.starts(with: "~/".utf8) { return true }
    return KnownProgram.all.contains(String(decoding: word, as: UTF8.self))
  }

  // MARK: Commands over several lines

  /// How many lines after this one its command goes on for.
  private static func continuation(
    _ bytes: [UInt8], _ lines: [Range<Int>], _ prompts: [Prompt?], from first: Int, _ accepts: (Prompt) -> Bool
  ) -> Int {
    guard let prompt = prompts[first] else { return 0 }
    var text = Array(bytes[prompt.range.upperBound..<lines[first].upperBound])
    if ShellParser.firstCommand(text).isWhole, text.last != Byte.backslash { return 0 }
    var count = 0
    var slashed = 0
    var endsWithSlash = text.last == Byte.backslash
    while first + count + 1 < lines.count, count < maximumLookAhead {
      let next = first + count + 1
      if let prompt = prompts[next], accepts(prompt) { break }
      let typed = continued(bytes, lines[next]).text.indices
      text.append(Byte.newline)
      text += bytes[typed]
      count += 1
      if endsWithSlash { slashed = count }
      endsWithSlash = endsWithSlash && text.last == Byte.backslash
    }
    text.append(Byte.newline)
    let command = ShellParser.firstCommand(text)
    return command.isWhole ? max(command.lines - 1, slashed) : slashed
  }

  /// A line that goes on with the one before: without its `> `, if it has one.
  private static func continued(_ bytes: [UInt8], _ line: Range<Int>) -> ShellReader.PromptedLine {
    let prompt = Prompt(bytes, line: line)
    let isPrompt = prompt?.kind == .continuation
    let start = isPrompt ? (prompt?.range.upperBound ?? line.lowerBound) : line.lowerBound
    return .init(
      prompt: SourceRange((isPrompt ? prompt?.range.lowerBound ?? start : start)..<start),
      text: SourceRange(start..<line.upperBound))
  }
}

extension ShellParser {
  /// Whether a text begins with a whole command, and over how many lines it goes.
  static func firstCommand(_ bytes: [UInt8]) -> (isWhole: Bool, lines: Int) {
    var parser = ShellParser(bytes, placeholders: Placeholders.candidates(in: bytes).filter(\.isAngle).map(\.range))
    _ = parser.parseList()
    parser.skipBlanks()
    if parser.peek() == Byte.newline {
      parser.takeNewline()
    } else if parser.peek() == nil {
      parser.readHereDocuments()
    }
    let read = bytes[..<min(parser.at, bytes.count)]
    let lines = read.count { $0 == Byte.newline } + (read.last == Byte.newline ? 0 : 1)
    return (parser.diagnostics.isEmpty, lines)
  }
}
