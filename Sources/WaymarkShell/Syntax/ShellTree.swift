import WaymarkText

/// A parsed script: nodes in one arena, linked by index, that hold ranges and no text.
///
/// Inside backquotes the shell takes one level of backslashes out before it reads the commands; such a text is appended to
/// `text` behind the source, and `origin` leads its offsets back to the source.
package struct ShellTree: Sendable {
  package struct NodeID: Hashable, Sendable {
    package let index: UInt32

    package init(index: UInt32) { self.index = index }
  }

  package enum Kind: UInt8, Hashable, Sendable {
    // Commands.
    case script, list, andOr, pipeline, simpleCommand
    case subshell, group, ifCommand, whileCommand, untilCommand, forCommand, arithmeticFor, selectCommand
    case caseCommand, caseItem, conditionalCommand, arithmeticCommand, functionDefinition, coprocess
    // What commands are made of.
    case assignment, arrayValue, redirection, hereDocument, word, keyword, operatorToken
    // Parts of words.
    case literal, escape, singleQuoted, doubleQuoted, ansiQuoted, localizedQuoted
    case parameter, parameterExpansion, commandSubstitution, backquoted, arithmeticExpansion, processSubstitution
    case tilde, glob, extendedGlob, braceExpansion, subscriptPart, placeholder
  }

  package struct Node: Sendable {
    package var kind: Kind
    /// What the kind alone does not say: a redirection's operator, whether an assignment appends.
    package var detail: UInt8 = 0
    package var lower: UInt32
    package var upper: UInt32
    /// 0, the root's own index, for none.
    var firstChild: UInt32 = 0
    var next: UInt32 = 0

    package var range: SourceRange { SourceRange(lower, upper) }
  }

  package internal(set) var nodes: [Node]
  /// The source, then the texts of backquotes that held escapes.
  package internal(set) var text: [UInt8]
  package internal(set) var sourceCount: Int
  /// From `#` to the end of the line.
  package internal(set) var comments: [SourceRange] = []
  /// From the offsets behind the source to those of the source.
  var origin: LineMap

  package var root: NodeID { NodeID(index: 0) }

  package subscript(id: NodeID) -> Node { nodes[Int(id.index)] }

  package func kind(_ id: NodeID) -> Kind { nodes[Int(id.index)].kind }

  /// The source range of a node, also of one inside backquotes.
  package func range(_ id: NodeID) -> SourceRange { sourceRange(self[id].range) }

  func sourceRange(_ range: SourceRange) -> SourceRange {
    Int(range.lower) < sourceCount || origin.segments.isEmpty ? range : origin.source(of: range)
  }

  /// The children of a node, in source order.
  package func children(_ id: NodeID) -> Children { Children(nodes: nodes, following: self[id].firstChild) }

  package func children(_ id: NodeID, of kind: Kind) -> [NodeID] { children(id).filter { self.kind($0) == kind } }

  package func firstChild(_ id: NodeID, of kind: Kind) -> NodeID? { children(id).first { self.kind($0) == kind } }

  /// The bytes of a node as written, escapes of backquotes apart.
  package func bytes(_ id: NodeID) -> ArraySlice<UInt8> {
    let node = self[id]
    return text[min(Int(node.lower), text.count)..<min(Int(node.upper), text.count)]
  }

  package func string(_ id: NodeID) -> String { String(decoding: bytes(id), as: UTF8.self) }

  /// A walk along the links of one node's children.
  package struct Children: Sequence, IteratorProtocol {
    let nodes: [Node]
    var following: UInt32

    package mutating func next() -> NodeID? {
      guard following != 0 else { return nil }
      defer { following = nodes[Int(following)].next }
      return NodeID(index: following)
    }
  }
}
