import WaymarkDiagnostics
import WaymarkKnowledge
import WaymarkText

/// A block of a guide as its reader means it: prompts and output told apart, placeholders taken for words.
package struct GuideBlock {
  /// What is typed, under each other, with the place that each line came from.
  package let script: MappedText
  package let typed: [ShellReader.PromptedLine]
  /// Who reads the script, if no POSIX shell; then there is no tree.
  package let interpreter: String?
  /// Its ranges are offsets of the script.
  package let tree: ShellTree
  /// What is wrong, then what was pasted; the ranges, as those of the placeholders, are offsets of the block.
  package let diagnostics: [Diagnostic]
  package let placeholders: [ShellReader.PlaceholderUse]

  package init(_ bytes: [UInt8], _ dialect: ShellReader.Dialect) {
    let session = ConsoleSession(bytes)
    let script = session.script
    let candidates = Placeholders.candidates(in: script.bytes)
    self.script = script
    typed = session.typed
    interpreter = session.interpreter
    guard interpreter == nil else {
      tree = ShellParser.parse([]).tree
      diagnostics = []
      placeholders = candidates.map { Self.use($0, .bare, script) }
      return
    }
    let parsed = ShellParser.parse(
      script.bytes, placeholders: candidates.filter(\.isAngle).map(\.range), dialect: dialect)
    tree = parsed.tree
    let quotings = QuotingMap(tree)
    placeholders = candidates.compactMap { candidate in
      let quoting = quotings.quoting(at: candidate.range.lower)
      return Self.means(candidate, quoting, script.bytes) ? Self.use(candidate, quoting, script) : nil
    }
    let pasted =
      BrokenContinuation.diagnostics(script.bytes, quotings) + PastedCharacters.diagnostics(script.bytes, quotings)
      + LiveRedirections.diagnostics(tree) + SplitAssignments.diagnostics(tree)
    diagnostics = (parsed.diagnostics + pasted.sorted { $0.range.lower < $1.range.lower }).map {
      $0.mapped(through: script.map)
    }
  }

  private static func use(_ candidate: Placeholders.Candidate, _ quoting: ShellReader.Quoting, _ script: MappedText)
    -> ShellReader.PlaceholderUse
  {
    ShellReader.PlaceholderUse(
      spelling: String(decoding: script.bytes[candidate.range.indices], as: UTF8.self),
      range: script.source(of: candidate.range), quoting: quoting)
  }

  /// Whether a spelling means a placeholder where it stands: `'{print}'` is a program of awk, `"<h1>"` a web page.
  private static func means(_ candidate: Placeholders.Candidate, _ quoting: ShellReader.Quoting, _ bytes: [UInt8])
    -> Bool
  {
    let content = bytes[candidate.range.indices].dropFirst().dropLast()
    if candidate.isAngle, quoting != .bare {
      return !PlaceholderSpelling.elements.contains(String(decoding: content, as: UTF8.self))
    }
    guard candidate.isBrace else { return true }
    let lower = Int(candidate.range.lower)
    switch quoting {
    case .singleQuoted: return lower > 0 && bytes[lower - 1] != Byte.singleQuote
    case .literalHereDocument, .hereDocument: return false
    default: return true
    }
  }
}
