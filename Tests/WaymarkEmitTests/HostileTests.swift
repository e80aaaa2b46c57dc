import Foundation
import RunbookSamples
import TestSupport
import Testing
import WaymarkRunbook

/// The guide's text and a person's values are data, wherever they stand.
@Suite struct HostileTests {
  static let value = "-n 'a' \"b\" \\ `touch made` $(touch made) ${HOME} %s * {{x}} 🛠️ ;&|<>!# ~"
  static let parameter = Parameter(id: "value", spelling: "{value}", prompt: Sample.hostile)

  private func hole(_ quoting: Template.Quoting) -> Template.Piece { .parameter(id: "value", quoting: quoting) }

  private func places() -> [(String, Template)] {
    [
      ("bare", Template([.literal("printf '[%s]\\n' pre"), hole(.bare), .literal("post")])),
      ("double", Template([.literal("printf '[%s]\\n' \"pre"), hole(.doubleQuoted), .literal("post\"")])),
      ("single", Template([.literal("printf '[%s]\\n' 'pre"), hole(.singleQuoted), .literal("post'")])),
      ("here", Template([.literal("cat <<EOF\n[pre"), hole(.hereDocument), .literal("post]\nEOF")])),
      ("literal", Template([.literal("cat <<'EOF'\n[pre"), hole(.literalHereDocument), .literal("post]\nEOF")])),
    ]
  }

  @Test(arguments: 0..<5)
  func aValueReachesTheCommandAsItIs(index: Int) throws {
    let (name, script) = places()[index]
    let bench = try Bench(Sample.runbook([Sample.command(name, script)], parameters: [Self.parameter]))
    let run = try bench.runHere("--yes", "--set", "value=\(Self.value)")
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(run.output.contains("| [pre\(Self.value)post]\n"), "\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: bench.home.path + "/made"))
  }

  @Test func aValueCannotEndTheHereDocumentItStandsIn() throws {
    let script = Template([.literal("cat <<'EOF'\n"), hole(.literalHereDocument), .literal("\ntouch made\nEOF")])
    let bench = try Bench(Sample.runbook([Sample.command("here", script)], parameters: [Self.parameter]))
    #expect(try bench.runHere("--yes", "--set", "value=EOF").status == 2)
    #expect(!FileManager.default.fileExists(atPath: bench.home.path + "/made"))
  }

  @Test func aListBecomesWordsWhereBlanksSeparateIt() throws {
    let packages = Parameter(id: "packages", spelling: "PKG", prompt: "", list: true, separator: " ")
    let script = Template([.literal("printf '[%s]' "), .parameter(id: "packages", quoting: .bare), .literal(" end")])
    let bench = try Bench(Sample.runbook([Sample.command("list", script)], parameters: [packages]))
    let run = try bench.runHere("--yes", "--set", "packages=a $(b) *")
    #expect(run.output.contains("[a][$(b)][*][end]"), "\(run.output)\(run.error)")
  }

  @Test func contentAndPathReachTheFileByteForByte() throws {
    let content = Template([.literal(Sample.hostile + "\n"), hole(.bare), .literal("\n\n")])
    let path = Template([.literal("/etc/'odd' \"name\" \\ %s "), .parameter(id: "name", quoting: .bare)])
    let bench = try Bench(
      Sample.runbook(
        [Sample.edit("edit", path, .create, content)],
        parameters: [Self.parameter, Parameter(id: "name", spelling: "N", prompt: "")]))
    let run = try bench.run("--yes", "--set", "value=\(Self.value)", "--set", "name=-rf ü")
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(bench.text("etc/'odd' \"name\" \\ %s -rf ü") == Sample.hostile + "\n" + Self.value + "\n\n")
    #expect(try bench.run("--yes", "--set", "value=\(Self.value)", "--set", "name=-rf ü").output.contains("already"))
  }

  @Test func theWholeHostileRunbookIsListedAndTriedWithoutHarm() throws {
    let bench = try Bench(ScriptStyleTests.everything)
    for arguments in [["--list"], ["--help"], ["--dry-run", "--only", "one", "--cpu", "amd"]] {
      let run = try bench.start(arguments)
      #expect([0, 75, 78].contains(run.status), "\(run.error)")
      #expect(!run.output.contains("\r") && !run.output.contains("\u{202E}"))
      #expect(!run.error.contains("line ") || run.error.contains("of the guide"), "\(run.error)")
    }
  }
}
