import WaymarkHostFiles
import WaymarkRunbook

/// Runbooks built by hand.
package enum Sample {
  /// Text that tries to get out of every kind of quoting.
  package static let hostile =
    "-x 'a' \"b\" \\ `reboot` $(reboot) ${HOME} %s %n ! # ~ * 🛠️ {{x}} \u{202E}back\t\r\n;&|<>\nend"

  package static func runbook(
    _ actions: [Action], parameters: [Parameter] = [], axes: [Axis] = [], edges: [Edge] = [],
    preconditions: [Precondition] = [], notes: [Note] = []
  ) -> Runbook {
    runbook(
      steps: [step("step", number: "1", actions, notes: notes)], parameters: parameters, axes: axes, edges: edges,
      preconditions: preconditions)
  }

  package static func runbook(
    steps: [Step], parameters: [Parameter] = [], axes: [Axis] = [], edges: [Edge] = [],
    preconditions: [Precondition] = []
  ) -> Runbook {
    Runbook(
      title: "A sample", source: .init(path: "guides/sample.md", sha256: "0123456789abcdef"),
      preconditions: preconditions, parameters: parameters, axes: axes, steps: steps, edges: edges)
  }

  package static func step(
    _ id: String, number: String? = nil, _ actions: [Action], task: String? = nil, notes: [Note] = []
  ) -> Step {
    Step(id: id, number: number, title: "The \(id)", line: 1, task: task, notes: notes, actions: actions)
  }

  package static func action(
    _ id: String, when: [Condition] = [], optional: Bool = false, risk: String? = nil, host: String? = nil,
    sure: Bool = true, notes: [Note] = [], _ kind: Action.Kind
  ) -> Action {
    Action(
      id: id, title: "Do \(id)", when: when, optional: optional, risk: risk, host: host, lines: 2...3, sure: sure,
      notes: notes, kind: kind)
  }

  package static func command(
    _ id: String, _ script: Template = "true", when: [Condition] = [], optional: Bool = false, risk: String? = nil,
    sure: Bool = true, root: Bool = false, timeout: Int? = nil, interpreter: String = "bash", interactive: Bool = false,
    rerunSafe: Bool = false, notes: [Note] = [], expects expectations: [Expectation.Kind] = []
  ) -> Action {
    action(
      id, when: when, optional: optional, risk: risk, sure: sure, notes: notes,
      .command(
        Command(
          script: script, interpreter: interpreter, root: root, interactive: interactive, timeout: timeout,
          rerunSafe: rerunSafe, expectations: expectations.map { Expectation($0, line: 3) })))
  }

  package static func edit(
    _ id: String, _ path: Template = "/etc/sample", _ operation: EditOperation = .create, _ content: Template = "new\n",
    format: FileFormat = .text, when: [Condition] = [], optional: Bool = false, options: [Edit.Option] = [],
    refusals: [Edit.Refusal] = [], mode: String? = nil
  ) -> Action {
    action(
      id, when: when, optional: optional,
      .edit(
        Edit(
          path: path, operation: operation, format: format, content: content, options: options, refusals: refusals,
          mode: mode)))
  }

  package static func manual(_ id: String) -> Action {
    action(id, .manual(Manual(items: [.init(mark: .enable, text: "VT-d", note: "Where there is one.", line: 7)])))
  }

  package static func reboot(_ id: String) -> Action { action(id, .reboot(command: "reboot")) }

  package static func hole(_ id: String, _ quoting: Template.Quoting = .bare) -> Template.Piece {
    .parameter(id: id, quoting: quoting)
  }

  package static let cpu = Axis(
    id: "cpu", title: "Processor",
    variants: [.init(id: "intel", title: "Intel", probe: "grep intel"), .init(id: "amd", title: "AMD")])
}
