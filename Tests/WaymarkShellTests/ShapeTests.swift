import Foundation
import TestSupport
import Testing

@testable import WaymarkShell

/// Commands, redirections, here-documents, functions and assignments are those that shfmt finds.
@Suite(.enabled(if: Material.hasShared)) struct ShapeTests {
  /// Where the two still differ, and why.
  private static let disagreements: [String: String] = [
    "modernish-lib/modernish/cap/BUG_HDOCBKSL.t": "shfmt ends a here-document at a line that a backslash continues",
    "mvdan-filetests-L206-1": "shfmt keeps a backslash at the end of the file; to bash it continues the line",
    "mvdan-interp-L445": "shfmt keeps a backslash at the end of the file; to bash it continues the line",
    "mvdan-filetests-L4580-0": "shfmt takes `foo[a]=` for an assignment; bash splits it like a word",
    "mvdan-filetests-L4590-0": "shfmt drops the subscript of `declare foo[*]`",
    "mvdan-filetests-L4749-0":
      "shfmt takes `name` of `coproc name foo` for a name; bash only before a compound command",
    "ts-statements-017": "shfmt does not look into extended globs",
    "ts-statements-021": "shfmt does not look into extended globs",
  ]

  @Test(arguments: FixtureRow.files)
  func structureIsTheSame(_ file: URL) throws {
    for row in try FixtureRow.all(file) {
      guard let wanted = row.shape else { continue }
      let found = Self.shape(of: ShellReader.parse(Array(row.src.utf8)).tree)
      #expect((found == wanted) == (Self.disagreements[row.id] == nil), "\(row.id)\n\(found)\n\(wanted)")
    }
  }

  /// The tree in the words of the fixtures.
  private static func shape(of tree: ShellTree) -> FixtureRow.Shape {
    var all: [ShellTree.NodeID] = []
    var declared: Set<ShellTree.NodeID> = []
    func collect(_ id: ShellTree.NodeID) {
      all.append(id)
      if tree.kind(id) == .simpleCommand {
        let parts = tree.children(id).drop { tree.kind($0) != .word }
        declared.formUnion(parts.filter { tree.kind($0) == .assignment })
      }
      for child in tree.children(id) { collect(child) }
    }
    collect(tree.root)
    func inOrder(_ kind: ShellTree.Kind) -> [ShellTree.NodeID] {
      all.filter { tree.kind($0) == kind }.sorted { tree.range($0).lower < tree.range($1).lower }
    }
    var shape = FixtureRow.Shape(
      commands: tree.commands, pipes: 0, redirects: [], redirect_fds: [], heredocs: 0, functions: [], assignments: [])
    for pipeline in inOrder(.pipeline) { shape.pipes += tree.children(pipeline, of: .operatorToken).count }
    for redirection in inOrder(.redirection) {
      guard let kind = RedirectionOperator(rawValue: tree[redirection].detail) else { continue }
      let target = tree.firstChild(redirection, of: .word)
      if kind.opensHereDocument {
        shape.heredocs += 1
        shape.redirects.append([kind.spelling, target.map { String(decoding: tree.unquotedBytes($0), as: UTF8.self) }])
      } else {
        shape.redirects.append([kind.spelling, target.flatMap(tree.literal)])
      }
      shape.redirect_fds.append(tree.firstChild(redirection, of: .literal).map(tree.string))
    }
    for function in inOrder(.functionDefinition) {
      shape.functions.append(tree.firstChild(function, of: .word).map(tree.string))
    }
    for assignment in inOrder(.assignment) where !declared.contains(assignment) {
      shape.assignments.append(tree.firstChild(assignment, of: .literal).map(tree.string) ?? "")
    }
    return shape
  }
}
