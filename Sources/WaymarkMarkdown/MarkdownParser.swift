import WaymarkDiagnostics
import WaymarkText

/// Reads Markdown in two passes: containers by lines, then cmark-gfm on each body.
package enum MarkdownParser {
  /// Parses a source; never fails.
  ///
  /// What was refused (nesting too deep, more than the limits allow) comes back as diagnostics.
  package static func parse(
    _ source: SourceText, grammars: [ContainerGrammar]
  ) -> (tree: MarkdownTree, diagnostics: [Diagnostic]) {
    var builder = TreeBuilder(range: source.range)
    var reader = BodyReader(source.normalized)
    reader.read(below: .root, in: &builder)
    return (builder.finished(), [])
  }
}
