/// Tabs that part a page by what it speaks of, not by who reads it: "Quick start", "View logs", "Update".
enum TabTopics {
  private static let topics = Phrases(
    "overview", "quick start", "quickstart", "getting started", "view logs", "logs", "log", "service control",
    "configuration", "config", "settings", "usage", "access", "access the", "access to", "web interface", "update",
    "updating", "upgrade", "upgrading", "uninstall", "uninstalling", "directories", "credentials", "default", "general",
    "description", "details", "introduction", "prerequisites", "requirements", "troubleshooting", "faq", "output",
    "result", "example", "examples", "explanation", "restrict", "create", "creating", "set up", "setup", "router setup",
    "public key", "about")

  /// Whether a set is one of topics: one title that is no alternative tells.
  static func areTopics(_ titles: some Sequence<String>) -> Bool {
    titles.contains { topics.starts(FoldedText($0)) }
  }

  private static let reference = Phrases("view logs", "logs", "log", "service control", "example*", "output", "about")

  /// Shown for whoever wants it; no step of the way.
  static func isReference(_ title: String) -> Bool { reference.starts(FoldedText(title)) }
}
