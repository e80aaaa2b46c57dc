/// A value that the reader must supply.
package struct Parameter: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case text, choice, path, host, ip, number, secret
    case pciID = "pci-id"
  }

  /// Where it stands in the guide.
  package struct Location: Hashable, Sendable {
    /// 1-based.
    package var line: Int
    package var spelling: String

    package init(line: Int, spelling: String) {
      self.line = line
      self.spelling = spelling
    }
  }

  /// A shell name: letters, digits, `_`; not starting with a digit.
  package var id: String
  /// As the guide writes it: `{device}`, `1234:5678`.
  package var spelling: String
  /// What to ask the person.
  package var prompt: String
  package var kind: Kind
  /// Several values, joined by `separator` where they are used.
  package var list: Bool
  package var separator: String
  package var choices: [String]
  package var defaultValue: String?
  /// A POSIX extended regular expression that each value matches whole.
  package var pattern: String?
  /// The action whose output tells the value.
  package var from: String?
  package var locations: [Location]

  package var sensitive: Bool { kind == .secret }

  package init(
    id: String, spelling: String, prompt: String, kind: Kind = .text, list: Bool = false, separator: String = ",",
    choices: [String] = [], defaultValue: String? = nil, pattern: String? = nil, from: String? = nil,
    locations: [Location] = []
  ) {
    self.id = id
    self.spelling = spelling
    self.prompt = prompt
    self.kind = kind
    self.list = list
    self.separator = separator
    self.choices = choices
    self.defaultValue = defaultValue
    self.pattern = pattern
    self.from = from
    self.locations = locations
  }
}
