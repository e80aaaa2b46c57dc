import WaymarkDiagnostics
import WaymarkRun
import WaymarkText

/// Shows a run to a person, line by line, and asks them.
///
/// Where somebody can answer, what is shown before a question is held back until the question comes: then it is known how
/// much room there is, and long parts are shortened to what the screen holds. Elsewhere each message is a few plain lines.
struct TerminalFace: Face {
  /// Reads a line after a prompt; nil where nobody can be asked.
  typealias Reader = (_ prompt: String, _ secret: Bool) -> Keyboard.Line?
  /// Changes a text in the person's editor.
  typealias Editor = (_ text: String, _ name: String) -> Result<String, EditorProgram.Failure>

  var screen: Screen
  let style: Style
  /// Questions may come.
  let isAsking: Bool
  let read: Reader
  let edit: Editor
  /// Seconds of a clock that only goes forward.
  let now: () -> Int

  private let begin: Int
  private var step = ""
  private var action: (title: String, line: Int)?
  private var scene = Scene()
  /// All of what the last question shows shortened.
  private var whole: [String] = []
  /// Rows that were written since the title of the action was.
  private var rowsSinceTitle = 0
  private var output = OutputText()
  /// When the command began, or printed last; and when its row was last drawn.
  private var quietSince: Int
  private var startOfWork: Int
  private var isLent = false

  init(
    screen: Screen, style: Style, isAsking: Bool, now: @escaping () -> Int, read: @escaping Reader,
    edit: @escaping Editor
  ) {
    self.screen = screen
    self.style = style
    self.isAsking = isAsking && screen.isTerminal
    self.read = read
    self.edit = edit
    self.now = now
    begin = now()
    quietSince = begin
    startOfWork = begin
  }

  /// Lines are broken on a terminal only.
  private var size: (columns: Int, rows: Int) {
    let size = screen.size()
    return (screen.isTerminal ? max(20, size.columns) : 1 << 20, max(6, size.rows))
  }

  /// `step 2 of 9, 1:05`; nothing where a transcript shall say the same each time.
  private var progress: String {
    step.isEmpty || !screen.isTerminal ? "" : "\(step), \(StatusLine.duration(now() - begin))"
  }

  private var messages: MessageText {
    MessageText(width: size.columns, style: style, progress: progress, isInAction: action != nil)
  }

  mutating func show(_ message: Message) {
    endWork()
    switch message {
    case .step(let number, let count, _):
      step = "step \(number) of \(count)"
      action = nil
    case .action(let title, let line):
      action = (title, line)
      whole = []
      rowsSinceTitle = 0
    case .heading: action = nil
    case .plan, .note, .text, .items, .diff, .output, .remark: break
    }
    let lines = messages.lines(of: message)
    if isAsking { scene.add(lines, canBeCut: message.canBeCut) } else { write(lines) }
  }

  /// What is left to show.
  mutating func finish() {
    endWork()
    settle()
    screen.wipe()
  }

  private mutating func write(_ lines: [String]) {
    screen.write(lines: lines)
    rowsSinceTitle += lines.count
  }

  /// Writes what was held back.
  private mutating func settle() {
    write(scene.lines)
    scene = Scene()
  }
}

// Questions.
extension TerminalFace {
  mutating func ask(_ question: Question) -> Answer {
    endWork()
    switch question.kind {
    case .choice(let choices, let enterTakesFirst):
      return ask(QuestionText(text: question.text, choices: choices, enterTakesFirst: enterTakesFirst))
    case .line(let defaultValue, let secret): return ask(question.text, defaultValue, secret: secret)
    case .editor(let text, let name): return change(text, name)
    }
  }

  private var indent: Int { action == nil ? 0 : 4 }

  private mutating func ask(_ question: QuestionText) -> Answer {
    var question = question
    if let answer = present(before: question.prompt(width: size.columns, indent: indent), key: question.freeKey) {
      return answer
    }
    if !whole.isEmpty { question.showsAll = question.freeKey }
    while true {
      guard let line = type(question.prompt(width: size.columns, indent: indent)) else { return .nobody }
      switch line {
      case .ended: return .ended
      case .interrupted: return .interrupted
      case .text(let bytes):
        let typed = String(decoding: bytes, as: UTF8.self)
        switch question.read(typed) {
        case .choice(let key): return .choice(key)
        case .help: write(question.help(width: size.columns))
        case .all: if let answer = page(whole) { return answer }
        case .notUnderstood: say("\"\(cut(typed, to: 40))\" is none of these; ? explains them.")
        }
      }
    }
  }

  private mutating func ask(_ text: String, _ defaultValue: String?, secret: Bool) -> Answer {
    let shown = secret ? nil : defaultValue
    let lines = wrap(text + (shown.map { " [\($0)]" } ?? "") + ":", to: size.columns - 2, indent: indent)
    let prompt = lines.joined(separator: "\n") + " "
    if let answer = present(before: prompt, key: nil) { return answer }
    while true {
      guard let line = type(prompt, secret: secret) else { return .nobody }
      switch line {
      case .ended: return .ended
      case .interrupted: return .interrupted
      case .text(let bytes):
        if let typed = String(validating: bytes, as: UTF8.self) {
          return .text(typed.isEmpty ? defaultValue ?? "" : typed)
        }
        say("That is no UTF-8 text.")
      }
    }
  }

  private mutating func change(_ text: String, _ name: String) -> Answer {
    settle()
    switch edit(text, name) {
    case .success(let text): return .text(text)
    case .failure(let failure):
      say(failure.message)
      return .ended
    }
  }

  private mutating func say(_ sentence: String) { write(wrap(sentence, to: size.columns, indent: indent)) }

  private mutating func type(_ prompt: String, secret: Bool = false) -> Keyboard.Line? {
    screen.wipe()
    let line = read(prompt, secret)
    rowsSinceTitle += prompt.count { $0 == "\n" } + 1
    startOfWork = now()
    return line
  }

  /// Shows what was held back so that it fits above a prompt; an answer where the person leaves while it is shown.
  ///
  /// `key` is what will show all of what had to be shortened; without one nothing is.
  private mutating func present(before prompt: String, key: Character?) -> Answer? {
    guard isAsking else { return nil }
    // A longer prompt may come where there is more to show: one row is kept for it.
    let rows = size.rows - 2 - prompt.count { $0 == "\n" }
    if let action, rowsSinceTitle > 0, rowsSinceTitle + scene.lines.count >= rows {
      // What the question is about has scrolled away, or is about to.
      scene.add(first: messages.head(action.title, line: action.line))
    }
    defer { scene = Scene() }
    let all = scene.lines
    if all.count <= rows {
      write(all)
    } else if let key, let fitted = scene.fitted(to: rows, key: key) {
      write(fitted)
      whole = all
    } else {
      return page(all)
    }
    return nil
  }

  /// Shows lines a screen at a time; an answer where the person leaves.
  private mutating func page(_ lines: [String]) -> Answer? {
    var rest = lines[...]
    while true {
      let rows = size.rows - 2
      write(Array(rest.prefix(rows)))
      rest = rest.dropFirst(rows)
      guard !rest.isEmpty else { return nil }
      let shown = lines.count - rest.count
      switch type("-- \(shown) of \(lines.count) lines: Enter goes on, q stops --") {
      case .text(let bytes)?: if bytes.first.map({ $0 | 0x20 }) == UInt8(ascii: "q") { return nil }
      case .interrupted?: return .interrupted
      case .ended?: return .ended
      case nil: return .nobody
      }
    }
  }
}

// Work that is under way.
extension TerminalFace {
  mutating func watch(_ watch: Watch) {
    switch watch {
    case .output(let bytes):
      settle()
      let shown = output.take(bytes)
      screen.write(shown)
      rowsSinceTitle += shown.count { $0 == 0x0A }
      quietSince = now()
      if !output.partial.isEmpty { screen.pass(cut(OutputText.margin + flat(output.partial), to: size.columns - 1)) }
    case .quiet:
      settle()
      if !isLent { showProgress() }
    case .terminal(let isCommands):
      endWork()
      settle()
      isLent = isCommands
      if isCommands { rowsSinceTitle += size.rows }
    }
  }

  private mutating func showProgress() {
    guard screen.isTerminal, let action, now() > max(quietSince, startOfWork) else { return }
    screen.pass(
      StatusLine.text(
        progress: progress, title: action.title, seconds: now() - startOfWork, partial: flat(output.partial),
        width: size.columns - 1))
  }

  /// The command has ended: what it left unfinished is a line, too.
  private mutating func endWork() {
    let rest = output.finish()
    screen.write(rest)
    screen.wipe()
    isLent = false
    startOfWork = now()
  }

  /// A text that takes one row: a tab would move on by more than it counts.
  private func flat(_ text: String) -> String { String(text.map { $0 == "\t" ? " " : $0 }) }
}

extension Message {
  /// Long ones are shown by their beginning where a screen has no room.
  fileprivate var canBeCut: Bool {
    switch self {
    case .plan, .note, .text, .items, .diff, .output: true
    case .step, .action, .remark, .heading: false
    }
  }
}
