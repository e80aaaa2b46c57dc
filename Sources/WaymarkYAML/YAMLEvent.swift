/// One event of a YAML stream.
package struct YAMLEvent: Sendable {
  package enum Kind: Sendable {
    case documentStart
    case scalar(String, plain: Bool)
    case sequenceStart
    case mappingStart
    /// Of a sequence or mapping.
    case end
    /// The name of the anchor that is meant.
    case alias(String)
    case other
  }

  package let kind: Kind
  /// 1-based.
  package let line: Int
  package let anchor: String?
  package let isTagged: Bool

  init(_ kind: Kind, line: Int, anchor: String? = nil, isTagged: Bool = false) {
    self.kind = kind
    self.line = line
    self.anchor = anchor
    self.isTagged = isTagged
  }
}

/// Why a text is no YAML.
package struct YAMLDefect: Error, Sendable {
  package enum Place: Sendable {
    /// 1-based.
    case line(Int)
    /// A byte that may stand in no YAML: no UTF-8, or a control character.
    case offset(Int)
    /// There was no memory to read it.
    case none
  }

  package let place: Place
  /// In libyaml's words.
  package let problem: String
}
