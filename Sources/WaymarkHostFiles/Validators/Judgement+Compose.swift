import WaymarkKnowledge

extension Judgement {
  /// Compose stops at a key that it does not know; what begins with `x-` is the author's own.
  mutating func compose() {
    let keys = readYAML()
    let names = { (section: String) in
      Set(keys.lazy.filter { $0.path.count == 2 && $0.path[0] == section }.map { $0.path[1] })
    }
    let services = names("services")
    guard !services.isEmpty else { return }
    schema(ComposeKey.file, of: keys, program: "Compose")
    for key in keys where key.path.last == "<" {
      guard let line = line(key.line) else { continue }
      refuse(line.range, "What is marked elsewhere is taken in by '<<', and this is '<'.")
    }
    let told = [
      "depends_on": ("service", services), "networks": ("network", names("networks").union(["default"])),
      "secrets": ("secret", names("secrets")), "configs": ("config", names("configs")),
    ]
    for key in keys where key.path.count == 4 && key.path[0] == "services" {
      guard let (what, known) = told[key.path[2]], let name = key.path.last else { continue }
      if !name.isEmpty {
        undefined(name, on: key.line, what: what, among: known)
      } else if case .scalar(let name)? = key.value {
        undefined(name, on: key.line, what: what, among: known)
      }
    }
  }
}
