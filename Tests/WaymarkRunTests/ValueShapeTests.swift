import Testing
import WaymarkRunbook

@testable import WaymarkRun

@Suite("What a value of a kind looks like")
struct ValueShapeTests {
  private static let taken: [(ValueShape, [String])] = [
    (
      .ip,
      [
        "192.0.2.10", "0.0.0.0", "255.255.255.255", "2001:db8::1", "::", "::1", "fe80::1%eth0", "1:2:3:4:5:6:7:8",
        "::ffff:192.0.2.1", "2a01:4f8:8:8:0:1:0:2",
      ]
    ),
    (.cidr, ["10.0.0.0/8", "192.0.2.1/32", "2001:db8::/48", "::/0"]),
    (.subnet, ["10.0.0.0/8", "255.255.255.0", "24", "/24"]),
    (.port, ["1", "22", "8080", "65535"]),
    (.domain, ["example.com", "xn--bcher-kva.example", "bücher.example", "lan", "3com.com", "_dmarc.example.com"]),
    (.host, ["pve", "node-1.lan", "192.0.2.1", "[2001:db8::1]", "2001:db8::1", "my_app"]),
    (.email, ["me@example.com", "a.b+c@sub.example.org", "root@localhost", "jürgen@bücher.example"]),
    (.user, ["ada", "_apt", "ada.l", "root@pam", "LAB\\ada"]),
    (
      .device, ["/dev/sda", "/dev/disk/by-id/ata-Foo_1-part1", "sdb1", "/dev/mapper/vg-root", "UUID=1234-ABCD", "eth0"]
    ),
    (.mac, ["52:54:00:12:34:56", "AA-BB-CC-DD-EE-FF"]),
    (.uuid, ["576e229c-cf68-4010-8d85-ff8149158416", "12AB-34CD", "0123456789ABCDEF"]),
    (.pciAddress, ["01:00.0", "0000:01:00.0", "0a:00", "pci_0000_0a_00_1"]),
  ]

  private static let refused: [(ValueShape, [String])] = [
    (
      .ip, ["256.1.1.1", "1.2.3", "192.0.2.1/24", ":::", "1::2::3", "host", "1.2.3.4.", "12345::", "01.2.3.4", "$(id)"]
    ),
    (.cidr, ["10.0.0.0", "10.0.0.0/33", "2001:db8::/129", "10.0.0.0/", "/24"]),
    (.subnet, ["lan", "33.", "/33", "10.0.0.0/40"]),
    (.port, ["0", "65536", "080", "-1", "http", "22/tcp", "99999"]),
    (.domain, ["-a.com", "a-.com", "a..b", "192.0.2.1", "a b.com", "http://a.com", "a.com/x", ".com", "$(id).com"]),
    (.host, ["300.1.1.1", "a b", "-x", "ho/st", "user@host", ";reboot"]),
    (.email, ["me", "@example.com", "me@", "me@@x.de", "me you@x.de", "me@192.0.2.1"]),
    (.user, ["1ada", "ada l", "-rf", "a/b", "ada:x"]),
    (.device, ["/etc/passwd", "/dev/../etc/passwd", "/dev/", "sd a", "-f", "UUID="]),
    (.mac, ["52:54:00:12:34", "52:54:00:12:34:5g", "525400123456"]),
    (.uuid, ["576e229c", "576e229c-cf68-4010-8d85"]),
    (.pciAddress, ["10de:1b80", "01:00.8", "0000:01"]),
  ]

  @Test(arguments: Self.taken)
  func takes(_ shape: ValueShape, _ values: [String]) {
    let parameter = Parameter(id: "v", spelling: "<v>", prompt: "", pattern: shape.pattern)
    for value in values { #expect(parameter.problem(with: value) == nil) }
  }

  @Test(arguments: Self.refused)
  func refuses(_ shape: ValueShape, _ values: [String]) {
    let parameter = Parameter(id: "v", spelling: "<v>", prompt: "", pattern: shape.pattern)
    for value in values {
      #expect(parameter.problem(with: value) == "v: \"\(value)\" does not look like <v> (it must be \(shape.words))")
    }
  }

  @Test func everyShapeHasExamplesAndIsKnownByItsPattern() {
    #expect(Set(Self.taken.map(\.0)) == Set(ValueShape.allCases))
    #expect(Set(Self.refused.map(\.0)) == Set(ValueShape.allCases))
    for shape in ValueShape.allCases { #expect(ValueShape(pattern: shape.pattern) == shape) }
  }
}
