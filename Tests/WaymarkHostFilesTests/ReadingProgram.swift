import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// A program that reads a host file, asked what it thinks of one.
struct ReadingProgram: Sendable, CustomTestStringConvertible {
  let format: FileFormat
  let program: String
  /// Arguments for a file; `FILE` and `FOLDER` stand for it and its folder.
  let arguments: [String]
  /// Where the file would stand on a host.
  let path: String
  /// The folder of files that it takes.
  let samples: String
  /// Files of this machine that it takes, as a pattern.
  var real = ""
  /// The program passes over keys that it does not know, in silence, so that a misspelt one is told by a warning only.
  var passesOverUnknownKeys = false
  /// Words of lines that the program takes in silence and reads as something else, with the reason.
  var takenFalsely: [String: String] = [:]
  /// Text around the file, in which `FILE` stands for it.
  var frame = "FILE"
  /// Whether an ended program has found nothing wrong.
  var isContent: @Sendable (Child) -> Bool = { $0.status == 0 }

  var testDescription: String { "\(samples), \(program)" }

  init(
    _ format: FileFormat, _ program: String, _ arguments: [String], path: String, samples: String, real: String = "",
    frame: String = "FILE", passesOverUnknownKeys: Bool = false, takenFalsely: [String: String] = [:],
    isContent: @escaping @Sendable (Child) -> Bool = { $0.status == 0 }
  ) {
    (self.format, self.program, self.arguments, self.path) = (format, program, arguments, path)
    (self.samples, self.real, self.frame) = (samples, real, frame)
    (self.passesOverUnknownKeys, self.takenFalsely) = (passesOverUnknownKeys, takenFalsely)
    self.isContent = isContent
  }

  var files: [URL] { ProgramSample.files(samples) + (real.isEmpty ? [] : ProgramSample.onThisMachine(real)) }

  /// Where the program stands; nil where it is not installed.
  var executable: String? {
    ["/usr/sbin", "/usr/bin", "/sbin", "/bin"].map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether the program takes the file without a word of complaint.
  func accepts(_ content: [UInt8], in folder: URL) throws -> Bool {
    let file = folder.appending(path: URL(filePath: path).lastPathComponent)
    let framed = frame.replacing("FILE", with: String(decoding: content, as: UTF8.self))
    try Data(framed.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    let arguments = arguments.map {
      $0.replacing("FILE", with: file.path).replacing("FOLDER", with: folder.path)
    }
    return try isContent(Child.run(executable ?? program, arguments, folder: folder))
  }

  /// Whether the validator has anything to say that a person must see.
  func isAcceptedHere(_ content: [UInt8]) -> Bool {
    Validator.findings(in: content, path: path, format: format, fragment: false)
      .allSatisfy { $0.severity == .note && $0.rule != "unknown-key" }
  }

  /// Whether what is said of a file that the program takes is right for a person all the same.
  func excuses(_ what: String, _ content: [UInt8]) -> Bool {
    let findings = Validator.findings(in: content, path: path, format: format, fragment: false)
    return takenFalsely.keys.contains(where: what.contains)
      || passesOverUnknownKeys && findings.allSatisfy { $0.severity != .refused && $0.rule == "unknown-key" }
  }

  func isRefusedHere(_ content: [UInt8]) -> Bool {
    Validator.findings(in: content, path: path, format: format, fragment: false).contains { $0.severity == .refused }
  }

  private static func saysNothing(of words: [String]) -> @Sendable (Child) -> Bool {
    { child in !words.contains { child.error.contains($0) || child.output.contains($0) } }
  }

  /// Says nothing of these words together with the file's name.
  private static func names(_ file: String) -> @Sendable (Child) -> Bool {
    { child in !child.error.split(separator: "\n").contains { $0.contains(file) && !$0.contains("is not executable") } }
  }

  private static let aptArguments = [
    "-o", "Dir::Etc::sourcelist=FILE", "-o", "Dir::Etc::sourceparts=/dev/null", "indextargets",
  ]

  private static func python(_ script: String) -> [String] { ["-c", "import sys; \(script)", "FILE"] }

  static let all: [ReadingProgram] = [
    ReadingProgram(
      .sshd, "sshd", ["-t", "-f", "FILE"], path: "/etc/ssh/sshd_config", samples: "sshd", real: "/etc/ssh/sshd_config"),
    ReadingProgram(
      .ssh, "ssh", ["-G", "-F", "FILE", "some.example"], path: "/etc/ssh/ssh_config", samples: "ssh",
      real: "/etc/ssh/ssh_config"),
    ReadingProgram(
      .sudoers, "visudo", ["-c", "-f", "FILE"], path: "/etc/sudoers.d/site", samples: "sudoers", real: "/etc/sudoers"),
    ReadingProgram(
      .fstab, "findmnt", ["--verify", "--tab-file", "FILE"], path: "/etc/fstab", samples: "fstab",
      isContent: saysNothing(of: ["parse error at"])),
    ReadingProgram(
      .modprobe, "modprobe", ["-C", "FILE", "-c"], path: "/etc/modprobe.d/site.conf", samples: "modprobe",
      real: "/usr/lib/modprobe.d/*.conf", passesOverUnknownKeys: true,
      takenFalsely: ["ids=": "the module refuses the parameter later"],
      isContent: saysNothing(of: ["ignoring bad line"])),
    ReadingProgram(
      .sysctl, "sysctl", ["-p", "FILE", "--dry-run"], path: "/etc/sysctl.d/site.conf", samples: "sysctl",
      real: "/usr/lib/sysctl.d/*.conf", isContent: saysNothing(of: ["invalid syntax", "cannot stat"])),
    ReadingProgram(
      .systemdUnit, "systemd-analyze", ["verify", "FILE"], path: "/etc/systemd/system/site.service",
      samples: "systemd-service", real: "/usr/lib/systemd/system/s*.service", isContent: names("site.service")),
    ReadingProgram(
      .systemdUnit, "systemd-analyze", ["verify", "FILE"], path: "/etc/systemd/system/site.timer",
      samples: "systemd-timer", real: "/usr/lib/systemd/system/*.timer", isContent: names("site.timer")),
    ReadingProgram(
      .systemdUnit, "systemd-analyze", ["verify", "FILE"], path: "/etc/systemd/system/site.socket",
      samples: "systemd-socket", isContent: names("site.socket")),
    ReadingProgram(
      .systemdUnit, "systemd-analyze", ["verify", "FILE"], path: "/etc/systemd/system/srv-data.mount",
      samples: "systemd-mount", isContent: names("srv-data.mount")),
    ReadingProgram(
      .aptSources, "apt-get", aptArguments, path: "/etc/apt/sources.list", samples: "apt-sources",
      isContent: { $0.status == 0 && !$0.error.contains("E:") }),
    ReadingProgram(
      .aptStanzas, "apt-get", aptArguments, path: "/etc/apt/sources.list.d/site.sources", samples: "apt-stanzas",
      real: "/etc/apt/sources.list.d/*.sources", passesOverUnknownKeys: true,
      takenFalsely: ["Types: deb -> Types:": "a stanza without effect"],
      isContent: { $0.status == 0 && !$0.error.contains("E:") }),
    ReadingProgram(
      .shellVariables, "sh", ["-n", "FILE"], path: "/etc/default/grub", samples: "shell-variables",
      real: "/etc/default/*"),
    ReadingProgram(.nginx, "nginx", ["-t", "-c", "FILE"], path: "/etc/nginx/nginx.conf", samples: "nginx"),
    ReadingProgram(
      .nginx, "nginx", ["-t", "-c", "FILE"], path: "/etc/nginx/sites-available/site", samples: "nginx-site",
      real: "/etc/nginx/sites-available/*",
      frame: "pid /tmp/waymark-nginx.pid; error_log stderr; events {} http { FILE\n}\n"),
    ReadingProgram(
      .networkInterfaces, "ifquery", ["-i", "FILE", "--list"], path: "/etc/network/interfaces",
      samples: "network-interfaces", takenFalsely: ["192.168": "ifup refuses the address later"]),
    ReadingProgram(
      .logrotate, "logrotate", ["-d", "-s", "FOLDER/state", "FILE"], path: "/etc/logrotate.d/site",
      samples: "logrotate", real: "/etc/logrotate.d/*",
      takenFalsely: ["/two.log {": "two files become one name"],
      isContent: { $0.error.split(separator: "\n").allSatisfy { !$0.hasPrefix("error:") || !$0.contains("/site:") } }),
    ReadingProgram(
      .crontab, "crontab", ["-n", "FILE"], path: "/var/spool/cron/crontabs/site", samples: "crontab"),
    ReadingProgram(
      .nftables, "nft", ["-c", "-f", "FILE"], path: "/etc/nftables.conf", samples: "nftables",
      real: "/etc/nftables.conf"),
    ReadingProgram(
      .iptables, "unshare", ["-n", "/usr/sbin/iptables-restore", "FILE"], path: "/etc/iptables/rules.v4",
      samples: "iptables", takenFalsely: ["--comment": "the rest of the rule becomes a comment"]),
    ReadingProgram(
      .udevRules, "udevadm", ["verify", "--no-style", "FILE"], path: "/etc/udev/rules.d/99-site.rules",
      samples: "udev-rules", real: "/usr/lib/udev/rules.d/*.rules"),
    ReadingProgram(
      .xml, "xmllint", ["--noout", "FILE"], path: "/srv/site.xml", samples: "xml",
      passesOverUnknownKeys: true, takenFalsely: ["/>": "the tag becomes text"]),
    ReadingProgram(
      .xml, "virt-xml-validate", ["FILE"], path: "/etc/libvirt/qemu/site.xml", samples: "xml"),
    ReadingProgram(
      .json, "python3", python("import json; json.load(open(sys.argv[1]))"), path: "/etc/site.json", samples: "json"),
    ReadingProgram(
      .dockerDaemon, "dockerd", ["--validate", "--config-file", "FILE"], path: "/etc/docker/daemon.json",
      samples: "docker-daemon"),
    ReadingProgram(
      .toml, "python3", python("import tomllib; tomllib.load(open(sys.argv[1],'rb'))"), path: "/etc/site.toml",
      samples: "toml"),
    ReadingProgram(
      .ini, "python3",
      python("import configparser; configparser.RawConfigParser(strict=False).read_file(open(sys.argv[1]))"),
      path: "/etc/fail2ban/jail.local", samples: "ini", real: "/etc/fail2ban/*.conf"),
    ReadingProgram(
      .yaml, "python3", python("import yaml; list(yaml.parse(open(sys.argv[1])))"), path: "/etc/site.yaml",
      samples: "yaml"),
    ReadingProgram(
      .netplan, "netplan", ["generate", "--root-dir", "FOLDER/../.."], path: "/etc/netplan/site.yaml",
      samples: "netplan", takenFalsely: ["/64\"": "netplan passes over what follows the prefix"]),
    ReadingProgram(
      .compose, "docker-compose", ["-f", "FILE", "config", "-q"], path: "/srv/docker-compose.yml", samples: "compose"),
    ReadingProgram(
      .apache, "apache2", ["-t", "-f", "FILE"], path: "/etc/apache2/apache2.conf", samples: "apache"),
    ReadingProgram(
      .apache, "apache2", ["-t", "-f", "FILE"], path: "/etc/apache2/sites-available/site.conf", samples: "apache-site",
      frame: apacheFrame),
  ]

  /// The modules that sites commonly need.
  private static let apacheFrame =
    """
    ServerRoot "/etc/apache2"
    ServerName localhost
    PidFile /tmp/waymark-apache.pid
    ErrorLog /dev/null
    Define APACHE_LOG_DIR /tmp

    """
    + [
      "mpm_event", "authn_core", "authz_core", "auth_basic", "authn_file", "authz_user", "authz_host", "alias", "dir",
      "env", "expires", "headers", "mime", "proxy", "proxy_http", "rewrite", "setenvif", "socache_shmcb", "ssl",
    ]
    .map { "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so\n" }.joined() + "FILE"
}
