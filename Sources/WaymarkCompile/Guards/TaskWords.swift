import WaymarkGuide

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

  /// The lifecycle that the guide's own title names.
  static func mainTask(of guide: Guide) -> String? {
    // "Host configuration 04 ~ Removing the subscription warning"
    let parts = guide.title?.split(whereSeparator: { "~:|–—".contains($0) }) ?? []
    return parts.lazy.compactMap { task(of: FoldedText(StepTitle($0).text), isNumbered: false) }.first
  }

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
