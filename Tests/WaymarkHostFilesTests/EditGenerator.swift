import TestSupport
import Testing
import WaymarkHostFiles

/// Makes edits and files that often meet: both are drawn from the same few lines.
struct EditGenerator {
  /// An operation with the lines that files and contents are made of.
  struct Kind: Sendable {
    let name: String
    let vocabulary: [String]
    let formats: [FileFormat]
    let operation: @Sendable (inout EditGenerator) -> EditOperation
  }

  private var random: SeededGenerator
  private var vocabulary: [String]

  init(_ kind: Kind, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    vocabulary = kind.vocabulary
  }

  static func edits(_ kind: Kind, count: Int) -> [(FileEdit, file: [UInt8]?)] {
    var generator = EditGenerator(kind, seed: 1)
    return (0..<count).map { _ in
      let operation = kind.operation(&generator)
      let format = kind.formats.randomElement(using: &generator.random) ?? .text
      let edit = FileEdit(operation: operation, content: generator.text(upTo: 4), format: format)
      return (edit, generator.one(of: 12) ? nil : generator.text(upTo: 10))
    }
  }

  mutating func one(of chances: Int) -> Bool { Int.random(in: 0..<chances, using: &random) == 0 }

  mutating func text(upTo count: Int) -> [UInt8] {
    let ending = one(of: 4) ? "\r\n" : "\n"
    var result: [UInt8] = one(of: 20) ? [0xEF, 0xBB, 0xBF] : []
    let lines = Int.random(in: 0...count, using: &random)
    for index in 0..<lines {
      result += line()
      if index + 1 < lines || !one(of: 4) { result += (one(of: 12) ? "\n" : ending).utf8 }
    }
    return result
  }

  mutating func line() -> [UInt8] {
    let text = vocabulary.randomElement(using: &random) ?? ""
    if one(of: 30) { return [0xE9] + text.utf8 + [0xFF] }
    return Array((one(of: 12) ? "  " : "").utf8) + text.utf8 + (one(of: 15) ? " " : one(of: 40) ? "\r" : "").utf8
  }

  mutating func string(upTo count: Int) -> String { String(decoding: text(upTo: count), as: UTF8.self) }
}

extension EditGenerator.Kind: CustomTestStringConvertible {
  var testDescription: String { name }

  private static let plain = [
    "", " ", "a", "b", "c", "  d", "[s]", "x {", "}", "$(id) `id` \\", "'\"*?", "%s\\n", "]", "é“",
  ]
  private static let keys = [
    "", "# a comment", "#A=1", "A=1", "A=2", "export A=\"3 4\"", "B='x", "B=\"y\\\"\"", "C=1 \\", "[s]", "[t]", "[s]",
    "k = 1",
    ";k = 2", "k=3", "j = 4", "    carried on", "Port 22", "#Port 23", "port=24", "Match all", "X11Forwarding yes",
    "options vfio-pci ids=1:2", "options vfio_pci x", "blacklist a", "vfio-pci", "vfio_pci", "/dev/a / ext4 rw 0 1",
    "UUID=1 / ext4 ro 0 1", "/dev/b none swap sw 0 0", "127.0.0.1 a", "127.0.0.1 b", "A=\"x\" # it's", "A='it' #'",
    "key: v", "key v",
    "-net.x=1", "= 3", "A = 1", "#", "##A=1",
  ]
  private static let comments = [
    "", "# a", "#a", "a", "#  b: 1", "# b: 1", "  #b: 1", "b: 1", "##a", "#", ";c", "c", ";; c", "#\td", "d",
  ]
  private static let blocks = [
    "", "[a]", "[b]", "k=1", "# x", "#k=2", "a {", "}", "  b;", "<a>", "</a>", "<b c>", "</b>", "<d/>", "a:", "  b:",
    "    c: 1", "- d", "Match all", "Host x", "iface a", "x 'y", "a { b }", "} else {", "e \\",
  ]
  private static let indented = [
    "a:", "b:", "  a:", "  b:", "  c: 1", "    d: 2", "- a", "  - b", "- c: 1", "  e: |", "# x", "  # y", "", "a: # z",
    "\tb:", "---",
  ]
  private static let braces = [
    "a {\n  b {\n    k 1;\n  }\n}", "a {\n}", "b {\n\tj 3;\n}", "a {", "b {", "}", "}", "k 1;", "k 2;", "  j 3;",
    "# k 4;", "#k 5;", "", "include x;", "include y;",
    "{",
    "a", "k 'x {';", "k ${x};", "m", "n;", "a { k 1; }", "k \"", "add_header A 1;", "add_header B 2; # }",
  ]
  private static let tags = [
    "<a 1>\n  <b>\n    k 1\n  </b>\n</a>", "<b>\n</b>", "<b>\n\tListen 1\n</B>", "<A 1>\nk 2\n</a>", "<a 1>", "</a>",
    "</b>", "K 1", "k 2", "#K 3", "# K 4", "  J 5", "", "<c/>",
    "<d>e</d>",
    "<!-- x -->", "</", "Listen 1", "listen 2", "K x\\", "Alias /a /b",
  ]
  private static let parameters = [
    "", "# x", "quiet", "root=a quiet", "root=ZFS=b boot=zfs iommu=pt", "V=\"quiet\"", "V=\"quiet iommu=pt\"",
    "V='a-b=1  x=\"1 2\"'",
    "V=\"a_b=2 x=\\\"1 2\\\"\"", "V=", "V=quiet # c", "V=\"\"  #c", "#V=\"\"", " # V=1", "export V=\"a -- b\"",
    "V=\"open", "V='open",
    "V=\"a\"b", "V=a b", "V=\"\\\\\"", "V=\"$A x\"", "W=\"y\"", "GRUB_X=\"y\"", "console=tty0 console=ttyS0",
    "console=ttyS0", "-- init",
    "root=a -- b", "hugepages=1 hugepages=2", "hugepages=3", "... iommu=off", "a =b", "$x", "x=\"1 2", "\\",
    "rd.a=1 rd.a=2",
    "V=\"rd.a=1\"", "V=\"console=tty1 quiet=1 \"",
  ]

  static let all: [EditGenerator.Kind] = [
    .init(name: "create", vocabulary: plain, formats: [.text]) { _ in .create },
    .init(name: "replace-file", vocabulary: plain, formats: [.text]) { _ in .replaceFile },
    .init(name: "ensure-lines", vocabulary: plain, formats: [.text]) { _ in .ensureLines(anchor: nil) },
    .init(name: "ensure-lines, anchored", vocabulary: plain, formats: [.text]) { generator in
      let line = String(decoding: generator.line(), as: UTF8.self)
      return .ensureLines(anchor: generator.one(of: 2) ? .after(line: line) : .before(line: line))
    },
    .init(name: "append-lines", vocabulary: plain, formats: [.text]) { _ in .appendLines },
    .init(name: "remove-lines", vocabulary: plain, formats: [.text]) { _ in .removeLines },
    .init(name: "replace-block", vocabulary: ["a", "b", "", "a"], formats: [.text]) { generator in
      .replaceBlock(old: generator.string(upTo: 2))
    },
    .init(name: "set-key", vocabulary: keys, formats: FileFormat.allCases) { _ in .setKey },
    .init(
      name: "set-key, INI", vocabulary: ["[s]", "[t]", "k=1", "#k=2", "  k=3", "j=1", "  #j=2", "", "  [s]", ";j = 1"],
      formats: [.ini, .systemdUnit]
    ) { _ in .setKey },
    .init(
      name: "set-key, shell",
      vocabulary: ["A=1", "#A=2", "B='x'", "#B=", "C=\"", "# A=3", "export A=4", "D=1", "E=2", ""],
      formats: [.shellVariables]
    ) { _ in .setKey },
    .init(name: "uncomment", vocabulary: comments, formats: [.text, .sysctl, .yaml]) { _ in .uncomment },
    .init(name: "ensure-lines, inside", vocabulary: blocks, formats: FileFormat.allCases) { generator in
      .ensureLines(anchor: .inside(block: String(decoding: generator.line(), as: UTF8.self)))
    },
    .init(name: "ensure-lines, inside of YAML", vocabulary: indented, formats: [.yaml]) { generator in
      .ensureLines(anchor: .inside(block: generator.string(upTo: 2)))
    },
    .init(name: "ensure-lines, inside of braces", vocabulary: braces, formats: [.nginx, .text, .logrotate]) {
      generator in
      .ensureLines(anchor: .inside(block: generator.one(of: 3) ? "a {\nb {" : "a {"))
    },
    .init(name: "ensure-lines, inside of tags", vocabulary: tags, formats: [.apache, .xml, .text]) { generator in
      .ensureLines(anchor: .inside(block: generator.one(of: 3) ? "<a 1>\n<b>" : "<b>"))
    },
    .init(name: "set-key, nginx", vocabulary: braces, formats: [.nginx]) { _ in .setKey },
    .init(name: "set-key, apache", vocabulary: tags, formats: [.apache]) { _ in .setKey },
    .init(
      name: "set-key, ssh",
      vocabulary: [
        "Host *", "Host a", "Match user  b", "Port 1", "#Port 2", "#   Port 3", "  Port 4", "HostKey a", "#HostKey b",
        "IdentityFile a", "Subsystem sftp x", "subsystem  sftp y", "", "x",
      ],
      formats: [.ssh, .sshd]
    ) { _ in .setKey },
    .init(
      name: "set-key, units",
      vocabulary: [
        "[Service]", "[Unit]", "Environment=A=1", "Environment=\"B=2\"", "#Environment=A=3", "ExecStart=",
        "ExecStart=/a",
        "  ExecStart=/b", "After=a", "After=b", "", "# k = 2", "k=1", "# k=3",
      ],
      formats: [.systemdUnit]
    ) { _ in .setKey },
    .init(name: "merge-kernel-parameters, variable", vocabulary: parameters, formats: [.shellVariables]) { _ in
      .mergeKernelParameters(variable: "V")
    },
    .init(
      name: "merge-kernel-parameters, file",
      vocabulary: [
        "", "quiet", "root=a quiet", "root=b boot=zfs a-b=1  c", "a_b=2 -- c", "console=tty0 console=b", "#x",
        "x=\"1 2\" quiet",
      ],
      formats: [.kernelCommandLine]
    ) { _ in .mergeKernelParameters(variable: nil) },
  ]
}
