import Testing
import WaymarkHostFiles
import WaymarkRunbook

@testable import WaymarkCompile

/// Words before a block, and what they mean for its file.
struct EditCase: Sendable, CustomTestStringConvertible {
  let before: String
  let target: String?
  let operation: BlockReading.Operation
  var testDescription: String { before }
}

private let cases: [EditCase] = [
  EditCase(
    before: "Add the following line to `/etc/sysctl.conf`:", target: "/etc/sysctl.conf", operation: .ensureLines),
  EditCase(
    before: "In `/etc/sysctl.conf`, change the line as follows:", target: "/etc/sysctl.conf", operation: .replaceLine),
  EditCase(before: "Append this at the end of `/etc/sysctl.conf`:", target: "/etc/sysctl.conf", operation: .append),
  EditCase(
    before: "Create the file `/etc/sysctl.d/9.conf` with this content:", target: "/etc/sysctl.d/9.conf",
    operation: .create),
  EditCase(
    before: "Uncomment this in the SSH configuration file:", target: "/etc/ssh/sshd_config", operation: .uncomment),
  EditCase(
    before: "Change `a` to `b` in the SSH configuration file:", target: "/etc/ssh/sshd_config", operation: .replaceLine),
  EditCase(
    before: "Edit `/etc/one.conf` (it includes `/etc/two.conf`), or better `/etc/three.conf`:",
    target: "/etc/three.conf",
    operation: .unspecified),
  EditCase(
    before: "Create a file named `9.conf` in the folder `/etc/sysctl.d/`:", target: "/etc/sysctl.d/9.conf",
    operation: .create),
]

@Suite("Files, and what is done to them")
struct EditTests {
  @Test("target and operation out of the sentence before", arguments: cases)
  func told(_ example: EditCase) {
    let reading = compiled("\(example.before)\n\n```ini\nnet.ipv4.ip_forward = 1\n```\n").blocks.first
    #expect(reading?.role == .fileContent)
    #expect(reading?.target == example.target)
    #expect(reading?.operation == example.operation)
  }

  @Test("lines to be removed are removed, and never added")
  func removal() {
    let compilation = compiled(
      "```\nnano /etc/fstab\n```\n\nRemove the entry that you added before. It looked like this:\n\n```\nUUID=1 /mnt ext4 defaults 0 2\n```\n"
    )
    #expect(compilation.edits.map(\.operation) == [.removeLines])
  }

  @Test("lines shown as comments that are to count are uncommented; comments alone set nothing for sure")
  func comments() {
    let shown = "```\n#net.ipv4.ip_forward=1\n```\n"
    let told = compiled("Open `/etc/sysctl.conf` and uncomment the following line:\n\n\(shown)")
    #expect(told.edits.map(\.operation) == [.uncomment])
    #expect(told.blocks.map(\.sure) == [true])
    let changed = compiled("In `/etc/sysctl.conf`, adjust the following setting:\n\n\(shown)")
    #expect(changed.actions.map(\.sure) == [false])
  }

  @Test("what is changed to something else is not written", arguments: ["to", "To:", "with"])
  func oldText(_ between: String) {
    let guide = compiled(
      "In `/etc/ssh/sshd_config`, change\n\n```\n#PermitRootLogin yes\n```\n\n\(between)\n\n```\nPermitRootLogin no\n```\n"
    )
    #expect(guide.roles == [.codeSample, .fileContent])
    #expect(guide.edits.map(\.operation) == [.setKey])
    #expect(guide.edits.map(\.content.shown) == ["PermitRootLogin no\n"])
  }

  @Test("a file that only commands write becomes an edit; a file that is none is left to a person")
  func writes() {
    let written = compiled(
      "Run:\n\n```\ncat <<'EOF' | sudo tee /etc/sysctl.d/9.conf\nnet.ipv4.ip_forward = 1\nEOF\n```\n")
    #expect(written.roles == [.command])
    #expect(written.edits.map(\.content.shown) == ["net.ipv4.ip_forward = 1\n"])
    let appended = compiled("Run:\n\n```\necho 'x = 1' | sudo tee -a /etc/app.conf\nsudo app reload\n```\n")
    #expect(appended.edits.map(\.operation) == [.appendLines])
    #expect(appended.commands.map(\.script.shown) == ["sudo app reload"])
    let cron = compiled("Add a job to cron:\n\n```\n0 3 * * * /usr/local/bin/backup\n```\n")
    #expect(cron.blocks.map(\.target) == ["crontab:root"])
    #expect(cron.edits.isEmpty)
  }

  @Test("a script's name is told by the command that makes it executable, a machine's by the command that edits it")
  func toldElsewhere() {
    let script = compiled(
      "Save the following script:\n\n```sh\n#!/bin/sh\ntrue\n```\n\nMake it executable:\n\n```\nchmod +x /opt/a.sh\n```\n"
    )
    #expect(script.blocks.first?.target == "/opt/a.sh")
    #expect(script.blocks.first?.operation == .create)
    let machine = compiled("Use `virsh edit web`.\n\nAdd this:\n\n```xml\n<features>\n  <acpi/>\n</features>\n```\n")
    #expect(machine.blocks.first?.target == "libvirt-domain:web")
  }

  @Test("content with an ellipsis is not sure")
  func ellipsis() {
    let actions = compiled("Add this to `/etc/app.conf`:\n\n```\na = 1\n...\nb = 2\n```\n").actions
    #expect(actions.map(\.sure) == [false])
  }

  @Test("a name goes into the folder that cd left")
  func workingDirectory() {
    let compilation = compiled(
      "```\ncd /etc/fail2ban/jail.d\nsudo touch ssh.conf\n```\n\nEdit the `ssh.conf` file by inserting the lines below:\n\n```\n[sshd]\nenabled = true\n```\n"
    )
    #expect(compilation.blocks.last?.target == "/etc/fail2ban/jail.d/ssh.conf")
    #expect(compilation.blocks.last?.operation == .create)
  }

  @Test("a comment in the first line names the file")
  func firstComment() {
    let compilation = compiled("Add this one line:\n\n```\n# /etc/fstab\n\n/dev/sda1 /mnt ext4 defaults 0 2\n```\n")
    #expect(compilation.blocks.first?.target == "/etc/fstab")
  }

  @Test("an operation that the text leaves open is settled by the format")
  func unstated() throws {
    let key = EditBuilder.operation(.unspecified, content: Array("a = 1\n".utf8), format: .sysctl)
    #expect(key.operation == .setKey)
    let line = EditBuilder.operation(.unspecified, content: Array("word\n".utf8), format: .text)
    #expect(line.operation == .ensureLines(anchor: nil))
    let kernel = EditBuilder.operation(
      .replaceLine, content: Array("GRUB_CMDLINE_LINUX=\"quiet\"\n".utf8), format: .shellVariables)
    #expect(kernel.operation == .mergeKernelParameters(variable: "GRUB_CMDLINE_LINUX"))
    let nested = EditBuilder.operation(.unspecified, content: Array("{\n\"a\": 1\n}\n".utf8), format: .json)
    #expect(!nested.sure)
  }

  @Test("dots tell which block of a file the new lines go into")
  func dots() throws {
    let compilation = compiled(
      "Add this to `/etc/nginx/nginx.conf`:\n\n```nginx\nhttp {\n    ...\n    server {\n        listen 81;\n    }\n}\n```\n"
    )
    let edit = try #require(compilation.edits.first)
    #expect(edit.operation == .ensureLines(anchor: .inside(block: "http {")))
    #expect(edit.content.shown == "    server {\n        listen 81;\n    }\n")
    #expect(edit.refusals.isEmpty)
  }

  @Test("an editor that no content follows is work by hand")
  func editorAlone() throws {
    let compilation = compiled(
      "# Guide\n\nOpen the list and delete the third line:\n\n```\nnano /etc/list\n```\n\nDone.\n")
    #expect(compilation.commands.isEmpty)
    let action = try #require(compilation.actions.first)
    guard case .manual(let manual) = action.kind else {
      Issue.record("The action is not manual.")
      return
    }
    #expect(manual.items.first?.text == "Edit /etc/list")
  }

  @Test("each hunk of a diff is an edit; a key that is given another value is set")
  func diffs() throws {
    let key = compiled(
      "In `/etc/ssh/sshd_config`, make this change:\n\n```diff\n-#PermitRootLogin yes\n+PermitRootLogin no\n@@ -9 +9 @@\n-UsePAM no\n```\n"
    )
    #expect(key.edits.map(\.operation) == [.setKey, .removeLines])
    #expect(key.edits.map(\.content.shown) == ["PermitRootLogin no\n", "UsePAM no\n"])
    let nested = compiled(
      "Change this in `/etc/app.yaml`:\n\n```diff\n server:\n-  port: 80\n+  port: 81\n```\n")
    let edit = try #require(nested.edits.first)
    #expect(edit.operation == .replaceBlock(old: "server:\n  port: 80\n"))
    #expect(edit.content.shown == "server:\n  port: 81\n")
    #expect(edit.refusals.isEmpty)
  }

  @Test(
    "old lines that are shown are replaced, where no key says which",
    arguments: [
      (
        "Replace `port: 80` in `/etc/app.yaml` with:", "port: 81",
        EditOperation.replaceBlock(old: "port: 80\n")
      ),
      ("Change `vm.swappiness = 60` in `/etc/sysctl.conf` to:", "vm.swappiness = 10", .setKey),
      ("Change the value in `/etc/sysctl.conf` to:", "vm.swappiness = 10", .setKey),
    ])
  func oldLines(_ words: String, _ new: String, _ operation: EditOperation) {
    #expect(compiled("\(words)\n\n```\n\(new)\n```\n").edits.map(\.operation) == [operation])
  }

  @Test(
    "lines that are added where a file has each key once set the key",
    arguments: [
      ("/etc/ssh/sshd_config", "PasswordAuthentication no", EditOperation.setKey),
      ("/etc/ssh/ssh_config", "Host web\n    Port 2222", .setKey),
      ("/etc/fail2ban/jail.local", "[sshd]\nenabled = true", .setKey),
      ("/etc/nginx/nginx.conf", "server_tokens off;", .setKey),
      ("/etc/nginx/nginx.conf", "http {\n    server_tokens off;\n}", .ensureLines(anchor: nil)),
      ("/etc/systemd/network/10.network", "[Route]\nGateway=192.0.2.1", .ensureLines(anchor: nil)),
      ("/etc/hosts", "192.0.2.7 web", .ensureLines(anchor: nil)),
      ("/etc/fstab", "/dev/sdb1 /srv ext4 defaults 0 2", .ensureLines(anchor: nil)),
      ("/etc/modprobe.d/a.conf", "options a b=1", .ensureLines(anchor: nil)),
    ])
  func addedKeys(_ path: String, _ content: String, _ operation: EditOperation) {
    let edits = compiled("Add the following to `\(path)`:\n\n```\n\(content)\n```\n").edits
    #expect(edits.map(\.operation) == [operation])
  }

  @Test("a key that is added to a host's file is edited where it stands")
  func addedKey() throws {
    let edit = try #require(
      compiled("Add this to `/etc/ssh/sshd_config`:\n\n```\nPasswordAuthentication no\n```\n").edits.first)
    let host = "Port 22\n#PasswordAuthentication yes\nMatch User git\n    X11Forwarding no\n"
    let result = try FileEdit(operation: edit.operation, content: Array(edit.content.shown.utf8), format: edit.format)
      .apply(to: Array(host.utf8))
    #expect(
      String(decoding: result, as: UTF8.self)
        == "Port 22\nPasswordAuthentication no\nMatch User git\n    X11Forwarding no\n")
  }

  @Test(
    "the words behind a block name its file",
    arguments: ["Save this as `/etc/systemd/system/a.service`.", "(in file `/etc/systemd/system/a.service`)"])
  func namedBehind(_ words: String) {
    let block = "```ini\n[Unit]\nDescription=a\n\n[Service]\nExecStart=/bin/true\n```"
    let guide = compiled("Use the following configuration:\n\n\(block)\n\n\(words)\n")
    #expect(guide.edits.map(\.path.shown) == ["/etc/systemd/system/a.service"])
  }

  @Test("an edit that only a sentence tells is done by hand, and never by a run")
  func inProse() throws {
    let guide = compiled(
      "# A\n\nSet `PermitRootLogin` to `no` in `/etc/ssh/sshd_config`. Then restart it:\n\n```\nservice ssh restart\n```\n"
    )
    #expect(guide.proseEdits.map(\.path) == ["/etc/ssh/sshd_config"])
    #expect(guide.proseEdits.map(\.line) == [3])
    guard case .manual(let manual) = try #require(guide.actions.first).kind else {
      Issue.record("The action is not manual.")
      return
    }
    #expect(manual.items.map(\.line) == [3])
    #expect(guide.edits.isEmpty)
  }

  @Test(
    "sentences that explain, offer or introduce are no edits",
    arguments: [
      "The default of `PermitRootLogin` in `/etc/ssh/sshd_config` is `no`.",
      "You can set `PermitRootLogin` to `no` in `/etc/ssh/sshd_config`.",
      "Set `PermitRootLogin` in `/etc/ssh/sshd_config` if you like.",
      "Open `/etc/ssh/sshd_config`.",
      "Set this in `/etc/ssh/sshd_config`:\n\n```\nPermitRootLogin no\n```",
      "Set `PermitRootLogin` to `no` in `/etc/ssh/sshd_config`.\n\n```\nnano /etc/ssh/sshd_config\n```",
    ])
  func notInProse(_ text: String) {
    #expect(compiled("# A\n\n\(text)\n").proseEdits.isEmpty)
  }

  @Test(
    "what creates a file, and what adds a line",
    arguments: [
      (
        "Create the filter by running:\n\n```\nnano /etc/fail2ban/filter.d/a.conf\n```\n\nPaste:",
        "[Definition]\nfailregex = a", BlockReading.Operation.create
      ),
      ("Disable it in `/boot/firmware/config.txt` by adding this line:", "dtoverlay=disable-bt", .ensureLines),
      ("Our site, in `/etc/nginx/conf.d/a.conf`:", "server {\n    listen 80;\n}", .create),
    ])
  func createdOrAdded(_ words: String, _ content: String, _ operation: BlockReading.Operation) {
    #expect(compiled("\(words)\n\n```\n\(content)\n```\n").blocks.last?.operation == operation)
  }

  @Test(
    "lines go where the words say",
    arguments: [
      (
        "Add this to `/etc/app.list`, above the line `exit all now`:", "one line",
        EditOperation.ensureLines(anchor: .before(line: "exit all now")), "one line\n"
      ),
      (
        "Add this line to `/etc/app.list` after `first of all`:", "one line",
        .ensureLines(anchor: .after(line: "first of all")), "one line\n"
      ),
      (
        "In `/etc/mysql/my.cnf`, add this under `[mysqld]`:", "bind-address = ::", .setKey,
        "[mysqld]\nbind-address = ::\n"
      ),
      (
        "In `/etc/mysql/my.cnf`, add this to the `[mysqld]` section:", "skip-name-resolve",
        .ensureLines(anchor: .inside(block: "[mysqld]")), "skip-name-resolve\n"
      ),
      (
        "In `/etc/mysql/my.cnf`, add this to the `[mysqld]` section:", "[mysqld]\nport = 1", .setKey,
        "[mysqld]\nport = 1\n"
      ),
    ])
  func places(_ words: String, _ new: String, _ operation: EditOperation, _ content: String) throws {
    let edit = try #require(compiled("\(words)\n\n```ini\n\(new)\n```\n").edits.first)
    #expect(edit.operation == operation)
    #expect(edit.content.shown == content)
  }

  @Test("what sets no key replaces nothing for sure")
  func noKey() {
    let guide = compiled("Change the name in `/etc/hostname`:\n\n```text\nweb\n```\n")
    #expect(guide.actions.map(\.sure) == [false])
  }
}
