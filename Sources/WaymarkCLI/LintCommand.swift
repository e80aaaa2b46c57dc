import ArgumentParser
import Waymark
import WaymarkDiagnostics

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find what has rotted in guides.",
    discussion: """
      Exit status: 0 where nothing, or only notes, were found; 1 with warnings or errors; 2 where a path cannot be read.
      """)

  @Option(
    help: ArgumentHelp("How to show findings: \(Report.names) (default: \(Report.console.id)).", valueName: "report"))
  var format: String?

  @OptionGroup var rules: RuleOptions

  @OptionGroup var options: GuideOptions

  @Argument(help: ArgumentHelp("Guides, folders of guides, or - for standard input.", valueName: "path"))
  var paths: [String]

  func validate() throws {
    if let format, Report.named(format) == nil {
      throw ValidationError("--format \(format): there is no such report; there are \(Report.names).")
    }
  }

  func run() throws {
    var configurations = Configurations(options)
    var configured: String?
    var unreadable = false
    var files: [FileFindings] = []
    for path in paths {
      do throws(FileError) {
        for guide in try Files.guides(at: path) {
          var settings = try configurations.settings(for: guide)
          rules.apply(to: &settings)
          configured = configured ?? settings.format
          let compiled = CompiledGuide(path: guide, bytes: try Files.read(guide), site: settings.site)
          files.append(FileFindings(source: compiled.source, diagnostics: compiled.diagnostics(settings.rules)))
        }
      } catch {
        Terminal.complain("waymark: \(error)")
        unreadable = true
      }
    }
    let report = (format ?? configured).flatMap(Report.named) ?? .console
    Terminal.print(report.render(files, .init(columns: Terminal.width, colour: Terminal.colour)))
    if unreadable { throw ExitCode(ExitStatus.usage) }
    let failing = files.contains { $0.diagnostics.contains { $0.severity > .note } }
    if failing { throw ExitCode(ExitStatus.failed) }
  }
}

extension Report {
  static func named(_ id: String) -> Report? { all.first { $0.id == id } }

  static var names: String { all.map(\.id).joined(separator: ", ") }
}
