import WaymarkRun
import WaymarkRunbook
import WaymarkText

/// The values and variants that a person gives: by `--values`, then by `--set`, which wins.
enum RunSettings {
  static func read(
    files: [String], assignments: [String], for runbook: Runbook
  ) throws(FileError) -> [RunOptions.Setting] {
    var settings: [RunOptions.Setting] = []
    for file in files { settings += try read(file, for: runbook) }
    // The flags are known to be NAME=VALUE.
    for assignment in assignments {
      let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2 { settings.append(.init(parts[0], parts[1])) }
    }
    return settings
  }

  private static func read(_ path: String, for runbook: Runbook) throws(FileError) -> [RunOptions.Setting] {
    let file = SourceText(path: path, bytes: try Files.read(path))
    let entries: [ValuesFile.Entry]
    do throws(RunbookFile.Failure) { entries = try ValuesFile.read(file) } catch { throw FileError(error) }
    var settings: [RunOptions.Setting] = []
    for entry in entries { settings.append(try setting(of: entry, in: path, for: runbook)) }
    return settings
  }

  private static func setting(
    of entry: ValuesFile.Entry, in path: String, for runbook: Runbook
  ) throws(FileError) -> RunOptions.Setting {
    func refuse(_ found: String, _ advice: String) -> FileError {
      FileError(path: path, line: entry.line, found: found, advice: advice)
    }
    let parameter = runbook.parameters.first { $0.id == entry.name }
    guard parameter != nil || runbook.axes.contains(where: { $0.id == entry.name }) else {
      let names = runbook.axes.map(\.id) + runbook.parameters.map(\.id)
      let known = names.isEmpty ? "The guide asks for none." : "The guide has \(names.joined(separator: ", "))."
      throw refuse("the unknown value “\(entry.name)”", known)
    }
    guard entry.isList else { return .init(entry.name, entry.texts.first ?? "") }
    guard let parameter, parameter.list else {
      throw refuse("a list as “\(entry.name)”", "It is one value: write a text.")
    }
    return .init(entry.name, entry.texts.joined(separator: parameter.separator))
  }
}
