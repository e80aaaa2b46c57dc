import TestSupport
import WaymarkGuide
import WaymarkText

@testable import WaymarkMarkdown
@testable import WaymarkTidy

/// What cmark-gfm makes of a guide: one page of HTML for the text around the containers, and one for each container.
func rendered(_ bytes: [UInt8]) -> [String] {
  let text = SourceText(path: "guide.md", bytes: bytes).normalized
  var denied: Set<ContainerPass.Opener> = []
  while true {
    var pass = ContainerPass(text.bytes, grammars: Dialect.grammars, denied: denied)
    pass.run()
    var assembly = TreeAssembly(pass, map: text.map, range: SourceRange(0..<bytes.count))
    _ = assembly.read()
    guard assembly.lost.isSubset(of: denied) else {
      denied = pass.denied.union(assembly.lost)
      continue
    }
    return pass.bodies.map { CMark.html($0.bytes, extensions: .reading) }
  }
}

/// A guide after its layout, and which passes would have changed its tree.
func laidOut(_ bytes: [UInt8], passes: [Pass] = Pass.all) -> (bytes: [UInt8], refused: [String]) {
  let source = SourceText(path: "guide.md", bytes: bytes)
  let tree = MarkdownParser.parse(source, grammars: Dialect.grammars).tree
  var layout = Layout(Page(source, tree), passes: passes)
  layout.run()
  return (TextEdit.apply(layout.text.edits, to: bytes), layout.refused)
}

func laidOut(_ text: String, passes: [Pass] = Pass.all) -> String {
  String(decoding: laidOut(Array(text.utf8), passes: passes).bytes, as: UTF8.self)
}
