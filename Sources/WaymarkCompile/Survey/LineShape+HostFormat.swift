import WaymarkKnowledge
import WaymarkText

/// Lines of files that a host reads by rows: fstab, crontab, hosts, sources of packages, options of modules.
extension LineShape {
  /// What the words below begin with.
  private static let hostFormatInitials = ByteSet(of: "dbosa%ing".utf8)

  static func hostFormat(_ words: [Substring], _ held: ByteSet) -> LineShape? {
    guard words.count >= 2, let first = words[0].utf8.first else { return nil }
    let head = words[0]
    if hostFormatInitials.contains(first), let shape = hostFormat(head: head, words) { return shape }
    let isTable = (4...7).contains(words.count) && FilesystemType.isKnown(words[2])
    if isTable && (words[1].hasPrefix("/") || words[1] == "none" || words[1] == "swap") { return .hostFormat }
    // minute hour day month weekday command
    if words.count >= 6, words[0...4].allSatisfy({ $0.utf8.allSatisfy { $0.isDigit || "*/,-".utf8.contains($0) } }) {
      return .hostFormat
    }
    if first == UInt8(ascii: "@"), ["@reboot", "@daily", "@hourly", "@weekly", "@monthly"].contains(head) {
      return .hostFormat
    }
    if held.contains(UInt8(ascii: "=")), head.holds("ALL=") || words[1].hasPrefix("ALL=") { return .hostFormat }
    if isAddress(head), words.count <= 5,
      words[1].utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E })
    {
      return .hostFormat
    }
    return nil
  }

  /// By the word that such a line begins with.
  private static func hostFormat(head: Substring, _ words: [Substring]) -> LineShape? {
    switch head {
    case "deb", "deb-src":
      return words.contains { $0.holds("://") || $0.hasPrefix("[") || $0.hasPrefix("cdrom") } ? .hostFormat : nil
    case "blacklist", "options", "softdep", "alias":
      return words.count <= 8 && !words[1].utf8.contains(0x3D) ? .hostFormat : nil
    case "%sudo", "%wheel", "%admin": return .hostFormat
    case "auto", "allow-hotplug", "iface", "netmask", "gateway", "bridge-ports", "bridge_ports", "dns-nameservers":
      return words.count <= 4 && !words[1].hasPrefix("=") ? .hostFormat : nil
    default: return nil
    }
  }
}
