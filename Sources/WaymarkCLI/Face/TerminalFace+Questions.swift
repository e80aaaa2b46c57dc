import WaymarkRun

/// Questions: what is to be seen before them, what is typed.
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

  private var indent: Int { action == nil ? 0 : 2 }

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
    let sentence = text.last == "." || text.last == ":" ? text.dropLast() : text[...]
    let asked = sentence + (shown.map { " [\($0)]" } ?? "") + (sentence.last == "?" ? "" : ":")
    let lines = wrap(String(asked), to: size.columns - 2, indent: indent)
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
    if presentAtOnce(scene, rows, key) { return nil }
    // What came before goes by a screen at a time; who has had enough of it still sees the rest.
    let (before, subject) = scene.parts
    var rest = before.lines[...]
    while !rest.isEmpty {
      rest = turn(rest)
      switch more(before.lines.count - rest.count, of: before.lines.count) {
      case .more: break
      case .enough: rest = []
      case .leave(let answer): return answer
      }
      if presentAtOnce(subject.after(Array(rest)), rows, key) { return nil }
    }
    return page(subject.lines)
  }

  private mutating func presentAtOnce(_ scene: Scene, _ rows: Int, _ key: Character?) -> Bool {
    let all = scene.lines
    if all.count <= rows {
      write(all)
    } else if let key, let fitted = scene.fitted(to: rows, key: key) {
      write(fitted)
      whole = all
    } else {
      return false
    }
    return true
  }

  /// Shows lines a screen at a time; an answer where the person leaves.
  private mutating func page(_ lines: [String]) -> Answer? {
    var rest = turn(lines[...])
    while !rest.isEmpty {
      switch more(lines.count - rest.count, of: lines.count) {
      case .more: rest = turn(rest)
      case .enough: return nil
      case .leave(let answer): return answer
      }
    }
    return nil
  }

  /// Writes a screen of lines; those that are left.
  private mutating func turn(_ lines: ArraySlice<String>) -> ArraySlice<String> {
    let rows = size.rows - 2
    write(Array(lines.prefix(rows)))
    return lines.dropFirst(rows)
  }

  private enum Turn {
    case more, enough
    case leave(Answer)
  }

  private mutating func more(_ shown: Int, of count: Int) -> Turn {
    switch type("-- \(shown) of \(count) lines; Enter: more, q: enough --") {
    case .text(let bytes)?: bytes.first.map { $0 | 0x20 } == UInt8(ascii: "q") ? .enough : .more
    case .interrupted?: .leave(.interrupted)
    case .ended?: .leave(.ended)
    case nil: .leave(.nobody)
    }
  }
}
