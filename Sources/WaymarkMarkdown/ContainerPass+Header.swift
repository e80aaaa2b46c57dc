/// What is known of a container only after the line that opens it.
extension ContainerPass {
  /// Reads a line that may still belong to an opener; true where it does, or where the opener was taken back.
  mutating func readHeader(_ number: Int) -> Bool {
    guard stack.last?.header != nil, let frame = stack.last, let header = frame.header,
      case .container(let index, _, _) = frame.kind
    else {
      return false
    }
    let match = match(number, frames: stack[...], closers: false)
    let (columns, at) = match.cursor.indent
    let isInside = match.count == stack.count
    switch isInside ? header.read(match.cursor.line, columns) : header.isRequired ? .refused : .body {
    case .more(let fields, let next):
      stack[stack.count - 1].header = next
      add(fields, at: at, to: index, number)
      return true
    case .last(let fields):
      stack[stack.count - 1].header = nil
      add(fields, at: at, to: index, number)
      return true
    case .refused where frame.snapshot != nil:
      stack.removeLast()
      takeBack(frame, index)
      return true
    case .body, .refused:
      stack[stack.count - 1].header = nil
      return false
    }
  }

  private mutating func add(_ fields: [String: Range<Int>], at place: Int, to index: Int, _ number: Int) {
    let end = content(ofLine: number).upperBound
    for (name, range) in fields {
      let lower = min(place + range.lowerBound, end)
      containers[index].fields[name] = lower..<max(lower, min(place + range.upperBound, end))
    }
    containers[index].opener = containers[index].opener.lowerBound..<end
    containers[index].lastLine = number
  }

  /// The first line of a body may say how far the body is indented.
  mutating func settleIndentation(_ number: Int) {
    guard let kind = stack.last?.kind, case .container(let index, let grammar, let end) = kind else { return }
    if stack[stack.count - 1].margin == nil { settleMargin(number) }
    guard case .indented(let least) = end else { return }
    let match = match(number, frames: stack.dropLast(), closers: false)
    guard match.count == stack.count - 1, !match.cursor.isBlank else { return }
    let columns = max(least, match.cursor.indent.columns)
    stack[stack.count - 1].kind = .container(index, grammar, .dedent(columns: columns))
    containers[index].indentation = columns
  }

  private mutating func settleMargin(_ number: Int) {
    let match = match(number, frames: stack[...], closers: true)
    guard match.count == stack.count, match.closing == nil, !match.cursor.isBlank else { return }
    stack[stack.count - 1].margin = match.cursor.indent.columns
  }
}
