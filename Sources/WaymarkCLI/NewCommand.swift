import ArgumentParser
import Glibc
import Waymark
import WaymarkDiagnostics

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a guide.",
    discussion: """
      Makes NAME.md with the sections of a guide. What you have to write stands in double curly brackets; `waymark lint` \
      says what is left of them. A file that is there already is never replaced.
      """)

  @Option(help: ArgumentHelp("What to begin with: \(GuideTemplate.names).", valueName: "name"))
  var template = "guide"

  @Argument(help: "The new guide, with or without .md; folders in it are made.")
  var name: String

  func validate() throws {
    guard GuideTemplate.named(template) != nil else {
      throw ValidationError("--template \(template): there is no such template; there are \(GuideTemplate.names).")
    }
    guard !stem.isEmpty, name.allSatisfy({ PrintableText.of($0) == String($0) }) else {
      throw ValidationError("\"\(PrintableText.of(name))\" is no name for a guide.")
    }
  }

  func run() throws {
    guard let template = GuideTemplate.named(template) else { return }
    let path = name.hasSuffix(".md") ? name : name + ".md"
    try Files.create(path, holding: template.guide(named: stem, date: Self.today))
    Terminal.complain("\(path): a guide to fill in; waymark lint \(path) says what is left to write.")
  }

  /// The last part of the name, without `.md`.
  private var stem: Substring {
    let last = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return last.hasSuffix(".md") ? last.dropLast(3) : last
  }

  /// The local date, `2026-01-31`.
  private static var today: String {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let numbers = unsafe [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    return numbers.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
}

extension GuideTemplate {
  static func named(_ name: String) -> GuideTemplate? { all.first { $0.name == name } }

  static var names: String { all.map(\.name).joined(separator: ", ") }
}
