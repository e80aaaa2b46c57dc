import Synchronization
import Testing
import WaymarkRun

@testable import WaymarkCLI

/// The face on a screen that is played.
@Suite struct TerminalFaceTests {
  /// What was written and asked, and what is typed.
  final class Stage: Sendable {
    struct Script {
      var written = ""
      var prompts: [String] = []
      var typed: [Keyboard.Line?]
      var seconds = 0
    }
    let script: Mutex<Script>

    init(typing: [String]) { script = Mutex(Script(typed: typing.map { .text(Array($0.utf8)) })) }

    var written: String { script.withLock { $0.written } }
    var lines: [Substring] { written.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }
    var prompts: [String] { script.withLock { $0.prompts } }

    func face(rows: Int = 20, isTerminal: Bool = true, isAsking: Bool = true) -> TerminalFace {
      TerminalFace(
        screen: Screen(isTerminal: isTerminal, size: { (60, rows) }) { bytes in
          self.script.withLock { $0.written += String(decoding: bytes, as: UTF8.self) }
        },
        style: Style(colour: false), isAsking: isAsking, now: { self.script.withLock { $0.seconds } },
        read: { prompt, _ in
          self.script.withLock {
            $0.prompts.append(prompt)
            $0.written += "⟦\(prompt)⟧\n"
            return $0.typed.isEmpty ? .ended : $0.typed.removeFirst()
          }
        },
        edit: { text, name in name == "broken" ? .failure(.init(message: "No.")) : .success(text + name) })
    }

    func pass(seconds: Int) { script.withLock { $0.seconds += seconds } }
  }

  private let run = Question(
    "Run it?", .choice([.init("r", "run", "run it"), .init("q", "quit", "stop")], enterTakesFirst: true), otherwise: "")

  @Test func elsewhereThanOnATerminalMessagesArePlainLines() {
    let stage = Stage(typing: [])
    var face = stage.face(isTerminal: false)
    face.show(.step(number: 1, of: 2, title: "Make it"))
    face.show(.action(title: "Run " + String(repeating: "long ", count: 40), line: 3))
    face.watch(.output(Array("10 %\r20 %\n".utf8)[...]))
    face.watch(.quiet)
    face.show(.remark("done"))
    face.finish()
    #expect(stage.lines.count == 4 && stage.lines.first == "Step 1 of 2: Make it")
    #expect(
      !stage.written.contains("\u{1B}") && !stage.written.contains("\r") && stage.written.contains("    | 20 %\n"))
  }

  @Test func aQuestionIsAskedAgainUntilItIsUnderstood() {
    let stage = Stage(typing: ["x", "?", "Q"])
    var face = stage.face()
    #expect(face.ask(run) == .choice("q"))
    #expect(stage.prompts == Array(repeating: "Run it? [r]un, [q]uit, [?] ", count: 3))
    #expect(stage.written.contains("\"x\" is none of these; ? explains them.\n"))
    #expect(stage.written.contains("     q  stop\n"))
  }

  @Test func whatIsAskedAboutFitsOnTheScreen() {
    let stage = Stage(typing: ["l", "", "", "r"])
    var face = stage.face()
    face.show(.step(number: 1, of: 2, title: "Make it"))
    face.show(.action(title: "Edit /etc/hosts", line: 3))
    face.show(.note(.warning, "Take care."))
    face.show(.diff((1...50).map { "+line \($0)" }))
    #expect(face.ask(run) == .choice("r"))
    let before = stage.written.components(separatedBy: "⟦")[0].split(separator: "\n", omittingEmptySubsequences: false)
    #expect(before.count <= 20 && before.contains("    (warning) Take care."))
    #expect(before.contains { $0.contains("Edit /etc/hosts (step 1 of 2, 0:00, line 3)") })
    #expect(stage.prompts[0] == "  Run it? [r]un, [q]uit, [l] all, [?] ")
    #expect(stage.prompts[1...2].allSatisfy { $0.hasPrefix("-- ") } && stage.prompts.count == 4)
    #expect((1...50).allSatisfy { stage.written.contains("    +line \($0)\n") })
  }

  @Test func manyLinesThatCannotBeShortenedComeAScreenAtATime() {
    let stage = Stage(typing: ["", "", "r"])
    var face = stage.face()
    for number in 1...50 { face.show(.remark("remark \(number)")) }
    #expect(face.ask(run) == .choice("r"))
    #expect(stage.prompts.map { $0.prefix(15) } == ["-- 18 of 50 lin", "-- 36 of 50 lin", "Run it? [r]un, "])
    let gone = Stage(typing: [])
    face = gone.face()
    for number in 1...50 { face.show(.remark("remark \(number)")) }
    #expect(face.ask(run) == .ended)
  }

  @Test func whoSkipsWhatCameBeforeStillSeesWhatIsAsked() {
    let stage = Stage(typing: ["q", "r"])
    var face = stage.face()
    for number in 1...30 { face.show(.remark("remark \(number)")) }
    face.show(.step(number: 1, of: 2, title: "Make it"))
    face.show(.note(.warning, "Take care."))
    face.show(.action(title: "Run make", line: 3))
    face.show(.text("make"))
    #expect(face.ask(run) == .choice("r"))
    #expect(stage.prompts.map { $0.prefix(15) } == ["-- 18 of 30 lin", "  Run it? [r]un"])
    #expect(stage.written.contains("⟧\n\nStep 1 of 2: Make it\n    (warning) Take care.\n  Run make (step 1 of 2"))
  }

  @Test func whatAQuestionIsAboutIsSaidAgainWhereItScrolledAway() {
    let stage = Stage(typing: ["r", "q"])
    var face = stage.face()
    face.show(.action(title: "Run make", line: 3))
    #expect(face.ask(run) == .choice("r"))
    for number in 1...30 { face.watch(.output(Array("line \(number)\n".utf8)[...])) }
    face.show(.remark("it ended with status 2"))
    #expect(face.ask(run) == .choice("q"))
    let tail = stage.written.components(separatedBy: "line 30\n")[1]
    #expect(tail.hasPrefix("  Run make\n    it ended with status 2\n⟦"))
  }

  @Test func progressIsVisibleWhileACommandIsQuiet() {
    let stage = Stage(typing: ["r"])
    var face = stage.face()
    face.show(.step(number: 3, of: 9, title: "Boot"))
    face.show(.action(title: "Run update-initramfs -u", line: 3))
    stage.pass(seconds: 60)
    #expect(face.ask(run) == .choice("r"))
    face.watch(.quiet)
    #expect(!stage.written.contains("running"))
    stage.pass(seconds: 5)
    face.watch(.quiet)
    face.watch(.quiet)
    let status = "step 3 of 9, 1:05: running update-initramfs -u (0:05)"
    #expect(stage.written.hasSuffix("⟧\n\r\u{1B}[K" + status))
    face.watch(.output(Array("Generating\nhalf".utf8)[...]))
    #expect(stage.written.hasSuffix(status + "\r\u{1B}[K    | Generating\n\r\u{1B}[K    | half"))
    stage.pass(seconds: 2)
    face.watch(.quiet)
    #expect(
      stage.written.hasSuffix("\r\u{1B}[Kstep 3 of 9, 1:07: running update-initramfs … (0:07) | half"))
    face.show(.remark("done"))
    face.finish()
    #expect(stage.written.hasSuffix("\r\u{1B}[K    | half\n    done\n"))
  }

  @Test func nothingIsDrawnOverACommandThatHasTheTerminal() {
    let stage = Stage(typing: [])
    var face = stage.face()
    face.show(.action(title: "Run nano", line: 3))
    face.watch(.terminal(isCommands: true))
    stage.pass(seconds: 5)
    let before = stage.written
    face.watch(.quiet)
    #expect(stage.written == before)
    face.watch(.terminal(isCommands: false))
  }

  @Test func linesAreTextsAndDefaultsAreTaken() {
    let stage = Stage(typing: ["", "Ada", ""])
    var face = stage.face()
    func ask(_ value: String?, secret: Bool = false) -> Answer {
      face.ask(Question("Your name", .line(defaultValue: value, secret: secret), otherwise: ""))
    }
    #expect(ask("Eve") == .text("Eve"))
    #expect(ask(nil) == .text("Ada"))
    #expect(ask("hidden", secret: true) == .text("hidden"))
    #expect(stage.prompts == ["Your name [Eve]: ", "Your name: ", "Your name: "])
    #expect(ask(nil) == .ended)
  }

  @Test func bytesThatAreNoTextAreAskedForAgain() {
    let stage = Stage(typing: [])
    stage.script.withLock { $0.typed = [.text([0xFF]), .text([0x61]), nil, .interrupted] }
    var face = stage.face()
    let question = Question("Name", .line(defaultValue: nil, secret: false), otherwise: "")
    #expect(face.ask(question) == .text("a"))
    #expect(face.ask(question) == .nobody)
    #expect(face.ask(run) == .interrupted)
    #expect(stage.written.contains("That is no UTF-8 text.\n"))
  }

  @Test func anEditorThatFailsIsSaid() {
    let stage = Stage(typing: [])
    var face = stage.face()
    #expect(face.ask(Question("", .editor(text: "a", name: ".sh"), otherwise: "")) == .text("a.sh"))
    #expect(face.ask(Question("", .editor(text: "a", name: "broken"), otherwise: "")) == .ended)
    #expect(stage.written == "No.\n")
  }
}
