extension Cue {
  /// What the blocks before and the headings say.
  static let neighbourCues: [Cue] = [
    Cue("editor-before") { block, context in
      guard let previous = context.previous, previous.opensEditor != nil, previous.parts.isEmpty else { return 0 }
      return block.lead.count <= 2 ? 1 : 0.5
    },
    Cue("editor-touches") { block, context in
      guard let previous = context.previous, previous.opensEditor != nil, previous.parts.isEmpty else { return 0 }
      return block.touchesPrevious ? 1 : 0
    },
    Cue("command-touches") { block, context in
      guard let previous = context.previous, previous.opensEditor == nil, block.touchesPrevious else { return 0 }
      return previous.role == .command ? 1 : 0
    },
    Cue("command-before") { block, context in
      context.previous?.role == .command && context.previous?.opensEditor == nil && !block.touchesPrevious ? 1 : 0
    },
    Cue("content-before") { _, context in context.previous?.role == .fileContent ? 1 : 0 },
    Cue("output-touches") { block, context in
      context.previous?.role == .output && block.touchesPrevious ? 1 : 0
    },
    Cue("repeats-command-before") { block, context in
      // A session that starts with the command just given shows its output.
      guard let before = context.previousContext, let first = typed(block), let given = typed(before),
        block.body.number(of: .prompted) > 0
      else { return 0 }
      return sameCommand(first, given) ? 1 : 0
    },
    Cue("heading-names-file") { block, context in
      guard block.touchesHeading, let heading = context.headings.last else { return 0 }
      return heading.words.contains { HostPath.isFileName($0) } ? 1 : 0
    },
  ]

  /// The first command of a block, its prompt left off.
  private static func typed(_ block: BlockContext) -> Substring? {
    guard let line = block.body.firstContent else { return nil }
    let text = line.text.drop { $0 == " " || $0 == "\t" }
    return text.utf8.dropFirst(Prompt.length(in: text) ?? 0).isEmpty
      ? nil : Substring(text.utf8.dropFirst(Prompt.length(in: text) ?? 0))
  }

  /// Whether two commands start with the same two words, `sudo` apart.
  private static func sameCommand(_ a: Substring, _ b: Substring) -> Bool {
    func words(_ text: Substring) -> [Substring] {
      Array(text.split(separator: " ").drop { $0 == "sudo" }.prefix(2))
    }
    return !words(a).isEmpty && words(a) == words(b)
  }
}
