import WaymarkRunbook

/// A small runbook with one of everything.
enum Example {
  static let runbook = Runbook(
    title: "Pass a PCI device through",
    source: .init(path: "guides/pass.md", sha256: String(repeating: "0a", count: 32)),
    metadata: [.init(key: "Author", value: "Waymark contributors"), .init(key: "Version", value: "1")],
    preconditions: [
      Precondition(text: "Proxmox VE 9.0", check: "pveversion | grep -q 'pve-manager/9'", line: 8),
      Precondition(text: "A board with an IOMMU", line: 9),
    ],
    parameters: [
      Parameter(
        id: "device", spelling: "{device}", prompt: "Which kind of device?", kind: .choice,
        choices: ["vga", "usb", "sas"],
        locations: [.init(line: 40, spelling: "{device}")]),
      Parameter(
        id: "pci_ids", spelling: "1234:5678", prompt: "Which PCI ids?", kind: .pciID, list: true,
        pattern: "[0-9a-f]{4}:[0-9a-f]{4}", from: "bind.find", locations: [.init(line: 44, spelling: "1234:5678")]),
    ],
    axes: [
      Axis(
        id: "cpu", title: "Which CPU?",
        variants: [
          .init(id: "intel", title: "Intel", probe: "grep -q GenuineIntel /proc/cpuinfo"),
          .init(id: "amd", title: "AMD"),
        ])
    ],
    steps: [
      Step(
        id: "bios", number: "1", title: "Prepare the BIOS", line: 12,
        actions: [
          Action(
            id: "bios.switches", title: "Set the switches", lines: 14...16,
            kind: .manual(
              Manual(items: [
                .init(mark: .enable, text: "Enable VT-d", line: 14),
                .init(
                  mark: .disable, text: "Disable CSM", note: "Some boards call it Legacy Boot.",
                  condition: "If your board has it", line: 15),
              ])))
        ]),
      Step(
        id: "boot", number: "2", title: "Set the boot arguments", line: 20,
        notes: [Note(kind: .info, text: "Needs a reboot.", line: 21)],
        actions: [
          Action(
            id: "boot.grub", title: "Edit /etc/default/grub", when: [.variant(axis: "cpu", variants: ["intel"])],
            lines: 22...28, evidence: [Evidence(cue: "editor-command", line: 23, weight: 2.4)],
            kind: .edit(
              Edit(
                path: "/etc/default/grub", operation: .mergeKernelParameters(variable: "GRUB_CMDLINE_LINUX_DEFAULT"),
                format: .shellVariables, content: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet intel_iommu=on\"\n"))),
          Action(
            id: "boot.update", title: "Run update-grub", lines: 30...32,
            kind: .command(Command(script: "update-grub", root: true))),
          Action(id: "boot.reboot", title: "Reboot", lines: 34...36, kind: .reboot(command: "reboot")),
        ]),
      Step(
        id: "bind", number: "3", title: "Bind the device", line: 38,
        actions: [
          Action(
            id: "bind.find", title: "Find the ids", lines: 40...42,
            kind: .command(
              Command(
                script: Template([.literal("lspci -nn |\n  grep -i "), .parameter(id: "device", quoting: .bare)]),
                expectations: [
                  Expectation(.output(anyOf: ["VGA"], approximate: true), line: 43),
                  Expectation(.exitStatus(0), line: 43),
                ]))),
          Action(
            id: "bind.seen", title: "Look", lines: 43...43,
            kind: .check(Check(text: "The device is listed.", image: "ids.png", of: "bind.find"))),
          Action(
            id: "bind.ids", title: "Create /etc/modprobe.d/vfio.conf",
            when: [.told(id: "spare", text: "If you can spare it")],
            optional: true, risk: "The host loses the device.", lines: 44...48, sure: false,
            notes: [Note(kind: .example, text: "options vfio-pci ids=10de:1287\n", line: 50)],
            kind: .edit(
              Edit(
                path: "/etc/modprobe.d/vfio.conf", operation: .create, format: .modprobe,
                content: Template([
                  .literal("options vfio-pci ids="), .parameter(id: "pci_ids", quoting: .bare), .literal("\n"),
                ]),
                options: [.init(id: "d3", text: "disable_idle_d3=1", reason: "Keeps the device awake.", line: 52)],
                mode: "0644", owner: "root"))),
          Action(
            id: "bind.modules", title: "Edit /etc/modules", lines: 54...58,
            kind: .edit(
              Edit(
                path: "/etc/modules", operation: .ensureLines(anchor: .after(line: "# local")), format: .modules,
                content: "vfio\nvfio_pci\n",
                refusals: [.init(message: "`vfio pci` is two words; a line holds one module.", line: 55)]))),
          Action(id: "bind.wait", title: "Wait", lines: 60...60, kind: .wait(seconds: 10)),
        ]),
      Step(id: "undo", number: nil, title: "Undo", line: 62, level: 2, task: "revert"),
    ],
    edges: [
      Edge(from: "boot.grub", to: "boot.update", kind: .requires),
      Edge(from: "bind.find", to: "boot", kind: .onFailure),
    ])
}
