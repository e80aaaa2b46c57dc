import WaymarkYAML

/// A key of a mapping or an entry of a list, with the keys above it; an empty text stands for an entry of a list.
struct YAMLKey {
  enum Value {
    case scalar(String)
    case empty
    case list
    case mapping
  }

  let path: [String]
  /// 1-based.
  let line: Int
  var value: Value?
}

/// Collects the keys of YAML that stand not too deep.
struct YAMLKeys {
  /// Deeper than any file of a host; libyaml takes quadratic time for what is nested.
  static let nestingLimit = 100
  private static let depthLimit = 8
  private static let countLimit = 100_000

  private(set) var keys: [YAMLKey] = []
  /// The open mappings and lists, each with the key that is being told.
  private var open: [(isMapping: Bool, key: String?)] = []
  /// The last key waits for its value.
  private var awaitsValue = false

  /// The text is nested deeper than is read, from this line on.
  struct TooDeep: Error {
    let line: Int
  }

  /// The names that stand for what was told before, and the first one that nothing was told of.
  private var anchors: Set<String> = []
  private(set) var lostAlias: (name: String, line: Int)?

  mutating func take(_ event: YAMLEvent) throws(TooDeep) {
    if let anchor = event.anchor { anchors.insert(anchor) }
    guard open.count <= Self.nestingLimit else { throw TooDeep(line: event.line) }
    switch event.kind {
    case .scalar(let text, let isPlain): scalar(text, isPlain: isPlain, line: event.line)
    case .alias(let name):
      if lostAlias == nil, !anchors.contains(name) { lostAlias = (name, event.line) }
      complete(nil, line: event.line)
    case .mappingStart:
      tell(.mapping, line: event.line)
      begin(isMapping: true)
    case .sequenceStart:
      tell(.list, line: event.line)
      begin(isMapping: false)
    case .end:
      open.removeLast()
      complete(nil, line: event.line)
    case .documentStart, .other: break
    }
  }

  private mutating func begin(isMapping: Bool) {
    awaitsValue = false
    open.append((isMapping, nil))
  }

  private mutating func scalar(_ text: String, isPlain: Bool, line: Int) {
    guard let last = open.indices.last, open[last].isMapping, open[last].key == nil else {
      return complete(isPlain && ["", "~", "null"].contains(text) ? .empty : .scalar(text), line: line)
    }
    open[last].key = text
    awaitsValue = add(line: line)
  }

  /// Notes what is told here; nothing that stands too deep.
  private mutating func add(line: Int) -> Bool {
    guard open.count <= Self.depthLimit, keys.count < Self.countLimit else { return false }
    keys.append(YAMLKey(path: open.map { $0.key ?? "" }, line: line))
    return true
  }

  /// Gives the value of the last key; in a list the value is an entry of its own.
  private mutating func tell(_ value: YAMLKey.Value, line: Int) {
    let isEntry = open.last.map { !$0.isMapping } ?? false
    if awaitsValue || isEntry && add(line: line) { keys[keys.count - 1].value = value }
  }

  /// A value ends, or a key that is no text.
  private mutating func complete(_ value: YAMLKey.Value?, line: Int) {
    if let value { tell(value, line: line) }
    awaitsValue = false
    guard let last = open.indices.last, open[last].isMapping else { return }
    open[last].key = open[last].key == nil ? "" : nil
  }
}
