import WaymarkText

/// The addresses inside of a WireGuard tunnel, which the guide lays out: `Address = 10.9.0.1/24` is nobody's network yet.
enum TunnelAddresses {
  static func find(_ survey: Survey) -> Set<String> {
    var result: Set<String> = []
    for block in survey.blocks where block.body.lines.contains(where: { isOpening($0) }) {
      for line in block.body.lines {
        guard let mark = line.text.firstIndex(of: "=") else { continue }
        let key = line.text[..<mark].lowercased().filter { $0 != " " }
        guard key == "address" || key == "allowedips" else { continue }
        for word in line.text[line.text.index(after: mark)...].split(whereSeparator: { $0 == "," || $0 == " " })
        where Address(word)?.reach == .own {
          result.insert(String(word.prefix { $0 != "/" }))
        }
      }
    }
    return result
  }

  private static func isOpening(_ line: BodyFacts.Line) -> Bool { line.text == "[Interface]" || line.text == "[Peer]" }
}
