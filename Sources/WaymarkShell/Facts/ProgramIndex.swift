import WaymarkKnowledge

/// The tables about programs, by the program's name.
enum ProgramIndex {
  static let editors = Dictionary(grouping: Editor.all, by: \.program)
  static let wrappers = Dictionary(grouping: CommandWrapper.all, by: \.program)
  static let packageManagers = Dictionary(grouping: PackageManager.all, by: \.program)
  static let serviceManagers = Dictionary(grouping: ServiceManager.all, by: \.program)
  static let powerCommands = Dictionary(grouping: PowerCommand.all, by: \.program)
  static let interactivePrograms = Dictionary(grouping: InteractiveProgram.all, by: \.program)
  static let rootCommands = Dictionary(grouping: RootCommand.all, by: \.program)
  static let destructiveCommands = Dictionary(grouping: DestructiveCommand.all, by: \.program)
  static let fileWriters = Dictionary(grouping: FileWriter.all, by: \.program)
}

extension String {
  /// A program's name without its folder.
  var lastPathComponent: String {
    // Asked for each command and each table: most names hold no slash.
    guard utf8.contains(UInt8(ascii: "/")) else { return self }
    return split(separator: "/").last.map(String.init) ?? self
  }
}

/// Arguments as the tables look at them.
extension [String?] {
  func has(_ argument: String) -> Bool { contains { $0 == argument } }

  func hasAny(_ wanted: [String]) -> Bool { contains { argument in argument.map(wanted.contains) ?? false } }

  /// Whether an option stands there, also in a bundle of letters (`-rf`), with a value joined (`-i.bak`, `--output=x`).
  func hasOption(_ option: String) -> Bool {
    contains { argument in
      guard let argument, argument.hasPrefix("-") else { return false }
      if argument == option || argument.hasPrefix(option + "=") { return true }
      guard option.utf8.count == 2, !argument.hasPrefix("--"), let letter = option.utf8.last else { return false }
      // Letters only: `-i.bak` holds `i` and no `b`.
      return argument.utf8.dropFirst().prefix { $0.isLetter }.contains(letter)
    }
  }

  /// What is no option and no option's value; after `--` everything.
  func operands(optionsWithValue: [String]) -> [String?] {
    var result: [String?] = []
    var i = startIndex
    while i < endIndex {
      defer { i += 1 }
      guard let argument = self[i], argument.hasPrefix("-"), argument != "-" else {
        result.append(self[i])
        continue
      }
      if argument == "--" { return result + self[(i + 1)...] }
      if optionsWithValue.contains(argument) { i += 1 }
    }
    return result
  }
}
