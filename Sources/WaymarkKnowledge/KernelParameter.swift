/// Facts about kernel parameters; names with `_` where the kernel takes `-` as well.
package enum KernelParameter {
  /// Parameters that say what this host boots from; another host's are wrong.
  package static let belongsToHost: Set<String> = ["BOOT_IMAGE", "boot", "initrd", "root"]

  /// Parameters of which the kernel, or what runs first, takes every one that is given.
  package static let repeatable: Set<String> = [
    "acpi_osi", "console", "earlycon", "initcall_blacklist", "ip", "memmap", "modprobe.blacklist", "netconsole", "pci",
    "systemd.mask", "systemd.setenv", "systemd.wants", "video",
  ]

  package static func mayRepeat(_ name: String) -> Bool { repeatable.contains(name) || name.hasPrefix("rd.") }

  /// Whose processors alone heed a parameter; nil where all do.
  package static func vendor(of name: String) -> String? {
    for (vendor, prefixes) in vendors where prefixes.contains(where: name.hasPrefix) { return vendor }
    return nil
  }

  private static let vendors = [
    (name: "Intel", prefixes: ["intel_", "kvm_intel."]), (name: "AMD", prefixes: ["amd_", "kvm_amd."]),
  ]

  /// What guides write where a host has parameters of its own.
  package static let ellipses: Set<String> = ["...", "…", "[...]", "[…]", "(...)", "<...>"]
}
