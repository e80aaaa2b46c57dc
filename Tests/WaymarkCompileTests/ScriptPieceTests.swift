import Testing
import WaymarkHostFiles
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("Files that commands write")
struct ScriptPieceTests {
  /// What a block becomes: `edit PATH OPERATION` or `run SCRIPT`.
  static func actions(_ script: String) -> [String] {
    compiled("Run these commands:\n\n```sh\n\(script)\n```\n").actions.map { action in
      switch action.kind {
      case .edit(let edit): "edit \(edit.path.shown): \(edit.operation.name): \(edit.content.shown)"
      case .command(let command): "run \(command.script.shown)"
      default: action.title
      }
    }
  }

  @Test("commands and edits of one block stand in its order")
  func order() {
    let script = """
      sudo apt install -y app
      echo 'net.ipv4.ip_forward = 1' | sudo tee -a /etc/sysctl.conf
      # Load it.
      sudo sysctl -p
      cat <<'EOF' > /etc/app.conf
      # comment
      a = 1
      EOF
      systemctl restart app
      """
    #expect(
      Self.actions(script) == [
        "run sudo apt install -y app",
        "edit /etc/sysctl.conf: set-key: net.ipv4.ip_forward = 1\n",
        "run # Load it.\nsudo sysctl -p",
        "edit /etc/app.conf: replace-file: # comment\na = 1\n",
        "run systemctl restart app",
      ])
  }

  @Test(
    "what a file gets is known and certain, or a command writes it",
    arguments: [
      "echo \"home=$HOME\" >> /etc/app.conf\nls",
      "test -d /etc/app && echo a=1 >> /etc/app.conf\nls",
      "for i in 1 2; do\n  echo $i >> /etc/app.conf\ndone",
      "if true; then\n  echo a=1 >> /etc/app.conf\nfi\nls",
      "umask 077\necho secret > /etc/app.key",
      "echo a=1 >> /etc/app.conf &\nls",
      "! echo a=1 >> /etc/app.conf\nls",
      "cd /etc\necho a=1 >> app.conf",
      "echo 1 > /proc/sys/net/ipv4/ip_forward\nls",
      "ls | tee /etc/app.conf\nls",
      "cat <<EOF > /etc/app.conf\nhome=$HOME\nEOF\nls",
      "ssh root@web\necho a=1 >> /etc/app.conf",
    ])
  func commands(_ script: String) {
    #expect(Self.actions(script) == ["run \(script)"])
  }

  @Test("an edit inside a block requires the command behind it")
  func edges() {
    let runbook = compiled(
      "Run:\n\n```\necho 'vm.swappiness=1' >> /etc/sysctl.conf\nsysctl -p\necho 'options a b=1' >> /etc/modprobe.d/a.conf\nupdate-initramfs -u\nreboot\n```\n"
    ).runbook
    let places = Dictionary(
      uniqueKeysWithValues: runbook.steps.flatMap(\.actions).enumerated().map { ($1.id, $0) })
    #expect(runbook.edges.map { [places[$0.from], places[$0.to]] } == [[0, 1], [2, 3], [2, 4]])
    #expect(runbook.edges.allSatisfy { $0.kind == .requires })
  }

  @Test("an expectation belongs to the command that shows it")
  func expectations() {
    let guide = compiled("Run:\n\n```\necho 'a=1' >> /etc/app.conf\nappctl\n```\n\nOutput:\n\n```\na is 1\n```\n")
    #expect(guide.edits.count == 1)
    #expect(guide.commands.map(\.expectations.count) == [1])
  }
}
