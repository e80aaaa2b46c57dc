import WaymarkDiagnostics

extension Rule {
  static let wrongFileSyntax = Rule(
    id: "wrong-file-syntax",
    severity: .error,
    summary: "The content is not in the syntax of the file it goes into.",
    explanation: """
      Each host file has a syntax of its own: /etc/default/grub holds `NAME="value"` lines, /etc/kernel/cmdline the bare \
      parameters, /etc/modprobe.d commands such as `options` and `blacklist`, /etc/modules names of modules. Content of another \
      file's syntax is refused by the program that reads the file, or taken for something else, at worst at the next boot. The \
      script that Waymark makes stops there.
      """,
    failing: [
      Example(
        "Edit the file:\n\n```sh\nnano /etc/kernel/cmdline\n```\n\n"
          + "```\n⟦GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"⟧\n```\n")
    ],
    passing: [
      Example(
        "Edit the file:\n\n```sh\nnano /etc/default/grub\n```\n\n"
          + "```\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"\n```\n")
    ]
  ) { HostFileFindings.of("wrong-file-syntax", in: $0) }
}
