import WaymarkShell

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
    Cue("repeats-command-before") { block, context in
      // A session that starts with the command just given shows what that one prints, unless it is typed once more.
      guard let before = context.previousContext, let role = context.previous?.role,
        block.body.number(of: .prompted) > 0, let first = typed(block), let given = typed(before)
      else { return 0 }
      let isAnnounced = block.lead.contains {
        Phrasebook.output.found(in: $0.folded) || Phrasebook.sample.found(in: $0.folded)
      }
      switch role {
      case .command where words(first) == words(given):
        return block.introduction.map { Phrasebook.again.found(in: $0.folded) } == true ? 0 : 1
      case .command: return words(first, 2) == words(given, 2) && (isAnnounced || block.lead.isEmpty) ? 1 : 0
      case .output: return words(first, 2) == words(given, 2) ? 1 : 0
      case .consoleSession: return words(first) == words(given) && isAnnounced ? 1 : 0
      default: return 0
      }
    },
    Cue("example-of-block-before") { block, context in
      // "Example:" and then the block before once more, with values in it.
      guard let before = context.previousContext, let last = block.introduction else { return 0 }
      if Phrasebook.worked.found(in: last.folded), context.previous?.role == .command, let one = typed(block),
        let other = typed(before), words(one, 2).count == 2, words(one, 2) == words(other, 2)
      {
        return 1
      }
      guard last.folded.wordCount <= 3,
        Phrasebook.sample.found(in: last.folded), let first = firstWord(block), first == firstWord(before)
      else { return 0 }
      if context.previous?.role == .command {
        guard let one = typed(block), let other = typed(before), words(one).count == words(other).count,
          words(one, 2) == words(other, 2)
        else { return 0 }
      }
      return 1
    },
    Cue("shaped-as-content-before") { block, context in
      guard context.previous?.role == .fileContent, let before = context.previousContext, let first = firstWord(block)
      else { return 0 }
      return first == firstWord(before) && first.utf8.count > 1 ? 1 : 0
    },
    Cue("new-text-follows") { block, _ in
      // The words behind the block say what it is to become; commands become nothing else.
      guard block.body.firstContent?.shape != .command, let next = block.after.first else { return 0 }
      // "to" alone stands between the old and the new.
      guard next.introduces || next.folded.words.count == 1 else { return 0 }
      if next.folded.wordCount == 1, next.folded.words.contains(where: Phrasebook.newTextWord.contains) { return 1 }
      if Phrasebook.newTextStart.starts(next.folded) || Phrasebook.newText.found(in: next.folded) { return 1 }
      // "When you find it, replace x with y:" shows the new text already.
      return block.introduction.map {
        Phrasebook.search.found(in: $0.folded) && !Phrasebook.replacing.found(in: $0.folded)
      } == true && Phrasebook.replacing.found(in: next.folded) ? 1 : 0
    },
    Cue("made-executable-next") { _, context in
      // The next command makes a file executable that none has written: this block is that file.
      context.next.map { MadeExecutable.path(in: $0) != nil && $0.lead.count <= 2 } == true ? 1 : 0
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
    let rest = text.utf8.dropFirst(ShellReader.promptLength(in: text) ?? 0)
    return rest.isEmpty ? nil : Substring(rest)
  }

  /// What the first line assigns or calls.
  private static func firstWord(_ block: BlockContext) -> Substring? {
    block.body.firstContent?.text.drop { $0 == " " || $0 == "\t" }.prefix { !" \t=:".contains($0) }
  }

  /// The first words of a command, `sudo` apart.
  private static func words(_ command: Substring, _ limit: Int = .max) -> [Substring] {
    Array(command.split { $0 == " " || $0 == "\r" || $0 == "\r\n" }.drop { $0 == "sudo" }.prefix(limit))
  }
}
