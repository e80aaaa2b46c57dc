import ArgumentParser
import Glibc
import Waymark

/// The commands of the terminal.
package enum CommandLineInterface {
  /// Runs the program with its arguments and exits with its status.
  package static func main() -> Never {
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Ends the program.
  package static func leave(_ status: Int32) -> Never { exit(status) }

  /// Runs one command; returns the exit status.
  ///
  /// Wrong usage is 2 here, as with grep and shellcheck, not ArgumentParser's 64.
  package static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try WaymarkCommand.parseAsRoot(arguments)
      try command.run()
      return ExitStatus.success
    } catch let error as FileError {
      Terminal.complain("waymark: \(error)")
      return ExitStatus.usage
    } catch let error as ExitCode {
      return error.rawValue
    } catch {
      let text = WaymarkCommand.fullMessage(for: error)
      if WaymarkCommand.exitCode(for: error).isSuccess {
        Terminal.print(text + "\n")
        return ExitStatus.success
      }
      Terminal.complain(text)
      return ExitStatus.usage
    }
  }
}

struct WaymarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Compiles Markdown how-to guides into runbooks.",
    discussion: """
      Lints guides, tidies them, shows what was understood of them, makes scripts of them, and runs them. A path is a guide, \
      a folder of guides, or `-` for standard input.

      Exit status: 0 fine; 1 findings, or a step that failed; 2 wrong usage or unreadable input; for more, see \
      waymark run --help.
      """,
    version: Version.current,
    subcommands: [
      LintCommand.self, FmtCommand.self, CompileCommand.self, RunCommand.self, InspectCommand.self, ExplainCommand.self,
      NewCommand.self, DumpCommand.self,
    ])
}
