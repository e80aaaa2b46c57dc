/// The definition of a virtual machine: XML that belongs into no file but is edited with `virsh edit NAME`.
enum LibvirtDomain {
  /// Elements of a domain that no other XML of hosts begins with.
  private static let elements: Set<String> = [
    "domain", "features", "hyperv", "kvm", "memory", "memoryBacking", "currentMemory", "vcpu", "vcpus", "cputune",
    "iothreads",
    "cpu", "clock", "devices", "hostdev", "controller", "sysinfo", "smbios", "qemu:commandline", "qemu:arg", "emulator",
    "loader", "nvram", "pm", "on_poweroff", "memballoon", "shmem", "numatune",
  ]

  static func begins(_ line: Substring) -> Bool {
    guard line.hasPrefix("<") else { return false }
    return elements.contains(String(line.dropFirst().prefix { !" >/\r".contains($0) }))
  }

  /// `libvirt-domain:NAME`, with the name that a command of the guide gives.
  static func target(in survey: Survey) -> String {
    "libvirt-domain" + (name(in: survey).map { ":" + $0 } ?? "")
  }

  private static func name(in survey: Survey) -> String? {
    for block in survey.blocks {
      for call in block.body.shell.facts.calls {
        if call.name == "virsh", let name = named(call.arguments.compactMap { $0 }) { return name }
        if call.name == "virt-install", let flag = call.arguments.firstIndex(of: "--name"),
          let name = call.arguments[(flag + 1)...].first ?? nil
        {
          return name
        }
      }
    }
    for element in survey.guide.elements {
      for span in element.spans where span.kind == .code {
        let words = span.text.split(separator: " ").map(String.init)
        if let at = words.firstIndex(of: "virsh"), let name = named(Array(words[(at + 1)...])) { return name }
      }
    }
    return nil
  }

  private static func named(_ arguments: [String]) -> String? {
    guard let verb = arguments.first, ["edit", "start", "dumpxml", "shutdown", "autostart", "destroy"].contains(verb)
    else { return nil }
    return arguments.dropFirst().first { !$0.hasPrefix("-") }
  }
}
