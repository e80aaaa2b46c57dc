import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// A program that reads a host file, asked what it thinks of one.
struct ReadingProgram: Sendable, CustomTestStringConvertible {
  let format: FileFormat
  let program: String
  /// Where the file would stand on a host.
  let path: String
  let samples: [String]
  /// Arguments for a file; `FILE` and `FOLDER` stand for it and its folder.
  let arguments: [String]
  /// Words of lines that the program takes in silence and reads as something else, with the reason.
  let takenFalsely: [String: String]
  /// Whether an ended program has found nothing wrong.
  let isContent: @Sendable (Child) -> Bool

  var testDescription: String { "\(format.rawValue), \(program)" }

  init(
    _ format: FileFormat, _ program: String, _ arguments: [String], path: String, samples: [String],
    takenFalsely: [String: String] = [:],
    isContent: @escaping @Sendable (Child) -> Bool = { $0.status == 0 }
  ) {
    self.format = format
    self.program = program
    self.arguments = arguments
    self.path = path
    self.samples = samples
    self.takenFalsely = takenFalsely
    self.isContent = isContent
  }

  /// Where the program stands; nil where it is not installed.
  var executable: String? {
    ["/usr/sbin", "/usr/bin", "/sbin", "/bin"].map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether the program takes the file without a word of complaint.
  func accepts(_ content: [UInt8], in folder: URL) throws -> Bool {
    let file = folder.appending(path: URL(filePath: path).lastPathComponent)
    try Data(content).write(to: file)
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

  func isRefusedHere(_ content: [UInt8]) -> Bool {
    Validator.findings(in: content, path: path, format: format, fragment: false).contains { $0.severity == .refused }
  }

  private static func saysNothing(of words: [String]) -> @Sendable (Child) -> Bool {
    { child in !words.contains { child.error.contains($0) || child.output.contains($0) } }
  }

  static let all: [ReadingProgram] = [
    ReadingProgram(
      .sshd, "sshd", ["-t", "-f", "FILE"], path: "/etc/ssh/sshd_config", samples: ProgramSample.sshd),
    ReadingProgram(
      .ssh, "ssh", ["-G", "-F", "FILE", "some.example"], path: "/etc/ssh/ssh_config", samples: ProgramSample.ssh),
    ReadingProgram(
      .sudoers, "visudo", ["-c", "-f", "FILE"], path: "/etc/sudoers.d/site", samples: ProgramSample.sudoers),
    ReadingProgram(
      .fstab, "findmnt", ["--verify", "--tab-file", "FILE"], path: "/etc/fstab", samples: ProgramSample.fstab,
      isContent: saysNothing(of: ["parse error at"])),
    ReadingProgram(
      .modprobe, "modprobe", ["-C", "FILE", "-c"], path: "/etc/modprobe.d/site.conf", samples: ProgramSample.modprobe,
      takenFalsely: ["options ": "the module refuses the parameter later"],
      isContent: saysNothing(of: ["ignoring bad line"])),
    ReadingProgram(
      .sysctl, "sysctl", ["-p", "FILE", "--dry-run"], path: "/etc/sysctl.d/site.conf", samples: ProgramSample.sysctl,
      isContent: saysNothing(of: ["invalid syntax", "cannot stat"])),
    ReadingProgram(
      .systemdUnit, "systemd-analyze", ["verify", "FILE"], path: "/etc/systemd/system/site.service",
      samples: ProgramSample.service, isContent: { $0.status == 0 && !$0.error.contains("site.service") }),
    ReadingProgram(
      .aptSources, "apt-get",
      ["-o", "Dir::Etc::sourcelist=FILE", "-o", "Dir::Etc::sourceparts=/dev/null", "indextargets"],
      path: "/etc/apt/sources.list", samples: ProgramSample.aptSources,
      isContent: { $0.status == 0 && !$0.error.contains("E:") }),
    ReadingProgram(
      .aptStanzas, "apt-get",
      ["-o", "Dir::Etc::sourcelist=FILE", "-o", "Dir::Etc::sourceparts=/dev/null", "indextargets"],
      path: "/etc/apt/sources.list.d/site.sources", samples: ProgramSample.aptStanzas,
      takenFalsely: [
        "Signed": "a field without effect", "ed: yes": "a field without effect", "amd64": "a field without effect",
      ],
      isContent: { $0.status == 0 && !$0.error.contains("E:") }),
    ReadingProgram(
      .shellVariables, "sh", ["-n", "FILE"], path: "/etc/default/grub", samples: ProgramSample.grub),
    ReadingProgram(
      .nginx, "nginx", ["-t", "-c", "FILE"], path: "/etc/nginx/nginx.conf", samples: ProgramSample.nginx),
    ReadingProgram(
      .networkInterfaces, "ifquery", ["-i", "FILE", "--list"], path: "/etc/network/interfaces",
      samples: ProgramSample.interfaces, takenFalsely: ["192.168": "ifup refuses the address later"]),
    ReadingProgram(
      .logrotate, "logrotate", ["-d", "-s", "FOLDER/state", "FILE"], path: "/etc/logrotate.d/site",
      samples: ProgramSample.logrotate,
      takenFalsely: ["/two.log {": "two files become one name", "endscript": "the rest of the file is a script"],

      isContent: saysNothing(of: ["unknown option", "bad ", "error: found", "unexpected", "lines must", "missing"])),
    ReadingProgram(
      .crontab, "crontab", ["-n", "FILE"], path: "/var/spool/cron/crontabs/site", samples: ProgramSample.crontab),
    ReadingProgram(
      .nftables, "nft", ["-c", "-f", "FILE"], path: "/etc/nftables.conf", samples: ProgramSample.nftables),
    ReadingProgram(
      .iptables, "iptables-restore", ["--test", "FILE"], path: "/etc/iptables/rules.v4", samples: ProgramSample.iptables
    ),
    ReadingProgram(
      .xml, "xmllint", ["--noout", "FILE"], path: "/etc/libvirt/qemu/site.xml", samples: ProgramSample.xml),
    ReadingProgram(
      .json, "python3", ["-c", "import json,sys; json.load(open(sys.argv[1]))", "FILE"], path: "/etc/site.json",
      samples: ProgramSample.json),
    ReadingProgram(
      .toml, "python3", ["-c", "import tomllib,sys; tomllib.load(open(sys.argv[1],'rb'))", "FILE"],
      path: "/etc/site.toml", samples: ProgramSample.toml),
    ReadingProgram(
      .ini, "python3",
      [
        "-c", "import configparser,sys; configparser.RawConfigParser(strict=False).read_file(open(sys.argv[1]))",
        "FILE",
      ], path: "/etc/fail2ban/jail.local", samples: ProgramSample.fail2ban),
    ReadingProgram(
      .netplan, "netplan", ["generate", "--root-dir", "FOLDER/../.."], path: "/etc/netplan/site.yaml",
      samples: ProgramSample.netplan),
    ReadingProgram(
      .apache, "apache2", ["-t", "-f", "FILE"], path: "/etc/apache2/apache2.conf", samples: ProgramSample.apache),
  ]
}
