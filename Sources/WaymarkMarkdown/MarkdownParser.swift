import WaymarkDiagnostics
import WaymarkText

/// Reads Markdown in two passes: containers by lines, then cmark-gfm on each body.
package enum MarkdownParser {
  /// So many bytes of a guide are read at most.
  package static let readableSize = ReadingLimits.size

  /// Parses a source; never fails.
  ///
  /// The grammars are tried in order; `ContainerGrammar.frontMatter` is one of them where the caller wants it. What was refused
  /// (nesting too deep, more than the limits allow) comes back as diagnostics.
  package static func parse(
    _ source: SourceText, grammars: [ContainerGrammar]
  ) -> (tree: MarkdownTree, diagnostics: [Diagnostic]) {
    let text = source.normalized
    var denied: Set<ContainerPass.Opener> = []
    var rounds = 0
    while true {
      // The first pass may see a container where the library sees a paragraph; then its opener is none.
      var pass = ContainerPass(text.bytes, grammars: rounds < 3 ? grammars : [], denied: denied)
      pass.run()
      var assembly = TreeAssembly(pass, map: text.map, range: source.range)
      let tree = assembly.read()
      if assembly.lost.isEmpty { return (tree, diagnostics(pass.refusals, text.map)) }
      denied = pass.denied.union(assembly.lost)
      rounds += 1
    }
  }

  /// cmark-gfm's own HTML of what the container pass hands over of a source, containers left out.
  ///
  /// For comparison with the specification; extensions by the library's names, and `footnotes`.
  package static func html(_ source: SourceText, grammars: [ContainerGrammar], extensions: [String]) -> String {
    var pass = ContainerPass(source.normalized.bytes, grammars: grammars)
    pass.run()
    return CMark.html(pass.bodies[0].bytes, extensions: CMark.Extensions(named: extensions))
  }

  private static func diagnostics(_ refusals: [Refusal], _ map: LineMap) -> [Diagnostic] {
    Refusal.Reason.allCases.compactMap { reason in
      let places = refusals.filter { $0.reason == reason }
      guard let first = places.first else { return nil }
      let more = places.count > 1 ? " (\(places.count) places)" : ""
      return Diagnostic(
        rule: "reading-limit", severity: .warning, message: reason.message + more,
        range: map.source(of: SourceRange(first.range)))
    }
  }
}
