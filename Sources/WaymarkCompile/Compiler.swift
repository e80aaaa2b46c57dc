import WaymarkDiagnostics
import WaymarkGuide
import WaymarkRunbook

/// Compiles guides.
///
/// One pass a file, each over what the passes before found: survey (facts of each element and block), roles, targets and
/// operations, guards, holes, expectations, steps; then the runbook is put together.
package enum Compiler {
  /// Guide to runbook; never fails.
  ///
  /// `weights` are for `make fit`, which tries others than the committed ones.
  package static func compile(_ guide: Guide, weights: RoleWeights? = nil) -> Compilation {
    let survey = Survey(guide)
    var readings = (weights.map { RolePass(weights: $0) } ?? .standard).read(survey)
    var targets = TargetPass(survey)
    targets.assign(&readings)
    OperationPass.assign(&readings, survey)
    var guards = GuardPass(survey, roles: readings.map(\.role))
    guards.assign(&readings)
    var hosts = HostPass(survey)
    hosts.assign(&readings)
    var prompts = PromptPass(survey)
    prompts.assign(&readings)
    InterpreterPass.assign(&readings, survey)
    let told = HolePass.told(survey, readings)
    HolePass.assign(&readings, survey, told: told)
    var expectations = ExpectationPass(survey)
    expectations.assign(&readings)
    var outline = OutlinePass(survey)
    let proseEdits = ProseEditPass.find(survey, readings)
    let assembler = RunbookAssembler(
      survey: survey, outline: outline.find(), expectations: expectations, told: told, proseEdits: proseEdits)
    let runbook = assembler.assemble(&readings)
    return Compilation(
      guide: guide, runbook: runbook, blocks: readings.filter { !survey.blocks[$0.block].isHidden },
      inlineCommands: InlineCommandPass.find(survey), proseEdits: proseEdits, diagnostics: guide.diagnostics)
  }
}
