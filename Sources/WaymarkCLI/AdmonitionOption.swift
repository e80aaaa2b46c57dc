import ArgumentParser
import WaymarkGuide

/// The dialect that admonitions are written in.
struct AdmonitionOption: ParsableArguments {
  @Option(
    name: .customLong("admonitions"),
    help: ArgumentHelp(
      "Write all admonitions in this dialect: \(Self.names).",
      discussion: "Else only those of a guide that mixes several, in the one it uses most.", valueName: "dialect"))
  var name: String?

  var dialect: Dialect? { name.flatMap(Dialect.writable(named:)) }

  private static let names = Dialect.writable.map(\.writtenName).joined(separator: ", ")

  func validate() throws {
    guard let name, dialect == nil else { return }
    throw ValidationError("--admonitions \(name): there is no such dialect to write; there are \(Self.names).")
  }
}
