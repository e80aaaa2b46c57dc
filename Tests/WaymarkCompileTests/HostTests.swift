import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("Where a block is for")
struct HostTests {
  private func hosts(_ text: String) -> [String?] { compiled(text).blocks.map(\.host) }

  private func block(_ command: String) -> String { "\n```sh\n\(command)\n```\n\n" }

  @Test("a new system in a folder lasts over sections, until it is left")
  func chroot() {
    let text =
      "# Guide\n\nEnter:\n\(block("sudo arch-chroot /mnt"))## Zone\n\nSet it:\n\(block("hwclock --systohc"))Leave:\n\(block("exit"))Then:\n\(block("reboot"))"
    #expect(hosts(text) == [nil, "chroot", "chroot", nil])
  }

  @Test("a container ends with its section")
  func container() {
    let text =
      "# Guide\n\n## In\n\nEnter:\n\(block("docker exec -it web bash"))List:\n\(block("ls"))## Out\n\nThen:\n\(block("uptime"))"
    #expect(hosts(text) == [nil, "container", nil])
  }

  @Test("a command for the inside comes back", arguments: ["chroot /mnt grub-install /dev/sda", "docker exec web ls"])
  func comesBack(_ command: String) {
    #expect(hosts("# Guide\n\nDo:\n\(block(command))Then:\n\(block("uptime"))") == [nil, nil])
  }

  @Test("other machines by headings and sentences")
  func machines() {
    let text =
      "# Guide\n\nOn your local machine, run:\n\(block("ssh-keygen"))## Client configuration\n\nInstall:\n\(block("apt install x"))## Server\n\nInstall:\n\(block("apt install y"))On the server and on the client:\n\(block("uptime"))"
    #expect(hosts(text) == ["workstation", "client", nil, nil])
    #expect(compiled(text).actions.map(\.host) == ["workstation", "client", nil, nil])
  }

  @Test("an annotation wins")
  func stated() {
    #expect(hosts("# Guide\n\nOn the client:\n\n<!-- waymark: host=db -->\(block("uptime"))") == ["db"])
  }

  @Test("another user's shell lasts until it is left, by a command or by the words")
  func users() {
    let entered = "# Guide\n\n## Set up\n\nSwitch:\n\(block("sudo su - web"))## Files\n\nMake:\n\(block("mkdir site"))"
    #expect(
      hosts("\(entered)Leave:\n\(block("exit"))Then:\n\(block("systemctl start web"))")
        == [nil, "shell of web", "shell of web", nil])
    let told = "# Guide\n\nSwitch:\n\(block("su - web"))Make:\n\(block("mkdir site"))"
    #expect(hosts("\(told)With user `admin`, start it:\n\(block("uptime"))") == [nil, "shell of web", nil])
    #expect(hosts("\(told)Press Ctrl+D.\n\nStart it:\n\(block("uptime"))") == [nil, "shell of web", nil])
  }

  @Test("a user's shell that nothing leaves ends with its section")
  func forgotten() {
    let text = "# Guide\n\n## A\n\nDo:\n\(block("su - db"))And:\n\(block("ls"))## B\n\nThen:\n\(block("uptime"))"
    #expect(hosts(text) == [nil, "shell of db", nil])
  }

  @Test("root's shell is on the machine itself", arguments: ["sudo -i", "su", "su -", "sudo su", "sudo bash"])
  func root(_ command: String) {
    let compilation = compiled("# Guide\n\nBe root:\n\(block(command))Then:\n\(block("touch /x"))")
    #expect(compilation.blocks.map(\.host) == [nil, nil])
    #expect(compilation.commands.last?.root == true)
  }

  @Test("what stands behind a shell's opening in the same block is typed into that shell")
  func mixed() {
    #expect(hosts("# Guide\n\nRun:\n\(block("sudo su - web\nmkdir site"))") == ["shell of web"])
    #expect(
      hosts("# Guide\n\nRun:\n\(block("sudo su\nmkdir /site\nexit"))Then:\n\(block("uptime"))") == [
        "shell of root", nil,
      ])
  }

  @Test("a login to another machine opens its shell; the first login, and one that comes back, do not")
  func logins() {
    let start = "# Guide\n\nRun:\n\(block("uptime"))"
    #expect(hosts("\(start)Log in:\n\(block("ssh root@node01"))Run:\n\(block("ls"))") == [nil, nil, "node01"])
    #expect(hosts("# Guide\n\nLog in:\n\(block("ssh root@node01"))Run:\n\(block("ls"))") == [nil, nil])
    #expect(
      hosts("\(start)\(block("reboot"))Log in:\n\(block("ssh root@node01"))Run:\n\(block("ls"))") == [
        nil, nil, nil, nil,
      ])
    #expect(hosts("\(start)Copy:\n\(block("ssh node01 uptime"))Run:\n\(block("ls"))") == [nil, nil, nil])
  }

  private func interpreters(_ text: String) -> [String?] { compiled(text).blocks.map(\.interpreter) }

  @Test("what stands behind a program's prompt is typed into the program, until it is left")
  func prompts() {
    let text =
      "# Guide\n\nOpen:\n\(block("mongo --host db1"))At the prompt:\n\(block("use admin"))Then:\n\(block("rs.conf()"))Leave:\n\(block("exit"))Check:\n\(block("systemctl status mongod"))"
    #expect(interpreters(text) == [nil, "mongo", "mongo", "mongo", nil])
    let plain = "# Guide\n\nOpen:\n\(block("sudo -u postgres psql"))Check:\n\(block("systemctl status postgresql"))"
    #expect(interpreters(plain) == [nil, nil])
  }

  @Test("statements in a later section are for the program opened last")
  func later() {
    let text =
      "# Guide\n\n## Open\n\nRun:\n\(block("mongo"))## Data\n\nSwitch:\n\(block("use shop"))Add:\n\(block("db.items.insert({a: 1})"))Look:\n\(block("uptime"))"
    #expect(interpreters(text) == [nil, "mongo", "mongo", nil])
  }

  @Test("one block that opens a program and types into it")
  func statements() {
    let text = "# Guide\n\nRun:\n\(block("mysql -u root -p\nCREATE DATABASE x;\nexit"))Then:\n\(block("uptime"))"
    #expect(interpreters(text) == ["mysql", nil])
    #expect(interpreters("# Guide\n\nRun:\n\n```\n(parted) resizepart 2 -1s\n```\n") == ["parted"])
  }

  @Test(
    "a program that is given what to do comes back",
    arguments: [
      "mysql -e 'SHOW DATABASES'", "mysql db < dump.sql", "redis-cli ping", "python3 setup.py", "psql -f x.sql",
    ])
  func comesBackToo(_ command: String) {
    #expect(interpreters("# Guide\n\nRun:\n\(block(command))Then:\n\(block("show things"))").first == .some(nil))
    #expect(interpreters("# Guide\n\nRun:\n\(block(command))Then:\n\(block("show things"))").last == .some(nil))
  }

  @Test("a client beside a server; a login that a section of its own tells is for all that follows")
  func pairs() {
    let pair = "# Guide\n\n## SSH server\n\n\(block("uptime"))## SSH client\n\n\(block("uptime"))"
    #expect(hosts(pair) == [nil, "client"])
    #expect(hosts("# Guide\n\n## SSH client\n\n\(block("uptime"))") == [nil])
    let lab =
      "# Guide\n\n## Prerequisites\n\nCopy:\n\(block("scp x root@node01:"))Log in:\n\(block("ssh root@node01"))## Install\n\(block("mv x /usr/bin/"))"
    #expect(hosts(lab) == [nil, nil, "node01"])
  }
}
