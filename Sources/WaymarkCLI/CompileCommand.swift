import ArgumentParser
import Waymark

struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Make a runbook, a script or a tidy guide of a guide.",
    discussion: """
      Writes to standard output, or to the file that -o names: whole or not at all, executable where the result is a program.
      """)

  @Option(help: ArgumentHelp("What to make: \(Output.names).", valueName: "kind"))
  var emit: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @OptionGroup var admonitions: AdmonitionOption

  @OptionGroup var options: GuideOptions

  @Argument(help: "The guide; - for standard input.")
  var guide: String

  func validate() throws {
    guard let form = Output.named(emit) else {
      throw ValidationError("--emit \(emit): there is no such kind; there are \(Output.names).")
    }
    guard form.hasAdmonitions || admonitions.name == nil else {
      throw ValidationError("--admonitions is for --emit markdown.")
    }
  }

  func run() throws {
    guard let form = Output.named(emit) else { return }
    var configurations = Configurations(options)
    let settings = try configurations.settings(for: guide)
    let compiled = CompiledGuide(path: guide, bytes: try Files.read(guide), site: settings.site)
    let made: Output.Made
    do throws(TidyRefusal) {
      made = try form.make(compiled, settings.tidyOptions(admonitions: admonitions.dialect))
    } catch {
      Terminal.complain("waymark: \(error.told(of: guide))")
      throw ExitCode(ExitStatus.failed)
    }
    for notice in made.notices { Terminal.complain(notice.told(of: guide)) }
    if let output {
      try Files.write(made.bytes, to: output, executable: form.executable)
    } else {
      Terminal.print(made.bytes)
    }
  }
}

extension Output {
  static var names: String { all.map(\.id).joined(separator: ", ") }
}
