import TestSupport
import Testing
import WaymarkHostFiles
import WaymarkShell

@testable import WaymarkCompile

/// What `sed -i` does becomes an edit, or is left to sed.
@Suite("Edits by sed")
struct StreamEditTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let command: String
    let operation: EditOperation?
    let content: String
    var testDescription: String { command }

    init(_ command: String, _ operation: EditOperation?, _ content: String) {
      self.command = command
      self.operation = operation
      self.content = content
    }
  }

  static func edits(_ command: String) -> [StreamEdit]? {
    let facts = ShellReader.read(Array(command.utf8), mode: .strict).facts
    return facts.calls.first.flatMap { StreamEdit.read($0)?.edits }
  }

  static let plain = [
    Case(#"sed -i 's/^#PermitRootLogin.*/PermitRootLogin no/' /etc/ssh/sshd_config"#, nil, "PermitRootLogin no\n"),
    Case(#"sed -i 's/^#\?Port .*$/Port 2222/' /etc/ssh/sshd_config"#, nil, "Port 2222\n"),
    Case(#"sed -i "s/#Port 22/Port 2222/g" /etc/ssh/sshd_config"#, nil, "Port 2222\n"),
    Case(
      #"sed -i -E 's/^[#;]?\s*net.ipv4.ip_forward\s*=.*/net.ipv4.ip_forward = 1/' /etc/sysctl.conf"#, nil,
      "net.ipv4.ip_forward = 1\n"),
    Case(
      #"sed -i 's/;cgi.fix_pathinfo.*/cgi.fix_pathinfo = 1/' /etc/php/8.1/fpm/php.ini"#, nil, "cgi.fix_pathinfo = 1\n"),
    Case(
      #"sed -i 's/^max_execution_time \= .*/max_execution_time \= 300/g' /etc/php/php.ini"#, nil,
      "max_execution_time = 300\n"),
    Case("sed -i 's|^SELINUX=enforcing$|SELINUX=disabled|' /etc/selinux/config", nil, "SELINUX=disabled\n"),
    Case(
      "sed -i 's/#net.ipv4.ip_forward=1/net.ipv4.ip_forward=1/' /etc/sysctl.conf", .uncomment,
      "net.ipv4.ip_forward=1\n"),
    Case("sed -i 's/^# *en_US.UTF-8 UTF-8$/en_US.UTF-8 UTF-8/' /etc/locale.gen", .uncomment, "en_US.UTF-8 UTF-8\n"),
    Case("sed -i '/^swapoff$/d' /etc/local.list", .removeLines, "swapoff\n"),
    Case("sed -i '$ a vm.swappiness=10' /etc/sysctl.conf", .appendLines, "vm.swappiness=10\n"),
    Case(
      #"sed -i '/^\[mysqld\]/a skip-name-resolve' /etc/mysql/my.cnf"#,
      .ensureLines(anchor: .inside(block: "[mysqld]")), "skip-name-resolve\n"),
    Case(#"sed -i '/\[mysqld\]/a\bind-address = ::' /etc/mysql/my.cnf"#, .setKey, "[mysqld]\nbind-address = ::\n"),
    Case("sed -i '/^before me$/i new line' /etc/list", .ensureLines(anchor: .before(line: "before me")), "new line\n"),
    Case("sed -i '/^behind me$/a new line' /etc/list", .ensureLines(anchor: .after(line: "behind me")), "new line\n"),
    Case("sed -i '/^#*Port /c Port 2222' /etc/ssh/sshd_config", nil, "Port 2222\n"),
    Case("sed -i 's/^one line$/another line/' /etc/list", .replaceBlock(old: "one line"), "another line\n"),
  ]

  @Test(arguments: plain) func becomesAnEdit(_ example: Case) throws {
    let edits = try #require(Self.edits(example.command))
    let edit = try #require(edits.first)
    #expect(edits.count == 1)
    #expect(String(decoding: edit.content, as: UTF8.self) == example.content)
    if let operation = example.operation {
      let format: FileFormat = example.command.contains(".cnf") ? .ini : .text
      let told = edit.operation ?? EditBuilder.operation(edit.told, content: edit.content, format: format).operation
      #expect(told == operation)
    } else {
      #expect(edit.told == .replaceLine && edit.operation == nil)
    }
  }

  @Test(
    "what sed might do otherwise is left to it",
    arguments: [
      #"sed -i 's/^\(GRUB_CMDLINE_LINUX=".*\)"/\1 quiet"/' /etc/default/grub"#,
      #"sed -i 's/GRUB_CMDLINE_LINUX="/GRUB_CMDLINE_LINUX="quiet /' /etc/default/grub"#,
      #"sed -i 's/quiet splash/quiet splash iommu=pt/' /etc/default/grub"#,
      "sed -i 's/PATH=/PATH=a:/' /etc/environment",
      "sed -i 's/^PATH=b/PATH=a:b/' /etc/environment",
      "sed -i 's/hello world/hello there/' /etc/motd",
      "sed -i '/swap/d' /etc/fstab",
      "sed -i '/^a/,/^b/d' /etc/list",
      "sed -i '1d' /etc/list",
      "sed -i '2,5s/a=1/a=2/' /etc/default/x",
      "sed -i.bak 's/^Port 22$/Port 2222/' /etc/ssh/sshd_config",
      "sed -n -i 's/^Port 22$/Port 2222/p' /etc/ssh/sshd_config",
      "sed -i 's/^Port 22$/Port 2222/w /tmp/x' /etc/ssh/sshd_config",
      "sed -i 's/^Port 22$/Port 2222/' /etc/ssh/*.conf",
      "sed -i 's/^Port 22$/Port 2222/' /etc/ssh/a /etc/ssh/b",
      #"sed -i 's/^Port 22$/Port 2222\nX 1/' /etc/ssh/sshd_config"#,
      "sed -i 's/^Port 22$/&22/' /etc/ssh/sshd_config",
      #"sed -i "s/^Port 22$/Port $PORT/" /etc/ssh/sshd_config"#,
      "sed -i 's/^#PermitRootLogin/PermitRootLogin/' /etc/ssh/sshd_config",
      "sed -i -E 's/^(Port|Listen) 22$/Port 2222/' /etc/ssh/sshd_config",
      "sed -i 's/^Permit.*/PermitRootLogin no/' /etc/ssh/sshd_config",
      "sed -i 's/^Port 22$/#Port 22/I' /etc/ssh/sshd_config",
      "sed -i '/^a$/!d' /etc/list",
      "sed -i '/^a$/{d}' /etc/list",
      "sed -i 's/^Port 22$/Port 2222' /etc/ssh/sshd_config",
      "sed 's/^Port 22$/Port 2222/' /etc/ssh/sshd_config",
      "sed -i",
      "sed -i ''",
    ])
  func isLeftToSed(_ command: String) {
    #expect(Self.edits(command) == nil)
  }

  @Test(
    "an edit and sed come to the same where sed finds its line",
    arguments: [
      (#"s/^#PermitRootLogin.*/PermitRootLogin no/"#, "Port 22\n#PermitRootLogin yes\nMatch User git\n"),
      (#"s/^PermitRootLogin .*/PermitRootLogin no/"#, "PermitRootLogin yes # why\n"),
      (#"s/#Port 22/Port 2222/"#, "#Port 22\nAddressFamily any\n"),
      (#"/^#*X11Forwarding /c X11Forwarding no"#, "a 1\n#X11Forwarding yes\nb 2\n"),
      (#"/^UseDNS no$/d"#, "a 1\nUseDNS no\nb 2\n"),
      (#"$ a UseDNS no"#, "a 1\nb 2\n"),
      (#"/^a 1$/a UseDNS no"#, "a 1\nb 2\n"),
    ])
  func sameAsSed(_ script: String, _ file: String) throws {
    let path = "/etc/ssh/sshd_config"
    var bytes = Array(file.utf8)
    for edit in try #require(Self.edits("sed -i '\(script)' \(path)")) {
      let operation =
        edit.operation ?? EditBuilder.operation(edit.told, content: edit.content, format: .sshd).operation
      bytes = try FileEdit(operation: operation, content: edit.content, format: .sshd).apply(to: bytes)
    }
    let sed = try Child.run("sed", [script], input: file)
    #expect(String(decoding: bytes, as: UTF8.self) == sed.output)
  }
}
