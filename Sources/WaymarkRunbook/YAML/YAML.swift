/// A YAML document as a tree: the part of YAML that a runbook needs.
///
/// No anchors, no tags, no second document; keys are texts.
struct YAML: Sendable {
  enum Content: Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case null
    case sequence([YAML])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    let key: String
    /// 1-based line of the key; 0 in a tree that was not read.
    let line: Int
    let value: YAML

    init(_ key: String, _ value: YAML, line: Int = 0) {
      self.key = key
      self.line = line
      self.value = value
    }
  }

  let content: Content
  /// 1-based; 0 in a tree that was not read.
  let line: Int
  /// Written on one line, in flow style, where it fits.
  let compact: Bool

  init(_ content: Content, line: Int = 0, compact: Bool = false) {
    self.content = content
    self.line = line
    self.compact = compact
  }

  /// What it is, for messages: `the number 4`.
  var description: String {
    switch content {
    case .text(let text): "the text “\(Self.shortened(text))”"
    case .integer(let value): "the number \(value)"
    case .number(let value): "the number \(value)"
    case .boolean(let value): value ? "true" : "false"
    case .null: "nothing"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The start of a text, fit for a message on one line.
  static func shortened(_ text: String) -> String {
    let limit = 40
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if result.count == limit { return String(result) + "…" }
      result.append(YAMLText.isPrintable(scalar) ? scalar : " ")
    }
    return String(result)
  }
}
