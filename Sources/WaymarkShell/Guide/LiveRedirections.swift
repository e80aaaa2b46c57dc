import WaymarkDiagnostics
import WaymarkText

/// `<your-ip>` outside quotes: read as the placeholder that it is, and two redirections to a shell.
enum LiveRedirections {
  static func diagnostics(_ tree: ShellTree) -> [Diagnostic] {
    tree.nodes.indices.compactMap { index in
      let id = ShellTree.NodeID(index: UInt32(clamping: index))
      guard tree.kind(id) == .placeholder, tree.bytes(id).count > 2 else { return nil }
      let name = String(
        decoding: tree.bytes(id).dropFirst().prefix { !$0.endsWord }, as: UTF8.self)
      return Diagnostic(
        rule: "live-redirection", severity: .note,
        message:
          "Typed as it stands, `\(tree.string(id))` makes the shell read a file `\(name)` and write another: put "
          + "the value in first.",
        range: tree.range(id))
    }
  }
}
