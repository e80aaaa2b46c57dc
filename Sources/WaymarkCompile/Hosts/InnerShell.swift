import WaymarkKnowledge
import WaymarkShell

/// A shell that a command leaves the reader in, until `exit`.
struct InnerShell: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A new system in a folder, a container, a virtual machine.
    case place(String)
    /// Another user's shell on the same machine.
    case user(String)
    /// The same machine, as root.
    case root
    /// Another machine, by the name or address it is reached at.
    case machine(String)
  }

  let kind: Kind
  /// Only `exit` leaves it, however many sections later.
  let lasts: Bool

  /// What `inspect` and a run call it; nil for root, who works on the machine itself.
  var host: String? {
    switch kind {
    case .place(let name), .machine(let name): name
    case .user(let name): "shell of \(name)"
    case .root: nil
    }
  }

  /// The shell that a command opens; nil where the command comes back.
  init?(_ call: CommandFacts.Call) {
    let arguments = call.arguments
    switch call.name {
    case "su": self.init(user: Self.switchedUser(arguments))
    case "sudo", "doas": self.init(user: Self.loginUser(arguments))
    case "bash", "sh", "zsh":
      guard call.elevated, arguments.allSatisfy({ $0?.hasPrefix("-") == true }) else { return nil }
      self.init(user: "root")
    case "ssh":
      guard let machine = Self.machine(arguments) else { return nil }
      self.init(kind: .machine(machine), lasts: false)
    default:
      guard let row = Self.rows[call.name]?.first(where: { Self.opens($0, arguments) }) else { return nil }
      self.init(kind: .place(row.place), lasts: row.lasts)
    }
  }

  private init?(user: String?) {
    guard let user else { return nil }
    self.init(kind: user == "root" ? .root : .user(user), lasts: false)
  }

  private init(kind: Kind, lasts: Bool) {
    self.kind = kind
    self.lasts = lasts
  }

  private static let rows = Dictionary(grouping: ShellOpener.all, by: \.program)

  private static func opens(_ row: ShellOpener, _ arguments: [String?]) -> Bool {
    if !row.subcommands.isEmpty {
      guard let first = arguments.first ?? nil, row.subcommands.contains(first) else { return false }
    }
    let namesShell = (arguments.last ?? nil).map(isShell) ?? false
    switch row.opens {
    case .withShell: return namesShell
    case .always(let most):
      let operands = arguments.count { $0?.hasPrefix("-") != true }
      return namesShell || operands >= min(1, most) && operands <= most
    }
  }

  private static func isShell(_ word: String) -> Bool {
    let name = word.split(separator: "/").last.map(String.init) ?? word
    return ShellOpener.shells.contains(name)
  }

  /// Whose shell `su` opens; nil where it only runs a command.
  private static func switchedUser(_ arguments: [String?]) -> String? {
    var user = "root"
    var skips = false
    for argument in arguments {
      guard let word = argument else { return nil }
      if skips {
        skips = false
      } else if word == "-c" || word.hasPrefix("--command") {
        return nil
      } else if word == "-s" || word == "--shell" || word == "-g" || word == "-G" {
        skips = true
      } else if !word.hasPrefix("-") {
        user = word
      }
    }
    return user
  }

  /// Whose shell `sudo -i` and `sudo -s` open; nil where a command follows.
  private static func loginUser(_ arguments: [String?]) -> String? {
    var user = "root"
    var opens = false
    var takesUser = false
    for argument in arguments {
      guard let word = argument else { return nil }
      if takesUser {
        user = word
        takesUser = false
      } else if word == "--login" || word == "--shell" {
        opens = true
      } else if word.hasPrefix("-"), !word.hasPrefix("--") {
        if word.contains("i") || word.contains("s") { opens = true }
        takesUser = word.hasSuffix("u")
      } else {
        return nil
      }
    }
    return opens ? user : nil
  }

  private static let machineOptions: Set<Character> = [
    "b", "c", "D", "E", "e", "F", "I", "i", "J", "L", "l", "m", "O", "o", "p", "Q", "R", "S", "W", "w",
  ]

  /// The machine that `ssh` logs in to; nil where a command is given, or none is needed (`-N`, `-V`).
  private static func machine(_ arguments: [String?]) -> String? {
    var destination: String?
    var skips = false
    for argument in arguments {
      guard let word = argument else { return nil }
      if skips {
        skips = false
      } else if word.hasPrefix("-"), let last = word.last {
        if word.contains("N") || word.contains("f") || word == "-V" { return nil }
        skips = word.count == 2 && machineOptions.contains(last)
      } else if destination == nil {
        destination = word
      } else {
        return nil
      }
    }
    guard let destination, !destination.contains("<"), !destination.contains("{") else { return nil }
    let name = destination.split(separator: "@").last.map(String.init) ?? destination
    return name.isEmpty ? nil : name
  }
}
