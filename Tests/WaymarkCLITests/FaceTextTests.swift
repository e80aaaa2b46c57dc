import Testing
import WaymarkRun
import WaymarkRunbook
import WaymarkText

@testable import WaymarkCLI

/// Messages, questions and progress as lines.
@Suite struct FaceTextTests {
  private func lines(_ message: Message, width: Int = 60, isInAction: Bool = true) -> [String] {
    MessageText(width: width, style: Style(colour: false), isInAction: isInAction).lines(of: message)
  }

  static let long = String(repeating: "設定 of the host, ", count: 20)

  static let messages: [Message] = [
    .plan(
      Plan(
        title: "A guide",
        steps: [Plan.Step(number: 1, title: long, id: "a", actions: 3, manual: 1, reboots: 2)],
        axes: [
          Axis(
            id: "cpu", title: "CPU",
            variants: [Axis.Variant(id: "intel", title: "Intel"), .init(id: "amd", title: "AMD")])
        ], values: [long, "b"], preconditions: [long])),
    .step(number: 2, of: 9, title: long), .action(title: long, line: 7), .note(.warning, long + "\n" + long),
    .text(long + "\n\n  " + long),
    .items([Manual.Item(mark: .enable, text: long, note: long, condition: "X", line: 3)]),
    .diff(["+" + long, " a"]), .output(of: "a.run", lines: [long]), .remark(long), .heading(long),
  ]

  @Test(arguments: messages, [20, 60, 200])
  func noLineIsWiderThanTheScreen(message: Message, width: Int) {
    let lines = lines(message, width: width)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(lines)")
    let letters = lines.joined().count { $0 == "設" }
    #expect(letters > 0 && letters % 20 == 0)
  }

  @Test func aPlanSaysWhatLiesAhead() {
    let plan = Plan(
      title: "A guide",
      steps: [
        Plan.Step(number: 9, title: "Set up the BIOS", id: "bios", actions: 1, manual: 1, reboots: 0),
        Plan.Step(number: 10, title: "Look", id: "look", actions: 0, manual: 0, reboots: 0),
        Plan.Step(number: 11, title: "Go", id: "go", actions: 3, manual: 0, reboots: 1),
      ],
      axes: [
        Axis(id: "cpu", title: "CPU", variants: [.init(id: "intel", title: "Intel"), .init(id: "amd", title: "AMD")])
      ],
      values: ["The name of the card"], preconditions: ["Proxmox VE 9.0", "A card"])
    #expect(
      lines(.plan(plan)) == [
        "   9  Set up the BIOS (1 action, 1 by hand)",
        "  10  Look (nothing to do)",
        "  11  Go (3 actions, a reboot)",
        "  To choose: cpu (intel, amd)",
        "  To give:",
        "    - The name of the card",
        "  2 things must hold before.",
      ])
  }

  @Test func codeKeepsItsSpaces() {
    #expect(lines(.text("if a\n  then\tb\nfi\n")) == ["    if a", "      then    b", "    fi"])
    #expect(lines(.text("a\r\nb\r\n")) == ["    a", "    b"])
    #expect(lines(.text("0123456789abcdefghij"), width: 20) == ["    0123456789abcdef", "      ghij"])
  }

  @Test func theTitleOfAnActionSaysWhereItStands() {
    var text = MessageText(width: 60, style: Style(colour: true), progress: "step 2 of 9, 1:05")
    #expect(
      text.lines(of: .action(title: "Run ls", line: 7)) == ["  Run ls\u{1B}[2m (step 2 of 9, 1:05, line 7)\u{1B}[0m"])
    text.progress = ""
    #expect(text.lines(of: .action(title: "Run ls", line: 7)) == ["  Run ls"])
  }

  @Test func thingsToDoByHandAreMarked() {
    let items = [
      Manual.Item(mark: .enable, text: "VT-d", line: 1),
      Manual.Item(mark: .disable, text: "CSM", note: "If there is one.", condition: "If there is one", line: 2),
      Manual.Item(mark: .todo, text: "Look", condition: "if you like", line: 3),
    ]
    #expect(
      lines(.items(items)) == [
        "    [on]  VT-d", "    [off] CSM", "          If there is one.", "    [ ]   Look - only: if you like",
      ])
  }

  /// Nothing that a guide or a file holds moves the cursor.
  private static let hostile = "a\u{1B}[2Jb\u{07}\u{202E}c\u{9B}1A"

  @Test(arguments: [
    Message.text(hostile), .remark(hostile), .heading(hostile), .note(.info, hostile), .diff([hostile]),
    .output(of: hostile, lines: [hostile]), .action(title: hostile, line: 1), .step(number: 1, of: 1, title: hostile),
  ])
  func textIsData(message: Message) {
    let shown = lines(message).joined(separator: "\n")
    #expect(!shown.unicodeScalars.contains { "\u{1B}\u{07}\u{202E}\u{9B}".unicodeScalars.contains($0) })
    #expect(shown.contains("a\\u{1b}[2Jb\\u{7}\\u{202e}c\\u{9b}1A"))
  }

  @Test(arguments: [
    (0, "0:00"), (7, "0:07"), (65, "1:05"), (725, "12:05"), (3600, "1:00:00"), (90061, "25:01:01"),
  ])
  func durations(seconds: Int, text: String) { #expect(StatusLine.duration(seconds) == text) }

  @Test func theStatusLineGivesWayInTheMiddle() {
    func status(_ width: Int, partial: String = "") -> String {
      StatusLine.text(
        progress: "step 3 of 9, 1:05", title: "Run update-initramfs -u -k all", seconds: 42, partial: partial,
        width: width)
    }
    #expect(status(80) == "step 3 of 9, 1:05: running update-initramfs -u -k all (0:42)")
    #expect(status(59) == "step 3 of 9, 1:05: running update-initramfs -u -k a… (0:42)")
    #expect(status(79, partial: "12 %") == "step 3 of 9, 1:05: running update-initramfs -u -k all (0:42) | 12 %")
    for width in 1...60 { #expect(DisplayWidth.of(status(width, partial: Self.long)) <= width) }
  }
}

/// Questions with choices.
@Suite struct QuestionTextTests {
  private let question = QuestionText(
    text: "Run it?",
    choices: [
      .init("r", "run", "run it"), .init("s", "skip", "leave it out"), .init("e", "edit", "change it"),
      .init("b", "back", "to the one before"), .init("g", "go", "to a step"), .init("q", "quit", "stop here"),
    ], enterTakesFirst: true)

  @Test func thePromptShowsTheKeys() {
    #expect(
      question.prompt(width: 80, indent: 4) == "    Run it? [r]un, [s]kip, [e]dit, [b]ack, [g]o, [q]uit, [?] ")
    let narrow = question.prompt(width: 40, indent: 4)
    #expect(narrow == "    Run it? [r]un, [s]kip, [e]dit,\n    [b]ack, [g]o, [q]uit, [?] ")
    var whole = question
    whole.showsAll = "l"
    #expect(whole.prompt(width: 80, indent: 0).hasSuffix("[q]uit, [l] all, [?] "))
  }

  @Test(arguments: [
    ("r", QuestionText.Reading.choice("r")), (" S ", .choice("s")), ("quit", .choice("q")), ("Ed", .choice("e")),
    ("", .choice("r")), ("  ", .choice("r")), ("?", .help), ("x", .notUnderstood), ("r r", .notUnderstood),
    ("runs", .notUnderstood), ("l", .notUnderstood),
  ])
  func answers(typed: String, reading: QuestionText.Reading) { #expect(question.read(typed) == reading) }

  @Test func enterAloneIsNoAnswerWhereItMustBeMeant() {
    let question = QuestionText(text: "Read it?", choices: question.choices, enterTakesFirst: false, showsAll: "l")
    #expect(question.read("") == .notUnderstood)
    #expect(question.read("L") == .all)
    #expect(question.read("all") == .all)
  }

  @Test func keysThatAreNoLettersOfTheirNamesStandBefore() {
    let question = QuestionText(
      text: "", choices: [.init("1", "intel", ""), .init("k", "skip", "")], enterTakesFirst: false)
    #expect(question.prompt(width: 80, indent: 0) == "[1] intel, s[k]ip, [?] ")
  }

  @Test func theHelpExplainsEachKey() {
    #expect(
      question.help(width: 60).prefix(2) == ["     r  run it (or just Enter)", "     s  leave it out"])
    #expect(question.help(width: 60).count == 6)
  }
}

/// What a screen has room for.
@Suite struct SceneTests {
  private func scene(_ blocks: (Int, Bool)...) -> Scene {
    var scene = Scene()
    for (index, block) in blocks.enumerated() {
      scene.add((0..<block.0).map { "\(index).\($0)" }, canBeCut: block.1)
    }
    return scene
  }

  @Test func theLongestPartsAreShortened() {
    let lines = scene((1, false), (30, true), (3, true), (12, true)).fitted(to: 18, key: "l")
    #expect(lines?.count == 18)
    #expect(lines?.prefix(8) == ["0.0", "1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "    … 24 more lines: l shows all"])
    #expect(lines?[8...10] == ["2.0", "2.1", "2.2"])
    #expect(lines?.last == "    … 6 more lines: l shows all")
  }

  @Test func whatHasNoRoomAtAllIsNotCut() {
    #expect(scene((30, false)).fitted(to: 18, key: "l") == nil)
    #expect(scene((16, false), (30, true)).fitted(to: 18, key: "l") == nil)
    #expect(scene((14, false), (30, true)).fitted(to: 18, key: "l")?.count == 18)
  }
}
