import WaymarkKnowledge
import WaymarkText

/// Formats whose lines are judged one by one.
extension Judgement {
  /// `key = value`; a key alone, with `-` before it, takes a key out.
  mutating func sysctl() {
    for line in statements(comments: [UInt8(ascii: "#"), UInt8(ascii: ";")]) where !line.isElided {
      guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else {
        if line.first != UInt8(ascii: "-") {
          refuse(line.range, "A line of \(path) is written key = value, and this one has no '='.")
        }
        continue
      }
      var key = line[..<sign].trimmed
      if key.first == UInt8(ascii: "-") { key = key.dropFirst() }
      sysctlKey(key)
    }
  }

  private mutating func sysctlKey(_ key: ArraySlice<UInt8>) {
    guard !key.contains(UInt8(ascii: "*")), !key.contains(UInt8(ascii: "$")) else { return }
    // Slashes part a key as well as dots; what comes first decides, the other then stands in names.
    let sign = key.first { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") } ?? UInt8(ascii: ".")
    var parts = key.split(separator: sign).map(\.string)
    guard let first = parts.first, Self.sysctlTrees.contains(first) || parts.count > 1 else {
      unknown(key, to: "The kernel", among: SysctlKey.sorted, stops: false)
      return
    }
    if parts.count > 4, first == "net", ["conf", "neigh"].contains(parts[2]) {
      // Names of interfaces may hold dots.
      parts.replaceSubrange(3..<(parts.count - 1), with: ["*"])
    }
    // What modules, devices and processors bring is not listed.
    guard parts.count < 2 || !["dev", "debug", "sunrpc", "abi", "crypto", "user", "xen"].contains(first) else { return }
    let name = parts.joined(separator: ".")
    if !SysctlKey.all.contains(name) {
      guard let meant = nearest(to: name, among: SysctlKey.sorted), NearestWord.distance(name, meant) <= 2 else {
        note("unknown-key", key.range, "The kernel has no key '\(key.string)' that is known here.")
        return
      }
      warn("unknown-key", key.range, "The kernel knows no key '\(key.string)'; is \(meant) meant?")
    }
  }

  private static let sysctlTrees: Set<String> = [
    "abi", "crypto", "debug", "dev", "fs", "kernel", "net", "sunrpc", "user", "vm", "xen",
  ]

  /// Device, mount point, type, options, and two numbers that may be left out.
  mutating func fstab() {
    for line in statements() where !line.isElided {
      let fields = line.words
      // A fragment may show a piece of a line only.
      if fields.count > 6 || fields.count < 3 && !isFragment {
        refuse(
          "wrong-file-syntax", line.range,
          "A line of fstab has 4 to 6 fields, and this one has \(fields.count); a blank inside of a field is written \\040."
        )
        continue
      }
      if let number = fields.dropFirst(4).first(where: { !$0.allSatisfy(\.isDigit) }) {
        refuse("wrong-file-syntax", number.range, "'\(number.string)' stands where fstab holds a number (dump, pass).")
      }
    }
  }
}
