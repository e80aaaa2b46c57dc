import WaymarkRunbook

/// What the session asks of the host. Each is answered by one `Outcome`.
package enum Work: Hashable, Sendable {
  /// Which variants' probes hold; `.probed`.
  case probe(Axis)
  /// Whether a precondition's check succeeds; `.checked`.
  case check(script: String)
  /// Whether this user may write, or make, these files of the host; `.writable`.
  case weigh(paths: [String])
  /// What an edit would change; `.planned`, `.unchanged` or `.refused`.
  case plan(EditRequest)
  /// In a dry run: later plans see the file as this one leaves it; `.done`.
  case assume(EditPlan)
  /// The old file goes to this name in the run's folder (`kept/7`), durably; `.done` or `.failed`.
  case keep(EditPlan, name: String)
  /// The new file takes the old one's place, durably; `.replaced` or `.failed`.
  case replace(EditPlan)
  /// `.ran`.
  case run(CommandRequest)
  /// The session that the last command left is where the next one starts, durably; `.done`.
  case takeSession
  /// What was kept of an earlier command's output, by the name it was kept under (`output/7`); `.output`.
  case recall(name: String)
  /// Seconds; nothing under a root; `.done` or `.interrupted`.
  case wait(seconds: Int)
  /// The host goes down; under a root the boot id is renewed. `.done` or `.failed`.
  case reboot(command: String)
}

/// What came of a `Work`.
package enum Outcome: Hashable, Sendable {
  case done
  /// The ids of the variants whose probe holds.
  case probed([String])
  /// nil where it could not be judged: the command is not there under a root.
  case checked(holds: Bool?)
  /// The first path that may not be written, or nil.
  case writable(exceptFor: String?)
  case planned(EditPlan)
  /// The file, which holds it already.
  case unchanged(file: String)
  /// Why it is never applied.
  case refused(String)
  /// SHA-256 of the new file.
  case replaced(sha256: String)
  case ran(CommandResult)
  case output([UInt8])
  /// Nothing was changed.
  case failed(String)
  /// The person ended it with Ctrl-C.
  case interrupted
}

/// An edit with its values filled in.
package struct EditRequest: Hashable, Sendable {
  package var action: String
  /// As the guide gives it, values filled in: `~/notebook/opener`.
  package var path: String
  package var edit: Edit
  /// Values filled in, told additions added.
  package var content: String
  /// The person's own bytes for the whole file, instead of what the edit would make.
  package var override: String?

  package init(action: String, path: String, edit: Edit, content: String, override: String? = nil) {
    self.action = action
    self.path = path
    self.edit = edit
    self.content = content
    self.override = override
  }
}

/// What an edit would change, seen before it does.
package struct EditPlan: Hashable, Sendable {
  package var request: EditRequest
  /// The file that is meant, links followed, under the root where there is one.
  package var file: String
  /// nil where there is none.
  package var before: [UInt8]?
  package var after: [UInt8]
  /// Unified, with `FILE (now)` and `FILE (then)`; without line endings.
  package var diff: [String]

  package init(request: EditRequest, file: String, before: [UInt8]?, after: [UInt8], diff: [String]) {
    self.request = request
    self.file = file
    self.before = before
    self.after = after
    self.diff = diff
  }
}

/// A command of the guide to be run.
package struct CommandRequest: Hashable, Sendable {
  /// A value that the script takes from its environment, so that no value is ever read as code.
  package struct Value: Hashable, Sendable {
    /// The parameter's id: the script says `${waymark_value_ID}`.
    package var id: String
    package var text: String
    /// Of a list: `${waymark_value_ID__1}` and so on; the text alone where it is none.
    package var items: [String]
    package var secret: Bool

    package init(id: String, text: String, items: [String], secret: Bool) {
      self.id = id
      self.text = text
      self.items = items
      self.secret = secret
    }
  }

  package var script: String
  package var values: [Value]
  package var interactive: Bool
  /// Seconds.
  package var timeout: Int?
  /// What it prints is kept under this name in the run's folder: `output/7`.
  package var output: String

  package init(script: String, values: [Value], interactive: Bool, timeout: Int?, output: String) {
    self.script = script
    self.values = values
    self.interactive = interactive
    self.timeout = timeout
    self.output = output
  }
}

/// How a command ended.
package struct CommandResult: Hashable, Sendable {
  /// As a shell counts: 128 and the signal's number for one that was killed.
  package var status: Int32
  /// What was kept of both outputs.
  package var output: [UInt8]
  /// Under a root: the commands that were written down instead of run, a line each; empty where all were run.
  package var notRun: String
  /// It took longer than its timeout.
  package var timedOut: Bool
  /// How often Ctrl-C was pressed while it ran.
  package var interrupts: Int

  package init(status: Int32, output: [UInt8], notRun: String = "", timedOut: Bool = false, interrupts: Int = 0) {
    self.status = status
    self.output = output
    self.notRun = notRun
    self.timedOut = timedOut
    self.interrupts = interrupts
  }
}
