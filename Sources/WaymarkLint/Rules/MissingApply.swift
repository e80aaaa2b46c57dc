import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
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
    let blocks = Dictionary(compilation.blocks.map { ($0.action ?? "", $0.block) }) { _, last in last }
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
          findings.append(
            finding(apply, at: last.path, edits: edits.map(\.edit), reboot: action) { action in
              place(of: action, block: blocks[action.id], in: compilation.guide)
            })
        }
        pending = []
      case .manual, .check, .wait: break
      }
    }
    return findings
  }

  private static func finding(
    _ apply: ApplyCommand, at path: String, edits: [Action], reboot: Action, place: (Action) -> SourceRange
  ) -> Finding {
    let places = edits.map(place)
    return Finding(
      "Nothing rebuilds \(apply.builds) between this edit of \(path) and the reboot. "
        + "Run `\(apply.programs.first ?? "")` before it.",
      at: places.last ?? place(reboot),
      related: places.dropLast().map { .init($0, "edited here as well") } + [.init(place(reboot), "the reboot")])
  }

  /// The content of an action's block, its line where it has none.
  private static func place(of action: Action, block: Int?, in guide: Guide) -> SourceRange {
    guard let block, guide.codeBlocks.indices.contains(block), !guide.codeBlocks[block].body.bytes.isEmpty else {
      return guide.source.contentRange(ofLine: action.lines.lowerBound)
    }
    let body = guide.codeBlocks[block].body
    return body.source(of: SourceRange(0..<body.bytes.count))
  }
}
