import WaymarkRunbook
import WaymarkText

@testable import WaymarkRun

/// A host that is made up: files in a dictionary, commands that end as the test says.
struct MadeUpHost {
  var files: [String: String] = [:]
  /// What comes of a command, by its script; others end as `otherwise`. One is taken a run, the last one stays.
  var results: [String: [CommandResult]] = [:]
  var otherwise = CommandResult.ended(0)
  /// Whether a precondition's check holds.
  var holds: Bool? = true
  var probed: [String] = []
  /// Whether the person presses Ctrl-C while it looks at the host.
  var interruptsLooking = false
  var unwritable: Set<String> = []
  var refusals: [String: String] = [:]
  var keeping = Outcome.done
  /// Set where no file can be written.
  var replacing: Outcome?
  var waiting = Outcome.done
  var rebooting = Outcome.done
  var outputs: [String: String] = [:]

  mutating func perform(_ work: Work) -> Outcome {
    switch work {
    case .probe where interruptsLooking, .check where interruptsLooking, .weigh where interruptsLooking: .interrupted
    case .probe: .probed(probed)
    case .check: .checked(holds: holds)
    case .weigh(let paths): .writable(exceptFor: paths.first(where: unwritable.contains))
    case .plan(let request): plan(request)
    case .assume(let plan): write(plan, .done)
    case .keep: keeping
    case .replace(let plan): replacing ?? write(plan, .replaced(sha256: Self.sum(plan.after)))
    case .run(let request): .ran(run(request))
    case .takeSession: .done
    case .recall(let name): .output(Array(outputs[name, default: ""].utf8))
    case .wait: waiting
    case .reboot: rebooting
    }
  }

  static func sum(_ bytes: [UInt8]) -> String { SHA256(of: bytes).hexadecimal }

  private func plan(_ request: EditRequest) -> Outcome {
    if let reason = refusals[request.path] { return .refused(reason) }
    let before = files[request.path]
    let after =
      request.override
      ?? (request.edit.operation == .create ? request.content : (before ?? "") + request.content)
    if before == after { return .unchanged(file: request.path) }
    return .planned(
      EditPlan(
        request: request, file: request.path, before: before.map { Array($0.utf8) }, after: Array(after.utf8),
        diff: ["-\(before ?? "")", "+\(after)"]))
  }

  private mutating func write(_ plan: EditPlan, _ outcome: Outcome) -> Outcome {
    files[plan.file] = String(decoding: plan.after, as: UTF8.self)
    return outcome
  }

  private mutating func run(_ request: CommandRequest) -> CommandResult {
    guard var rest = results[request.script], let next = rest.first else { return otherwise }
    if rest.count > 1 { rest.removeFirst() }
    results[request.script] = rest
    outputs[request.output] = String(decoding: next.output, as: UTF8.self)
    return next
  }
}

extension CommandResult {
  /// For short.
  static func ended(_ status: Int32, _ output: String = "", notRun: String = "", interrupts: Int = 0) -> Self {
    CommandResult(status: status, output: Array(output.utf8), notRun: notRun, interrupts: interrupts)
  }
}
