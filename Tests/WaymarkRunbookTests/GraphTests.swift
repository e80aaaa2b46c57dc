import Testing
import WaymarkRunbook

@Suite struct GraphTests {
  static func action(_ id: String, when: [Condition] = [], _ kind: Action.Kind = .wait(seconds: 1)) -> Action {
    Action(id: id, title: id, when: when, lines: 1...1, kind: kind)
  }

  static func runbook(_ steps: [Step], edges: [Edge] = []) -> Runbook {
    Runbook(
      title: "T", source: .init(path: "g.md", sha256: ""),
      axes: [
        Axis(id: "cpu", title: "CPU", variants: [.init(id: "intel", title: ""), .init(id: "amd", title: "")]),
        Axis(
          id: "boot", title: "Boot", variants: [.init(id: "grub", title: ""), .init(id: "systemd-boot", title: "")]),
      ], steps: steps, edges: edges)
  }

  static let guarded = runbook([
    Step(
      id: "a", number: "1", title: "A", line: 1,
      actions: [
        action("a.both"), action("a.intel", when: [.variant(axis: "cpu", variants: ["intel"])]),
        action(
          "a.amd-grub",
          when: [.variant(axis: "cpu", variants: ["amd"]), .variant(axis: "boot", variants: ["grub"])]),
        action("a.told", when: [.told(id: "x", text: "If you like")]),
      ]),
    Step(id: "b", number: nil, title: "B", line: 9, task: "revert", actions: [action("b.undo")]),
  ])

  @Test(arguments: [
    ([:], ["a.both", "a.intel", "a.amd-grub", "a.told"]),
    (["cpu": "intel"], ["a.both", "a.intel", "a.told"]),
    (["cpu": "amd"], ["a.both", "a.amd-grub", "a.told"]),
    (["cpu": "amd", "boot": "systemd-boot"], ["a.both", "a.told"]),
  ])
  func aChoiceLeavesItsActions(_ choice: Choice, _ ids: [String]) {
    #expect(Self.guarded.path(for: choice).flatMap(\.actions).map(\.id) == ids)
  }

  @Test func anotherTaskIsAnotherPath() {
    #expect(Self.guarded.path(task: "revert").flatMap(\.actions).map(\.id) == ["b.undo"])
    #expect(Self.guarded.axes(guarding: Self.guarded.path(task: "revert")).isEmpty)
    #expect(Self.guarded.axes(guarding: Self.guarded.path(for: ["cpu": "intel"])).map(\.id) == ["cpu"])
    #expect(Self.guarded.problems.isEmpty)
  }

  @Test func choicesAreTheProductOfTheAxes() {
    #expect(
      Self.guarded.choices() == [
        ["cpu": "intel", "boot": "grub"], ["cpu": "intel", "boot": "systemd-boot"], ["cpu": "amd", "boot": "grub"],
        ["cpu": "amd", "boot": "systemd-boot"],
      ])
    let wide = Runbook(
      title: "", source: .init(path: "", sha256: ""),
      axes: (0..<100).map {
        Axis(id: "\($0)", title: "", variants: [.init(id: "a", title: ""), .init(id: "b", title: "")])
      })
    #expect(wide.choices(limit: 50).count == 50)
  }

  @Test func contradictingConditionsAreUnreachable() {
    let both = Self.action(
      "a.x", when: [.variant(axis: "cpu", variants: ["intel"]), .variant(axis: "cpu", variants: ["amd"])])
    let runbook = Self.runbook([Step(id: "a", number: nil, title: "", line: 1, actions: [both, Self.action("a.y")])])
    #expect(runbook.unreachable == [both])
    #expect(runbook.path().flatMap(\.actions).map(\.id) == ["a.y"])
  }

  static let steps = ["a", "b", "c"].map { id in
    Step(id: id, number: nil, title: "", line: 1, actions: [action("\(id).1"), action("\(id).2")])
  }

  @Test(
    arguments: [
      ([("c", "a")], ["c.1", "c.2", "a.1", "a.2", "b.1", "b.2"], false),
      ([("b.2", "a.1")], ["b.1", "b.2", "a.1", "a.2", "c.1", "c.2"], false),
      ([("c.2", "c.1"), ("a", "b")], ["a.1", "a.2", "b.1", "b.2", "c.2", "c.1"], false),
      ([("a", "b"), ("b", "a")], ["b.1", "b.2", "a.1", "a.2", "c.1", "c.2"], true),
    ] as [([(String, String)], [String], Bool)])
  func sequenceEdgesOrder(_ edges: [(String, String)], _ ids: [String], _ isCyclic: Bool) {
    let runbook = Self.runbook(Self.steps, edges: edges.map { Edge(from: $0.0, to: $0.1, kind: .sequence) })
    #expect(runbook.path().flatMap(\.actions).map(\.id) == ids)
    #expect(runbook.problems.contains { $0.message.contains("circle") } == isCyclic)
  }

  @Test func aLongChainOfEdgesIsOrdered() {
    let count = 20_000
    let steps = (0..<count).map { Step(id: "s\($0)", number: nil, title: "", line: 1) }
    let edges = (1..<count).map { Edge(from: "s\($0)", to: "s\($0 - 1)", kind: .sequence) }
    #expect(Self.runbook(steps, edges: edges).path().first?.id == "s\(count - 1)")
  }

  static let hole = Template([.parameter(id: "disk", quoting: .bare)])

  @Test(arguments: [
    (runbook([steps[0], steps[0]]), "The id a of a step, action or option stands twice"),
    (
      runbook([Step(id: "", number: nil, title: "", line: 3)]),
      "line 3 of the guide: A step, action or option has no id"
    ),
    (
      runbook([Step(id: "s", number: nil, title: "", line: 1, actions: [action("a", .command(Command(script: hole)))])]
      ),
      "a uses the parameter “disk”"
    ),
    (
      runbook([
        Step(
          id: "s", number: nil, title: "", line: 1,
          actions: [action("a", when: [.variant(axis: "os", variants: ["x"])])])
      ]), "a depends on the axis “os”"
    ),
    (
      runbook([
        Step(
          id: "s", number: nil, title: "", line: 1,
          actions: [action("a", when: [.variant(axis: "cpu", variants: ["x"])])])
      ]), "a depends on “x”"
    ),
    (runbook(steps, edges: [Edge(from: "a", to: "d", kind: .requires)]), "names “d”"),
    (runbook(steps, edges: [Edge(from: "a", to: "a", kind: .requires)]), "from a to itself"),
    (
      runbook([
        Step(id: "s", number: nil, title: "", line: 1, actions: [action("a", .check(Check(text: "", of: "none")))])
      ]), "the output of “none”"
    ),
    (
      Runbook(
        title: "", source: .init(path: "", sha256: ""),
        parameters: [Parameter(id: "pci-ids", spelling: "", prompt: "", kind: .choice, from: "gone")]),
      "“pci-ids” is no shell name"
    ),
  ])
  func whatMakesNoSenseIsTold(_ runbook: Runbook, _ message: String) {
    #expect(runbook.problems.contains { $0.description.contains(message) }, "\(runbook.problems)")
  }
}
