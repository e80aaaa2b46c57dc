/// Words by which guides tell the variants of a host apart, and how a host tells its own.
package struct AxisTerm: Hashable, Sendable {
  /// `cpu`
  package let axis: String
  /// What to ask a person: "Which CPU does the host have?"
  package let question: String
  /// `intel`
  package let variant: String
  package let title: String
  /// Lower case, as in prose.
  package let words: [String]
  /// Words that mean the variant only beside another variant of the axis: `systemd` beside `grub`.
  package let weakWords: [String]
  /// A shell command that exits with 0 on a host of the variant.
  package let probe: String?

  package init(
    _ axis: String, _ question: String, _ variant: String, _ title: String, _ words: [String], weak: [String] = [],
    probe: String? = nil
  ) {
    self.axis = axis
    self.question = question
    self.variant = variant
    self.title = title
    self.words = words
    self.weakWords = weak
    self.probe = probe
  }

  package static let all: [AxisTerm] = cpu + boot + os + arch + gpu + others

  private static let cpu = [
    AxisTerm(
      "cpu", "CPU vendor", "intel", "Intel", ["intel"], probe: "grep -q GenuineIntel /proc/cpuinfo"),
    AxisTerm(
      "cpu", "CPU vendor", "amd", "AMD", ["amd", "ryzen", "epyc"], probe: "grep -q AuthenticAMD /proc/cpuinfo"),
  ]

  /// The variable in which a boot loader leaves its name (the Boot Loader Interface, systemd.io).
  private static let loaderInfo =
    "cat /sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f 2>/dev/null | tr -d '\\0'"

  private static let boot = [
    AxisTerm(
      "boot", "Boot loader", "grub", "GRUB", ["grub", "grub2"],
      probe: "test -e /boot/grub/grub.cfg && ! { \(loaderInfo) | grep -q systemd-boot; }"),
    AxisTerm(
      "boot", "Boot loader", "systemd-boot", "systemd-boot", ["systemd-boot", "systemd boot"], weak: ["systemd"],
      probe: "\(loaderInfo) | grep -q systemd-boot"),
    AxisTerm("boot", "Boot loader", "refind", "rEFInd", ["refind"]),
    AxisTerm("boot", "Boot loader", "syslinux", "Syslinux", ["syslinux"]),
  ]

  private static func distribution(
    _ id: String, _ title: String, _ words: [String], weak: [String] = [], release: String? = nil
  ) -> AxisTerm {
    AxisTerm(
      "os", "Operating system", id, title, words, weak: weak,
      probe: "grep -Eq '^ID=\"?\(release ?? id)\"?$' /etc/os-release")
  }

  private static let os = [
    distribution("debian", "Debian", ["debian"]),
    distribution("ubuntu", "Ubuntu", ["ubuntu"]),
    distribution("raspbian", "Raspberry Pi OS", ["raspbian", "raspberry pi os", "raspios"]),
    distribution("mint", "Linux Mint", ["linux mint", "mint"], release: "linuxmint"),
    distribution("fedora", "Fedora", ["fedora"]),
    distribution("centos", "CentOS", ["centos"]),
    distribution("rhel", "Red Hat Enterprise Linux", ["rhel", "red hat enterprise linux", "red hat", "redhat"]),
    distribution("rocky", "Rocky Linux", ["rocky linux", "rocky"]),
    distribution("almalinux", "AlmaLinux", ["almalinux", "alma linux"]),
    distribution("oracle", "Oracle Linux", ["oracle linux"], release: "ol"),
    distribution("amazon-linux", "Amazon Linux", ["amazon linux"], release: "amzn"),
    distribution("arch", "Arch Linux", ["arch linux", "archlinux", "manjaro"], weak: ["arch"]),
    distribution("opensuse", "openSUSE", ["opensuse"], release: "opensuse.*"),
    distribution("sles", "SUSE Linux Enterprise", ["sles", "suse linux enterprise", "suse"]),
    distribution("alpine", "Alpine Linux", ["alpine linux", "alpine"]),
    distribution("gentoo", "Gentoo", ["gentoo"]),
    distribution("nixos", "NixOS", ["nixos"]),
    distribution("void", "Void Linux", ["void linux"]),
    distribution("slackware", "Slackware", ["slackware"]),
    AxisTerm("os", "Operating system", "windows", "Windows", ["windows", "win10", "win11"]),
    AxisTerm("os", "Operating system", "macos", "macOS", ["macos", "mac os", "os x", "osx"], weak: ["mac"]),
    AxisTerm("os", "Operating system", "freebsd", "FreeBSD", ["freebsd"]),
    AxisTerm("os", "Operating system", "linux", "Linux", [], weak: ["linux"], probe: "test \"$(uname -s)\" = Linux"),
  ]

  private static let arch = [
    AxisTerm(
      "arch", "Architecture", "amd64", "amd64", ["amd64", "x86_64", "x86-64", "x64", "64-bit x86"],
      probe: "test \"$(uname -m)\" = x86_64"),
    AxisTerm(
      "arch", "Architecture", "arm64", "arm64", ["arm64", "aarch64", "armv8"], probe: "test \"$(uname -m)\" = aarch64"),
    AxisTerm(
      "arch", "Architecture", "armhf", "armhf", ["armhf", "armv7", "armv7l", "armv6"],
      probe: "uname -m | grep -Eq '^armv[67]'"),
    AxisTerm(
      "arch", "Architecture", "i386", "i386", ["i386", "i686", "32-bit x86"], probe: "uname -m | grep -Eq '^i[3-6]86$'"),
  ]

  private static let gpu = [
    AxisTerm("gpu", "GPU vendor", "nvidia", "NVIDIA", ["nvidia"], probe: "lspci | grep -Eiq '(vga|3d).*nvidia'"),
    AxisTerm(
      "gpu", "GPU vendor", "amd", "AMD", ["radeon", "amd gpu", "amd gpus", "amd graphics"],
      probe: "lspci | grep -Eiq '(vga|3d).*(amd|ati)'"),
    AxisTerm(
      "gpu", "GPU vendor", "intel", "Intel", ["intel gpu", "intel gpus", "intel graphics", "intel igpu"],
      probe: "lspci | grep -Eiq '(vga|3d).*intel'"),
  ]

  private static let others = [
    AxisTerm("firmware", "Firmware", "uefi", "UEFI", ["uefi"], weak: ["efi"], probe: "test -d /sys/firmware/efi"),
    AxisTerm(
      "firmware", "Firmware", "bios", "BIOS", ["legacy bios"], weak: ["bios", "legacy"],
      probe: "! test -d /sys/firmware/efi"),
    AxisTerm(
      "init", "Init system", "systemd", "systemd",
      [
        "system with systemd", "systems with systemd", "systemd-based", "systemd init", "uses systemd", "using systemd",
      ],
      probe: "test -d /run/systemd/system"),
    AxisTerm("init", "Init system", "openrc", "OpenRC", ["openrc"], probe: "test -d /run/openrc"),
    AxisTerm("init", "Init system", "sysvinit", "SysVinit", ["sysvinit", "sysv init"]),
    AxisTerm("server", "Server", "nginx", "nginx", [], weak: ["nginx"], probe: "command -v nginx"),
    AxisTerm("server", "Server", "apache", "Apache", [], weak: ["apache", "apache2", "httpd"]),
    AxisTerm("server", "Server", "caddy", "Caddy", [], weak: ["caddy"], probe: "command -v caddy"),
    AxisTerm("server", "Server", "haproxy", "HAProxy", [], weak: ["haproxy"], probe: "command -v haproxy"),
    AxisTerm("server", "Server", "lighttpd", "lighttpd", [], weak: ["lighttpd"], probe: "command -v lighttpd"),
    AxisTerm("server", "Server", "traefik", "Traefik", [], weak: ["traefik"]),
    AxisTerm("server", "Server", "openssh", "OpenSSH", [], weak: ["openssh", "openssh server"]),
    AxisTerm("server", "Server", "dropbear", "Dropbear", [], weak: ["dropbear"]),
    AxisTerm("db", "Database", "mariadb", "MariaDB", [], weak: ["mariadb"]),
    AxisTerm("db", "Database", "mysql", "MySQL", [], weak: ["mysql"]),
    AxisTerm("db", "Database", "postgresql", "PostgreSQL", [], weak: ["postgresql", "postgres"]),
    AxisTerm("method", "Method", "docker", "Docker", [], weak: ["docker"]),
    AxisTerm("method", "Method", "podman", "Podman", [], weak: ["podman"]),
    AxisTerm(
      "method", "Method", "docker-compose", "Docker Compose", [], weak: ["docker compose", "docker-compose", "compose"]),
    AxisTerm("node", "Machine", "server", "Server", [], weak: ["server node", "server nodes"]),
    AxisTerm(
      "node", "Machine", "agent", "Agent", [], weak: ["agent node", "agent nodes", "worker node", "worker nodes"]),
    AxisTerm("board", "Board", "raspberry-pi", "Raspberry Pi", [], weak: ["raspberry pi", "raspberry pis"]),
    AxisTerm("ip", "Address", "static", "Static", [], weak: ["static ip", "static", "static address"]),
    AxisTerm("ip", "Address", "dhcp", "DHCP", [], weak: ["dhcp"]),
  ]
}
