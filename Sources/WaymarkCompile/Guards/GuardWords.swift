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
    "but",
    "this will", "this is", "where", "don't forget", "it will", "attention", "warning", "caution", "substitute",
    "change")

  /// "If …" that only carries on: the main path, not a branch of it.
  static let noBranch = Phrases(
    "if all went", "if everything", "if successful", "if all goes", "if it works", "if that works", "if it worked",
    "if this works", "if done correctly", "if the command succeeds", "if you followed", "if you have followed",
    "if you get lost", "if you have any", "if you are not sure", "if you were to", "if you are following",
    "if no errors", "if you see the", "if you've followed"
  )

  /// Wishes: whoever wants it does it; no state of the host.
  static let wish = Phrases(
    "if you want", "if you would like", "if you'd like", "if you like", "if you prefer", "if you wish", "if desired",
    "if wanted", "if needed", "if necessary", "if required", "in case you want")

  /// Speaks of what the reader has or wants, not of how things work.
  static let reader = Phrases(
    "if you want", "if you need", "if you would", "if you wish", "if you plan", "if you prefer", "if you have",
    "if you use",
    "if you are", "if you're", "if your system", "if your server", "if your host", "if your distribution")

  static let skip = Phrases(
    "skip this section", "skip this step", "skip the following", "skip this part", "skip ahead", "can skip this",
    "may skip this", "can be skipped", "skip the next", "you can skip")

  static let recommended = Phrases("recommended", "suggested")
}

/// Other lifecycles than the main one.
enum TaskWords {
  /// For those who met the trouble: its blocks are conditional, its steps stay out of the main pass.
  static let troubleshooting = "troubleshooting"

  private static let rows: [(task: String, phrases: Phrases)] = [
    ("uninstall", Phrases("uninstall*", "removal", "remove", "removing", "deinstall*", "how to remove")),
    (
      "upgrade",
      Phrases("upgrade", "upgrading", "upgrades", "update", "updating", "updates", "how to update", "how to upgrade")
    ),
    (
      "revert",
      Phrases("revert*", "rollback", "roll back", "rolling back", "undo", "undoing", "restore", "unblock", "downgrade*")
    ),
    (
      "cleanup",
      Phrases("clean up", "cleanup", "cleaning up", "delete created", "delete resources", "tear down", "teardown")
    ),
    (
      troubleshooting,
      Phrases(
        "troubleshoot*", "common problems", "common issues", "known issues", "known problems", "faq",
        "frequently asked*",
        "debugging", "problems", "common errors", "if something goes wrong", "possible problems")
    ),
    ("reference", Phrases("quick reference", "cheat sheet", "cheatsheet", "command reference", "useful commands")),
  ]

  /// The other lifecycle that a title opens: its first words say so.
  ///
  /// An update at the start of a guide is a step of it ("Update the system"), so a title counts only where it is short or names
  /// the thing that the guide is about.
  static func task(of title: FoldedText, isNumbered: Bool) -> String? {
    for (task, phrases) in rows where phrases.starts(title) {
      if task == "upgrade" {
        let words = title.words
        let preparing = words.contains {
          [
            "system", "packages", "package", "apt", "repositories", "grub", "initramfs", "os", "server", "cache",
            "sources", "index", "lists", "local", "your", "boot", "firmware", "bios", "kernel", "the",
          ].contains($0)
        }
        if isNumbered || preparing && words.count > 1 { return nil }
      }
      if task == "uninstall", isNumbered || title.wordCount > 5 { return nil }
      if task == "revert", isNumbered && !Phrases("unblock", "revert*", "undo", "rollback").starts(title) { return nil }
      return task
    }
    return nil
  }
}
