import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("Values that the reader supplies")
struct HoleTests {
  @Test(
    "marked ones",
    arguments: [
      ("ssh root@<your-ip>", ["<your-ip>"]), ("lspci | grep {device}", ["{device}"]),
      ("curl YOUR_DOMAIN", ["YOUR_DOMAIN"]),
      ("cp -r /path/to/media /srv", ["/path/to/media"]), ("cat <<EOF", []), ("echo ${HOME} {a,b}", []),
      ("awk '{print}' a", []), ("rhost=<HOST> user", []), ("sort < in > out", []),
    ])
  func marked(_ text: String, _ holes: [String]) {
    #expect(MarkedHoles.find(in: Array(text.utf8), angles: true, curlies: true).map(\.spelling) == holes)
  }

  @Test("example values that the prose tells to replace, in every block that holds them")
  func told() throws {
    let compilation = compiled(
      "# Guide\n\nCreate it, replacing `4711` with your own ID:\n\n```\nqm create 4711\n```\n\nStart it:\n\n```\nqm start 4711\n```\n"
    )
    #expect(compilation.blocks.map(\.placeholders) == [["4711"], ["4711"]])
    let parameter = try #require(compilation.runbook.parameters.first)
    #expect(compilation.runbook.parameters.count == 1)
    #expect(parameter.kind == .number)
    #expect(parameter.locations.map(\.line) == [6, 12])
    #expect(compilation.commands.map(\.script.shown) == ["qm create <\(parameter.id)>", "qm start <\(parameter.id)>"])
  }

  @Test("values of one name are told apart, by names that a shell takes")
  func names() {
    let runbook = compiled("# A\n\nRun:\n\n```bash\nping <ip-address>\nssh <ip_address> <ip address>\n```\n").runbook
    #expect(runbook.parameters.map(\.id) == ["ip_address", "ip_address_2", "ip_address_3"])
    #expect(runbook.problems.isEmpty)
  }

  @Test("how a shell takes a hole stands in the template")
  func quoting() {
    let command = compiled("Run:\n\n```bash\necho '<name>' \"<name>\" <name>\n```\n").commands.first
    let quotings = command?.script.pieces.compactMap {
      if case .parameter(_, let quoting) = $0 { quoting } else { nil }
    }
    #expect(quotings == [.singleQuoted, .doubleQuoted, .bare])
  }
}
