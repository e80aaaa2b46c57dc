import ArgumentParser
import Waymark
import WaymarkDiagnostics
import WaymarkGuide

/// How guides are to be read, whatever is done with them.
struct GuideOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What shows the guides: mkdocs, docusaurus, obsidian, jekyll, or one of \(Site.names.count - 4) others.",
      discussion: "Wins over a guide's front matter (`site: mkdocs`), which wins over \(Configuration.fileName).",
      valueName: "name"))
  var site: String?

  @Option(
    help: ArgumentHelp(
      "Take settings from this file.",
      discussion: "Else from the first \(Configuration.fileName) in the guide's folder or one above it.",
      valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(help: "Take settings from no file.")
  var noConfig = false

  func validate() throws {
    if let site, let problem = Site.problem(with: site) {
      throw ValidationError("--site \(PrintableText.of(site)): there is no such site. \(problem)")
    }
    if noConfig, config != nil { throw ValidationError("--config and --no-config contradict each other.") }
  }
}

/// The settings of guides, each file read once.
struct Configurations {
  private let options: GuideOptions
  /// By folder.
  private var found: [String: Configuration] = [:]

  init(_ options: GuideOptions) { self.options = options }

  /// What holds for a guide.
  mutating func settings(for guide: String) throws(FileError) -> Configuration {
    var settings = try configuration(for: guide)
    if let site = options.site { settings.name(site) }
    return settings
  }

  private mutating func configuration(for guide: String) throws(FileError) -> Configuration {
    if options.noConfig { return Configuration() }
    // No file has this name: it stands for the one that was named.
    let folder = options.config == nil ? Files.folder(holding: guide) : ""
    if let known = found[folder] { return known }
    let path = options.config ?? Files.nearest(Configuration.fileName, from: folder)
    let configuration = try path.map { (path) throws(FileError) in try Self.read(path) } ?? Configuration()
    found[folder] = configuration
    return configuration
  }

  private static func read(_ path: String) throws(FileError) -> Configuration {
    let bytes = try Files.read(path)
    do throws(Configuration.Failure) {
      return try Configuration.read(bytes)
    } catch {
      throw FileError(path: path, line: error.line, found: error.found, advice: error.advice)
    }
  }
}

/// The rules that findings are shown of, or mended.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this rule; may be given again.", valueName: "rule"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Not this rule; may be given again.", valueName: "rule"))
  var ignore: [String] = []

  func validate() throws {
    for (option, names) in [("--select", select), ("--ignore", ignore)] {
      for name in names {
        guard let problem = RuleSelection.problem(with: name) else { continue }
        throw ValidationError("\(option) \(PrintableText.of(name)): there is no such rule. \(problem)")
      }
    }
  }

  func apply(to settings: inout Configuration) {
    settings.select(rules: settings.rules.with(selected: select, ignored: ignore))
  }
}

extension Configuration {
  /// What fmt is asked for at the terminal, else what the settings say.
  func tidyOptions(layoutOnly isLayoutOnly: Bool = false, admonitions dialect: Dialect?) -> TidyOptions {
    TidyOptions(repairs: !isLayoutOnly && !layoutOnly, rules: rules, admonitions: dialect ?? admonitions)
  }
}
