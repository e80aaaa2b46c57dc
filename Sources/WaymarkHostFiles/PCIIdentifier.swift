/// `vendor:device` of a PCI device, as `lspci -nn` shows it in brackets.
package enum PCIIdentifier {
  /// What is wrong with an id, as a sentence; nil for a good one.
  ///
  /// vfio-pci takes more parts behind it: subsystem vendor and device, class and class mask.
  package static func defect(of text: ArraySlice<UInt8>) -> String? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count >= 2 else {
      return "'\(text.string)' is no PCI id; it is written vendor:device, as in 10de:1287."
    }
    for part in parts.prefix(4) {
      guard part.allSatisfy(\.isHexDigit) else {
        return "'\(text.string)' is no PCI id: '\(part.string)' is not hexadecimal."
      }
      guard part.count == 4 else {
        return "'\(text.string)' is no whole PCI id: '\(part.string)' has \(part.count) of 4 hexadecimal digits."
      }
    }
    return nil
  }

  /// Whether the text stands for an id that the reader must put in: `<id>`, `XXXX:YYYY`, `{ids}`.
  package static func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { "<>{}[]$.".utf8.contains($0) || $0 >= 0x80 }
      || text.allSatisfy {
        $0.isLetter || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
        && text.contains { !$0.isHexDigit && $0.isLetter }
  }
}
