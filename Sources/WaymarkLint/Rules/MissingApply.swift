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
    var pending: [Pending] = []
    for action in compilation.runbook.steps.filter({ $0.task == nil }).flatMap(\.actions) {
      switch action.kind {
      case .edit(let edit):
        let path = edit.path.filled { _ in "*" }
        pending += ApplyCommand.all.filter { $0.covers(path) }.map { Pending(edit: action, path: path, apply: $0) }
      case .command(let command):
        let calls = ShellReader.read(Array(command.script.filled { $0 }.utf8), mode: .guideBlock).facts.calls
        pending.removeAll { entry in calls.contains { entry.apply.programs.contains($0.name) } }
      case .reboot:
        for index in pending.indices where pending[index].reboot == nil { pending[index].reboot = action }
      case .manual, .check, .wait: break
      }
    }
    return ApplyCommand.all.compactMap { apply in
      finding(for: pending.filter { $0.apply == apply && $0.reboot != nil }, in: compilation)
    }
  }

  /// An edit that nothing has applied yet.
  private struct Pending {
    let edit: Action
    let path: String
    let apply: ApplyCommand
    /// The first one after it.
    var reboot: Action?
  }

  private static func finding(for edits: [Pending], in compilation: Compilation) -> Finding? {
    guard let last = edits.last, let reboot = last.reboot else { return nil }
    let blocks = Dictionary(
      compilation.blocks([.fileContent]).compactMap { reading, block in reading.action.map { ($0, block) } }
    ) { first, _ in first }
    func place(_ action: Action) -> SourceRange {
      guard let body = blocks[action.id]?.body, !body.bytes.isEmpty else {
        return compilation.guide.source.contentRange(ofLine: action.lines.lowerBound)
      }
      return body.source(of: SourceRange(0..<body.bytes.count))
    }
    return Finding(
      "Nothing rebuilds \(last.apply.builds) between this edit of \(last.path) and the reboot. "
        + "Run `\(last.apply.programs.first ?? "")` before it.",
      at: place(last.edit),
      related: edits.dropLast().map { .init(place($0.edit), "edited here as well") }
        + [.init(place(reboot), "the reboot")])
  }
}
