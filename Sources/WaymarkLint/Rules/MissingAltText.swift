import WaymarkDiagnostics

extension Rule {
  static let missingAltText = Rule(
    id: "missing-alt-text",
    severity: .note,
    summary: "An image has no text that tells what it shows.",
    explanation: """
      The text in the brackets of an image is what people get who listen to the page, who work in a terminal, or whose \
      network does not load pictures; a guide is often read on the very machine that has no screen. Say what is to be seen in \
      the picture.
      """,
    failing: [
      Example("The menu looks like this:\n\n⟦![](menu.png)⟧\n")
    ],
    passing: [
      Example("The menu looks like this:\n\n![The boot menu with two entries](menu.png)\n")
    ]
  ) { compilation in
    let tree = compilation.guide.tree
    return tree.nodes.indices.compactMap { index in
      let id = UInt32(index)
      guard case .image = tree.nodes[index].kind, tree.plainText(of: .init(id)).allSatisfy(\.isWhitespace) else {
        return nil
      }
      return Finding("The image has no text that tells what it shows.", at: tree.nodes[index].range)
    }
  }
}
