import WaymarkText

/// Names that belong to one machine: a PCI address with its domain, a file system's UUID, a network card's address.
enum HardwareName {
  /// Groups of hexadecimal digits and what parts them.
  private struct Shape: Sendable {
    let groups: [Int]
    let separators: [UInt8]

    init(_ pattern: String) {
      var groups: [Int] = []
      var separators: [UInt8] = []
      var count = 0
      for byte in pattern.utf8 {
        if byte == UInt8(ascii: "h") {
          count += 1
        } else {
          groups.append(count)
          separators.append(byte)
          count = 0
        }
      }
      self.groups = groups + [count]
      self.separators = separators
    }
  }

  private static let shapes = [
    Shape("hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh"), Shape("hh:hh:hh:hh:hh:hh"), Shape("hhhh:hh:hh.h"),
  ]

  /// The end of such a name that starts at an offset; nil where none does.
  static func length(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start > 0, isName(bytes[start - 1]) || bytes[start - 1] == 0x3A { return nil }
    if bytes[start] == UInt8(ascii: "p") { return libvirtName(bytes, start) }
    guard bytes[start].isHexDigit else { return nil }
    for shape in shapes {
      if let end = end(of: shape, bytes, start) { return end }
    }
    return nil
  }

  private static func end(of shape: Shape, _ bytes: [UInt8], _ start: Int) -> Int? {
    var at = start
    for (index, count) in shape.groups.enumerated() {
      if index > 0 {
        guard at < bytes.count, bytes[at] == shape.separators[index - 1] else { return nil }
        at += 1
      }
      guard at + count <= bytes.count, bytes[at..<(at + count)].allSatisfy(\.isHexDigit) else { return nil }
      at += count
    }
    return at == bytes.count || !isName(bytes[at]) && bytes[at] != 0x3A ? at : nil
  }

  /// `pci_0000_0a_00_1`
  private static func libvirtName(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard bytes[start...].starts(with: "pci_".utf8),
      let end = end(of: Shape("hhhh_hh_hh_h"), bytes, start + 4)
    else { return nil }
    return end
  }

  private static func isName(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == 0x5F || byte == 0x2D }
}
