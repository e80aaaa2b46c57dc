import WaymarkKnowledge
import WaymarkText

/// Units of systemd: sections of `Key=value`; a line may go on behind a final backslash.
extension Judgement {
  mutating func systemdUnit() {
    guard Self.unitSuffixes.contains(where: { path.hasSuffix($0) }) else { return }
    guard !isOtherService else { return }
    var section: ArraySlice<UInt8>?
    var keys: Set<String> = []
    for line in joinedLines(comments: Array("#;".utf8)) {
      let text = line.trimmed
      guard let first = text.first, first != UInt8(ascii: "#"), first != UInt8(ascii: ";") else { continue }
      if first == UInt8(ascii: "[") {
        guard text.last == UInt8(ascii: "]") else {
          if !text.isElided { refuseOpenSection(text) }
          continue
        }
        section = text.dropFirst().dropLast()
        if let section { systemdSection(section) }
      } else if let sign = text.firstIndex(of: UInt8(ascii: "=")) {
        let (key, value) = (text[..<sign].trimmed, text[(sign + 1)...].trimmed)
        if !value.isEmpty { keys.insert(key.string) }
        systemdKey(key, value: value, section: section)
      } else if !text.isElided {
        refuse(text.range, "A line of a unit is written Key=value, and this one has no '='.")
      }
    }
    guard !isFragment, !path.contains(".d/"), let section, !isAbridged,
      let needs = SystemdKey.needs.first(where: { path.hasSuffix($0.suffix) }),
      !needs.keys.contains(where: keys.contains)
    else { return }
    refuse(section.range, "This unit needs the line \(needs.keys[0])=… that says \(needs.purpose).")
  }

  /// Whether the file is a service of D-Bus or avahi, or a script.
  private var isOtherService: Bool {
    guard let first = statements().first else { return false }
    return first.first == UInt8(ascii: "<") && first.last == UInt8(ascii: ">") || content[...].hasPrefix("#!")
      || first.equals("[D-BUS Service]")
  }

  private static let unitSuffixes = SystemdKey.unitSuffixes + [".conf"]

  /// Whether the file is a unit (or a part of one) whose keys are known, and no configuration of a daemon.
  private var isUnit: Bool { !path.hasSuffix(".conf") || path.contains(".d/") && !path.contains(".conf.d/") }

  private mutating func systemdSection(_ section: ArraySlice<UInt8>) {
    guard isUnit, SystemdKey.sections[section.string] == nil, !section.hasPrefix("X-"), !section.isElided else {
      return
    }
    unknown(section, to: "systemd", among: SystemdKey.sections.keys.sorted(), stops: false)
  }

  private mutating func systemdKey(_ key: ArraySlice<UInt8>, value: ArraySlice<UInt8>, section: ArraySlice<UInt8>?) {
    guard isUnit else { return }
    guard let section else {
      if !isFragment { refuse(key.range, "'\(key.string)' stands before the first section; systemd passes over it.") }
      return
    }
    guard let known = SystemdKey.sections[section.string], !key.hasPrefix("X-") else { return }
    let owners = SystemdKey.owners[key.string] ?? []
    guard owners.contains(section.string) else {
      if let owner = owners.first,
        !Self.processSections.contains(owner) || !Self.processSections.contains(section.string)
      {
        warn("wrong-file-syntax", key.range, "'\(key.string)' belongs into the section [\(owner)].")
      } else {
        unknown(key, to: "systemd", among: known, stops: false)
      }
      return
    }
    systemdValue(value, of: key, in: section)
  }

  private static let processSections: Set<String> = ["Mount", "Service", "Socket", "Swap"]
}
