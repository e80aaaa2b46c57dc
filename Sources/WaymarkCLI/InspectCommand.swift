import ArgumentParser
import Waymark

struct InspectCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what was understood of a guide, and why.")

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @Argument(help: "The guide; - for standard input.")
  var guide: String

  func run() throws {
    let compiled = CompiledGuide(path: guide, bytes: try Files.read(guide))
    switch format {
    case .json: Terminal.print(compiled.inspection())
    case .text:
      let outline = Outline(compiled.compilation, width: Terminal.width, colour: Terminal.colour)
      Terminal.print(outline.text)
    }
  }
}
