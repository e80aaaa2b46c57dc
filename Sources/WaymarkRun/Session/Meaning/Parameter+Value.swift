import WaymarkRunbook

extension Parameter {
  /// The items of a list, or the text alone where it is none.
  func items(of text: String) -> [String] {
    guard list, !separator.isEmpty else { return [text] }
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    var items: [String] = []
    var start = 0
    var place = 0
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) {
        items.append(String(decoding: bytes[start..<place], as: UTF8.self))
        place += mark.count
        start = place
      } else {
        place += 1
      }
    }
    return items + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  /// Why the text may not be its value; nil where it may.
  func problem(with text: String) -> String? {
    for item in items(of: text) {
      if item.isEmpty || item.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
        return "the value of \(id) must be one line of text, not empty"
      }
      if kind == .choice, !choices.isEmpty {
        guard choices.contains(item) else {
          return "\(id): \"\(item)\" is none of \(choices.joined(separator: " "))"
        }
      } else if let pattern = effectivePattern, Pattern.search("^(\(pattern))$", in: [item]) == [false] {
        let shown = sensitive ? "the value given" : item
        return "\(id): \"\(shown)\" does not look like \(spelling) (\(requirement ?? "it must match \(pattern)"))"
      }
    }
    return nil
  }

  /// The lines of an output that may tell a value: those that hold one where some do and others do not, else the last ones.
  func telling(in output: [UInt8]) -> [String] {
    var lines = output.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    if let pattern = effectivePattern, let found = Pattern.search("(\(pattern))", in: lines) {
      let fitting = zip(lines, found).filter(\.1).map(\.0)
      if !fitting.isEmpty, fitting.count < lines.count {
        let most = 40
        let rest = fitting.count - most
        return fitting.prefix(most) + (rest > 0 ? ["… and \(rest) more lines like these"] : [])
      }
    }
    lines.removeFirst(max(0, lines.count - 15))
    return lines
  }
}
