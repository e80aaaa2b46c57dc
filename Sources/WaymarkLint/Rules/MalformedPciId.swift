import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let malformedPciId = Rule(
    id: "malformed-pci-id",
    severity: .error,
    summary: "A PCI id does not have four and four hexadecimal digits.",
    explanation: """
      `lspci -nn` prints the vendor and the device of a card as `10de:1287`: four hexadecimal digits, a colon, four more. A \
      driver that is given an id with a digit too few or too many matches no card, and says nothing. Copy it again. Reported \
      are ids that stand beside well-formed ones, or after `ids=`.
      """,
    failing: [
      Example("The ids of the cards are **10de:1287** and **⟦1002:67d⟧**.\n"),
      Example("```\noptions vfio-pci ids=10de:1287,⟦10de:0e0⟧\n```\n"),
    ],
    passing: [
      Example("The ids of the cards are **10de:1287** and **1002:67df**, at 01:00.0, since 10:30.\n"),
      Example("```\noptions vfio-pci ids=10de:1287,10de:0e0f disable_vga=1\n```\n"),
      Example("The address is fe80:123::1, the port 8080:80.\n"),
    ]
  ) { compilation in
    let guide = compilation.guide
    let prose = guide.elements.filter { if case .prose = $0.kind { true } else { false } }.flatMap { element in
      let ids = ids(in: guide.source.slice(element.range))
      return ids.contains(where: \.isWhole) ? ids.filter { !$0.isWhole } : []
    }
    let code = guide.codeBlocks.flatMap { block in
      block.body.lines.flatMap { line -> [PciId] in
        let text = block.body.bytes[line.range.indices]
        guard let list = text.firstRange(of: Array("ids=".utf8)) else { return [] }
        return ids(in: text[list.upperBound...]).filter { !$0.isWhole }
          .map { PciId(text: $0.text, range: block.body.source(of: $0.range), digits: $0.digits) }
      }
    }
    return (prose + code).map { id in
      Finding(
        "`\(id.text)` has \(id.digits.0) and \(id.digits.1) hexadecimal digits; a PCI id has four and four.",
        at: id.range)
    }
  }

  private struct PciId {
    let text: String
    let range: SourceRange
    let digits: (Int, Int)
    var isWhole: Bool { digits == (4, 4) }
  }

  /// Words like `1002:67df`, and those that miss it by one digit on one side.
  private static func ids(in bytes: ArraySlice<UInt8>) -> [PciId] {
    bytes.split { byte in
      // What may stand in an address, a time or a name joins; all else parts words.
      !(byte >= 0x80 || (0x30...0x3A).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/"))
    }.compactMap { word in
      let word = word.last == UInt8(ascii: ".") || word.last == UInt8(ascii: ":") ? word.dropLast() : word
      let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(isHexadecimal) }) else { return nil }
      let digits = (parts[0].count, parts[1].count)
      guard digits.0 == 4 && (3...5).contains(digits.1) || digits.1 == 4 && (3...5).contains(digits.0) else {
        return nil
      }
      return PciId(text: String(decoding: word, as: UTF8.self), range: SourceRange(word.indices), digits: digits)
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
