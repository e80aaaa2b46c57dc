import WaymarkText

/// Names of systemd's mount units, which are made of a path that is the reader's: `mnt-data.automount` of `/mnt/data`.
///
/// Source: systemd.unit(5), "String Escaping for Inclusion in Unit Names".
enum UnitNames {
  private static let endings = [".mount", ".automount"]

  /// For each path told, the name of its unit where a block holds it.
  static func told(_ values: [ToldValue], _ survey: Survey) -> [ToldValue] {
    let paths = values.filter { $0.spelling.hasPrefix("/") && $0.spelling.utf8.count > 2 }
    guard !paths.isEmpty else { return [] }
    let names = paths.flatMap { path in endings.map { escaped(path.spelling) + $0 } }
    let table = ToldTable(
      names.map { ToldValue(spelling: $0, sentence: "", line: 0, choices: [], meaning: "") })
    var units: Set<String> = []
    for block in survey.blocks {
      let bytes = block.block.body.bytes
      for place in table.places(in: bytes, block: block.index) {
        units.insert(String(decoding: bytes[place], as: UTF8.self))
      }
    }
    return paths.compactMap { path -> ToldValue? in
      let name = escaped(path.spelling)
      guard endings.contains(where: { units.contains(name + $0) }) else { return nil }
      return ToldValue(
        spelling: name, sentence: "The name of the unit for \(path.spelling)", line: path.line, choices: [],
        meaning: "unit")
    }
  }

  static func escaped(_ path: String) -> String {
    var result = ""
    for (index, byte) in path.utf8.drop(while: { $0 == 0x2F }).enumerated() {
      switch byte {
      case 0x2F: result += "-"
      case 0x2E where index == 0, 0x2D: result += hex(byte)
      case _ where byte.isLetter || byte.isDigit || byte == 0x5F || byte == 0x2E || byte == 0x3A:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += hex(byte)
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}
