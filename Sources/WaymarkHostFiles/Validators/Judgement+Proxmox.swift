import WaymarkKnowledge
import WaymarkText

/// Guests of Proxmox: `key: value` lines, and `[snapshot]` sections behind them.
extension Judgement {
  mutating func proxmoxGuest() {
    let isContainer = path.contains("/lxc/")
    let known = isContainer ? ProxmoxKey.container : ProxmoxKey.machine
    for line in statements() where !line.holdsEllipsis {
      if line.first == UInt8(ascii: "[") {
        if line.last != UInt8(ascii: "]") { refuse(line.range, "The name of this section is not closed by a ']'.") }
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        if !line.isElided { refuse(line.range, "A line of a guest's file is written key: value.") }
        continue
      }
      let key = line[..<colon]
      if let sign = key.firstIndex(of: UInt8(ascii: "=")), isContainer, key.hasPrefix("lxc.") {
        refuse(sign..<(sign + 1), "In Proxmox a ':' stands behind '\(key[..<sign].trimmed.string)', not a '='.")
      } else if let blank = key.firstIndex(where: \.isBlank) {
        refuse(blank..<(blank + 1), "No blank may stand before the ':' of a guest's file.")
      } else if !key.hasPrefix("lxc."), !known.contains(key.string), !isNumbered(key, known) {
        unknown(key, to: "Proxmox", among: known.sorted(), stops: false)
      }
    }
  }

  /// `hostpci0`, `net1`
  private func isNumbered(_ key: ArraySlice<UInt8>, _ known: Set<String>) -> Bool {
    let name = key.prefix { !$0.isDigit }
    let number = key[name.endIndex...]
    return !number.isEmpty && number.count <= 3 && number.allSatisfy(\.isDigit) && known.contains(name.string + "N")
  }
}
