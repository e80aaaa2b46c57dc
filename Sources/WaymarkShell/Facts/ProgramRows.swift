import WaymarkKnowledge

/// What the tables say about one program.
final class ProgramRows: Sendable {
  let editors: [Editor]
  let wrappers: [CommandWrapper]
  let packageManagers: [PackageManager]
  let serviceManagers: [ServiceManager]
  let powerCommands: [PowerCommand]
  let interactivePrograms: [InteractiveProgram]
  let rootCommands: [RootCommand]
  let destructiveCommands: [DestructiveCommand]
  let fileWriters: [FileWriter]

  private init(_ name: String) {
    editors = Editor.all.filter { $0.program == name }
    wrappers = CommandWrapper.all.filter { $0.program == name }
    packageManagers = PackageManager.all.filter { $0.program == name }
    serviceManagers = ServiceManager.all.filter { $0.program == name }
    powerCommands = PowerCommand.all.filter { $0.program == name }
    interactivePrograms = InteractiveProgram.all.filter { $0.program == name }
    rootCommands = RootCommand.all.filter { $0.program == name }
    destructiveCommands = DestructiveCommand.all.filter { $0.program == name }
    fileWriters = FileWriter.all.filter { $0.program == name }
  }

  /// By the program's name: a command is looked up once.
  static let all: [String: ProgramRows] = {
    let names: [[String]] = [
      Editor.all.map(\.program), CommandWrapper.all.map(\.program), PackageManager.all.map(\.program),
      ServiceManager.all.map(\.program), PowerCommand.all.map(\.program), InteractiveProgram.all.map(\.program),
      RootCommand.all.map(\.program), DestructiveCommand.all.map(\.program), FileWriter.all.map(\.program),
    ]
    return Dictionary(Set(names.joined()).map { ($0, ProgramRows($0)) }, uniquingKeysWith: { first, _ in first })
  }()
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
