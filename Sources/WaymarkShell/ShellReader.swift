import WaymarkDiagnostics
import WaymarkKnowledge
import WaymarkText

/// Reads shell text: the front door of this room.
package enum ShellReader {
  /// How text is read.
  package enum Mode: Hashable, Sendable {
    /// As bash reads it.
    case strict
    /// As a guide's reader means it: prompts stripped, placeholders taken for words, console output told apart.
    case guideBlock
  }

  /// Whose grammar it is read by.
  package enum Dialect: Hashable, Sendable {
    case bash
    /// What dash takes: POSIX without arrays, `[[`, process substitutions and the like.
    case posix
  }

  package struct Reading: Sendable {
    /// Whether bash would accept it (in guide mode: what is left after prompts and placeholders).
    package let isWhole: Bool
    /// Ranges are offsets of the text that was read; the caller maps them to the guide.
    package let diagnostics: [Diagnostic]
    package let facts: CommandFacts
    /// Lines of the text that are typed, with the prompt that stood before them; others are output. Empty where no line has a
    /// prompt: then all is typed.
    package let promptedLines: [PromptedLine]
    /// `<your-ip>`, `{device}`, `YOUR_X` … that stand in command text, as written.
    package let placeholders: [PlaceholderUse]
    /// The script to run: prompts and output lines taken out.
    package let script: String
    /// Who reads the script where the prompts are not a POSIX shell's: `mysql`, `powershell`; such a script is not parsed.
    package let interpreter: String?

    package init(
      isWhole: Bool, diagnostics: [Diagnostic], facts: CommandFacts, promptedLines: [PromptedLine],
      placeholders: [PlaceholderUse], script: String, interpreter: String? = nil
    ) {
      self.isWhole = isWhole
      self.diagnostics = diagnostics
      self.facts = facts
      self.promptedLines = promptedLines
      self.placeholders = placeholders
      self.script = script
      self.interpreter = interpreter
    }
  }

  /// How the shell would take text at a place.
  package enum Quoting: String, Hashable, Sendable {
    case bare
    case doubleQuoted = "double-quoted"
    case singleQuoted = "single-quoted"
    /// In a here-document that expands.
    case hereDocument = "here-document"
    /// In a here-document whose delimiter is quoted.
    case literalHereDocument = "literal-here-document"
    case comment
  }

  package struct PlaceholderUse: Hashable, Sendable {
    package let spelling: String
    package let range: SourceRange
    package let quoting: Quoting

    package init(spelling: String, range: SourceRange, quoting: Quoting) {
      self.spelling = spelling
      self.range = range
      self.quoting = quoting
    }
  }

  package struct PromptedLine: Hashable, Sendable {
    /// The prompt with its trailing space: `$ `, `root@host:~# `; empty where a command goes on without one.
    package let prompt: SourceRange
    /// What is typed.
    package let text: SourceRange

    package init(prompt: SourceRange, text: SourceRange) {
      self.prompt = prompt
      self.text = text
    }
  }

  /// How many bytes the prompt at the start of a line takes, the blank behind it included; nil where there is none.
  ///
  /// Only what nothing else looks like counts: a bare `# ` may be a comment, a bare `> ` a quotation.
  package static func promptLength(in line: Substring) -> Int? { promptLength(in: Array(line.utf8.prefix(120))) }

  package static func promptLength(in bytes: [UInt8]) -> Int? {
    guard let prompt = Prompt(bytes, line: 0..<min(bytes.count, 120)), prompt.kind != .hash,
      prompt.kind != .continuation
    else {
      return nil
    }
    return prompt.range.upperBound
  }

  /// Reads a text; never fails.
  package static func read(_ bytes: [UInt8], mode: Mode, dialect: Dialect = .bash) -> Reading {
    switch mode {
    case .strict: readStrictly(bytes, dialect)
    case .guideBlock: readGuideBlock(bytes, dialect)
    }
  }

  /// The tree of a text as bash reads it.
  package static func parse(_ bytes: [UInt8], dialect: Dialect = .bash) -> (tree: ShellTree, diagnostics: [Diagnostic])
  {
    ShellParser.parse(bytes, dialect: dialect)
  }

  /// How the shell takes each place of a script.
  package static func quotings(in bytes: [UInt8]) -> QuotingMap { QuotingMap(ShellParser.parse(bytes).tree) }

  private static func readStrictly(_ bytes: [UInt8], _ dialect: Dialect) -> Reading {
    let (tree, diagnostics) = ShellParser.parse(bytes, dialect: dialect)
    return Reading(
      isWhole: isWhole(diagnostics), diagnostics: diagnostics, facts: FactCollector.facts(of: tree), promptedLines: [],
      placeholders: [], script: String(decoding: bytes, as: UTF8.self))
  }

  private static func readGuideBlock(_ bytes: [UInt8], _ dialect: Dialect) -> Reading {
    let block = GuideBlock(bytes, dialect)
    let facts = block.interpreter == nil ? FactCollector.facts(of: block.tree, map: block.script.map) : CommandFacts()
    return Reading(
      isWhole: isWhole(block.diagnostics), diagnostics: block.diagnostics, facts: facts, promptedLines: block.typed,
      placeholders: block.placeholders, script: block.script.string, interpreter: block.interpreter)
  }

  private static func isWhole(_ diagnostics: [Diagnostic]) -> Bool { !diagnostics.contains { $0.severity == .error } }
}

extension Diagnostic {
  /// The same finding with the ranges of the text that the script was cut out of.
  package func mapped(through map: LineMap) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, range: map.source(of: range),
      related: related.map { Related(map.source(of: $0.range), $0.message) },
      fixes: fixes.map { fix in
        Fix(
          fix.title, fix.applicability, fix.edits.map { TextEdit(map.source(of: $0.range), $0.replacement) },
          alters: fix.alters)
      })
  }
}
