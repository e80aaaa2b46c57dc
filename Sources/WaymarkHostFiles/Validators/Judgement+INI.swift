import WaymarkText

/// INI files.
extension Judgement {
  /// Sections of `key = value`; what else stands there is for each program to judge.
  mutating func ini() {
    let isRead = path.hasPrefix("/etc/fail2ban/")
    var hasSection = isFragment
    var hasKey = isFragment
    for line in lines {
      guard let first = line.first, !"#;".utf8.contains(first), !line.isBlank else { continue }
      if first == UInt8(ascii: "[") {
        hasSection = true
        hasKey = false
        if !line.contains(UInt8(ascii: "]")), !line.isElided { refuseOpenSection(line) }
      } else if isRead, !first.isBlank {
        if !line.contains(UInt8(ascii: "=")), !line.contains(UInt8(ascii: ":")), !line.isElided {
          refuse(line.trimmed.range, "A line of \(path) is written key = value.")
        } else if !hasSection {
          refuse(line.trimmed.range, "A section such as [DEFAULT] must stand before this line.")
        }
        hasKey = true
      } else if isRead, !hasKey, line.trimmed.first != UInt8(ascii: "#"), !line.isElided {
        refuse(line.trimmed.range, "This line is indented and carries on nothing.")
      }
    }
  }

  mutating func refuseOpenSection(_ line: ArraySlice<UInt8>) {
    refuse(line.trimmed.range, "The name of this section is not closed by a ']'.")
  }
}
