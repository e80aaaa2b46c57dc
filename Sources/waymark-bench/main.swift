import Waymark
import WaymarkCLI
import WaymarkCompile
import WaymarkEmit
import WaymarkGuide
import WaymarkLint
import WaymarkMarkdown
import WaymarkText

// Shows how fast Waymark is beside its peers, in one run on one machine: cmark-gfm on the same bytes, shfmt and bash on the
// same script, /bin/true for the start.
//
// usage: waymark-bench WAYMARK PATH…    guides or folders of guides

let arguments = Array(CommandLine.arguments.dropFirst())
guard let program = arguments.first else {
  Terminal.complain("usage: waymark-bench WAYMARK PATH…")
  CommandLineInterface.leave(ExitStatus.usage)
}

let sources = try arguments.dropFirst().flatMap { try Files.guides(at: $0) }.map {
  SourceText(path: $0, bytes: try Files.read($0))
}
let bytes = sources.map(\.bytes.count).reduce(0, +)
let extensions = ["table", "strikethrough", "autolink", "tasklist"]

let stages = [
  Stage("cmark-gfm: parse and render") { _ = MarkdownParser.html($0, grammars: [], extensions: extensions) },
  Stage("waymark: read") { _ = GuideReader.read($0) },
  Stage("waymark: read and compile") { _ = Compiler.compile(GuideReader.read($0)) },
  Stage("waymark: read, compile and lint") {
    _ = Linter.lint(Compiler.compile(GuideReader.read($0)), rules: Rule.all)
  },
  Stage("waymark: read, compile and script") { _ = Emitter.bash.emit(Compiler.compile(GuideReader.read($0)).runbook) },
]

if bytes > 0 {
  Terminal.print("\(sources.count) guides, \(bytes / 1000) kB, best of 5\n\n")
  let peer = stages[0].best(of: sources)
  for stage in stages { Terminal.print(stage.row(stage.best(of: sources), beside: peer, bytes: bytes)) }
  Terminal.print(await Bulk.rows(for: sources))
  if let script = sources.map({ Emitter.bash.emit(Compiler.compile(GuideReader.read($0)).runbook) }).max(by: {
    $0.utf8.count < $1.utf8.count
  }) {
    Terminal.print("\nthe longest script made of them, repeated to 6 MB; best of 5\n\n")
    Terminal.print(try ShellPeers.rows(for: script))
  }
}
Terminal.print("\nstart, median of 100\n\n")
let nothing = Start.median(of: ["/bin/true"])
let version = Start.median(of: [program, "--version"])
Terminal.print(
  Stage.row("/bin/true", nothing, beside: nothing) + Stage.row("waymark --version", version, beside: nothing))
