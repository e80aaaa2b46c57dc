import ArgumentParser
import Waymark
import WaymarkEmit

struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Make a runbook or a script of a guide.",
    discussion: """
      Writes to standard output, or to the file that -o names: whole or not at all, executable where the result is a program.
      """)

  @Option(help: ArgumentHelp("What to make: \(Emitter.names).", valueName: "kind"))
  var emit: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @Argument(help: "The guide; - for standard input.")
  var guide: String

  func validate() throws {
    guard Emitter.named(emit) != nil else {
      throw ValidationError("--emit \(emit): there is no such kind; there are \(Emitter.names).")
    }
  }

  func run() throws {
    guard let emitter = Emitter.named(emit) else { return }
    let compiled = CompiledGuide(path: guide, bytes: try Files.read(guide))
    let text = emitter.emit(compiled.compilation.runbook)
    if let output {
      try Files.write(text, to: output, executable: emitter.executable)
    } else {
      Terminal.print(text)
    }
  }
}

extension Emitter {
  static func named(_ id: String) -> Emitter? { all.first { $0.id == id } }

  static var names: String { all.map(\.id).joined(separator: ", ") }
}
