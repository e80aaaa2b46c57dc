/// Something that only the person can say.
package struct Question: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One of these; the first is what Enter takes where `enterTakesFirst` holds.
    case choice([Choice], enterTakesFirst: Bool)
    /// A line of text; `secret` is not shown while it is typed.
    case line(defaultValue: String?, secret: Bool)
    /// A text to change in the person's editor; `name` tells what kind of file it is (`command.sh`, `sshd_config`).
    case editor(text: String, name: String)
  }

  package struct Choice: Hashable, Sendable {
    /// What is typed.
    package var key: Character
    /// One word: `run`.
    package var name: String
    /// What it does, for `?`.
    package var help: String

    package init(_ key: Character, _ name: String, _ help: String) {
      self.key = key
      self.name = name
      self.help = help
    }
  }

  /// A sentence, without the choices.
  package var text: String
  package var kind: Kind
  /// What to do where nobody can be asked: `Give it with --set name=VALUE.`
  package var otherwise: String

  package init(_ text: String, _ kind: Kind, otherwise: String) {
    self.text = text
    self.kind = kind
    self.otherwise = otherwise
  }
}

/// What the person said.
package enum Answer: Hashable, Sendable {
  case choice(Character)
  /// A line, or the text as the editor left it.
  case text(String)
  /// Nobody can be asked: no terminal.
  case nobody
  /// The terminal is at its end (Ctrl-D).
  case ended
  /// Ctrl-C.
  case interrupted
}
