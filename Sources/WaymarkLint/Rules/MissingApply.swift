import WaymarkCompile
import WaymarkDiagnostics
import WaymarkKnowledge
import WaymarkRunbook
import WaymarkShell
import WaymarkText

extension Rule {
  static let missingApply = Rule(
    id: "missing-apply",
    severity: .error,
    summary: "A boot-time file is edited, and nothing applies it before the reboot.",
    explanation: """
      GRUB's menu, the initramfs and the boot entries are built from files in /etc. An edit of such a file changes nothing until \
      they are built again: after the reboot the machine is as it was, and the reader looks for the mistake elsewhere. Run the \
      command that builds them (`update-grub`, `update-initramfs -u`, `proxmox-boot-tool refresh`) between the last edit and \
      the reboot.
      """,
    failing: [
      Example(
        """
        Open the file:

        ```sh
        nano /etc/modprobe.d/vfio.conf
        ```

        Add this line:

        ```
        ⟦options vfio-pci ids=10de:1287
        ⟧```

        Then reboot:

        ```sh
        reboot
        ```

        """)
    ],
    passing: [
      Example(
        """
        Open the file:

        ```sh
        nano /etc/modprobe.d/vfio.conf
        ```

        Add this line:

        ```
        options vfio-pci ids=10de:1287
        ```

        Build the initramfs anew, and reboot:

        ```sh
        update-initramfs -u
        reboot
        ```

        """)
    ]
  ) { compilation in
    var pending: [(edit: Action, path: String, apply: ApplyCommand)] = []
    var findings: [Finding] = []
    for action in compilation.runbook.steps.filter({ $0.task == nil }).flatMap(\.actions) {
      switch action.kind {
      case .edit(let edit):
        let path = edit.path.filled { _ in "*" }
        pending += ApplyCommand.all.filter { $0.covers(path) }.map { (action, path, $0) }
      case .command(let command):
        let calls = ShellReader.read(Array(command.script.filled { $0 }.utf8), mode: .guideBlock).facts.calls
        pending.removeAll { entry in calls.contains { entry.apply.programs.contains($0.name) } }
      case .reboot:
        for apply in ApplyCommand.all {
          let edits = pending.filter { $0.apply == apply }
          guard let last = edits.last else { continue }
          findings.append(finding(apply, last: last, all: edits.map(\.edit), reboot: action, in: compilation))
        }
        pending = []
      case .manual, .check, .wait: break
      }
    }
    return findings
  }

  private static func finding(
    _ apply: ApplyCommand, last: (edit: Action, path: String, apply: ApplyCommand), all: [Action], reboot: Action,
    in compilation: Compilation
  ) -> Finding {
    let others = all.dropLast().map { Diagnostic.Related(place(of: $0, in: compilation), "edited here as well") }
    return Finding(
      "Nothing rebuilds \(apply.builds) between this edit of \(last.path) and the reboot. "
        + "Run `\(apply.programs.first ?? "")` before it.",
      at: place(of: last.edit, in: compilation),
      related: others + [.init(place(of: reboot, in: compilation), "the reboot")])
  }

  /// The content of an action's block, its line where it has none.
  private static func place(of action: Action, in compilation: Compilation) -> SourceRange {
    let guide = compilation.guide
    let block = compilation.blocks.last { $0.action == action.id }.map { guide.codeBlocks[$0.block] }
    if let block, !block.body.bytes.isEmpty {
      return block.body.source(of: SourceRange(0..<block.body.bytes.count))
    }
    return guide.source.contentRange(ofLine: action.lines.lowerBound)
  }
}
