import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

@Suite struct ValidatorTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let path: String
    let content: String
    /// The rules of what is found, each with the text that it points at.
    let finds: [String]
    var fragment = true
    var testDescription: String { content }
  }

  static let examples = [
    // Kernel command lines.
    Example(
      path: "/etc/kernel/cmdline", content: "root=a boot=zfs iommu=pt initcall_blacklist\n=sysfb_init\n",
      finds: ["malformed-kernel-cmdline: initcall_blacklist\n=sysfb_init"]),
    Example(
      path: "/etc/kernel/cmdline", content: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"\n",
      finds: ["wrong-file-syntax: GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\""]),
    Example(
      path: "/etc/kernel/cmdline", content: "root=a quiet\nsplash\n", finds: ["malformed-kernel-cmdline: quiet\nsplash"]
    ),
    Example(path: "/etc/kernel/cmdline", content: "root=a quiet dyndbg=\"file a +p\"\n", finds: []),
    Example(path: "/etc/kernel/cmdline", content: "intel_iommu=on\n", finds: []),
    Example(
      path: "/etc/kernel/cmdline", content: "intel_iommu=on\n", finds: ["malformed-kernel-cmdline: intel_iommu=on"],
      fragment: false),
    Example(path: "/etc/kernel/cmdline", content: "root=a intel_iommu =on\n", finds: ["malformed-kernel-cmdline: =on"]),
    Example(path: "/etc/kernel/cmdline", content: "\"root=a quiet\"\n", finds: ["wrong-file-syntax: \"root=a quiet\""]),
    Example(path: "/etc/kernel/cmdline", content: "root=a x=\"b\n", finds: ["unbalanced-quote: \""]),
    Example(path: "/etc/kernel/cmdline", content: "root=a “quiet”\n", finds: ["unbalanced-quote: “"]),
    // GRUB.
    Example(
      path: "/etc/default/grub", content: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\n",
      finds: ["unbalanced-quote: \""]),
    Example(
      path: "/etc/default/grub", content: "GRUB_CMDLINE_LINUX_DEFAULT=“quiet iommu=pt”\n",
      finds: ["wrong-file-syntax: “"]),
    Example(
      path: "/etc/default/grub", content: "GRUB_CMDLINE_LINUX = \"quiet\"\n",
      finds: ["wrong-file-syntax: GRUB_CMDLINE_LINUX ="]),
    Example(
      path: "/etc/default/grub", content: "GRUB_CMDLINE_LINUX=quiet splash\n",
      finds: ["wrong-file-syntax: quiet splash"]),
    Example(
      path: "/etc/default/grub", content: "GRUB_CMDLINE_LINUX=\"a=1 =2\"\n", finds: ["malformed-kernel-cmdline: =2"]),
    Example(path: "/etc/default/grub", content: "# it's\nGRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX=\"\"\n", finds: []),
    Example(
      path: "/etc/default/grub", content: "GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`\n",
      finds: []),
    // Other shell variables.
    Example(path: "/etc/default/x", content: "OPTIONS=\"-a \\\n  -b\"\nFOO='a\nb'\n", finds: []),
    Example(path: "/etc/default/x", content: "OPTIONS='a\nFOO=1\n", finds: ["unbalanced-quote: '"]),
    Example(
      path: "/etc/default/x", content: "OPTIONS=--port 5053 --up x\nif [ -n \"$A\" ]; then\n  B=1\nfi\n", finds: []),
    // modprobe.d and modules.
    Example(
      path: "/etc/modprobe.d/v.conf", content: "options vfio-pci ids=10de:1287,1002:67d disable_vga=1\n",
      finds: ["malformed-pci-id: 1002:67d"]),
    Example(
      path: "/etc/modprobe.d/v.conf", content: "options vfio-pci ids=1234:5678,<id>,XXXX:YYYY\nblacklist nouveau\n",
      finds: []),
    Example(path: "/etc/modprobe.d/v.conf", content: "blackist nouveau\n", finds: ["wrong-file-syntax: blackist"]),
    Example(
      path: "/etc/modprobe.d/v.conf", content: "blacklist\noptions kvm\n",
      finds: ["wrong-file-syntax: blacklist", "wrong-file-syntax: options kvm"]),
    Example(path: "/etc/modprobe.d/v.conf", content: "install a /bin/true \\\n  more\nsoftdep a pre: b\n", finds: []),
    Example(path: "/etc/modules", content: "# x\nvfio\nvfio-pci\nlp irq=7\n", finds: []),
    Example(
      path: "/etc/modules", content: "vfio vfio_pci\noptions a b=1\nmodprobe x\n",
      finds: ["wrong-file-syntax: vfio vfio_pci", "wrong-file-syntax: options a b=1", "wrong-file-syntax: modprobe x"]),
    // Lines.
    Example(
      path: "/etc/sysctl.conf", content: "net.ipv4.ip_forward 1\n", finds: ["wrong-file-syntax: net.ipv4.ip_forward 1"]),
    Example(path: "/etc/sysctl.d/x.conf", content: "; x\n-net.a.b\nnet/a = 1\n...\n", finds: ["unknown-key: net/a"]),
    Example(
      path: "/etc/fstab", content: "/dev/a /my disk ext4 defaults, noatime 0 2\n",
      finds: ["wrong-file-syntax: /dev/a /my disk ext4 defaults, noatime 0 2"]),
    Example(
      path: "/etc/fstab", content: "UUID=<id> /x ext4 defaults 0 0 0\n/dev/a / ext4 rw 0 one\n",
      finds: ["wrong-file-syntax: one"]),
    Example(
      path: "/etc/ssh/sshd_config", content: "PermitRotLogin no\nport 22\nSomethingElse yes\n",
      finds: ["wrong-file-syntax: PermitRotLogin", "unknown-key: SomethingElse"]),
    Example(
      path: "/etc/systemd/system/a.service", content: "[Unit\nA=b \\\n c\n# d\nExecStart /x\n",
      finds: ["wrong-file-syntax: [Unit", "wrong-file-syntax: ExecStart /x"]),
    Example(path: "/etc/systemd/system/a.sh", content: "#!/bin/sh\ntrue\n", finds: []),
    Example(path: "/etc/fail2ban/jail.local", content: "[sshd\nenabled = true\n", finds: ["wrong-file-syntax: [sshd"]),
  ]

  @Test(arguments: examples)
  func finds(_ example: Example) {
    let content = Array(example.content.utf8)
    let findings = Validator.findings(
      in: content, path: example.path, format: .of(path: example.path), fragment: example.fragment)
    #expect(findings.map { "\($0.rule): \(String(decoding: content[$0.range], as: UTF8.self))" } == example.finds)
  }

  @Test(arguments: [
    ("/etc/default/grub", FileFormat.shellVariables), ("/etc/default/grub.d/50-x.cfg", .shellVariables),
    ("/etc/modprobe.d/kvm.conf", .modprobe), ("/etc/modules", .modules), ("/etc/kernel/cmdline", .kernelCommandLine),
    ("/etc/systemd/system/docker.service.d/x.conf", .systemdUnit), ("docker-compose.yml", .compose),
    ("/etc/netplan/50-x.yaml", .netplan), ("/etc/x", .text),
    ("/etc/modprobe.d/a/b", .text), ("", .text), ("/", .text),
  ])
  func formatOfPath(path: String, format: FileFormat) {
    #expect(FileFormat.of(path: path) == format)
  }

  /// What labelled guides put into files of a known format is right, but for what is listed here.
  @Test(.enabled(if: Material.hasShared))
  func realContentIsAccepted() throws {
    var said: [String] = []
    for url in Material.sharedFiles("corpus/gold", withExtension: "json") {
      let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: url))
      let name = url.deletingPathExtension().lastPathComponent
      guard let shared = Material.shared else { return }
      let guide = try String(decoding: Material.bytes(shared.appending(path: "corpus/guides/\(name)")), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for block in gold.blocks where block.role == "file-content" && block.kind == "fence" {
        guard let path = block.target, block.end <= guide.count, block.line + 1 < block.end else { continue }
        let indentation = guide[block.line - 1].prefix { $0 == " " }.count
        let content =
          guide[block.line..<(block.end - 1)].map { $0.dropFirst(min(indentation, $0.prefix { $0 == " " }.count)) }
          .joined(separator: "\n") + "\n"
        let format = FileFormat.of(path: path)
        for finding in Validator.findings(
          in: Array(content.utf8), path: path, format: format, fragment: block.op != "create")
        {
          said.append("\(name):\(block.line) \(path): \(finding.message)")
        }
      }
    }
    // nginx stops at the first two, Apache at the third: "Require all granted <= add this line".
    let nginx = "citechnical__docs__docs-websites-lemp-lemp-server-on-centos-7-with-fastcgi.md:71"
    let apache = "hetzneronline__community-content__tutorials-install-lamp-server-on-centos-7-01.en.md:220"
    #expect(
      said
        == ["access_log", "root"].map {
          "\(nginx) /etc/nginx/conf.d/example.com.conf: The directive '\($0)' is not ended by a ';'."
        } + [
          "\(apache) /etc/httpd/conf.d/phpMyAdmin.conf: Behind 'Require all' stands granted or denied, and nothing else."
        ])
  }

  private struct Gold: Decodable {
    struct Block: Decodable {
      let line: Int
      let end: Int
      let kind: String
      let role: String
      let target: String?
      let op: String?
    }
    let blocks: [Block]
  }
}
