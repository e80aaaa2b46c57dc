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

  let begin: Int
  var step = ""
  var action: (title: String, line: Int)?
  var hasShown = false
  var scene = Scene()
  /// All of what the last question shows shortened.
  var whole: [String] = []
  /// Rows that were written since the title of the action was.
  var rowsSinceTitle = 0
  var output = OutputText()
  /// When the command began, or printed last; and when its row was last drawn.
  var quietSince: Int
  var startOfWork: Int
  var isLent = false

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
  var size: (columns: Int, rows: Int) {
    let size = screen.size()
    return (screen.isTerminal ? max(20, size.columns) : 1 << 20, max(6, size.rows))
  }

  /// `step 2 of 9, 1:05`; nothing where a transcript shall say the same each time.
  var progress: String {
    step.isEmpty || !screen.isTerminal ? "" : "\(step), \(StatusLine.duration(now() - begin))"
  }

  var messages: MessageText {
    MessageText(width: size.columns, style: style, progress: progress, isInAction: action != nil)
  }

  mutating func show(_ message: Message) {
    endWork()
    switch message {
    case .step(let number, let count, _):
      step = "step \(number) of \(count)"
      action = nil
      scene.beginSubject()
    case .action(let title, let line):
      if action != nil { scene.beginSubject() }
      action = (title, line)
      whole = []
      rowsSinceTitle = 0
    case .heading: action = nil
    case .plan, .note, .text, .items, .diff, .output, .remark: break
    }
    var lines = messages.lines(of: message)
    // Nothing stands above the first heading that it should be set apart from.
    if !hasShown, lines.first?.isEmpty == true { lines.removeFirst() }
    hasShown = true
    if isAsking { scene.add(lines, canBeCut: message.canBeCut) } else { write(lines) }
  }

  /// What is left to show.
  mutating func finish() {
    endWork()
    settle()
    screen.wipe()
  }

  mutating func write(_ lines: [String]) {
    screen.write(lines: lines)
    rowsSinceTitle += lines.count
  }

  /// Writes what was held back.
  mutating func settle() {
    write(scene.lines)
    scene = Scene()
  }
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
