import WaymarkDiagnostics
import WaymarkShell
import WaymarkText

/// What the shell room read of one file, as text and as JSON.
struct ShellDump {
  private let path: String
  private let lines: LineIndex
  private let tree: ShellTree
  private let diagnostics: [Diagnostic]
  /// From the tree's offsets to those of the file, where prompts and output were taken out.
  private let map: LineMap?

  init(path: String, bytes: [UInt8], guideBlock: Bool, posix: Bool) {
    self.path = path
    lines = LineIndex(bytes)
    let dialect = posix ? ShellReader.Dialect.posix : .bash
    if guideBlock {
      let block = GuideBlock(bytes, dialect)
      (tree, diagnostics, map) = (block.tree, block.diagnostics, block.script.map)
    } else {
      (tree, diagnostics) = ShellReader.parse(bytes, dialect: dialect)
      map = nil
    }
  }

  var isWhole: Bool { errors.isEmpty }

  private var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  // MARK: JSON

  /// One line.
  var json: String {
    JSON.object([
      ("file", .string(path)),
      ("ok", .bool(isWhole)),
      ("errors", .array(errors.map(json))),
      ("commands", .array(tree.commands.map { .array($0.map(JSON.optional)) })),
      ("warnings", .array(diagnostics.filter { $0.severity != .error }.map(json))),
    ]).text(indent: nil) + "\n"
  }

  private func json(_ diagnostic: Diagnostic) -> JSON {
    let place = lines.position(of: diagnostic.range.lower)
    return .object([
      ("line", .int(place.line)), ("column", .int(place.column)), ("message", .string(diagnostic.message)),
    ])
  }

  // MARK: Text

  /// A line a node: its kind, where it stands, and what stands there.
  var text: String {
    var out: [UInt8] = []
    if path != "-" { out += "\(path)\n".utf8 }
    write(tree.root, depth: 0, to: &out)
    for diagnostic in diagnostics {
      let place = lines.position(of: diagnostic.range.lower)
      out += "\(path):\(place.line):\(place.column): \(diagnostic.severity.rawValue): \(diagnostic.message)\n".utf8
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func write(_ id: ShellTree.NodeID, depth: Int, to out: inout [UInt8]) {
    let range = map?.source(of: tree.range(id)) ?? tree.range(id)
    let start = lines.position(of: range.lower)
    let end = lines.position(of: range.upper)
    out += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    out += "\(tree.kind(id)) \(start.line):\(start.column)-\(end.line):\(end.column)".utf8
    if depth > 0 {
      out.append(UInt8(ascii: " "))
      out += excerpt(id).utf8
    }
    out.append(UInt8(ascii: "\n"))
    for child in tree.children(id) { write(child, depth: depth + 1, to: &out) }
  }

  /// The node's text in quotes, cut short where it is long.
  private func excerpt(_ id: ShellTree.NodeID) -> String {
    let bytes = tree.bytes(id)
    let limit = 60
    return JSON.string(String(decoding: bytes.prefix(limit), as: UTF8.self) + (bytes.count > limit ? "…" : "")).text()
  }
}
