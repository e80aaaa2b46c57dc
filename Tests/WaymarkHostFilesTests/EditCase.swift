import Testing
import WaymarkHostFiles

/// An edit with the file before and after it; the Swift functions and their bash twins must both give it.
struct EditCase: Sendable, CustomTestStringConvertible {
  let name: String
  let operation: EditOperation
  var format = FileFormat.text
  /// nil: there is no file.
  let file: [UInt8]?
  let content: [UInt8]
  /// nil: the edit is refused.
  let result: [UInt8]?

  var testDescription: String { name }
  var edit: FileEdit { FileEdit(operation: operation, content: content, format: format) }

  init(
    _ name: String, _ operation: EditOperation, _ format: FileFormat = .text, file: String?, content: String,
    gives: String?
  ) {
    self.name = name
    self.operation = operation
    self.format = format
    self.file = file.map { Array($0.utf8) }
    self.content = Array(content.utf8)
    self.result = gives.map { Array($0.utf8) }
  }

  init(
    _ name: String, _ operation: EditOperation, _ format: FileFormat = .text, bytes: [UInt8], content: [UInt8],
    gives: [UInt8]
  ) {
    self.name = name
    self.operation = operation
    self.format = format
    self.file = bytes
    self.content = content
    self.result = gives
  }
}

extension EditCase {
  static let all = lines + blocks + keys + kernelParameters

  private static let ensure = EditOperation.ensureLines(anchor: nil)
  private static let grub = EditOperation.mergeKernelParameters(variable: "GRUB_CMDLINE_LINUX_DEFAULT")
  private static let commandLine = EditOperation.mergeKernelParameters(variable: nil)

  static let lines = [
    EditCase("no file", ensure, file: nil, content: "vfio\nvfio_pci\n", gives: "vfio\nvfio_pci\n"),
    EditCase("empty file", ensure, file: "", content: "vfio\n", gives: "vfio\n"),
    EditCase("one is there", ensure, file: "vfio\n", content: "vfio\nvfio_pci\n", gives: "vfio\nvfio_pci\n"),
    EditCase("all are there", ensure, file: "b\nx\na\n", content: "a\nb\n", gives: "b\nx\na\n"),
    EditCase("commented out is not there", ensure, file: "#vfio\n", content: "vfio\n", gives: "#vfio\nvfio\n"),
    EditCase("no final newline", ensure, file: "a", content: "b\n", gives: "a\nb\n"),
    EditCase("no final newline, nothing to add", ensure, file: "a", content: "a\n", gives: "a"),
    EditCase("CRLF stays CRLF", ensure, file: "a\r\nb", content: "c\n", gives: "a\r\nb\r\nc\r\n"),
    EditCase("CRLF content", ensure, file: "a\n", content: "a\r\nb\r\n", gives: "a\nb\n"),
    EditCase("blank lines part what is added", ensure, file: "x\n", content: "\na\n\n\nb\n\n", gives: "x\na\n\n\nb\n"),
    EditCase("a blank line before one that is there", ensure, file: "x\nb\n", content: "a\n\nb\n", gives: "x\nb\na\n"),
    EditCase(
      "dependent lines are one block", ensure, file: "a {\n  x\n}\n", content: "b {\n  x\n}\n",
      gives: "a {\n  x\n}\nb {\n  x\n}\n"),
    EditCase(
      "a block that is there", ensure, file: "0\na {\n  x\n}\n1\n", content: "a {\n  x\n}\n",
      gives: "0\na {\n  x\n}\n1\n"),
    EditCase(
      "a section is a block", ensure, file: "[Peer]\nk=1\n", content: "[Peer]\nk=2\n",
      gives: "[Peer]\nk=1\n[Peer]\nk=2\n"),
    EditCase("empty content", ensure, file: "a\n", content: "\n\n", gives: nil),
    EditCase(
      "signs of a shell", ensure, file: "$(x)\n", content: "`id` '\"\\ * ? [a] !x\n%s $x @\n",
      gives: "$(x)\n`id` '\"\\ * ? [a] !x\n%s $x @\n"),
    EditCase("subscripts", ensure, file: "]\n@\n", content: "*\n@\n]\n", gives: "]\n@\n*\n"),
    EditCase(
      "after", .ensureLines(anchor: .after(line: "b")), file: "a\n b \nc\n", content: "x\ny\n",
      gives: "a\n b \nx\ny\nc\n"),
    EditCase("before", .ensureLines(anchor: .before(line: "a")), file: "a\nb", content: "x\n", gives: "x\na\nb"),
    EditCase(
      "after the last", .ensureLines(anchor: .after(line: "b")), file: "a\nb", content: "x\n", gives: "a\nb\nx\n"),
    EditCase("no anchor", .ensureLines(anchor: .after(line: "z")), file: "a\n", content: "x\n", gives: nil),
    EditCase("two anchors", .ensureLines(anchor: .after(line: "a")), file: "a\na\n", content: "x\n", gives: nil),
    EditCase(
      "there already, without the anchor", .ensureLines(anchor: .after(line: "z")), file: "x\n", content: "x\n",
      gives: "x\n"),
    EditCase("append", .appendLines, file: "a\n", content: "b\n", gives: "a\nb\n"),
    EditCase("create", .create, file: nil, content: "a\n", gives: "a\n"),
    EditCase("create anew", .create, file: "b\n", content: "a\r\nb", gives: "a\r\nb"),
    EditCase("replace a file", .replaceFile, file: "b\n", content: "a\n", gives: "a\n"),
    EditCase("remove", .removeLines, file: "a\nb\na\nc", content: "a\n\nc\n", gives: "b\n"),
    EditCase("remove what is not there", .removeLines, file: "a\n", content: "b\n", gives: "a\n"),
    EditCase("remove from no file", .removeLines, file: nil, content: "b\n", gives: nil),
    EditCase("latin-1", ensure, bytes: [0xE9, 0x0A], content: [0xFC, 0x0A], gives: [0xE9, 0x0A, 0xFC, 0x0A]),
    EditCase(
      "byte order mark", ensure, bytes: [0xEF, 0xBB, 0xBF, 0x61, 0x0A], content: [0x61, 0x0A, 0x62, 0x0A],
      gives: [0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0x62, 0x0A]),
    EditCase(
      "lone CR", ensure, bytes: [0x61, 0x0D, 0x62], content: [0x63, 0x0A], gives: [0x61, 0x0D, 0x62, 0x0A, 0x63, 0x0A]),
  ]

  static let blocks = [
    EditCase("replace one", .replaceBlock(old: "b\n"), file: "a\nb\nc\n", content: "x\ny\n", gives: "a\nx\ny\nc\n"),
    EditCase("replace the last", .replaceBlock(old: "b\n"), file: "a\nb", content: "x\ny\n", gives: "a\nx\ny"),
    EditCase("keeps CRLF", .replaceBlock(old: "b\n"), file: "a\r\nb\r\n", content: "x\ny\n", gives: "a\r\nx\r\ny\r\n"),
    EditCase("replaced already", .replaceBlock(old: "b\n"), file: "a\nx\n", content: "x\n", gives: "a\nx\n"),
    EditCase("new holds old", .replaceBlock(old: "b\n"), file: "a\nb\nc\n", content: "b\nx\n", gives: "a\nb\nx\nc\n"),
    EditCase(
      "new holds old, replaced already", .replaceBlock(old: "b\n"), file: "a\nb\nx\n", content: "b\nx\n",
      gives: "a\nb\nx\n"),
    EditCase("not there", .replaceBlock(old: "b\n"), file: "a\n", content: "x\n", gives: nil),
    EditCase("twice there", .replaceBlock(old: "b\n"), file: "b\nb\n", content: "x\n", gives: nil),
    EditCase("straddling", .replaceBlock(old: "x\ny\n"), file: "x\nx\ny\ny\n", content: "y\nx\n", gives: nil),
    EditCase("overlapping", .replaceBlock(old: "a\na\n"), file: "a\na\na\n", content: "x\n", gives: nil),
    EditCase("no old lines", .replaceBlock(old: "\n"), file: "\n", content: "x\n", gives: nil),
  ]

  static let keys = [
    EditCase("shell", .setKey, .shellVariables, file: "A=1\nB=2\n", content: "B=\"3 4\"\n", gives: "A=1\nB=\"3 4\"\n"),
    EditCase("shell, added", .setKey, .shellVariables, file: "A=1", content: "B=2\n", gives: "A=1\nB=2\n"),
    EditCase("shell, exported", .setKey, .shellVariables, file: "export A=1\n", content: "A=2\n", gives: "A=2\n"),
    EditCase(
      "shell, commented out", .setKey, .shellVariables, file: "#A=1\n# A=0 is bad\nB=1\n", content: "A=2\n",
      gives: "A=2\n# A=0 is bad\nB=1\n"),
    EditCase(
      "shell, two defaults", .setKey, .shellVariables, file: "#A=1\n#A=2\nB=1\n", content: "A=3\n",
      gives: "#A=1\n#A=2\nA=3\nB=1\n"),
    EditCase("shell, twice", .setKey, .shellVariables, file: "A=1\nA=2\n", content: "A=3\n", gives: nil),
    EditCase("shell, over lines", .setKey, .shellVariables, file: "A=\"1\n2\"\n", content: "A=3\n", gives: nil),
    EditCase("shell, no key", .setKey, .shellVariables, file: "A=1\n", content: "A = 3\n", gives: nil),
    EditCase("content says it twice", .setKey, .shellVariables, file: "", content: "A=1\nA=2\n", gives: nil),
    EditCase("comments only", .setKey, .shellVariables, file: "", content: "# A=1\n", gives: nil),
    EditCase(
      "sshd, the default", .setKey, .sshd, file: "#PermitRootLogin prohibit-password\n#StrictModes yes\n",
      content: "# no root\npermitrootlogin no\n", gives: "permitrootlogin no\n#StrictModes yes\n"),
    EditCase(
      "sshd, before Match", .setKey, .sshd, file: "Port 22\n\nMatch User git\n  X11Forwarding no\n",
      content: "X11Forwarding yes\n", gives: "Port 22\nX11Forwarding yes\n\nMatch User git\n  X11Forwarding no\n"),
    EditCase(
      "sshd, Match first", .setKey, .sshd, file: "Match all\nPort 1\n", content: "Port 2\n",
      gives: "Port 2\nMatch all\nPort 1\n"),
    EditCase("sshd, Match in content", .setKey, .sshd, file: "", content: "Match all\n", gives: nil),
    EditCase(
      "sysctl", .setKey, .sysctl, file: "#net.ipv4.ip_forward=1\n", content: "net.ipv4.ip_forward = 1\n",
      gives: "net.ipv4.ip_forward = 1\n"),
    EditCase(
      "modprobe", .setKey, .modprobe, file: "options vfio_pci ids=1:2\n", content: "options vfio-pci ids=3:4\n",
      gives: "options vfio-pci ids=3:4\n"),
    EditCase("modules", .setKey, .modules, file: "vfio-pci\n", content: "vfio_pci\n", gives: "vfio_pci\n"),
    EditCase(
      "fstab", .setKey, .fstab, file: "/dev/a / ext4 rw 0 1\n/dev/b none swap sw 0 0\n",
      content: "/dev/c / ext4 rw 0 1\n", gives: "/dev/c / ext4 rw 0 1\n/dev/b none swap sw 0 0\n"),
    EditCase("hosts", .setKey, .hosts, file: "127.0.1.1\told\n", content: "127.0.1.1 new\n", gives: "127.0.1.1 new\n"),
    EditCase("text", .setKey, .text, file: "listen on\nmax: 3\n", content: "max: 4\n", gives: "listen on\nmax: 4\n"),
    EditCase("JSON", .setKey, .json, file: "{}\n", content: "\"a\": 1\n", gives: nil),
    EditCase(
      "INI, in its section", .setKey, .ini, file: "[a]\nk = 1\n\n[b]\nk = 2\n", content: "[b]\nk = 3\nj = 4\n",
      gives: "[a]\nk = 1\n\n[b]\nk = 3\nj = 4\n"),
    EditCase(
      "INI, end of a section", .setKey, .ini, file: "[a]\nk = 1\n\n[b]\nk = 2\n", content: "[a]\nj = 3\n",
      gives: "[a]\nk = 1\nj = 3\n\n[b]\nk = 2\n"),
    EditCase(
      "INI, a new section", .setKey, .ini, file: "[a]\nk = 1", content: "[b]\nj = 3\nl = 4\n",
      gives: "[a]\nk = 1\n\n[b]\nj = 3\nl = 4\n"),
    EditCase("INI, into an empty file", .setKey, .ini, file: nil, content: "[b]\nj = 3\n", gives: "[b]\nj = 3\n"),
    EditCase("INI, no section told", .setKey, .ini, file: "[a]\n;k = 1\n", content: "k = 3\n", gives: "[a]\nk = 3\n"),
    EditCase(
      "INI, no section told, in two", .setKey, .ini, file: "[a]\nk = 1\n[b]\nk = 2\n", content: "k = 3\n", gives: nil),
    EditCase("INI, no section told, nowhere", .setKey, .ini, file: "[a]\nj = 1\n", content: "k = 3\n", gives: nil),
    EditCase("INI, value over lines", .setKey, .ini, file: "[a]\nk = 1\n    2\n", content: "[a]\nk = 3\n", gives: nil),
    EditCase(
      "INI, indented alike", .setKey, .ini, file: "[a]\n  k = 1\n  j = 2\n", content: "[a]\nk = 3\n",
      gives: "[a]\n  k = 3\n  j = 2\n"),
    EditCase(
      "unit, twice", .setKey, .systemdUnit, file: "[Service]\nEnvironment=A=1\nEnvironment=B=2\n",
      content: "[Service]\nEnvironment=C=3\n", gives: nil),
    EditCase(
      "unit, continued", .setKey, .systemdUnit, file: "[Service]\nExecStart=/a \\\n  -b\n",
      content: "[Service]\nExecStart=/c\n", gives: nil),
    EditCase(
      "CRLF", .setKey, .shellVariables, file: "A=1\r\nB=2\r\n", content: "A=3\nC=4\n", gives: "A=3\r\nB=2\r\nC=4\r\n"),
  ]

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
  ]
}
