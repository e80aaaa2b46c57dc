import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite struct RerunSafetyTests {
  @Test(arguments: [
    ("update-grub", true), ("sudo apt-get install -y x && systemctl restart x", true), ("dmesg | grep -e DMAR", true),
    ("mkdir -p a", true), ("mkdir a", false), ("cat a >>b", false), ("update-grub; useradd x", false),
    ("if then", false), ("x=1", false),
  ])
  func whatIsRunAgainWithoutAsking(script: String, safe: Bool) {
    #expect(RerunSafety.holds(for: Template(script)) == safe)
  }

  @Test func theCompilerSaysIt() throws {
    let commands = compiled(
      "# T\n\n1. Run:\n\n   ```bash\n   update-grub\n   ```\n\n2. Run:\n\n   ```bash\n   useradd x\n   ```\n"
    ).commands
    #expect(commands.map(\.rerunSafe) == [true, false])
  }
}
