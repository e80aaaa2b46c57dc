/// What a command finds in its environment: the caller's, and what it needs to run without a person.
struct CommandEnvironment {
  private(set) var entries: [[UInt8]] = []

  /// The caller's environment, with the folders of a system's own programs at the end of PATH.
  init(_ caller: HostCaller) {
    let dropped = ["BASH_ENV", "ENV", "CDPATH", "GLOBIGNORE"]
    entries = caller.environment.filter { entry in
      !dropped.contains { entry.starts(with: Array("\($0)=".utf8)) } && !entry.elementsEqual("LC_ALL=".utf8)
    }
    let path = entries.first { $0.starts(with: "PATH=".utf8) }?.dropFirst("PATH=".utf8.count) ?? []
    let folders = path.isEmpty ? Array("/usr/bin:/bin".utf8)[...] : path
    set("PATH", folders + Array(":/usr/local/sbin:/usr/sbin:/sbin".utf8))
  }

  mutating func set(_ name: String, _ value: some Sequence<UInt8>) {
    let start = Array("\(name)=".utf8)
    entries.removeAll { $0.starts(with: start) }
    entries.append(start + value.prefix { $0 != 0 })
  }

  mutating func set(_ name: String, _ value: String) { set(name, value.utf8) }

  /// Nobody is there to answer what a package manager or a pager would ask.
  mutating func setUnattended() {
    set("DEBIAN_FRONTEND", "noninteractive")
    set("NEEDRESTART_MODE", "a")
    set("GIT_TERMINAL_PROMPT", "0")
    set("PAGER", "cat")
    set("SYSTEMD_PAGER", "cat")
  }

  /// As `waymark_value_ID`, each item of a list as `waymark_value_ID__N`.
  mutating func set(_ values: [CommandRequest.Value]) {
    var secrets = ""
    for value in values {
      let name = "waymark_value_\(value.id)"
      set(name, value.text)
      for (index, item) in (value.items.isEmpty ? [value.text] : value.items).enumerated() {
        set("\(name)__\(index + 1)", item)
      }
      if value.secret { secrets += " " + name }
    }
    set("waymark_secrets", secrets)
  }
}
