import ArgumentParser
import WaymarkDiagnostics
import WaymarkLint

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show a rule's page, or the table of rules.")

  @Argument(help: ArgumentHelp("The rule, as lint names it.", valueName: "rule"))
  var rule: String?

  func run() throws {
    guard let id = rule else {
      let width = Rule.all.map(\.id.count).max() ?? 0
      for rule in Rule.all {
        let name = rule.id + String(repeating: " ", count: width - rule.id.count)
        Terminal.print("\(name)  \(rule.severity.rawValue)  \(rule.summary)\n")
      }
      return
    }
    guard let rule = Rule.all.first(where: { $0.id == id }) else {
      throw ValidationError("\(id): there is no such rule; `waymark explain` lists them.")
    }
    Terminal.print(rule.page(width: Terminal.width))
  }
}
