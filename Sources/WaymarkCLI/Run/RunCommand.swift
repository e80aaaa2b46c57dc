import ArgumentParser
import Glibc
import WaymarkDiagnostics
import WaymarkRun
import WaymarkRunbook

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Do what a guide says, step by step.",
    discussion: """
      Shows each action before it is done, and asks. What was done is written down: started again after a stop or a reboot, \
      it goes on where it stopped. Takes a guide or a runbook (NAME.runbook.yaml).

      A values file is YAML or JSON: a line NAME: VALUE for each value or variant, NAME: [A, B] for a list. Give secrets this \
      way, or when you are asked: what --set holds can be seen by every user of the host.

      Exit status: 0 done; 1 a step failed; 2 wrong usage or unreadable input; 75 another run holds the lock, or something is \
      left for a person to decide; 77 not root; 78 a precondition fails, or content is refused; 100 a reboot is pending; \
      130 interrupted.
      """)

  @Flag(name: .shortAndLong, help: "Ask nothing: take what is plain, confirm what is done by hand, reboot.")
  var yes = false

  @Flag(help: "Show what would be done, with the diffs of files; nothing is run or written.")
  var dryRun = false

  @Option(help: ArgumentHelp("Begin with this step or action: an id, or a step's number.", valueName: "id"))
  var from: String?

  @Option(help: ArgumentHelp("Only this step or action; may be given again.", valueName: "id"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "Also take an optional or risky action, a told condition or a told addition; may be given again.", valueName: "id"
    ))
  var include: [String] = []

  @Option(help: ArgumentHelp("Give a value, or choose a variant; wins over files.", valueName: "name=value"))
  var set: [String] = []

  @Option(help: ArgumentHelp("Values and variants from this file; - for standard input.", valueName: "file"))
  var values: [String] = []

  @Option(help: ArgumentHelp("Edit files under this folder; reboots are played.", valueName: "dir"))
  var root: String?

  @Option(
    help: ArgumentHelp("With --root: the commands that may be run; all others are written down.", valueName: "dir"))
  var bin: String?

  @Option(help: ArgumentHelp("Where the run is kept: journal, old files, output.", valueName: "dir"))
  var state: String?

  @OptionGroup var reading: GuideOptions

  @Argument(help: "The guide or runbook; - for standard input.")
  var guide: String

  func validate() throws {
    for assignment in set where !assignment.dropFirst().contains("=") {
      throw ValidationError("--set needs NAME=VALUE, not \"\(PrintableText.of(assignment))\".")
    }
    guard (values + [guide]).count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input can be read once only: one - is too many.")
    }
  }

  func run() throws {
    let (runbook, warnings) = try RunInput.read(guide, reading)
    let options = try options(for: runbook)
    for warning in warnings { Terminal.complain(warning) }
    let ending = perform(runbook, options)
    let messages = MessageText(width: Terminal.widthOfMessages, style: Style(colour: false))
    for line in ending.lines.flatMap(messages.ending) { Terminal.complain(line) }
    throw ExitCode(ending.status)
  }

  private func options(for runbook: Runbook) throws(FileError) -> RunOptions {
    var options = RunOptions()
    options.yes = yes
    options.dryRun = dryRun
    options.from = from
    options.only = only
    options.include = include
    options.settings = try RunSettings.read(files: values, assignments: set, for: runbook)
    return options
  }

  private func perform(_ runbook: Runbook, _ options: RunOptions) -> Ending {
    let selection: String
    do throws(UsageError) {
      selection = try Selection(options, in: runbook).text
    } catch {
      return error.ending
    }
    let keyboard = yes ? nil : Keyboard()
    var face = TerminalFace(keyboard: keyboard, isAsking: !yes && !dryRun)
    do throws(HostRefusal) {
      var host = try LocalHost(
        for: runbook.source, selection: selection, at: HostPlace(root: root, bin: bin, state: state), dryRun: dryRun)
      let session = Session(runbook: runbook, options: options, history: host.history, host: host.facts)
      let ending = Runner.run(session, in: &host, face: &face)
      face.finish()
      keyboard?.restore()
      return ending
    } catch {
      return error.ending
    }
  }
}

extension TerminalFace {
  /// The face of this program: standard output, and whoever sits at the terminal.
  init(keyboard: Keyboard?, isAsking: Bool) {
    self.init(
      screen: .standard, style: Style(colour: Terminal.colour), isAsking: isAsking && keyboard != nil,
      now: {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
      },
      read: { prompt, secret in keyboard?.ask(prompt, secret: secret) },
      edit: { text, name in
        guard let keyboard else { return .failure(.init(message: "There is no terminal for an editor.")) }
        do throws(EditorProgram.Failure) {
          return .success(try EditorProgram.edit(text, named: name, on: keyboard.descriptor))
        } catch {
          return .failure(error)
        }
      })
  }
}
