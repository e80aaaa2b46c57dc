import WaymarkHostFiles

extension EditCase {
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
    EditCase("sshd, only a Match", .setKey, .sshd, file: "", content: "Match all\n", gives: nil),
    EditCase(
      "sshd, in a Match", .setKey, .sshd, file: "Port 22\nMatch User git\n\tX11Forwarding no\n",
      content: "Match User git\n    X11Forwarding yes\n    PermitTTY no\n",
      gives: "Port 22\nMatch User git\n\tX11Forwarding yes\n\tPermitTTY no\n"),
    EditCase(
      "sshd, a new Match", .setKey, .sshd, file: "Port 22\n", content: "Match User git\n  PermitTTY no\n",
      gives: "Port 22\n\nMatch User git\n    PermitTTY no\n"),
    EditCase(
      "sshd, the right one of the keys", .setKey, .sshd, file: "#HostKey /a\n#HostKey /b\n", content: "HostKey /b\n",
      gives: "#HostKey /a\nHostKey /b\n"),
    EditCase(
      "sshd, one more key", .setKey, .sshd, file: "HostKey /a\n", content: "HostKey /b\n",
      gives: "HostKey /a\nHostKey /b\n"),
    EditCase(
      "ssh, the default of all hosts", .setKey, .ssh, file: "Include x\nHost *\n#   Port 22\n    SendEnv LANG\n",
      content: "Port 23\n", gives: "Include x\nHost *\nPort 23\n    SendEnv LANG\n"),
    EditCase(
      "ssh, nowhere", .setKey, .ssh, file: "# x\nHost *\n    Port 22\n", content: "Compression yes\n",
      gives: "Compression yes\n# x\nHost *\n    Port 22\n"),
    EditCase(
      "text, a default behind a blank", .setKey, file: "# max is the most.\n# max 3\n", content: "max 4\n",
      gives: "# max is the most.\nmax 4\n"),
    EditCase(
      "text, in its section", .setKey, file: "[a]\nk=1\n[b]\nk=1\n", content: "[b]\nk=2\n",
      gives: "[a]\nk=1\n[b]\nk=2\n"),
    EditCase("a cron line is no key", .setKey, .systemCrontab, file: "", content: "0 5 * * * root x\n", gives: nil),
    EditCase(
      "crontab", .setKey, .crontab, file: "MAILTO=a\n0 5 * * * x\n", content: "MAILTO=b\n",
      gives: "MAILTO=b\n0 5 * * * x\n"),
    EditCase(
      "a guest's snapshots stay", .setKey, .proxmoxGuest, file: "cores: 2\n\n[before]\ncores: 1\nmemory: 512\n",
      content: "cores: 4\nmemory: 1024\n",
      gives: "cores: 4\nmemory: 1024\n\n[before]\ncores: 1\nmemory: 512\n"),
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
      "unit, twice", .setKey, .systemdUnit, file: "[Service]\nUser=a\nUser=b\n",
      content: "[Service]\nUser=c\n", gives: nil),
    EditCase(
      "unit, continued", .setKey, .systemdUnit, file: "[Service]\nExecStart=/a \\\n  -b\n",
      content: "[Service]\nExecStart=/c\n", gives: nil),
    EditCase(
      "CRLF", .setKey, .shellVariables, file: "A=1\r\nB=2\r\n", content: "A=3\nC=4\n", gives: "A=3\r\nB=2\r\nC=4\r\n"),
    EditCase(
      "unit, another variable", .setKey, .systemdUnit, file: "[Service]\nEnvironment=A=1\n",
      content: "[Service]\nEnvironment=\"B=2\"\n", gives: "[Service]\nEnvironment=A=1\nEnvironment=\"B=2\"\n"),
    EditCase(
      "unit, emptied and set anew", .setKey, .systemdUnit, file: "[Service]\nExecStart=/old\nUser=x\n",
      content: "[Service]\nExecStart=\nExecStart=/new\n", gives: "[Service]\nExecStart=\nExecStart=/new\nUser=x\n"),
    EditCase(
      "INI, before what announces the next section", .setKey, .ini, file: "[a]\nk = 1\n\n# about b\n[b]\n",
      content: "[a]\nj = 2\n", gives: "[a]\nk = 1\nj = 2\n\n# about b\n[b]\n"),
    EditCase(
      "INI, indented as its section", .setKey, .ini, file: "[a]\n\tk = 1\n", content: "[a]\nj = 2\n",
      gives: "[a]\n\tk = 1\n\tj = 2\n"),
  ]
}
