import WaymarkGuide
import WaymarkShell

/// Blocks for another machine than the guide's main one, or for a shell inside of something that a block before opened.
struct HostPass {
  private let survey: Survey
  /// The machine that a heading names, with the heading's level.
  private var titled: (level: Int, host: String)?
  /// What blocks opened and none has left, from the outside in.
  private var inside: [Inside] = []
  /// The words before the next block say that the innermost one is left.
  private var isLeft = false
  /// A command was typed on the main machine.
  private var hasMain = false
  /// The last command ended the session: whoever connects again comes back to the same machine.
  private var hasEnded = false
  /// Machines that were reached by name.
  private var reached: Set<String> = []
  private let ends: InnerEnds
  /// Titles that end with "server", by the section around them.
  private let servers: Set<Sibling>

  private struct Sibling: Hashable {
    let parent: Int?
    let words: [Substring]
  }

  private struct Inside {
    let shell: InnerShell
    /// It is left at the end of this section, if not before; nil where only `exit` leaves it.
    let level: Int?
  }

  /// More shells inside of each other than anybody opens.
  private static let limit = 8

  init(_ survey: Survey) {
    self.survey = survey
    ends = InnerEnds(survey)
    servers = Set(
      survey.guide.sections.compactMap { section in
        let words = FoldedText(StepTitle(section.title).text).words
        return words.last == "server" ? Sibling(parent: section.parent, words: words.dropLast()) : nil
      })
  }

  mutating func assign(_ readings: inout [BlockReading]) {
    var next = 0
    for (index, element) in survey.guide.elements.enumerated() {
      switch element.kind {
      case .heading(let section): enter(section)
      case .prose, .admonition: listen(survey.elements[index].sentences)
      case .code:
        guard next < survey.blocks.count, survey.blocks[next].block.element == index else { continue }
        visit(survey.blocks[next], &readings)
        next += 1
      default: break
      }
    }
  }

  private mutating func enter(_ index: Int) {
    let section = survey.guide.sections[index]
    if let level = titled?.level, section.level <= level { titled = nil }
    if let at = inside.firstIndex(where: { $0.level.map { section.level <= $0 } ?? false }) {
      inside.removeSubrange(at...)
    }
    isLeft = false
    let title = survey.titles[index].folded
    guard index != survey.firstSection, let host = HostWords.title(title) ?? paired(title, section) else { return }
    titled = (section.level, host)
  }

  /// "SSH client" beside "SSH server" is another machine.
  private func paired(_ title: FoldedText, _ section: Section) -> String? {
    let words = title.words
    guard words.last == "client", words.count <= 4 else { return nil }
    return servers.contains(Sibling(parent: section.parent, words: words.dropLast())) ? "client" : nil
  }

  /// Words by which the reader leaves the innermost shell, or turns to another user.
  private mutating func listen(_ sentences: [Sentence]) {
    guard let last = inside.last else { return }
    for sentence in sentences {
      if HostWords.leaves(sentence.folded) { isLeft = true }
      if case .user(let name) = last.shell.kind, let user = HostWords.user(sentence.folded), user != name.lowercased() {
        isLeft = true
      }
    }
  }

  private mutating func visit(_ block: BlockContext, _ readings: inout [BlockReading]) {
    let reading = readings[block.index]
    guard reading.role == .command || reading.role == .consoleSession || reading.role == .fileContent else { return }
    let calls = reading.role == .fileContent ? [] : block.body.shell.facts.calls
    let leaves = calls.contains(where: Self.leaves)
    // Where the words say it and the block does it, it is done once.
    if isLeft, !leaves, !inside.isEmpty { inside.removeLast() }
    isLeft = false
    let before = inside.last?.shell
    let told = told(block)
    let mixed = follow(calls, block, told: told)
    let followed = block.previous.flatMap { readings[$0].opensEditor == nil ? nil : readings[$0].host }
    let host =
      before?.host ?? mixed ?? told ?? (reading.role == .fileContent ? followed : nil) ?? titled?.host
    if readings[block.index].host == nil { readings[block.index].host = host }
    if before?.kind == .root { readings[block.index].asRoot = true }
    guard !calls.isEmpty else { return }
    if host == nil { hasMain = true }
    hasEnded = leaves || reading.reboots || !block.body.shell.facts.power.isEmpty
  }

  private static func leaves(_ call: CommandFacts.Call) -> Bool { call.name == "exit" || call.name == "logout" }

  /// Opens and leaves what the calls of a block open and leave; the shell that some of them are typed in beside the first.
  private mutating func follow(_ calls: [CommandFacts.Call], _ block: BlockContext, told: String?) -> String? {
    var mixed: String?
    for (place, call) in calls.enumerated() {
      if Self.leaves(call) {
        if !inside.isEmpty { inside.removeLast() }
        continue
      }
      guard let shell = InnerShell(call), isElsewhere(shell, block, told: told) else { continue }
      if place + 1 < calls.count, mixed == nil { mixed = shell.host ?? "shell of root" }
      guard inside.count < Self.limit else { continue }
      let lasts = shell.lasts || ends.closes(block.index, shell) || isPreparation(block, shell)
      let section = survey.element(of: block.index)?.section.map { survey.guide.sections[$0].level } ?? 0
      inside.append(Inside(shell: shell, level: lasts ? nil : section))
    }
    return mixed
  }

  /// A login that a section of its own tells is for all that follows.
  private func isPreparation(_ block: BlockContext, _ shell: InnerShell) -> Bool {
    guard case .machine = shell.kind, let title = survey.headings(of: block.index).last else { return false }
    return HostWords.opensSession(title)
  }

  /// A login to the machine that the guide sets up opens nothing: who connects to it anew is where he was.
  private mutating func isElsewhere(_ shell: InnerShell, _ block: BlockContext, told: String?) -> Bool {
    guard case .machine(let name) = shell.kind else { return true }
    let isNew = reached.insert(name).inserted
    guard hasMain, !hasEnded, isNew, told == nil, titled == nil else { return false }
    return !LineShape.isAddress(Substring(name)) || ends.leavesInSection(block.index)
  }

  /// The sentence right before the block names the machine.
  private func told(_ block: BlockContext) -> String? {
    guard let paragraph = block.leadElements.last else { return nil }
    let own = zip(block.lead, block.leadElements).filter { $0.1 == paragraph }.map(\.0)
    return own.lazy.compactMap { HostWords.sentence($0.folded) }.first
  }
}

/// Where blocks leave a shell, looked up for the blocks before them.
private struct InnerEnds {
  /// The next block behind each one that leaves a shell.
  private var exits: [Int?]
  /// The next block behind each one that opens a user's shell.
  private var users: [Int?]
  private let sections: [Int?]

  init(_ survey: Survey) {
    let count = survey.blocks.count
    exits = Array(repeating: nil, count: count)
    users = exits
    sections = (0..<count).map { survey.element(of: $0)?.section }
    var exit: Int?
    var user: Int?
    for block in survey.blocks.reversed() {
      exits[block.index] = exit
      users[block.index] = user
      let calls = block.body.shell.facts.calls
      if calls.contains(where: { $0.name == "exit" || $0.name == "logout" }) { exit = block.index }
      let opens = calls.contains { call in
        switch InnerShell(call)?.kind {
        case .user, .root: true
        default: false
        }
      }
      if opens { user = block.index }
    }
  }

  /// Whether a user's shell is left by a later block, before the next one is opened.
  func closes(_ block: Int, _ shell: InnerShell) -> Bool {
    switch shell.kind {
    case .user, .root:
      guard let exit = exits[block] else { return false }
      return users[block].map { exit <= $0 } ?? true
    default: return false
    }
  }

  func leavesInSection(_ block: Int) -> Bool {
    exits[block].map { sections[$0] == sections[block] } ?? false
  }
}
