import WaymarkHostFiles
import WaymarkRunbook

/// Runbooks built by hand.
enum Sample {
  /// Text that tries to get out of every kind of quoting.
  static let hostile = "-x 'a' \"b\" \\ `reboot` $(reboot) ${HOME} %s %n ! # ~ * 🛠️ {{x}} \u{202E}back\t\r\n;&|<>\nend"

  static func runbook(
    _ actions: [Action], parameters: [Parameter] = [], axes: [Axis] = [], edges: [Edge] = [],
    preconditions: [Precondition] = []
  ) -> Runbook {
    runbook(
      steps: [Step(id: "step", number: "1", title: "The step", line: 1, actions: actions)], parameters: parameters,
      axes: axes, edges: edges, preconditions: preconditions)
  }

  static func runbook(
    steps: [Step], parameters: [Parameter] = [], axes: [Axis] = [], edges: [Edge] = [],
    preconditions: [Precondition] = []
  ) -> Runbook {
    Runbook(
      title: "A sample", source: .init(path: "guides/sample.md", sha256: "0123456789abcdef"),
      preconditions: preconditions, parameters: parameters, axes: axes, steps: steps, edges: edges)
  }

  static func command(
    _ id: String, _ script: Template, when: [Condition] = [], optional: Bool = false, risk: String? = nil,
    sure: Bool = true, root: Bool = false, timeout: Int? = nil, interpreter: String = "bash",
    expectations: [Expectation.Kind] = []
  ) -> Action {
    Action(
      id: id, title: "Run \(id)", when: when, optional: optional, risk: risk, lines: 2...3, sure: sure,
      kind: .command(
        Command(
          script: script, interpreter: interpreter, root: root, timeout: timeout,
          expectations: expectations.map { Expectation($0, line: 3) })))
  }

  static func edit(
    _ id: String, _ path: Template, _ operation: EditOperation, _ content: Template, format: FileFormat = .text,
    when: [Condition] = [], optional: Bool = false, options: [Edit.Option] = [], refusals: [Edit.Refusal] = [],
    mode: String? = nil
  ) -> Action {
    Action(
      id: id, title: "Edit for \(id)", when: when, optional: optional, lines: 4...6,
      kind: .edit(
        Edit(
          path: path, operation: operation, format: format, content: content, options: options, refusals: refusals,
          mode: mode)))
  }

  static func manual(_ id: String) -> Action {
    Action(
      id: id, title: "Do \(id)", lines: 7...8,
      kind: .manual(Manual(items: [.init(mark: .enable, text: "VT-d", note: "Where there is one.", line: 7)])))
  }

  static func reboot(_ id: String) -> Action {
    Action(id: id, title: "Reboot", lines: 9...9, kind: .reboot(command: "reboot"))
  }
}
