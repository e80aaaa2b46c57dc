import WaymarkGuide
import WaymarkKnowledge
import WaymarkRunbook
import WaymarkShell
import WaymarkText

/// Puts together the runbook of what the passes found.
struct RunbookAssembler {
  let survey: Survey
  let outline: [OutlineStep]
  let expectations: ExpectationPass
  let told: ToldTable
  let proseEdits: [ProseEdit]

  func assemble(_ readings: inout [BlockReading]) -> Runbook {
    let guide = survey.guide
    var names = UniqueNames()
    var parameters = ParameterPass(told: told, defaults: ToldDefaults.find(survey))
    var actionOfBlock: [Int: String] = [:]
    var callsOfAction: [String: [CommandFacts.Call]] = [:]
    var steps: [Step] = []
    let mainTask = TaskWords.mainTask(of: guide)
    let byBlock = Dictionary(grouping: expectations.told, by: \.block).mapValues { told in
      told.map { Expectation($0.kind, line: $0.line) }.unique()
    }
    let editsOfElement = Dictionary(grouping: proseEdits, by: \.element)
    for item in outline {
      let id = names.claim(Self.stepID(item))
      let task = task(of: item, beside: mainTask)
      var builder = StepBuilder(
        survey: survey, step: item, stepID: id, stepTask: task, expectations: byBlock,
        proseEdits: editsOfElement)
      builder.build(readings, &names, &parameters)
      actionOfBlock.merge(builder.actionOfBlock) { first, _ in first }
      callsOfAction.merge(builder.callsOfAction) { first, _ in first }
      steps.append(
        Step(
          id: id, number: item.number, title: item.title, line: item.line, level: item.level, task: task,
          notes: builder.notes, actions: builder.actions))
    }
    for (block, action) in actionOfBlock { readings[block].action = action }
    linkOutputs(&readings)
    findSources(&parameters, steps, readings)
    return Runbook(
      title: guide.title.map { StepTitle($0).text } ?? guide.source.path,
      source: .init(path: guide.source.path, sha256: SHA256(of: guide.source.bytes).hexadecimal),
      metadata: guide.metadata.map { Runbook.Metadatum(key: $0.key, value: $0.value) },
      preconditions: PreconditionPass(survey: survey).find(), parameters: parameters.parameters,
      axes: AxisPass.axes(of: &steps),
      steps: steps,
      edges: EdgePass(survey: survey, steps: steps, actionOfBlock: actionOfBlock, callsOfAction: callsOfAction)
        .edges(expectations.failures))
  }

  private static func stepID(_ step: OutlineStep) -> String {
    let title = Slug.of(step.title, words: 8)
    guard let number = step.number else { return title.isEmpty ? "steps" : title }
    let prefix = "step-" + Slug.of(number)
    return title.isEmpty ? prefix : "\(prefix)-\(title)"
  }

  /// The other lifecycle that the headings around a step open.
  private func task(of step: OutlineStep, beside mainTask: String?) -> String? {
    var at = step.section
    while let section = at, survey.guide.sections.indices.contains(section) {
      let title = survey.titles[section]
      if let task = TaskWords.task(of: title.folded, isNumbered: title.number != nil), task != mainTask,
        section != survey.firstSection
      {
        return task
      }
      at = survey.guide.sections[section].parent
    }
    return nil
  }

  /// An output belongs to the action whose command shows it.
  private func linkOutputs(_ readings: inout [BlockReading]) {
    for index in readings.indices where readings[index].role == .output && readings[index].action == nil {
      // In order, so that the block before has its action already.
      readings[index].action = survey.blocks[index].previous.flatMap { readings[$0].action }
    }
  }

  private static let finding = Phrases(
    "find", "get", "list", "identify", "look up", "see", "check", "determine", "show", "note", "know", "obtain",
    "retrieve")

  /// A parameter comes from the command before its first use that is told to find what it stands for.
  private func findSources(_ parameters: inout ParameterPass, _ steps: [Step], _ readings: [BlockReading]) {
    for parameter in parameters.parameters {
      guard let value = told.values.first(where: { $0.spelling == parameter.spelling }),
        let first = parameter.locations.first
      else { continue }
      let wanted = Set(
        FoldedText(value.meaning).words.filter { $0.utf8.count > 2 && !["your", "the", "actual", "with"].contains($0) })
      guard !wanted.isEmpty else { continue }
      let source = survey.blocks.last { block in
        block.block.lines.upperBound < first.line && readings[block.index].role == .command
          && readings[block.index].opensEditor == nil
          && block.lead.contains { sentence in
            Self.finding.found(in: sentence.folded) && sentence.folded.words.contains { wanted.contains($0) }
          }
      }
      if let action = source.flatMap({ readings[$0.index].action }) {
        parameters.setSource(of: parameter.id, to: action)
      }
    }
  }
}
