/// The kinds of a dialect: how loud each one is, and whether others exist.
///
/// Severity belongs to the dialect, not to the word: GitHub's caution is its loudest kind, Obsidian's an alias of warning.
package struct AdmonitionKinds: Sendable {
  private let severities: [String: AdmonitionSeverity]
  /// Whether a kind that is not listed is none of the dialect's.
  package let closed: Bool

  init(_ severities: [String: AdmonitionSeverity], closed: Bool) {
    self.severities = severities
    self.closed = closed
  }

  /// Lower-case names, sorted.
  package var names: [String] { severities.keys.sorted() }

  package func isKnown(_ kind: String) -> Bool { !closed || severities[kind] != nil }

  /// How loud a kind is; one that the dialect lacks is taken as other dialects take the word.
  package func severity(of kind: String) -> AdmonitionSeverity {
    severities[kind] ?? AdmonitionKinds.common.severities[AdmonitionKinds.folded(kind)] ?? .info
  }

  /// The words that Obsidian, Material for MkDocs and most others share.
  static let common = AdmonitionKinds(
    [
      "abstract": .info, "attention": .warning, "bug": .danger, "caution": .warning, "danger": .danger,
      "error": .danger, "example": .info, "failure": .danger, "important": .important, "info": .info, "note": .info,
      "question": .info, "quote": .info, "success": .tip, "tip": .tip, "todo": .info, "warning": .warning,
    ],
    closed: false)

  /// The word that stands for a kind in `common`: `hint` is a tip, `achtung` an attention.
  static func folded(_ kind: String) -> String { aliases[kind] ?? kind }

  private static let aliases: [String: String] = [
    // English
    "aside": "note", "fail": "failure", "idea": "tip", "light": "note", "dark": "note", "default": "note",
    "base": "note", "callout": "note", "admonition": "note", "message": "note", "okay": "success", "contrast": "note",
    "alert": "danger", "check": "success", "cite": "quote", "critical": "danger", "disclaimer": "note",
    "done": "success",
    "faq": "question", "fyi": "info", "heads up": "attention", "help": "question", "hint": "tip",
    "information": "info", "missing": "failure", "nb": "note", "notes": "note", "notice": "note", "ok": "success",
    "primary": "info", "pro tip": "tip", "protip": "tip", "secondary": "note", "seealso": "note", "summary": "abstract",
    "tldr": "abstract", "warn": "warning",
    // French, German, Italian, Polish, Portuguese, Spanish, Swedish, Chinese, Japanese
    "achtung": "attention", "advertencia": "warning", "anteckning": "note", "astuce": "tip", "atenção": "attention",
    "attenzione": "attention", "aviso": "warning", "avertissement": "warning", "consejo": "tip", "dica": "tip",
    "gefahr": "danger", "hinweis": "note", "nota": "note", "ostrzeżenie": "warning", "peligro": "danger",
    "perigo": "danger", "remarque": "note", "tipp": "tip", "uwaga": "attention", "varning": "warning",
    "warnung": "warning", "wichtig": "important", "注意": "attention", "提示": "tip", "警告": "warning",
  ]

  /// Whether a word, in lower case, names a box and nothing else: a note or a tip, but no quote, example or question.
  static func isBox(_ word: String) -> Bool {
    let kind = folded(word)
    return leadKinds.contains(kind) || kind == "success" || kind == "failure"
  }

  /// Whether a word, in lower case, is a kind that most dialects know by this name or another.
  static func isCommon(_ word: String) -> Bool { common.severities[folded(word)] != nil }

  /// Whether a phrase, in lower case, is a word for a kind that may open a paragraph.
  static func isLeadWord(_ word: String) -> Bool {
    let kind = folded(word)
    return leadKinds.contains(kind) && !notLeads.contains(word)
  }

  private static let leadKinds: Set<String> = [
    "attention", "caution", "danger", "important", "info", "note", "tip", "warning",
  ]

  /// Words for a kind that label something else when they open a paragraph ("Help: …", "Information: …").
  private static let notLeads: Set<String> = ["notes", "primary", "secondary", "alert", "critical", "error"]
}
