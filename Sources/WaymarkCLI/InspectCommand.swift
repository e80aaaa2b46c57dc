import ArgumentParser
import Waymark
import WaymarkCompile

struct InspectCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, cues }

  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what was understood of a guide, and why.")

  @Option(help: "text for people, json for programs; cues for what spoke for the role of each block.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("Read roles by the weights in this table, over the built-in ones.", valueName: "file"),
    completion: .file())
  var weights: String?

  @OptionGroup var options: GuideOptions

  @Argument(help: "The guide; - for standard input.")
  var guide: String

  func run() throws {
    let weights = try readWeights()
    var configurations = Configurations(options)
    let site = try configurations.settings(for: guide).site
    let compiled = CompiledGuide(path: guide, bytes: try Files.read(guide), site: site, weights: weights)
    switch format {
    case .json: Terminal.print(compiled.inspection())
    case .cues: Terminal.print(cues(of: compiled, weights ?? .standard))
    case .text:
      let outline = Outline(compiled.compilation, width: Terminal.width, colour: Terminal.colour)
      Terminal.print(outline.text)
    }
  }

  private func readWeights() throws -> RoleWeights? {
    guard let path = weights else { return nil }
    let bytes = try Files.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError(path: path, problem: "is no text, and no table of weights")
    }
    let table = RoleWeights(over: .standard, table: text)
    if let problem = table.problems.first {
      throw FileError(path: "\(path):\(problem.line)", problem: problem.text)
    }
    return table
  }

  /// A line for each block: its first line, and each cue with its strength, kept apart by tabs.
  private func cues(of compiled: CompiledGuide, _ weights: RoleWeights) -> String {
    RolePass.cues(of: compiled.compilation.guide, weights: weights).map { block in
      ([String(block.line)] + block.held.map { "\($0.cue)=\($0.strength)" }).joined(separator: "\t") + "\n"
    }.joined()
  }
}
