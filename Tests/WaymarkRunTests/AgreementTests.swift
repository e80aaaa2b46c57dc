import Foundation
import TestSupport
import Testing
import Waymark
import WaymarkRunbook

@testable import WaymarkRun

/// A guide's script and a run of it leave the same files, the same journal, the same reason and the same status, through all
/// reboots, for each combination of variants; and the second time nothing changes.
@Suite(.serialized) struct AgreementTests {
  /// All of the combinations, not some: `WAYMARK_MUTATIONS` asks for long tests.
  static let isThorough = ProcessInfo.processInfo.environment["WAYMARK_MUTATIONS"] != nil

  static let own = ["first-steps", "proxmox-pci-passthrough-tidy", "proxmox-pci-passthrough"].map {
    Material.root.appending(path: "guides/\($0).md")
  }
  static let corpus =
    Material.sharedFiles("seed", withExtension: "md") + Material.sharedFiles("corpus/guides", withExtension: "md")

  /// The guide's runbook, with what bash would draw at random drawn already.
  static func runbook(_ guide: URL) throws -> Runbook {
    let text = String(decoding: try Material.bytes(guide), as: UTF8.self)
      .replacing(/\$RANDOM\b/, with: "7")
    return CompiledGuide(path: guide.lastPathComponent, bytes: Array(text.utf8)).compilation.runbook
  }

  /// Combinations of variants, at most so many, spread over all that there are.
  static func combinations(_ axes: [Axis], limit: Int) -> [[RunOptions.Setting]] {
    let count = axes.reduce(1) { min($0 * max(1, $1.variants.count), 1 << 20) }
    return stride(from: 0, to: count, by: max(1, count / limit)).prefix(limit).map { number in
      var rest = number
      return axes.filter { !$0.variants.isEmpty }.map { axis in
        defer { rest /= axis.variants.count }
        return .init(axis.id, axis.variants[rest % axis.variants.count].id)
      }
    }
  }

  /// A value that the parameter takes.
  static func value(_ parameter: Parameter) -> String {
    let candidates =
      parameter.choices + [parameter.defaultValue].compactMap { $0 } + [
        "10de:1287", "52:54:00:12:34:56", "576e229c-cf68-4010-8d85-ff8149158416", "192.0.2.7", "192.0.2.0/24", "7",
        "host.example", "/srv/x", "name", "0000:01:00.0", "a-b_c",
        "1.2.3", "vga",
        "x@y.z",
      ]
    return candidates.first { parameter.problem(with: $0) == nil } ?? "x"
  }

  static let files = [
    "etc/default/grub": "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash\"\nGRUB_CMDLINE_LINUX=\"\"\n",
    "etc/kernel/cmdline": "root=ZFS=rpool/ROOT/pve-1 boot=zfs console=ttyS0\n",
    "etc/modules": "# modules\nloop\n", "etc/hosts": "127.0.0.1 localhost",
    "etc/fstab": "# none\r\nx / ext4 rw 0 1\r\n",
    "etc/ssh/sshd_config": "Port 22\n#PermitRootLogin yes\n", "etc/sysctl.conf": "",
  ]

  static let stubs: [String: String] = {
    var stubs: [String: String] = [
      "dmesg": "echo '[    0.010000] DMAR: IOMMU enabled'\necho 'AMD-Vi: Interrupt remapping enabled'",
      "lspci": "echo '01:00.0 VGA compatible controller: NVIDIA [10de:1287]'\necho '  Kernel driver in use: vfio-pci'",
      "grep": "/bin/grep \"$@\"", "cat": "/bin/cat \"$@\"",
    ]
    for name in ["update-grub", "reboot", "update-initramfs", "systemctl", "apt", "apt-get", "sysctl", "mkdir"] {
      stubs[name] = ""
    }
    return stubs
  }()

  /// Runs a guide to its end or to where it stops, by the script and by a session, and compares after each start.
  private func compare(_ runbook: Runbook, _ options: RunOptions, _ sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let twins = try Twins(files: Self.files, stubs: Self.stubs, underRoot: true)
    func starts(_ start: (Runbook, RunOptions) throws -> Twins.Trace) throws -> [Twins.Trace] {
      var traces: [Twins.Trace] = []
      repeat { traces.append(try start(runbook, options)) } while traces.last?.status == 100 && traces.count < 12
      if traces.last?.status == 0 {
        // Once more: what is there already stays as it is.
        let before = traces.last?.tree
        repeat { traces.append(try start(runbook, options)) } while traces.last?.status == 100 && traces.count < 24
        #expect(traces.last?.tree == before, "the second time something changed", sourceLocation: sourceLocation)
      }
      return traces
    }
    let script = try starts(twins.script)
    try twins.reset()
    let run = try starts(twins.run)
    #expect(run.count == script.count, sourceLocation: sourceLocation)
    for (index, (run, script)) in zip(run, script).enumerated() {
      guard let difference = run.difference(from: script) else { continue }
      let settings = options.settings.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      Issue.record(
        "\(runbook.source.path) \(settings), start \(index + 1): \(difference)", sourceLocation: sourceLocation)
      return
    }
  }

  private func compareAll(_ guide: URL, limit: Int) throws {
    let runbook = try Self.runbook(guide)
    for settings in Self.combinations(runbook.axes, limit: limit) {
      var options = RunOptions()
      options.yes = true
      options.settings =
        settings + runbook.parameters.map { RunOptions.Setting($0.id, Self.value($0)) }
      try compare(runbook, options)
    }
  }

  @Test(arguments: own)
  func ourGuides(guide: URL) throws { try compareAll(guide, limit: 16) }

  @Test(
    .enabled(if: Material.hasShared),
    arguments: isThorough ? corpus : Array(corpus.enumerated().filter { $0.offset % 8 == 0 }.map(\.element)))
  func realGuides(guide: URL) throws { try compareAll(guide, limit: Self.isThorough ? 16 : 1) }
}

extension Twins.Trace {
  /// The host's files alone.
  var tree: [String: File] { files.filter { $0.key.hasPrefix("root") } }
}
