import WaymarkHostFiles

extension EditCase {
  private static let grub = EditOperation.mergeKernelParameters(variable: "GRUB_CMDLINE_LINUX_DEFAULT")
  private static let commandLine = EditOperation.mergeKernelParameters(variable: nil)

  static let kernelParameters = [
    EditCase(
      "GRUB, added", grub, .shellVariables, file: "A=1\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash\"\nB=2\n",
      content: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet intel_iommu=on iommu=pt\"\n",
      gives: "A=1\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash intel_iommu=on iommu=pt\"\nB=2\n"),
    EditCase(
      "GRUB, updated, dash and underscore", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT='intel-iommu=off  quiet'\n",
      content: "GRUB_CMDLINE_LINUX_DEFAULT=\"intel_iommu=on\"\n",
      gives: "GRUB_CMDLINE_LINUX_DEFAULT='intel_iommu=on  quiet'\n"),
    EditCase(
      "GRUB, empty", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT=\"\"\n", content: "iommu=pt quiet\n",
      gives: "GRUB_CMDLINE_LINUX_DEFAULT=\"iommu=pt quiet\"\n"),
    EditCase(
      "GRUB, unquoted", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT=quiet # x\n", content: "iommu=pt\n",
      gives: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\" # x\n"),
    EditCase(
      "GRUB, nothing to do", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT=quiet", content: "quiet\n",
      gives: "GRUB_CMDLINE_LINUX_DEFAULT=quiet"),
    EditCase(
      "GRUB, missing", grub, file: "A=1", content: "quiet\n", gives: "A=1\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n"),
    EditCase("GRUB, no file", grub, file: nil, content: "quiet\n", gives: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n"),
    EditCase(
      "GRUB, commented out", grub, file: "#GRUB_CMDLINE_LINUX_DEFAULT=\"\"\nA=1\n", content: "quiet\n",
      gives: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\nA=1\n"),
    EditCase(
      "GRUB, twice", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT=a\nGRUB_CMDLINE_LINUX_DEFAULT=b\n", content: "quiet\n",
      gives: nil),
    EditCase("GRUB, another variable", grub, file: "", content: "GRUB_CMDLINE_LINUX=\"quiet\"\n", gives: nil),
    EditCase(
      "GRUB, open quote of the guide", grub, file: "", content: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\n", gives: nil),
    EditCase(
      "GRUB, open quote of the host", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\n", content: "quiet\n", gives: nil
    ),
    EditCase(
      "GRUB, root of another machine", grub, file: "",
      content: "GRUB_CMDLINE_LINUX_DEFAULT=\"root=ZFS=rpool/ROOT/pve-1 boot=zfs\"\n", gives: ""),
    EditCase(
      "GRUB, the host's variables stay", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT=\"$A quiet\"\n", content: "iommu=pt\n",
      gives: "GRUB_CMDLINE_LINUX_DEFAULT=\"$A quiet iommu=pt\"\n"),
    EditCase(
      "GRUB, quotes for the kernel", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT=\"dyndbg=\\\"file a b\\\" quiet\"\n",
      content: "GRUB_CMDLINE_LINUX_DEFAULT='x=\"1 2\"'\n",
      gives: "GRUB_CMDLINE_LINUX_DEFAULT=\"dyndbg=\\\"file a b\\\" quiet x=\\\"1 2\\\"\"\n"),
    EditCase(
      "command line, root stays", commandLine, .kernelCommandLine, file: "root=UUID=1 ro quiet\n",
      content: "root=ZFS=rpool/ROOT/pve-1 boot=zfs intel_iommu=on iommu=pt\n",
      gives: "root=UUID=1 ro quiet intel_iommu=on iommu=pt\n"),
    EditCase(
      "command line, no newline", commandLine, file: "root=/dev/a", content: "iommu=pt\n", gives: "root=/dev/a iommu=pt"
    ),
    EditCase(
      "command line, trailing blank", commandLine, file: "root=/dev/a \n", content: "iommu=pt\n",
      gives: "root=/dev/a iommu=pt \n"),
    EditCase(
      "command line, before --", commandLine, file: "root=/dev/a -- single\n", content: "iommu=pt\n",
      gives: "root=/dev/a iommu=pt -- single\n"),
    EditCase(
      "command line, -- first", commandLine, file: "-- a\n", content: "iommu=pt x\n", gives: "iommu=pt x -- a\n"),
    EditCase("command line, none", commandLine, file: nil, content: "iommu=pt\n", gives: nil),
    EditCase("command line, two lines", commandLine, file: "root=a\nb\n", content: "iommu=pt\n", gives: nil),
    EditCase(
      "command line, a shell's name", commandLine, file: "root=a\n", content: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n",
      gives: nil),
    EditCase(
      "command line, cut in two", commandLine, file: "root=a\n", content: "initcall_blacklist\n=sysfb_init\n",
      gives: nil),
    EditCase(
      "command line, cut by a blank", commandLine, file: "root=a\n", content: "initcall_blacklist =sysfb_init\n",
      gives: nil),
    EditCase(
      "command line, consoles", commandLine, file: "root=a console=tty0\n",
      content: "console=tty0 console=ttyS0,115200\n", gives: "root=a console=tty0 console=ttyS0,115200\n"),
    EditCase(
      "command line, a name stands twice", commandLine, file: "root=a hugepages=1 hugepages=2\n",
      content: "hugepages=3\n", gives: nil),
    EditCase(
      "command line, pairs", commandLine, file: "root=a\n",
      content: "hugepagesz=1G hugepages=1 hugepagesz=2M hugepages=2\n",
      gives: "root=a hugepagesz=1G hugepages=1 hugepagesz=2M hugepages=2\n"),
    EditCase(
      "command line, ellipsis", commandLine, file: "root=a quiet\n", content: "... iommu=pt …\n",
      gives: "root=a quiet iommu=pt\n"),
    EditCase(
      "command line, too long", commandLine, file: "root=a " + String(repeating: "x", count: 2037) + "\n",
      content: "iommu=pt\n", gives: nil),
    EditCase(
      "command line, CRLF", commandLine, file: "root=a\r\n", content: "iommu=pt\r\n", gives: "root=a iommu=pt\r\n"),
    EditCase(
      "GRUB, what the variable held", grub, file: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n",
      content: "GRUB_CMDLINE_LINUX_DEFAULT=\"$GRUB_CMDLINE_LINUX_DEFAULT iommu=pt\"\n",
      gives: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"\n"),
  ]
}
