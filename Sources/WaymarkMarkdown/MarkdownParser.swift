import WaymarkDiagnostics
import WaymarkText

/// Reads Markdown in two passes: containers by lines, then cmark-gfm on each body.
package enum MarkdownParser {
  /// So many bytes of a guide are read at most.
  package static let readableSize = ReadingLimits.size

  /// Parses a source; never fails.
  ///
  /// The grammars are tried in order; `ContainerGrammar.frontMatter` is one of them where the caller wants it. What was refused
  /// (nesting too deep, more than the limits allow) comes back as diagnostics. The link reference definitions of an outer text
  /// hold in one that was cut out of it.
  package static func parse(
    _ source: SourceText, grammars: GrammarTable, within outer: MarkdownTree? = nil
  ) -> (tree: MarkdownTree, diagnostics: [Diagnostic]) {
    let text = source.normalized
    // A text that had nothing to normalize has the lines of the source.
    let lines = text.bytes.count == source.bytes.count && text.map.segments.count <= 1 ? source.lines : nil
    let known = definitions(of: outer, usedIn: text.bytes)
    var denied: Set<ContainerPass.Opener> = []
    var rounds = 0
    while true {
      // The first pass may see a container where the library sees a paragraph; then its opener is none.
      var pass = ContainerPass(
        text.bytes, lines: lines, grammars: rounds < 3 ? grammars : [], denied: denied, known: known)
      pass.run()
      var assembly = TreeAssembly(pass, map: text.map, range: source.range)
      let tree = assembly.read()
      if assembly.lost.isEmpty { return (tree, diagnostics(pass.refusals, text.map)) }
      denied = pass.denied.union(assembly.lost)
      rounds += 1
    }
  }

  private static func definitions(of outer: MarkdownTree?, usedIn bytes: [UInt8]) -> Definitions {
    guard let links = outer?.definitions, !links.isEmpty else { return Definitions() }
    let labels = Set(BodyHeader.labels(in: bytes).map(\.label))
    return Definitions(
      known: labels.sorted().compactMap { links[$0] }.map { link in
        var link = link
        link.body = Definitions.Link.elsewhere
        return link
      })
  }

  /// What a reader sees of a line of Markdown: its inline markup is gone.
  package static func plainText(_ line: String) -> String {
    guard line.utf8.contains(where: { "*_`[]<&\\~!".utf8.contains($0) }), line.utf8.count <= 1000 else { return line }
    // A letter in front keeps the line from being a heading or a list.
    let tree = parse(SourceText("x " + line), grammars: []).tree
    return String(tree.plainText(of: .root).dropFirst(2))
  }

  /// cmark-gfm's own HTML of what the container pass hands over of a source, containers left out.
  ///
  /// For comparison with the specification; extensions by the library's names, and `footnotes`.
  package static func html(_ source: SourceText, grammars: GrammarTable, extensions: [String]) -> String {
    var pass = ContainerPass(source.normalized.bytes, grammars: grammars)
    pass.run()
    return CMark.html(pass.bodies[0].bytes, extensions: CMark.Extensions(named: extensions))
  }

  /// How many nodes cmark-gfm's own parse and walk of a source meets, read as guides are; for comparison of speed.
  package static func nodeCount(_ source: SourceText) -> Int { CMark.count(source.bytes, extensions: .reading) }

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
