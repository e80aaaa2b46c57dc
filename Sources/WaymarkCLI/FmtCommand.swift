import ArgumentParser
import Waymark
import WaymarkText

struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Make guides tidy.",
    discussion: """
      Mends what lint can mend, and makes lists, tables, fences and blank lines regular; what needs no change stays byte for \
      byte. Files are replaced whole, and only where something changes; - goes to standard output.

      After every change the guide is read again and compared with what it was. Where more would change than a repair is \
      meant to change, the file is left as it is and the place is shown.

      Exit status: 0 fine; 1 where --check or --diff would change a file, or a file had to be left as it was; 2 where a path \
      cannot be read or written.
      """)

  @Flag(help: "Change nothing; name the files that would change.")
  var check = false

  @Flag(help: "Change nothing; show what would change.")
  var diff = false

  @Flag(help: "Mend nothing that lint finds; only lay out.")
  var layoutOnly = false

  @OptionGroup var admonitions: AdmonitionOption

  @OptionGroup var rules: RuleOptions

  @OptionGroup var options: GuideOptions

  @Argument(help: ArgumentHelp("Guides, folders of guides, or - for standard input.", valueName: "path"))
  var paths: [String]

  func run() throws {
    var tally = Tally(shows: check || diff)
    var configurations = Configurations(options)
    for path in paths {
      do throws(FileError) {
        for guide in try Files.guides(at: path) { tidy(guide, &tally, &configurations) }
      } catch {
        tally.complain(error)
      }
    }
    if let summary = tally.summary { Terminal.complain(summary) }
    if tally.status != ExitStatus.success { throw ExitCode(tally.status) }
  }

  private func tidy(_ path: String, _ tally: inout Tally, _ configurations: inout Configurations) {
    do throws(FileError) {
      var settings = try configurations.settings(for: path)
      rules.apply(to: &settings)
      let bytes = try Files.read(path)
      let tidy: [UInt8]
      do throws(TidyRefusal) {
        let guide = try CompiledGuide.tidied(
          path: path, bytes: bytes, site: settings.site,
          settings.tidyOptions(layoutOnly: layoutOnly, admonitions: admonitions.dialect))
        tidy = guide.bytes
        for notice in guide.notices { Terminal.complain(notice.told(of: path)) }
      } catch {
        tally.refuse(error, path: path)
        if path == "-", !check, !diff { Terminal.print(bytes) }
        return
      }
      let name = path == "-" ? "standard input" : path
      if check || diff {
        if diff { Terminal.print(UnifiedDiff(bytes, tidy).bytes(from: path, to: path)) }
        if check, tidy != bytes { Terminal.complain("would tidy \(name)") }
      } else if path == "-" {
        Terminal.print(tidy)
      } else if tidy != bytes {
        try Files.replace(path, with: tidy)
      }
      tally.count(path, changed: tidy != bytes)
    } catch {
      tally.complain(error)
    }
  }
}

/// What became of the files.
private struct Tally {
  /// Whether changes were only shown.
  let shows: Bool
  private var changed = 0
  private var kept = 0
  private var files = 0
  private var refused = 0
  private var failed = false

  init(shows: Bool) { self.shows = shows }

  mutating func count(_ path: String, changed isChanged: Bool) {
    if path != "-" { files += 1 }
    if isChanged { changed += 1 } else { kept += 1 }
  }

  mutating func complain(_ error: FileError) {
    Terminal.complain("waymark: \(error)")
    failed = true
  }

  mutating func refuse(_ refusal: TidyRefusal, path: String) {
    Terminal.complain("waymark: \(refusal.told(of: path))")
    refused += 1
  }

  var status: Int32 {
    if failed { return ExitStatus.usage }
    return refused > 0 || shows && changed > 0 ? ExitStatus.failed : ExitStatus.success
  }

  /// `2 guides tidied, 5 left as they were.`; nil where only standard input was read.
  var summary: String? {
    guard files > 0 else { return nil }
    var parts: [String] = []
    if changed > 0 { parts.append("\(guides(changed)) \(shows ? "would be tidied" : "tidied")") }
    if kept > 0 { parts.append("\(changed > 0 ? "\(kept)" : guides(kept)) \(kept == 1 ? "is" : "are") tidy already") }
    if refused > 0 { parts.append("\(refused) left as \(refused == 1 ? "it was" : "they were")") }
    return parts.joined(separator: ", ") + "."
  }

  private func guides(_ count: Int) -> String { count == 1 ? "1 guide" : "\(count) guides" }
}
