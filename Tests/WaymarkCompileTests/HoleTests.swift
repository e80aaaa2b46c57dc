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

  @Test("one value has one parameter, however it is spelled")
  func spellings() throws {
    let text =
      "# A\n\nRun:\n\n```bash\nping <your-ip_address>\nssh <IP_ADDRESS> {ip address}\nscp YOUR_IP_ADDRESS\n```\n"
    let parameter = try #require(compiled(text).runbook.parameters.first)
    #expect(compiled(text).runbook.parameters.count == 1)
    #expect(parameter.locations.map(\.spelling) == ["<your-ip_address>", "<IP_ADDRESS>", "YOUR_IP_ADDRESS"])
  }

  @Test("values of one name are told apart, by names that a shell takes")
  func names() {
    let runbook = compiled("# A\n\nRun:\n\n```bash\nping <a.b>\nssh <a-b> <a/b>\n```\n").runbook
    #expect(runbook.parameters.map(\.id) == ["a_b", "a_b_2", "a_b_3"])
    #expect(runbook.problems.isEmpty)
  }

  @Test(
    "names and numbers that are nobody else's",
    arguments: [
      ("ssh 192.168.1.20", ["192.168.1.20"]), ("ip a add 10.0.0.2/24 dev x", ["10.0.0.2/24"]),
      ("route add 10.0.0.0/8 192.168.0.255 127.0.0.1 8.8.8.8 10.1.2.3.4", []), ("adduser sammy", ["sammy"]),
      ("adduser johndoe", ["johndoe"]),
      ("qm clone 1 --name my-new-vm", ["my-new-vm"]), ("mysql mysqldump my.cnf", []),
      ("virsh nodedev-detach pci_0000_0a_00_1", ["pci_0000_0a_00_1"]),
      ("UUID=8c4fd7e2-1f2a-4b60-9d53-1f6a2b7c8d90 / ext4", ["8c4fd7e2-1f2a-4b60-9d53-1f6a2b7c8d90"]),
      ("hwaddr 52:54:00:ab:cd:ef", ["52:54:00:ab:cd:ef"]), ("at 10:20:30, de:ad:be", []),
      ("join --token <> --server <>", ["<>", "<>"]), ("exec 3<> /dev/tcp", []),
      ("failregex = <HOST> <name>\nactionban = x <ip> <your-server>", ["<your-server>"]),
      ("private: 192.0.2.0/24 198.51.100.0/24", []),
      ("curl yourdomain.com/a mail.shop.example", ["yourdomain.com", "mail.shop.example"]),
      ("mydomain = lan", []), ("cat your-notes.txt", ["your-notes"]),
      ("<ca>\n<your-ca>\n</ca>\n</path/to/x>", ["<your-ca>", "</path/to/x>"]),
    ])
  func standIns(_ text: String, _ holes: [String]) {
    #expect(MarkedHoles.find(in: Array(text.utf8), angles: true, curlies: true).map(\.spelling) == holes)
  }

  @Test(
    "passwords that are written out",
    arguments: [
      ("password = s3cr3t!", "s3cr3t!"), ("DB_PASSWORD=\"hunter22\"", "hunter22"),
      ("CREATE USER 'a' IDENTIFIED BY 'MyPassword';", "MyPassword"), ("  root_password: Sup3rman", "Sup3rman"),
      ("PasswordAuthentication no", nil), ("password = $PASS", nil), ("password = random_password.x", nil),
      ("password: true", nil), ("allow password=yes", nil), ("password   required pam_unix.so", nil),
    ] as [(String, String?)])
  func passwords(_ line: String, _ value: String?) {
    #expect(ExamplePassword.value(in: line[...]) == value)
  }

  @Test("a written password is a secret, wherever it stands")
  func secrets() throws {
    let text =
      "# A\n\nEdit `/etc/a.conf`:\n\n```ini\n[a]\npassword = s3cr3t!\n```\n\nTest it:\n\n```sh\nlogin -p s3cr3t!\n```\n"
    #expect(compiled(text).blocks.map(\.placeholders) == [["s3cr3t!"], ["s3cr3t!"]])
    #expect(compiled(text).runbook.parameters.map(\.kind) == [.secret])
  }

  @Test(
    "kinds by names and by what is said",
    arguments: [
      ("<your-email>", "", .text, .email), ("<mail-server>", "", .host, .host), ("{serverIp}", "", .ip, .ip),
      ("SUBNET_CIDR", "", .ip, .cidr), ("<subnet>", "", .text, .subnet), ("192.0.2.7/24", "", .ip, .cidr),
      ("2001:db8::7", "", .ip, .ip), ("me@site.example", "", .text, .email), ("52:54:00:ab:cd:ef", "", .text, .mac),
      ("<ssh_port>", "", .number, .port), ("<host:port>", "", .text, nil), ("sdx", "your disk", .path, .device),
      ("1080", "the port you want", .number, .port), ("<disk-id>", "", .text, nil),
      ("<PCI_BDF>", "", .text, .pciAddress),
      ("576e229c-cf68-4010-8d85-ff8149158416", "", .text, .uuid), ("<domain>", "", .host, .domain),
      ("<username>", "", .text, .user), ("{token}", "", .secret, nil), ("<user_password>", "", .secret, nil),
      ("<thing>", "", .text, nil),
    ] as [(String, String, Parameter.Kind, ValueShape?)])
  func kinds(_ spelling: String, _ meaning: String, _ kind: Parameter.Kind, _ shape: ValueShape?) {
    let found = ParameterKind.of(spelling, choices: [], meaning: meaning)
    #expect(found.kind == kind)
    #expect(found.pattern == shape?.pattern)
  }

  @Test(
    "what the prose tells to replace, and what it does not",
    arguments: [
      ("Replace `a1` with your own.", ["a1"]), ("Replace `a1` with `/srv` if you wish.", []),
      ("The `a1` is whatever you want to call it.", ["a1"]),
      ("To change files of user \"a1\", you have to be root.", []),
    ])
  func sentences(_ sentence: String, _ holes: [String]) {
    #expect(compiled("# A\n\n\(sentence)\n\nRun:\n\n```sh\nuse a1\n```\n").blocks.map(\.placeholders) == [holes])
  }

  @Test("the name of a setting is no value")
  func keys() {
    let text = "# A\n\nAdd to `/etc/a.conf`, replacing `zone` with your own:\n\n```\nzone: zone\n```\n"
    #expect(compiled(text).edits.map(\.content.shown) == ["zone: <zone>\n"])
    let words = "# A\n\nAdd to `/etc/a.conf`, replacing `zone` and `old` with your own:\n\n```ini\nzone old\n```\n"
    #expect(compiled(words).blocks.map(\.placeholders) == [["old"]])
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
