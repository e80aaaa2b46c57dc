/// What guides say about when a part of them applies.
enum GuardWords {
  static let optional = Phrases(
    "optional", "optionally", "not necessary", "not required", "isn't necessary", "isn't required",
    "not strictly necessary",
    "not mandatory", "not needed", "if you want", "if you would like", "if you'd like", "if you like", "if you prefer",
    "if you wish", "if desired", "if wanted", "if needed", "if necessary", "if required", "you can also",
    "you may also",
    "you could also", "alternatively", "you might also", "nice to have", "in case you want", "for advanced users",
    "you can additionally", "you can optionally", "as an alternative", "also possible to", "it is possible to")

  /// Titles of what may be left out.
  static let optionalTitle = Phrases(
    "optional", "advanced", "bonus", "extras", "tweaks", "tweak", "alternative*", "nice to have", "for advanced users")

  /// Adds to what was said before it.
  static let caveat = Phrases(
    "however", "note", "please", "be aware", "replace", "replacing", "remember", "keep in mind", "make sure", "be sure",
    "but", "see", "refer to", "for more", "for further", "for details", "more information", "more details", "read more",
    "this will", "this is", "where", "don't forget", "it will", "attention", "warning", "caution", "substitute",
    "change")

  /// Says of a whole section or item that it may be left out.
  static let optionalPart = Phrases(
    "this step is optional", "this section is optional", "this part is optional", "these steps are optional",
    "this is an optional step", "is an optional step", "this step is not required", "this step is not mandatory",
    "this step is not necessary")
  /// Speaks of another place than this one.
  static let later = Phrases("later", "in the next section", "in another section")
  static let optionalStart = Phrases("optional", "optionally")

  /// Says how to save and close what was opened.
  static let keys = Phrases(
    "save and", "save the", "save your", "save with", "save it", "exit with", "exit the editor", "press ctrl",
    "press control", "close the file", "close the editor", "quit the editor", "then save")

  /// "If …" that only carries on: the main path, not a branch of it.
  static let noBranch = Phrases(
    "if all went", "if everything", "if successful", "if all goes", "if it works", "if that works", "if it worked",
    "if this works", "if done correctly", "if the command succeeds", "if you followed", "if you have followed",
    "if you have any", "if you were to", "if you are following",
    "when you locate", "when you find", "when you are done", "when you're done", "when you are finished",
    "when you have finished", "when you've finished", "when you are ready", "when you're ready", "when you see",
    "if no errors", "if you see the", "if you've followed", "if you simply", "in case adjust"
  )

  /// Begins a remark that says for whom something is.
  static let only = Phrases("for", "only", "required for", "required on", "needed for", "needed on")

  /// Wishes: whoever wants it does it; no state of the host.
  static let wish = Phrases(
    "if you want", "if you would like", "if you'd like", "if you like", "if you prefer", "if you wish", "if desired",
    "if wanted", "if needed", "if necessary", "if required", "in case you want", "if you ever", "if you get lost",
    "if you are not sure", "if you're not sure",
    "if at any time you", "if for some reason you", "if you would rather", "if you'd rather", "if you are interested",
    "if interested", "if you choose to", "should you want", "should you wish", "if you so desire")

  /// Speaks of what the reader has or wants, not of how things work.
  static let reader = Phrases(
    "if you want", "if you need", "if you would", "if you wish", "if you plan", "if you prefer", "if you have",
    "if you use",
    "if you are", "if you're", "if your system", "if your server", "if your host", "if your distribution")

  /// Speaks of what was said before, and says only how.
  static let backReference = Phrases(
    "you can do that", "you can do this", "you can do so", "to do so", "to do that", "to do this", "do that by",
    "do this by", "do so by", "this can be done", "that can be done", "this is done", "the following snippet does")

  /// Sections that add to what is done already.
  static let extraTitle = Phrases(
    "considerations", "going further", "further", "performance tuning", "performance tweaks", "extra", "recommended",
    "tips", "nice to know", "useful commands", "customi*")

  /// Titles of what only those need who have more than one of something.
  static let manifold = Phrases("multiple", "several", "more than one", "adding multiple", "add multiple")

  /// Titles of folds that say no more than that there is something inside.
  static let lid = Phrases(
    "click to", "click here", "show", "view", "expand", "example output", "expected output", "sample output",
    "output", "result", "see the", "details", "full", "complete", "example")

  /// Another way to the same end than the one that a reader meets first.
  static let otherWay = Phrases(
    "from source", "from sources", "manually", "manual installation", "manual install", "install manually", "compile",
    "using docker", "with docker", "without docker", "via")

  /// "On Debian you will also have to …": what follows is for those.
  static let duty = Phrases(
    "have to", "need to", "must", "it is necessary", "required to", "should also")

  static let noDuty = Phrases(
    "do not have to", "don't have to", "do not need to", "don't need to", "need not", "must not", "not necessary to")

  /// "If no proxy is there, you can …": the choice is the reader's.
  static let youCan = Phrases("you can force", "you can use", "you can set", "you can install", "you can configure")

  static let skip = Phrases(
    "skip this section", "skip this step", "skip the following", "skip this part", "skip ahead", "can skip this",
    "may skip this", "can be skipped", "skip the next", "you can skip")

  static let recommended = Phrases("recommended", "suggested")
}
