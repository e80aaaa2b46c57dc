import WaymarkCompile
import WaymarkDiagnostics
import WaymarkText

/// Runs rules over a compiled guide.
package enum Linter {
  /// What the rules and the compiler found, in the order of the guide, each once; what the guide's own comments switch off is
  /// left out.
  package static func lint(_ compilation: Compilation, rules: [Rule] = Rule.all) -> [Diagnostic] {
    struct Key: Hashable {
      let rule: String
      let range: SourceRange
    }
    let source = compilation.guide.source
    let suppressions = Suppressions(compilation.guide)
    var seen: Set<Key> = []
    return (compilation.diagnostics + rules.flatMap { $0.diagnostics(of: compilation) })
      .filter { diagnostic in
        seen.insert(Key(rule: diagnostic.rule, range: diagnostic.range)).inserted
          && !suppressions.cover(diagnostic.rule, line: source.lines.line(of: diagnostic.range.lower))
      }
      .sorted { a, b in
        (a.range.lower, a.range.upper, a.rule) < (b.range.lower, b.range.upper, b.rule)
      }
  }
}
