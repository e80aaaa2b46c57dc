import WaymarkYAML

/// A key of a mapping, with the keys above it; an empty text stands for an entry of a list.
struct YAMLKey {
  enum Value {
    case scalar(String)
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

  mutating func take(_ event: YAMLEvent) throws(TooDeep) {
    guard open.count <= Self.nestingLimit else { throw TooDeep(line: event.line) }
    switch event.kind {
    case .scalar(let text, _): scalar(text, line: event.line)
    case .alias: complete(nil)
    case .mappingStart:
      if awaitsValue { keys[keys.count - 1].value = .mapping }
      begin(isMapping: true)
    case .sequenceStart:
      if awaitsValue { keys[keys.count - 1].value = .list }
      begin(isMapping: false)
    case .end:
      open.removeLast()
      complete(nil)
    case .documentStart, .other: break
    }
  }

  private mutating func begin(isMapping: Bool) {
    awaitsValue = false
    open.append((isMapping, nil))
  }

  private mutating func scalar(_ text: String, line: Int) {
    guard let last = open.indices.last, open[last].isMapping, open[last].key == nil else {
      return complete(.scalar(text))
    }
    open[last].key = text
    guard open.count <= Self.depthLimit, keys.count < Self.countLimit else { return }
    keys.append(YAMLKey(path: open.map { $0.key ?? "" }, line: line))
    awaitsValue = true
  }

  /// A value ends, or a key that is no text.
  private mutating func complete(_ value: YAMLKey.Value?) {
    if awaitsValue, let value { keys[keys.count - 1].value = value }
    awaitsValue = false
    guard let last = open.indices.last, open[last].isMapping else { return }
    open[last].key = open[last].key == nil ? "" : nil
  }
}
