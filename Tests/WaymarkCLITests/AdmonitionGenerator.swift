import TestSupport

/// Guides full of admonitions in lists, in quotes and in each other, in the notation of MkDocs, which can say the most.
struct AdmonitionGenerator {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A guide with so many admonitions side by side, some of which hold others.
  mutating func guide(_ count: Int) -> String {
    var lines: [String] = ["# Guide", ""]
    for number in 0..<count {
      lines += placed(admonition(depth: Int.random(in: 0...2, using: &generator)), number) + [""]
      if chance(3) { lines += ["Text \(number) after it.", ""] }
    }
    return lines.map { $0 + (usesCRLF ? "\r\n" : "\n") }.joined()
  }

  var usesCRLF = false

  private mutating func chance(_ odds: Int) -> Bool { Int.random(in: 0..<odds, using: &generator) == 0 }
  private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }

  /// By itself, in a list, or in a quote.
  private mutating func placed(_ lines: [String], _ number: Int) -> [String] {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: ["- item \(number)", ""] + lines.map { $0.isEmpty ? "" : "  " + $0 }
    case 1:
      ["\(number + 1). step \(number)", ""] + lines.map { $0.isEmpty ? "" : "   " + $0 } + ["", "   More of it."]
    case 2: lines.map { $0.isEmpty ? ">" : "> " + $0 }
    default: lines
    }
  }

  private mutating func admonition(depth: Int) -> [String] {
    let sign = pick(["!!!", "!!!", "!!!", "???", "???+"])
    let kind = pick(["note", "tip", "warning", "danger", "important", "info", "bug", "example", "attention", "my-kind"])
    let title = chance(2) ? " \"\(pick(Self.titles))\"" : ""
    var body: [String] = []
    for index in 0..<Int.random(in: 0...3, using: &generator) {
      if index > 0 { body.append("") }
      body +=
        depth > 0 && chance(2)
        ? admonition(depth: depth - 1)
        : pick(Self.blocks).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return ["\(sign) \(kind)\(title)"] + (body.isEmpty ? [] : [""]) + body.map { $0.isEmpty ? "" : "    " + $0 }
  }

  private static let titles = [
    "Plain words", "With `code`", "Mind the *gap*", "Brackets [a] and ]", "A | bar", "Ends with a colon:", "Say \"hi\"",
    "Braces {a}", "Ünïcödé 🛠️", "Security Note", "a_b and 2 * 3", "Back\\slash", "<b> & co",
  ]

  private static let blocks = [
    "One line of text.", "Two lines\nof text.", "- a list\n- of two", "1. one\n2. two\n   - inner", "2. from two",
    "```sh\nls -l\n\n> not a quote\n```", "````\n```\ninner\n```\n````", "    indented code", "> a quote\n> of two",
    "| a | b |\n| --- | --- |\n| 1 | 2 |", "---", "title: no header", "~~~\n:::\n///\n~~~", "Text:\n\n- after a colon",
    "**bold** begins it", "*not* `a lead`", "- item\n\n  paragraph\n\n  ```\n  code\n  ```", "Hard  \nbreak",
    "[link](https://example.com) and <b>html</b>", "Setext\n---", "+ plus\n+ plus",
  ]
}
