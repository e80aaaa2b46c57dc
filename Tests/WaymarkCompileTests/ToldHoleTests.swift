import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("Values that the guide tells to be the reader's")
struct ToldHoleTests {
  /// The placeholders of all blocks of a guide, each block's joined by blanks.
  private func holes(_ body: String) -> [String] {
    compiled("# A\n\n" + body).blocks.map { $0.placeholders.joined(separator: " ") }
  }

  @Test(
    "sentences that ask to replace something",
    arguments: [
      // What is named behind the verb, not before it.
      ("Run the `revoke` script, substituting **alice** with the name you chose:", "revoke alice", "alice"),
      // Two values with a new one each.
      ("Replace `sdq` with your disk and `tank` with your own label:", "zpool create tank sdq", "tank sdq"),
      // No marks around an address.
      ("For security, change 0.0.0.0 to your machine's IP:", "serve --listen 0.0.0.0", "0.0.0.0"),
      ("Otherwise replace `api.ads.example` with any domain on your list:", "dig api.ads.example", "api.ads.example"),
      // The value of a setting, however the sentence names the setting.
      ("Change the port in `port = 1080` to the port you want:", "proxy port = 1080", "1080"),
      (
        "Do not forget to replace the `-email` example value with your own:", "useradd -email \"me@home.arpa\"",
        "me@home.arpa"
      ),
      ("The literal is replaced: change `a/b` to `a/b:next` on your own risk:", "pull a/b", ""),
      ("Replace `endpoint` with what you use:", "tunnel\n  endpoint 198.18.4.2\n", "198.18.4.2"),
      ("Use the client of your choice, and port `8888`:", "ssh -L 8888:127.0.0.1:1", ""),
      ("Your address is shown; let's assume it is `172.30.9.7/33x`:", "ping 172.30.9.7/33x", "172.30.9.7/33x"),
    ])
  func replace(_ sentence: String, _ command: String, _ expected: String) {
    #expect(holes("\(sentence)\n\n```sh\n\(command)\n```\n") == [expected])
  }

  @Test("a setting that the guide leaves to the reader gives its value")
  func freeSettings() {
    let config = "Append to `/etc/ups.conf`:\n\n```ini\n[ups]\n  driver = usbhid-ups\n  desc = \"Eaton 3S\"\n```\n"
    #expect(holes("The `desc` is whatever you want.\n\n" + config) == ["Eaton 3S"])
    #expect(
      holes(config + "\n- `driver`: how the UPS is connected.\n- `desc`: a string where you can type anything.\n") == [
        "Eaton 3S"
      ])
    #expect(holes("The `driver` is fixed.\n\n" + config) == [""])
  }

  @Test("what the items below a block explain as the reader's")
  func explained() {
    let clone = "Clone it:\n\n```sh\nqm clone 9000 100 --full 1\n```\n\n"
    #expect(
      holes(clone + "- `9000`: The template ID.\n- `100`: The new VM ID.\n- `--full`: your disks too.\n") == [
        "9000 100"
      ])
    #expect(holes(clone + "- `100`: stops the machine first.\n- `9000`: what it says.\n") == [""])
    let unit =
      "Add to `/etc/fstab`:\n\n```\n/dev/x /mnt/my data ext4\n```\n\n* `/mnt/my`: this is the local path where you want it.\n"
    #expect(holes(unit + "\nCheck:\n\n```sh\nsystemctl status mnt-my.mount\n```\n") == ["/mnt/my", "mnt-my"])
  }

  @Test("a login is no setting, although a colon follows")
  func logins() {
    let line =
      "Add to `/etc/fstab`:\n\n```\nada@nas:/data /mnt fuse.sshfs\n```\n\n* `ada@nas`: SSH user and server address.\n"
    #expect(holes(line) == ["ada@nas"])
  }

  @Test("example terminology is a list of values")
  func terminology() {
    let list = "**Example terminology**\n\n* Mount point: `/mnt/pool`\n* Device name: sdq1\n\n"
    #expect(holes(list + "Mount it:\n\n```sh\nmount /dev/sdq1 /mnt/pool\n```\n") == ["sdq1 /mnt/pool"])
  }

  @Test(
    "comments on the line of a value",
    arguments: [
      ("local 116.203.180.2   # here you should add the server's address", "116.203.180.2"),
      ("TZ=Europe/Berlin # change this to your time zone", "Europe/Berlin"),
      ("TZ=Europe/Berlin # as everywhere", ""), ("# change this to your own: a=b", ""),
      ("say=\"# your name\"", ""),
    ])
  func comments(_ line: String, _ expected: String) {
    #expect(holes("Add to `/etc/a.conf`:\n\n```ini\n[a]\n\(line)\n```\n") == [expected])
  }

  @Test("what a screen shows first, and a file takes up, is looked up by each reader")
  func shown() {
    let look =
      "Look:\n\n```sh\nlspci -nn; ip a\n```\n\nOutput:\n\n```\n01:00.0 VGA [10de:1b81]\n2: enp4s0: <UP> mtu 1500\n```\n\n"
    let use = "Then run:\n\n```sh\nbind 10de:1b81 enp4s0\n```\n"
    #expect(holes(look + use) == ["", "", "10de:1b81 enp4s0"])
    #expect(holes(use + "\n" + look).first == "")
  }

  @Test(
    "names and addresses that nobody has",
    arguments: [
      ("ssh me@100.200.78.90", "100.200.78.90"), ("scp a 123.456.78.90:", "123.456.78.90"),
      ("ip a add xx.xxx.xx.xx dev eth0", "xx.xxx.xx.xx"), ("ping 12.34.56.78", "12.34.56.78"),
      ("dig @8.8.8.8 a", ""), ("apt install foo=1.20.300.4-1", ""), ("nat --to SERVER_IP", "SERVER_IP"),
      ("SERVER_IP=$(hostname -I)\nnat --to SERVER_IP", ""), ("env | grep SERVER_IP", ""),
      ("setcap CAP_NET_ADMIN+ep a", ""), ("login holu2", "holu2"), ("key Your_API_Key", "Your_API_Key"),
    ])
  func madeUp(_ command: String, _ expected: String) {
    #expect(holes("Run:\n\n```sh\n\(command)\n```\n") == [expected])
  }

  @Test("names in brackets alone are placeholders, tags are not")
  func brackets() {
    #expect(holes("For example:\n\n```text\n<POOL_NAME>\n  <DATA_SET>\n```\n") == ["<POOL_NAME> <DATA_SET>"])
  }

  @Test("a unit's name is made of its path as systemd does it")
  func escaping() {
    #expect(UnitNames.escaped("/mnt/my-data/.x y/") == "mnt-my\\x2ddata-.x\\x20y")
  }

  @Test(
    "addresses by whom they reach",
    arguments: [
      ("10.0.0.1", .own), ("192.168.1.0/24", .own), ("127.0.0.1", .same), ("255.255.255.0", .same),
      ("8.8.8.8", .everywhere),
      ("1.2.3.4", .madeUp), ("300.1.1.1", .madeUp), ("1.2.3", nil), ("1.2.3.4.5", nil), ("2a01:4f8::1/64", .everywhere),
      ("fd00::1", .own), ("fe80::1", .same), ("::1", .same), ("2606:4700:4700::1111", .same), ("10:20:30", nil),
      ("a::b::c", nil),
      ("10.0.0.1/", nil), ("10.0.0.1/x", nil),
    ] as [(Substring, Address.Reach?)])
  func addresses(_ text: Substring, _ reach: Address.Reach?) {
    #expect(Address(text)?.reach == reach)
  }

  @Test("what a libvirt domain takes from its host")
  func libvirt() {
    let domain =
      "<domain>\n<vcpupin vcpu=\"0\" cpuset=\"6\"/>\n<emulatorpin cpuset='0-3'/>\n<sysinfo type='smbios'>\n"
      + "<entry name='serial'>System Serial</entry>\n<entry name='uuid'>dmidecode -s system-uuid</entry>\n</sysinfo>\n<entry>x</entry>\n</domain>\n"
    #expect(holes("Run `virsh edit web` and add:\n\n```xml\n\(domain)```\n") == ["cpuset=\"6\" 0-3 System Serial"])
  }

  @Test("a tunnel's own addresses are the guide's, unless it says otherwise")
  func tunnel() {
    let file =
      "Add to `/etc/wireguard/wg0.conf`:\n\n```ini\n[Interface]\nAddress = 10.9.0.1/24\n```\n\nPing:\n\n```sh\nping 10.9.0.1\nping 10.8.0.1\n```\n"
    #expect(holes(file) == ["", "10.8.0.1"])
    #expect(holes("Replace `10.9.0.1` with your own.\n\n" + file).last == "10.9.0.1 10.8.0.1")
  }

  @Test("a default that the prose tells, where it can be one")
  func defaults() {
    func value(_ sentence: String) -> String? {
      compiled("# A\n\nThe `<port>` is yours. \(sentence)\n\nRun:\n\n```sh\nserve <port>\n```\n").runbook.parameters
        .first?.defaultValue
    }
    #expect(value("`<port>` defaults to `8080`.") == "8080")
    #expect(value("Set `<port>` (default: 8080).") == "8080")
    #expect(value("`<port>` defaults to the usual one.") == nil)
    #expect(value("`<other>` defaults to 1.") == nil)
  }

  @Test("choices that the prose tells")
  func choices() {
    let text = "# A\n\nReplace `PROTO_X` with either `tcp` or `udp`, whatever you use:\n\n```sh\nserve PROTO_X\n```\n"
    #expect(compiled(text).runbook.parameters.map(\.choices) == [["tcp", "udp"]])
  }
}
