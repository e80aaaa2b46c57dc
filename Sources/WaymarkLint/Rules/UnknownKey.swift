import WaymarkDiagnostics

extension Rule {
  static let unknownKey = Rule(
    id: "unknown-key",
    severity: .warning,
    summary: "The program that reads the file does not know this word, and knows one like it.",
    explanation: """
      Most programs pass over a key that they do not know in silence, or with a line in a log that nobody reads: the kernel hands \
      a misspelt parameter on to init, systemd and logrotate leave the line out. The setting that the guide tells then has no \
      effect. The names are those of current versions; a word that resembles none of them is taken for one of a newer version or \
      of another package, and nothing is said about it.
      """,
    failing: [
      Example(
        "Edit the file:\n\n```sh\nnano /etc/default/grub\n```\n\n"
          + "```\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet ⟦amd_iomu⟧=on iommu=pt\"\n```\n")
    ],
    passing: [
      Example(
        "Edit the file:\n\n```sh\nnano /etc/default/grub\n```\n\n"
          + "```\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet amd_iommu=on pcie_acs_override=downstream\"\n```\n")
    ]
  ) { HostFileFindings.of("unknown-key", in: $0).filter { $0.severity != .note } }
}
