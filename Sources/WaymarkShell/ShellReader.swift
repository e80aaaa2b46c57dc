import WaymarkDiagnostics
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

    package init(
      isWhole: Bool, diagnostics: [Diagnostic], facts: CommandFacts, promptedLines: [PromptedLine],
      placeholders: [PlaceholderUse], script: String
    ) {
      self.isWhole = isWhole
      self.diagnostics = diagnostics
      self.facts = facts
      self.promptedLines = promptedLines
      self.placeholders = placeholders
      self.script = script
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
    /// The prompt with its trailing space: `$ `, `root@host:~# `.
    package let prompt: SourceRange
    /// What is typed.
    package let text: SourceRange

    package init(prompt: SourceRange, text: SourceRange) {
      self.prompt = prompt
      self.text = text
    }
  }

  /// Reads a text; never fails.
  package static func read(_ bytes: [UInt8], mode: Mode) -> Reading {
    Reading(
      isWhole: true, diagnostics: [], facts: CommandFacts(), promptedLines: [], placeholders: [],
      script: String(decoding: bytes, as: UTF8.self))
  }

  /// How the shell takes the text at an offset of a script.
  package static func quoting(at offset: Int, in bytes: [UInt8]) -> Quoting { .bare }
}
