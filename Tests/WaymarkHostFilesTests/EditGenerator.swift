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
