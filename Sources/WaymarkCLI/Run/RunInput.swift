import Waymark
import WaymarkDiagnostics
import WaymarkRunbook
import WaymarkText

/// What `waymark run` is given: a runbook, or a guide that becomes one.
enum RunInput {
  /// The runbook of a file, and what its reader should know before it is run.
  static func read(_ path: String, _ options: GuideOptions) throws(FileError) -> (runbook: Runbook, warnings: [String])
  {
    let bytes = try Files.read(path)
    guard isRunbook(path, bytes) else { return try readGuide(path, bytes, options) }
    if options.site != nil { throw FileError(path: path, problem: "is a runbook; --site is for guides") }
    return (try readRunbook(path, bytes), [])
  }

  /// By its name, or by the first line that makes it a program.
  private static func isRunbook(_ path: String, _ bytes: [UInt8]) -> Bool {
    if path.hasSuffix(RunbookFile.fileExtension) { return true }
    let first = String(decoding: bytes.prefix(200).prefix { $0 != 0x0A }, as: UTF8.self)
    return first.hasPrefix("#!") && first.contains("waymark run")
  }

  private static func readRunbook(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Runbook {
    let runbook: Runbook
    do throws(RunbookFile.Failure) {
      runbook = try RunbookFile.read(SourceText(path: path, bytes: bytes))
    } catch {
      throw FileError(error)
    }
    guard let problem = runbook.problems.first else { return runbook }
    throw FileError(path: path, problem: "makes no sense: \(problem)")
  }

  private static func readGuide(
    _ path: String, _ bytes: [UInt8], _ options: GuideOptions
  ) throws(FileError) -> (Runbook, [String]) {
    var configurations = Configurations(options)
    let settings = try configurations.settings(for: path)
    let guide = CompiledGuide(path: path, bytes: bytes, site: settings.site)
    let runbook = guide.compilation.runbook
    if let problem = runbook.problems.first { throw FileError(path: path, problem: "cannot be run: \(problem)") }
    guard runbook.steps.contains(where: { !$0.actions.isEmpty }) else {
      throw FileError(path: path, problem: "holds nothing to do; waymark inspect \(path) shows what was understood")
    }
    let errors = guide.diagnostics(settings.rules).count { $0.severity == .error }
    guard errors > 0 else { return (runbook, []) }
    let shown = PrintableText.of(path)
    let count = errors == 1 ? "1 error" : "\(errors) errors"
    return (runbook, ["\(shown): lint finds \(count) in this guide; waymark lint \(shown) shows them."])
  }
}

extension FileError {
  init(_ failure: RunbookFile.Failure) {
    self.init(path: failure.path, line: failure.line, found: failure.found, advice: failure.advice)
  }

  init(path: String, line: Int?, found: String, advice: String) {
    let place = (path == "-" ? "standard input" : path) + (line.map { ":\($0)" } ?? "")
    self.init(path: place, problem: "found \(found). \(advice)")
  }
}
