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
        if !line.isElided, let sign = line.firstIndex(of: UInt8(ascii: "=")) { ownReference(in: line[sign...]) }
      } else if isRead, !hasKey, line.trimmed.first != UInt8(ascii: "#"), !line.isElided {
        refuse(line.trimmed.range, "This line is indented and carries on nothing.")
      }
    }
  }

  /// `%(name)s` stands for another value; a plain sign is written `%%`.
  private mutating func ownReference(in value: ArraySlice<UInt8>) {
    var index = value.startIndex
    while let sign = value[index...].firstIndex(of: UInt8(ascii: "%")) {
      let next = value[(sign + 1)...]
      if next.first == UInt8(ascii: "%") {
        index = sign + 2
      } else if next.first == UInt8(ascii: "("), let end = next.firstIndex(of: UInt8(ascii: ")")),
        next[end...].dropFirst().first == UInt8(ascii: "s")
      {
        index = end + 2
      } else {
        refuse(sign..<(sign + 1), "Another value is named as %(name)s, and a plain '%' is written '%%'.")
        return
      }
    }
  }

  mutating func refuseOpenSection(_ line: ArraySlice<UInt8>) {
    refuse(line.trimmed.range, "The name of this section is not closed by a ']'.")
  }
}
