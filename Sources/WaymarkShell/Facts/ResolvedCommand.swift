import WaymarkKnowledge
import WaymarkText

/// A simple command seen through the programs that only run another: `sudo -u root env A=1 nano /x` is `nano /x`.
struct ResolvedCommand {
  /// The words of the command itself; empty where a script is all that is run.
  private var words: [String?]
  private(set) var name = ""
  private(set) var arguments: [String?] = []
  /// What the tables say about the program; nil where they do not name it.
  private(set) var rows: ProgramRows?
  var elevated = false
  /// On another machine, or in a container: what it does is no fact of this host.
  var elsewhere = false
  /// What runs there.
  var inner: [String?] = []
  /// What `sh -c` and its kin are given to run.
  var script: String?

  var program: String { (words.first ?? nil) ?? "" }

  init(words: [String?]) {
    self.words = words
    readName()
    // Each turn takes at least one word off.
    while let wrapper = matchingWrapper() {
      let isUnwrapped = unwrap(wrapper)
      readName()
      if !isUnwrapped { break }
    }
    arguments = Array(self.words.dropFirst())
  }

  private mutating func readName() {
    name = program.lastPathComponent
    rows = ProgramRows.all[name]
  }

  private func matchingWrapper() -> CommandWrapper? {
    rows?.wrappers.first { row in
      Array(words.dropFirst().prefix(row.subcommand.count)) == row.subcommand.map(Optional.some)
    }
  }

  /// Takes a wrapper off; false where no command is left in it, which leaves the wrapper as the program.
  private mutating func unwrap(_ wrapper: CommandWrapper) -> Bool {
    var rest = Array(words.dropFirst(1 + wrapper.subcommand.count))
    if let option = wrapper.scriptOption {
      return unwrapScript(option, rest, wrapper)
    }
    var otherUser = false
    while let word = rest.first, let text = word {
      if text.hasPrefix("-"), text != "-" {
        rest.removeFirst()
        if text == "--" { break }
        if wrapper.effect == .elevates, text == "-e" || text == "--edit" {
          words = ["sudoedit"] + rest
          elevated = true
          return false
        }
        if let option = valueOption(text, wrapper), let value = rest.first {
          if ["-u", "--user"].contains(option), value != "root" { otherUser = true }
          rest.removeFirst()
        }
      } else if isAssignment(text) {
        rest.removeFirst()
      } else {
        break
      }
    }
    guard rest.count > wrapper.operands else {
      if wrapper.effect == .elevates { elevated = true }
      return false
    }
    rest.removeFirst(wrapper.operands)
    if rest.first == "--" { rest.removeFirst() }
    guard !rest.isEmpty else { return false }
    switch wrapper.effect {
    case .elevates: elevated = elevated || !otherUser
    case .elsewhere: elsewhere = true
    case .none: break
    }
    // Where the command is not the host's, the program that leads there is what the host runs.
    if elsewhere {
      inner = rest
      return false
    }
    words = rest
    return true
  }

  /// The option of a word that takes the next one as its value, also as the last letter of a bundle: `sudo -iu NAME`.
  private func valueOption(_ word: String, _ wrapper: CommandWrapper) -> String? {
    if wrapper.optionsWithValue.contains(word) { return word }
    guard wrapper.effect == .elevates, !word.hasPrefix("--"), word.utf8.dropFirst().allSatisfy(\.isLetter),
      let last = word.last, wrapper.optionsWithValue.contains("-\(last)")
    else { return nil }
    return "-\(last)"
  }

  /// `-c SCRIPT`, also as the last letter of a bundle: `bash -lc SCRIPT`.
  private mutating func unwrapScript(_ option: String, _ rest: [String?], _ wrapper: CommandWrapper) -> Bool {
    guard
      let index = rest.firstIndex(where: { word in
        guard let word, word.hasPrefix("-"), !word.hasPrefix("--") else { return false }
        return word == option || (word.hasSuffix(option.dropFirst()) && word.utf8.dropFirst().allSatisfy(\.isLetter))
      }), index + 1 < rest.count
    else {
      if wrapper.effect == .elevates { elevated = elevated || !namesOtherUser(rest, wrapper) }
      return false
    }
    script = rest[index + 1] ?? nil
    if wrapper.effect == .elevates { elevated = elevated || !namesOtherUser(Array(rest[..<index]), wrapper) }
    return false
  }

  private func namesOtherUser(_ words: [String?], _ wrapper: CommandWrapper) -> Bool {
    let operand = words.operands(optionsWithValue: wrapper.optionsWithValue).first { $0 != "-" }
    return operand.map { $0 != "root" } ?? false
  }

  private func isAssignment(_ word: String) -> Bool {
    guard let equals = word.utf8.firstIndex(of: Byte.equals), let first = word.utf8.first, first.isNameStart else {
      return false
    }
    return word.utf8[..<equals].allSatisfy(\.isNameByte)
  }
}
