import WaymarkRunbook

/// What the next event answers.
enum State: Hashable, Sendable {
  case fresh
  case opening(Opening)
  case preliminary(Preliminary)
  case value(ValueStage)
  case command(CommandStage)
  case edit(EditStage)
  case byHand(ByHandStage)
  case pause(PauseStage)
  case leaving(LeavingStage)
  case ended(Ending)

  /// Before the first step.
  enum Opening: Hashable, Sendable {
    /// The index of the axis.
    case probing(Int), choosing(Int)
    /// The titles that may need root, by the paths that tell; and the first that needs it whatever they tell.
    case weighing(titles: [String: String], otherwise: String?)
    /// The index of the precondition.
    case checking(Int)
  }

  enum ValueStage: Hashable, Sendable {
    case recalling(String), asking(String)
  }

  enum CommandStage: Hashable, Sendable {
    case deciding, editing, running
    /// Before the action counts as done.
    case takingSession(Record.Done, isJudged: Bool)
    case failed
  }

  enum EditStage: Hashable, Sendable {
    /// Whether its values are to be asked for.
    case filling
    /// The index of the option.
    case choosing(Int)
    case planning, deciding, editing
    /// `name` is where the old file is kept.
    case keeping(name: String), replacing(keptAs: String?)
    /// A dry run goes on as if it was done.
    case assuming
    case unchanged, refused, failed
  }

  enum ByHandStage: Hashable, Sendable {
    case recalling, confirming
  }

  enum PauseStage: Hashable, Sendable {
    case deciding, rebooting, waiting, interrupted
  }

  /// Ways out of an action, or of the run.
  enum LeavingStage: Hashable, Sendable {
    case going, finishing
  }
}

/// A question as it was asked.
struct Asked: Hashable, Sendable {
  var question: Question
  /// Where nobody can be asked.
  var nobody: Ending
  /// Keys that mean here what they mean everywhere: back, go, quit.
  var moves: Set<Character> = []
  /// What quitting means here.
  var quit = Ending(status: 75, lines: ["Stopped. \(Advice.again)"])
}

/// A question that the person may come back to.
struct Held: Hashable, Sendable {
  var state: State
  var asked: Asked
}

/// The action that the run has come to.
struct Visit: Hashable, Sendable {
  var step: Step
  var action: Action
  /// What comes before it is done, in order; what is settled is taken away.
  var preliminaries: [Preliminary] = []
  /// It was done before, in this run, and the person came back to it.
  var wasDone = false
  /// It was started before, and nobody knows how far it came.
  var wasCutShort = false
  /// A command as the person changed it.
  var script: String?
  /// The person wants to change the command once its values are known.
  var wantsEditor = false
  /// What went wrong with the command.
  var failure: Judgement?
  /// The text that the editor was opened with.
  var offered = ""
  /// Whether each told addition is taken, by its id.
  var additions: [String: Bool] = [:]
  var plan: EditPlan?
  /// The person's own bytes for the file.
  var override: String?
  /// The parameters whose telling output was shown.
  var recalled: Set<String> = []
}

/// What comes before an action is done.
enum Preliminary: Hashable, Sendable {
  /// A note is shown; a gate must be confirmed.
  case note(Note)
  /// The action itself is shown.
  case action
  /// Something that makes it none for everybody: the reason.
  case consent(String)
  /// Another one that excludes it.
  case either(here: String, other: String)
}
