import WaymarkDiagnostics
import WaymarkText

/// Reads bash by recursive descent over the bytes, with one byte of look-ahead for the most part.
///
/// The functions are spread over files by theme: lists, compound commands, words, expansions, here-documents. All return a
/// node whatever stands there; what is wrong becomes a diagnostic.
struct ShellParser {
  /// How deep commands, substitutions and quotes may stand in each other. The recursion is bounded, since the stack is; a
  /// person's script stays far below.
  static let maximumDepth = 60
  /// After so many unclosed quotes the rest is not read again.
  static let maximumRewinds = 12
  /// More than a person would read; the first decides whether a script is whole.
  static let maximumDiagnostics = 50

  struct PendingHereDocument {
    let redirection: ShellTree.NodeID
    let delimiter: [UInt8]
    let stripsTabs: Bool
    let isLiteral: Bool
    let operatorRange: SourceRange
  }

  var tree: ShellTree
  var at: Int
  /// Where the text ends that is read now: the source, or what stands between backquotes.
  var limit: Int
  /// Where that text begins.
  var lowerLimit = 0
  var depth = 0
  var pending: [PendingHereDocument] = []
  /// How many `$( )` are open: a here-document in one may end at `EOF)`.
  var openSubstitutions = 0
  var diagnostics: [Diagnostic] = []
  /// Above 0 inside text that bash itself reads only when it runs: faults there are none of the script.
  var silence = 0
  var rewinds = 0
  /// Where the construct opened that was last found unclosed.
  var lastUnclosed = -1
  /// True when the depth was too great and the rest was given up.
  var gaveUp = false
  /// `<your-ip>` and the like, in order: words in a guide, redirections to bash.
  let placeholders: [SourceRange]
  /// How often `((` turned out not to be arithmetic.
  var failedArithmetic = 0
  /// How many brace expansions are open, and where the innermost ends.
  var braceDepth = 0
  var braceLimit = Int.max
  /// False for dash, which lacks what bash adds to POSIX.
  let isBash: Bool

  init(_ bytes: [UInt8], placeholders: [SourceRange] = [], dialect: ShellReader.Dialect = .bash) {
    self.isBash = dialect == .bash
    self.tree = ShellTree(nodes: [], text: bytes, sourceCount: bytes.count, origin: LineMap())
    // Real scripts have a node for each five bytes or so.
    self.tree.nodes.reserveCapacity(bytes.count / 4 + 8)
    self.at = 0
    self.limit = bytes.count
    self.placeholders = placeholders
  }

  /// Reads the whole text as a script.
  static func parse(
    _ bytes: [UInt8], placeholders: [SourceRange] = [], dialect: ShellReader.Dialect = .bash
  ) -> (tree: ShellTree, diagnostics: [Diagnostic]) {
    var parser = ShellParser(bytes, placeholders: placeholders, dialect: dialect)
    parser.parseScript()
    return (parser.tree, parser.diagnostics)
  }

  // Small helpers that change nothing are inlined by order: to call one, Swift may copy the whole parser.

  // MARK: Bytes

  /// The byte that comes next, a continued line's backslash and newline skipped; nil at the end.
  @inline(__always)
  mutating func peek() -> UInt8? {
    guard at < limit else { return nil }
    let byte = tree.text[at]
    return byte == Byte.backslash ? peekBehindContinuations() : byte
  }

  private mutating func peekBehindContinuations() -> UInt8? {
    while at < limit {
      let byte = tree.text[at]
      guard byte == Byte.backslash, continuesLine(at) else { return byte }
      at = min(at + 2, limit)
    }
    return nil
  }

  /// Whether the backslash at an offset continues its line: before a newline, and for bash at the end of the file.
  @inline(__always)
  func continuesLine(_ offset: Int) -> Bool {
    offset + 1 < limit ? tree.text[offset + 1] == Byte.newline : isBash && limit == tree.sourceCount
  }

  /// The byte some places on, without a look at continued lines; nil at the end.
  @inline(__always)
  func byte(_ ahead: Int) -> UInt8? {
    at + ahead < limit ? tree.text[at + ahead] : nil
  }

  /// Whether the next two bytes are these.
  func stands(_ first: UInt8, _ second: UInt8) -> Bool {
    at + 1 < limit && tree.text[at] == first && tree.text[at + 1] == second
  }

  /// Skips blanks, continued lines and a comment.
  @inline(__always)
  mutating func skipBlanks() {
    // Mostly one blank or none stands here.
    if at < limit, tree.text[at] == Byte.space { at += 1 }
    guard at < limit else { return }
    let byte = tree.text[at]
    if byte.isBlank || byte == Byte.hash || byte == Byte.backslash { skipBlanksAndComment() }
  }

  private mutating func skipBlanksAndComment() {
    var atTokenStart = at == lowerLimit || tree.text[at - 1].endsWord
    while let byte = peek() {
      if byte.isBlank {
        at += 1
        atTokenStart = true
      } else if byte == Byte.hash, atTokenStart {
        takeComment()
      } else {
        return
      }
    }
  }

  private mutating func takeComment() {
    let start = at
    at = tree.text.offset(of: Byte.newline, from: at, to: limit)
    tree.comments.append(tree.sourceRange(SourceRange(start..<at)))
  }

  /// Skips newlines and what `skipBlanks` skips; here-documents that wait are read at the newline.
  mutating func skipNewlines() {
    skipBlanks()
    while peek() == Byte.newline {
      takeNewline()
      skipBlanks()
    }
  }

  mutating func takeNewline() {
    at += 1
    if !pending.isEmpty { readHereDocuments() }
  }

  // MARK: Nodes

  @inline(__always)
  mutating func node(_ kind: ShellTree.Kind, _ lower: Int, _ upper: Int, detail: UInt8 = 0) -> ShellTree.NodeID {
    tree.nodes.append(
      .init(kind: kind, detail: detail, lower: UInt32(clamping: lower), upper: UInt32(clamping: upper)))
    return ShellTree.NodeID(index: UInt32(clamping: tree.nodes.count - 1))
  }

  /// Opens a node whose children follow; `close` gives it its end.
  @inline(__always)
  mutating func open(_ kind: ShellTree.Kind, at lower: Int? = nil, detail: UInt8 = 0) -> OpenNode {
    OpenNode(id: node(kind, lower ?? at, lower ?? at, detail: detail))
  }

  /// A node under construction: it remembers its last child, so that adding one takes no walk.
  struct OpenNode {
    let id: ShellTree.NodeID
    var last: UInt32 = 0
  }

  @inline(__always)
  mutating func add(_ child: ShellTree.NodeID, to parent: inout OpenNode) {
    if parent.last == 0 {
      tree.nodes[Int(parent.id.index)].firstChild = child.index
    } else {
      tree.nodes[Int(parent.last)].next = child.index
    }
    parent.last = child.index
  }

  @discardableResult
  @inline(__always)
  mutating func close(_ open: OpenNode, at upper: Int? = nil) -> ShellTree.NodeID {
    tree.nodes[Int(open.id.index)].upper = UInt32(clamping: upper ?? at)
    return open.id
  }

  /// Adds a token of `count` bytes that stands here, and goes behind it.
  mutating func take(_ kind: ShellTree.Kind, _ count: Int, into parent: inout OpenNode, detail: UInt8 = 0) {
    add(node(kind, at, at + count, detail: detail), to: &parent)
    at += count
  }

  /// Runs `body` one level deeper; gives the rest of the text up where the levels are used up.
  mutating func deeper(_ body: (inout ShellParser) -> Void) {
    guard depth < Self.maximumDepth else {
      if !gaveUp {
        report(
          "shell-too-deep", at..<min(at + 1, limit),
          "Commands and quotes stand more than \(Self.maximumDepth) levels deep in each other here; the rest is not read."
        )
      }
      gaveUp = true
      at = limit
      return
    }
    depth += 1
    body(&self)
    depth -= 1
  }
}
