import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let malformedKernelCmdline = Rule(
    id: "malformed-kernel-cmdline",
    severity: .error,
    summary: "A kernel command line that the boot loader would pass on wrongly.",
    explanation: """
      /etc/kernel/cmdline holds one line of parameters, and so does the value of GRUB_CMDLINE_LINUX. With a line break in it the \
      rest is lost, and a parameter that is cut in two means nothing; a line without `root=` that replaces the whole file leaves \
      a machine that does not boot. Write the parameters on one line.
      """,
    failing: [
      Example(
        "Edit the file:\n\n```sh\nnano /etc/kernel/cmdline\n```\n\n"
          + "```\nroot=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=pt ⟦initcall_blacklist\n=sysfb_init⟧\n```\n", nests: false)
    ],
    passing: [
      Example(
        "Edit the file:\n\n```sh\nnano /etc/kernel/cmdline\n```\n\n"
          + "```\nroot=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=pt initcall_blacklist=sysfb_init\n```\n")
    ]
  ) { compilation in
    HostFileFindings.of("malformed-kernel-cmdline", in: compilation).map { finding in
      Finding(
        finding.message, at: finding.range, fixes: join(finding.range, in: compilation.guide.source).map { [$0] } ?? [],
        severity: finding.severity)
    }
  }

  /// Takes out the line break that parts a parameter from its `=`.
  private static func join(_ range: SourceRange, in source: SourceText) -> Fix? {
    let text = source.slice(range)
    guard let start = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }),
      let equals = text[start...].firstIndex(where: { !$0.isSpace && $0 != UInt8(ascii: ">") }),
      text[equals] == UInt8(ascii: "="), text[..<start].last?.isBlank == false
    else { return nil }
    return Fix("join the lines", .suggested, [TextEdit(SourceRange(start..<equals), "")], alters: [.code])
  }
}
