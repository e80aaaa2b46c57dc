import WaymarkGuide

/// Blocks for another machine than the guide's main one, or for a shell inside of something that a block before opened.
struct HostPass {
  private let survey: Survey
  /// The machine that a heading names, with the heading's level.
  private var titled: (level: Int, host: String)?
  /// What a block opened and no block has left.
  private var inside: Inside?

  private struct Inside {
    let host: String
    /// A container is left at the end of its section, if not before; the new system in a folder only by `exit`.
    let level: Int?
  }

  init(_ survey: Survey) { self.survey = survey }

  mutating func assign(_ readings: inout [BlockReading]) {
    var next = 0
    for (index, element) in survey.guide.elements.enumerated() {
      switch element.kind {
      case .heading(let section): enter(section)
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
    if let level = inside?.level, section.level <= level { inside = nil }
    guard index != survey.firstSection, let host = HostWords.title(FoldedText(StepTitle(section.title).text)) else {
      return
    }
    titled = (section.level, host)
  }

  private mutating func visit(_ block: BlockContext, _ readings: inout [BlockReading]) {
    let reading = readings[block.index]
    guard reading.role == .command || reading.role == .consoleSession || reading.role == .fileContent else { return }
    let calls = block.body.shell.facts.calls
    if reading.role != .fileContent, inside != nil, calls.contains(where: { $0.name == "exit" || $0.name == "logout" })
    {
      set(inside?.host, block.index, &readings)
      inside = nil
      return
    }
    let followed = block.previous.flatMap { readings[$0].opensEditor == nil ? nil : readings[$0].host }
    set(
      inside?.host ?? told(block) ?? (reading.role == .fileContent ? followed : nil) ?? titled?.host, block.index,
      &readings)
    if reading.role != .fileContent, let last = calls.last, let host = InnerShell.host(of: last) {
      let section = survey.element(of: block.index)?.section.map { survey.guide.sections[$0].level }
      inside = Inside(host: host, level: InnerShell.lasts(last.name) ? nil : section ?? 0)
    }
  }

  private func set(_ host: String?, _ index: Int, _ readings: inout [BlockReading]) {
    if readings[index].host == nil { readings[index].host = host }
  }

  /// The sentence right before the block names the machine.
  private func told(_ block: BlockContext) -> String? {
    guard let paragraph = block.leadElements.last else { return nil }
    let own = zip(block.lead, block.leadElements).filter { $0.1 == paragraph }.map(\.0)
    return own.lazy.compactMap { HostWords.sentence($0.folded) }.first
  }
}
