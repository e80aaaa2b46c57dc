import ArgumentParser
import WaymarkDiagnostics
import WaymarkShell
import WaymarkText

struct DumpCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Show how shell text or a guide is read.",
    discussion: """
      --shell shows the tree of shell text, and what is wrong with it. Files are read as bash reads them, and nothing in them \
      is run. With --format json each file is one line: {"file", "ok", "errors", "commands", "warnings"}; a word that the \
      shell has still to expand is null.

      --guide shows the sections, blocks, admonitions, tabs and steps of a guide with their places. With --format json each \
      file is one line: {"file", "title", "parts"}; "start" and "end" of a part are offsets in bytes.

      Exit status: 0 where the shell takes every file; 1 where one is malformed; 2 where one cannot be read.
      """)

  @Flag(help: "Read shell text.")
  var shell = false

  @Flag(help: "Read guides.")
  var guide = false

  @Flag(help: "Forgive what stands in a guide: prompts, output, placeholders.")
  var guideBlock = false

  @Flag(help: "Read as dash does, without what bash adds.")
  var posix = false

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @OptionGroup var options: GuideOptions

  @Argument(help: ArgumentHelp("Shell files or guides; - for standard input.", valueName: "file"))
  var files: [String]

  func validate() throws {
    guard shell != guide else { throw ValidationError("Say what the files are: --shell or --guide.") }
    guard shell || !guideBlock && !posix else { throw ValidationError("--guide-block and --posix are for --shell.") }
    guard guide || options.site == nil else { throw ValidationError("--site is for --guide.") }
    guard !files.isEmpty else { throw ValidationError("Name a file, or - for standard input.") }
  }

  func run() throws {
    var configurations = Configurations(options)
    var isMalformed = false
    var isUnreadable = false
    for file in files {
      do throws(FileError) {
        if guide {
          let dump = GuideDump(
            path: file, bytes: try Files.read(file), site: try configurations.settings(for: file).site)
          Terminal.print(format == .json ? dump.json : dump.text)
          continue
        }
        let dump = ShellDump(path: file, bytes: try Files.read(file), guideBlock: guideBlock, posix: posix)
        Terminal.print(format == .json ? dump.json : dump.text)
        isMalformed = isMalformed || !dump.isWhole
      } catch {
        Terminal.complain("waymark: \(error)")
        isUnreadable = true
      }
    }
    if isUnreadable { throw ExitCode(ExitStatus.usage) }
    if isMalformed { throw ExitCode(ExitStatus.failed) }
  }
}
