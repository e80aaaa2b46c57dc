import WaymarkDiagnostics
import WaymarkText

/// An assignment that a line break tears: the shell sets nothing, and runs the value as a command.
enum SplitAssignments {
  static func diagnostics(_ tree: ShellTree) -> [Diagnostic] {
    var result: [Diagnostic] = []
    visit(tree, tree.root, &result)
    return result
  }

  private static func visit(_ tree: ShellTree, _ id: ShellTree.NodeID, _ result: inout [Diagnostic]) {
    var before: ShellTree.NodeID?
    for command in statements(tree, id) {
      if tree.kind(command) == .simpleCommand {
        if let found = torn(inside: command, tree) ?? before.flatMap({ torn($0, command, tree) }) {
          result.append(found)
        }
        before = command
      } else {
        before = nil
        visit(tree, command, &result)
      }
    }
  }

  /// The children; of a script, those of its lists.
  private static func statements(_ tree: ShellTree, _ id: ShellTree.NodeID) -> [ShellTree.NodeID] {
    tree.kind(id) == .script ? tree.children(id).flatMap { Array(tree.children($0)) } : Array(tree.children(id))
  }

  /// `NAME=\` and the value on the next line, with a blank before it.
  private static func torn(inside command: ShellTree.NodeID, _ tree: ShellTree) -> Diagnostic? {
    let parts = Array(tree.children(command))
    guard parts.count > 1, tree.kind(parts[0]) == .assignment, isEmpty(parts[0], tree), isQuoted(parts[1], tree),
      gap(parts[0], parts[1], tree).contains(Byte.newline)
    else { return nil }
    return finding(parts[0], parts[1], tree)
  }

  /// `NAME=` alone and a quoted value below, or `NAME` alone and `=value` below.
  private static func torn(_ first: ShellTree.NodeID, _ second: ShellTree.NodeID, _ tree: ShellTree) -> Diagnostic? {
    let parts = Array(tree.children(first))
    guard let last = parts.last, let value = tree.children(second).first(where: { _ in true }),
      tree.kind(value) == .word
    else { return nil }
    let between = gap(last, value, tree)
    guard between.count(where: { $0 == Byte.newline }) == 1, between.allSatisfy({ $0.isSpace }) else { return nil }
    switch tree.kind(last) {
    case .assignment where isEmpty(last, tree) && isQuoted(value, tree):
      return finding(last, value, tree)
    case .word where parts.count == 1 && tree.bytes(value).first == Byte.equals:
      let name = tree.bytes(last)
      return name.allSatisfy { $0.isUpper || $0.isDigit || $0 == Byte.underscore } ? finding(last, value, tree) : nil
    default: return nil
    }
  }

  private static func isEmpty(_ assignment: ShellTree.NodeID, _ tree: ShellTree) -> Bool {
    tree.bytes(assignment).last == Byte.equals
  }

  private static func isQuoted(_ word: ShellTree.NodeID, _ tree: ShellTree) -> Bool {
    guard let first = tree.bytes(word).first else { return false }
    return first == Byte.doubleQuote || first == Byte.singleQuote
  }

  private static func gap(_ first: ShellTree.NodeID, _ second: ShellTree.NodeID, _ tree: ShellTree)
    -> ArraySlice<UInt8>
  {
    let lower = Int(tree[first].upper)
    return tree.text[lower..<max(lower, Int(tree[second].lower))]
  }

  private static func finding(_ name: ShellTree.NodeID, _ value: ShellTree.NodeID, _ tree: ShellTree) -> Diagnostic {
    let range = tree.range(name)
    // From the name's last byte to the value's first, so that the range takes in the whole line ending in the guide too.
    let join = TextEdit(
      SourceRange(range.upper - 1, tree.range(value).lower + 1),
      String(decoding: tree.bytes(name).suffix(1) + tree.bytes(value).prefix(1), as: UTF8.self))
    return Diagnostic(
      rule: "split-assignment", severity: .warning,
      message: "The line breaks between a variable and its value: the shell sets nothing and takes the value for a "
        + "command. Put both in one line.",
      range: range, fixes: [Fix("join the lines", .suggested, [join], alters: [.code])])
  }
}
