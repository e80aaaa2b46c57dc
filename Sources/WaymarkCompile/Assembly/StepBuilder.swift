import WaymarkGuide
import WaymarkHostFiles
import WaymarkRunbook
import WaymarkShell

/// Makes the actions of one step out of its elements, in reading order.
struct StepBuilder {
  let survey: Survey
  let step: OutlineStep
  let stepID: String
  /// The other lifecycle that the step belongs to.
  let stepTask: String?
  let expectations: [Int: [Expectation]]
  /// What only sentences tell to edit, by element.
  let proseEdits: [Int: [ProseEdit]]

  private(set) var actions: [Action] = []
  private(set) var notes: [Note] = []
  /// Editor blocks that wait for their content.
  private var pendingEditor: Int?
  /// What commands call, by action; none for what only writes a file.
  private(set) var callsOfAction: [String: [CommandFacts.Call]] = [:]
  /// Where actions come from, by block.
  private(set) var actionOfBlock: [Int: String] = [:]

  init(
    survey: Survey, step: OutlineStep, stepID: String, stepTask: String?, expectations: [Int: [Expectation]],
    proseEdits: [Int: [ProseEdit]]
  ) {
    self.survey = survey
    self.step = step
    self.stepID = stepID
    self.stepTask = stepTask
    self.expectations = expectations
    self.proseEdits = proseEdits
  }

  mutating func build(
    _ readings: [BlockReading], _ names: inout UniqueNames, _ parameters: inout ParameterPass
  ) {
    for index in step.elements {
      let element = survey.guide.elements[index]
      switch element.kind {
      case .code(let block):
        let context = survey.blocks[block]
        if context.isHidden {
          alternative(context, element)
        } else {
          add(context, readings[block], readings, &names, &parameters)
        }
      case .checklist(let list): checklist(list, &names)
      case .admonition(let admonition): note(admonition)
      case .image: check(index, element, &names)
      case .prose: read(index, element, &names)
      case .heading, .table, .keystrokes, .thematicBreak, .html: break
      }
    }
    leaveEditor(&names)
    if actions.isEmpty { describe() }
  }

  // MARK: Blocks

  private mutating func add(
    _ block: BlockContext, _ reading: BlockReading, _ readings: [BlockReading], _ names: inout UniqueNames,
    _ parameters: inout ParameterPass
  ) {
    switch reading.role {
    case .command, .consoleSession:
      leaveEditor(&names)
      if let part = reading.parts.first(where: { $0.role == .fileContent }) {
        edit(block, reading, lines: part.lines, editor: nil, readings, &names, &parameters)
      } else if reading.opensEditor != nil, onlyOpensEditors(block) {
        pendingEditor = block.index
      } else if let pieces = ScriptPiece.all(
        of: block, reading, hasExpectations: expectations[block.index]?.isEmpty == false)
      {
        add(pieces, block, reading, &names, &parameters)
      } else {
        CommandBuilder(survey: survey, block: block, reading: reading).build(
          into: &self, expectations[block.index] ?? [], &names, &parameters)
      }
    case .fileContent:
      let editor = pendingEditor.flatMap { readings[$0].opensEditor == reading.target ? $0 : nil }
      if editor == nil { leaveEditor(&names) }
      pendingEditor = nil
      edit(block, reading, lines: nil, editor: editor, readings, &names, &parameters)
    case .output: break
    case .codeSample:
      attach(Note(kind: .example, text: text(block), line: block.block.lines.lowerBound), to: block.index)
    case .admonition:
      if !notes.contains(where: { block.block.lines.contains($0.line) }) {
        notes.append(Note(kind: .tip, text: text(block), line: block.block.lines.lowerBound))
      }
    case .other: attach(Note(kind: .info, text: text(block), line: block.block.lines.lowerBound), to: block.index)
    }
  }

  /// Whether a block does nothing but open a file to edit.
  private func onlyOpensEditors(_ block: BlockContext) -> Bool {
    let facts = block.body.shell.facts
    return facts.calls.allSatisfy { call in
      facts.editors.contains { $0.range.contains(call.range) || call.range.contains($0.range) }
    }
  }

  private func text(_ block: BlockContext) -> String {
    var text = Substring(block.block.body.string)
    while let last = text.last, last.isNewline || last == " " { text = text.dropLast() }
    return String(text)
  }

  /// An editor that no content follows: only a person can do what it was opened for.
  private mutating func leaveEditor(_ names: inout UniqueNames) {
    guard let index = pendingEditor else { return }
    pendingEditor = nil
    let block = survey.blocks[index]
    let path = block.body.shell.facts.editors.last?.path ?? "the file"
    let told = (block.lead.suffix(2) + block.after.prefix(2)).map { ProseActions.plain($0.text) }.joined(separator: " ")
    let item = Manual.Item(
      mark: .todo, text: "Edit \(path)", note: told.isEmpty ? nil : told, line: block.block.lines.lowerBound)
    append(
      "edit-\(Slug.of(path, words: 8))-by-hand", "Edit \(path) by hand", block: index, lines: block.block.lines,
      kind: .manual(Manual(items: [item])), &names)
  }

  /// Keeps what actions call.
  mutating func note(_ calls: [CommandFacts.Call], of actions: ArraySlice<Action>) {
    for action in actions { callsOfAction[action.id] = calls }
  }

  // MARK: What stands between blocks

  private mutating func alternative(_ block: BlockContext, _ element: Element) {
    guard block.block.notation == .inlineFence else { return }
    attach(Note(kind: .alternative, text: text(block), line: block.block.lines.lowerBound), to: block.index)
  }

  /// A note on the action before it; on the step where there is none.
  private mutating func attach(_ note: Note, to block: Int) {
    if actions.isEmpty {
      notes.append(note)
    } else {
      actions[actions.count - 1].notes.append(note)
      actionOfBlock[block] = actions[actions.count - 1].id
    }
  }

  private mutating func note(_ index: Int) {
    guard survey.guide.admonitions.indices.contains(index) else { return }
    let admonition = survey.guide.admonitions[index]
    let folded = FoldedText(admonition.text)
    guard !admonition.text.isEmpty, !notes.contains(where: { FoldedText($0.text) == folded }) else { return }
    let kind: Note.Kind =
      switch admonition.severity {
      case .info: .info
      case .tip: .tip
      case .important, .warning: .warning
      case .danger: .danger
      }
    notes.append(Note(kind: kind, text: admonition.text, line: survey.line(admonition.range)))
  }

  private mutating func checklist(_ index: Int, _ names: inout UniqueNames) {
    guard survey.guide.checklists.indices.contains(index) else { return }
    let list = survey.guide.checklists[index]
    let items = list.items.map { item in
      Manual.Item(
        mark: Manual.Item.Mark(rawValue: item.mark.rawValue) ?? .todo, text: item.title, note: item.note,
        condition: item.note.flatMap(Self.condition), line: survey.line(item.range))
    }
    guard !items.isEmpty else { return }
    let lines = survey.guide.source.lines.lines(of: list.range)
    append("checklist", step.title, block: nil, lines: lines, kind: .manual(Manual(items: items)), &names)
  }

  /// "If your CPU has an iGPU" of "If your CPU has an iGPU, if not skip this."
  private static func condition(_ note: String) -> String? {
    guard let sentence = Sentence.split(note).first else { return nil }
    return ConditionName.clause(of: sentence)
  }

  private mutating func check(_ index: Int, _ element: Element, _ names: inout UniqueNames) {
    guard case .image(let image) = element.kind, survey.guide.images.indices.contains(image) else { return }
    var sentences: [Sentence] = []
    var at = index - 1
    while at >= step.elements.lowerBound, index - at <= 3, case .prose = survey.guide.elements[at].kind {
      sentences = survey.elements[at].sentences + sentences
      at -= 1
    }
    guard let text = ProseActions.check(sentences) else { return }
    let command = actions.last { if case .command = $0.kind { true } else { false } }?.id
    let lines = survey.guide.source.lines.lines(of: element.range)
    append(
      "check", text, block: nil, lines: lines,
      kind: .check(Check(text: text, image: survey.guide.images[image].target, of: command)), &names)
  }

  private mutating func read(_ index: Int, _ element: Element, _ names: inout UniqueNames) {
    for sentence in survey.elements[index].sentences {
      if let (text, reason) = ProseActions.option(sentence, element),
        let at = actions.lastIndex(where: { if case .edit = $0.kind { true } else { false } }),
        case .edit(var edit) = actions[at].kind
      {
        let id = names.claim("\(actions[at].id).\(Slug.of(text, words: 6))")
        edit.options.append(Edit.Option(id: id, text: text, reason: reason, line: survey.elements[index].line))
        actions[at].kind = .edit(edit)
      }
    }
    let known = actions.count
    if step.isItem, index == step.elements.lowerBound { item(index, element, &names) }
    if pendingEditor == nil, actions.count == known { told(proseEdits[index] ?? [], &names) }
    if let sentence = survey.elements[index].sentences.last, ProseActions.reboots(sentence), !blockReboots(after: index)
    {
      leaveEditor(&names)
      append(
        "reboot", "Reboot", block: nil, lines: survey.guide.source.lines.lines(of: element.range),
        kind: .reboot(command: "reboot"), &names)
    }
  }

  /// Edits that only sentences tell are done by hand.
  private mutating func told(_ edits: [ProseEdit], _ names: inout UniqueNames) {
    for edit in edits {
      append(
        "edit-\(Slug.of(edit.path, words: 8))-by-hand", "Edit \(edit.path) by hand", block: nil,
        lines: edit.line...edit.line,
        kind: .manual(Manual(items: [Manual.Item(mark: .todo, text: ProseActions.plain(edit.text), line: edit.line)])),
        &names)
    }
  }

  /// A step that no block shows how to do is done by hand.
  private mutating func item(_ index: Int, _ element: Element, _ names: inout UniqueNames) {
    let holdsBlock = step.elements.contains { at in
      if case .code = survey.guide.elements[at].kind { true } else { false }
    }
    guard !holdsBlock, let sentence = survey.elements[index].sentences.last, !ProseActions.reboots(sentence) else {
      return
    }
    let line = survey.elements[index].line
    append(
      "by-hand", step.title, block: nil, lines: line...line,
      kind: .manual(Manual(items: [Manual.Item(mark: .todo, text: ProseActions.plain(element.text), line: line)])),
      &names)
  }

  /// Whether the block that follows a paragraph reboots by itself.
  private func blockReboots(after index: Int) -> Bool {
    for at in (index + 1)..<max(index + 1, min(step.elements.upperBound, index + 12)) {
      switch survey.guide.elements[at].kind {
      case .code(let block): return survey.blocks[block].body.shell.facts.reboots
      case .heading: return false
      default: continue
      }
    }
    return false
  }

  /// A step without anything to do keeps its words.
  private mutating func describe() {
    for index in step.elements.dropFirst() {
      guard case .prose = survey.guide.elements[index].kind, notes.count < 8 else { continue }
      notes.append(Note(kind: .info, text: survey.guide.elements[index].text, line: survey.elements[index].line))
    }
  }

  // MARK: Actions

  /// A block that belongs to another lifecycle than its step is for those who want that one.
  private func otherTask(_ reading: BlockReading?) -> [Condition] {
    guard let task = reading?.task, task != stepTask else { return [] }
    return [.told(id: task, text: "For another task: \(task)")]
  }

  mutating func append(
    _ name: String, _ title: String, block: Int?, also editor: Int? = nil, lines: ClosedRange<Int>, kind: Action.Kind,
    _ names: inout UniqueNames, sure: Bool = true, reading: BlockReading? = nil, editorReading: BlockReading? = nil
  ) {
    let statedID = block.flatMap { survey.blocks[$0].statement.id }
    var wanted = statedID ?? "\(stepID).\(name)"
    let when = (reading?.when ?? []) + otherTask(reading)
    if names.isTaken(wanted) {
      for case .variant(_, let variants) in when { wanted += "-" + variants.map { Slug.of($0) }.joined(separator: "-") }
    }
    let id = names.claim(wanted)
    var sentences: [Sentence] = []
    for index in [editor, block].compactMap({ $0 }) {
      let context = survey.blocks[index]
      let last = context.leadElements.last
      sentences += zip(context.lead, context.leadElements).filter { $0.1 == last }.map(\.0)
    }
    actions.append(
      Action(
        id: id, title: title, when: when,
        optional: reading.map { $0.optional || editorReading?.optional == true } ?? false,
        risk: ProseActions.risk(sentences), host: reading?.host, lines: lines, evidence: reading?.evidence ?? [],
        sure: sure,
        kind: kind))
    for index in [editor, block].compactMap({ $0 }) { actionOfBlock[index] = id }
  }
}
