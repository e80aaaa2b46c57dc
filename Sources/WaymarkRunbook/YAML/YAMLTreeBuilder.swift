import WaymarkYAML

/// Makes a tree of events, without recursion.
///
/// Anchors, aliases, tags and further documents are refused: a runbook needs none, and without them a tree is never larger
/// than its file.
struct YAMLTreeBuilder {
  private static let depthLimit = 64

  /// A sequence or mapping that is not complete yet.
  private struct Open {
    let line: Int
    let isMapping: Bool
    var items: [YAML] = []
    var entries: [YAML.Entry] = []
    var keys: Set<String> = []
    /// The key whose value comes next.
    var key: (text: String, line: Int)?
  }

  /// What an unquoted `1.10` is.
  enum Scalars {
    /// A number, a truth value, nothing, or a text, as YAML has it.
    case typed
    /// A text as it is written; nothing where nothing is written.
    case texts
  }

  private let scalars: Scalars
  private var open: [Open] = []
  private var documents = 0
  private var root: YAML?

  init(_ scalars: Scalars = .typed) { self.scalars = scalars }

  mutating func take(_ event: YAMLEvent) throws(ReadingError) {
    if event.anchor != nil {
      throw ReadingError(line: event.line, found: "an anchor (&)", advice: "Write the value out where it is used.")
    }
    if event.isTagged {
      throw ReadingError(line: event.line, found: "a tag (!)", advice: "Leave it out: keys tell the type of a value.")
    }
    switch event.kind {
    case .documentStart:
      documents += 1
      if documents > 1 {
        throw ReadingError(line: event.line, found: "a second document (---)", advice: "Keep one document in a file.")
      }
    case .alias:
      throw ReadingError(line: event.line, found: "an alias (*)", advice: "Write the value out where it is used.")
    case .scalar(let text, let plain):
      if let last = open.indices.last, open[last].isMapping, open[last].key == nil {
        try takeKey(text, line: event.line)
      } else {
        complete(YAML(plain ? meaning(ofPlain: text) : .text(text), line: event.line))
      }
    case .sequenceStart: try begin(event, isMapping: false)
    case .mappingStart: try begin(event, isMapping: true)
    case .end:
      guard let ended = open.popLast() else { return }
      complete(YAML(ended.isMapping ? .mapping(ended.entries) : .sequence(ended.items), line: ended.line))
    case .other: break
    }
  }

  private func meaning(ofPlain text: String) -> YAML.Content {
    switch scalars {
    case .typed: YAMLText.meaning(ofPlain: text)
    case .texts: text.isEmpty || text == "~" || text == "null" ? .null : .text(text)
    }
  }

  func finish() throws(ReadingError) -> YAML {
    guard let root else {
      throw ReadingError(line: 1, found: "an empty file", advice: "Write the runbook again with waymark compile.")
    }
    return root
  }

  private mutating func begin(_ event: YAMLEvent, isMapping: Bool) throws(ReadingError) {
    if let last = open.last, last.isMapping, last.key == nil {
      throw ReadingError(line: event.line, found: "a list or mapping as a key", advice: "Keys are single words.")
    }
    guard open.count < Self.depthLimit else {
      throw ReadingError(
        line: event.line, found: "more than \(Self.depthLimit) levels of nesting",
        advice: "Look for a bracket that was not closed.")
    }
    open.append(Open(line: event.line, isMapping: isMapping))
  }

  private mutating func takeKey(_ text: String, line: Int) throws(ReadingError) {
    let last = open.count - 1
    guard open[last].keys.insert(text).inserted else {
      throw ReadingError(
        line: line, found: "the key “\(YAML.shortened(text))” a second time", advice: "Keep one of the two.")
    }
    open[last].key = (text, line)
  }

  private mutating func complete(_ node: YAML) {
    guard let last = open.indices.last else {
      root = node
      return
    }
    if let key = open[last].key {
      open[last].entries.append(YAML.Entry(key.text, node, line: key.line))
      open[last].key = nil
    } else {
      open[last].items.append(node)
    }
  }
}
