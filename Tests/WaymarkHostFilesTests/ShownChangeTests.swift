import Testing
import WaymarkHostFiles

/// What a block shows of a file becomes an edit.
@Suite struct ShownChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let format: FileFormat
    let shown: String
    let operation: EditOperation?
    let content: String

    init(_ name: String, _ format: FileFormat, _ shown: String, _ operation: EditOperation?, _ content: String) {
      testDescription = name
      self.format = format
      self.shown = shown
      self.operation = operation
      self.content = content
    }
  }

  static func inside(_ block: String) -> EditOperation { .ensureLines(anchor: .inside(block: block)) }

  static let abridged = [
    Case("lines", .modules, "...\nvfio\n# ...\n", nil, "vfio\n"),
    Case("a section", .ini, "[a]\n...\nk = 1\n\n…\n", .setKey, "[a]\nk = 1\n\n"),
    Case("an unknown file's section", .text, "[a]\nk = 1\n...\n", .setKey, "[a]\nk = 1\n"),
    Case(
      "a directive", .nginx, "http {\n  ...\n  server {\n    gzip on;\n    # ...\n  }\n}\n", .setKey,
      "http {\n  server {\n    gzip on;\n  }\n}\n"),
    Case(
      "a block", .nginx, "server {\n  ...\n  location /a {\n    deny all;\n  }\n}\n", inside("server {"),
      "  location /a {\n    deny all;\n  }\n"),
    Case(
      "tags", .xml,
      "<domain>\n  <!-- ... -->\n  <features>\n    ...\n    <kvm>\n    </kvm>\n  </features>\n</domain>\n",
      inside("<domain>\n<features>"), "    <kvm>\n    </kvm>\n"),
    Case(
      "YAML", .compose, "services:\n  web:\n    ...\n    ports:\n      - \"80:80\"\n  ...\n", inside("services:\nweb:"),
      "    ports:\n      - \"80:80\"\n"),
    Case("CRLF", .nginx, "a {\r\n...\r\nb {\r\n}\r\n}\r\n", inside("a {"), "b {\r\n}\r\n"),
  ]

  @Test(arguments: abridged) func dotsStandForWhatIsThere(_ example: Case) throws {
    let text = Array(example.shown.utf8)
    let change = try #require(ShownChange(abridged: text, format: example.format))
    #expect(change.operation == example.operation)
    #expect(String(decoding: change.content.flatMap { text[$0] }, as: UTF8.self) == example.content)
  }

  @Test(arguments: ["vfio\n", "...\n", "", "a {\n...\n", "server {\n  a {\n  b;\n  }\n  ...\n}\nx {\n y {\n }\n}\n"])
  func nothingIsTold(_ text: String) {
    #expect(ShownChange(abridged: Array(text.utf8), format: .nginx) == nil)
  }

  static let diffs = [
    Case("added", .text, "+a\n+b\n", .ensureLines(anchor: nil), "a\nb\n"),
    Case("taken out", .text, "-a\n", .removeLines, "a\n"),
    Case("changed", .text, "--- x\n+++ x\n@@ -1 +1 @@\n a\n-b\n+c\n", .replaceBlock(old: "a\nb\n"), "a\nc\n"),
    Case("beside", .text, "  a:\n+   b:\n", .replaceBlock(old: " a:\n"), " a:\n   b:\n"),
  ]

  @Test(arguments: diffs) func hunks(_ example: Case) throws {
    let text = Array(example.shown.utf8)
    let changes = ShownChange.changes(ofDiff: text)
    let change = try #require(changes.first)
    #expect(changes.count == 1 && change.operation == example.operation)
    #expect(String(decoding: change.content.flatMap { text[$0] }, as: UTF8.self) == example.content)
  }

  @Test func eachHunkIsAChange() {
    #expect(ShownChange.changes(ofDiff: Array("@@ -1 +1 @@\n-a\n+b\n@@ -9 +9 @@\n c\n@@ -11 @@\n-d\n".utf8)).count == 2)
  }

  @Test(arguments: [
    ("#Port 22\n", "Port 2222\n", FileFormat.sshd, EditOperation.setKey),
    ("Port 22\n", "port 2222\n", .sshd, .setKey),
    ("#net.ipv4.ip_forward=1\n", "net.ipv4.ip_forward=1\n", .sysctl, .uncomment),
    ("/swap none swap sw 0 0\n", "#/swap none swap sw 0 0\n", .fstab, .replaceBlock(old: "/swap none swap sw 0 0\n")),
    ("a: 1\n", "a: 2\n", .yaml, .replaceBlock(old: "a: 1\n")),
    ("A=1\nB=1\n", "A=2\nB=2\n", .shellVariables, .replaceBlock(old: "A=1\nB=1\n")),
  ])
  func changeOfLines(_ old: String, _ new: String, _ format: FileFormat, _ operation: EditOperation) {
    #expect(EditOperation.change(Array(old.utf8), to: Array(new.utf8), format: format) == operation)
  }
}
