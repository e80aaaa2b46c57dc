import WaymarkGuide
import WaymarkRunbook
import WaymarkText

/// Values that the prose says are taken where a reader gives none: "`<port>` defaults to `8080`".
enum ToldDefaults {
  private static let cues = ["defaults to ", "default is ", "default value is ", "default: ", "default: ", "(default "]

  /// The default by the placeholder as it is written.
  static func find(_ survey: Survey) -> [String: String] {
    var result: [String: String] = [:]
    for (index, element) in survey.guide.elements.enumerated() {
      guard case .prose = element.kind, !element.spans.isEmpty else { continue }
      for sentence in survey.elements[index].sentences where sentence.text.utf8.count <= 1_000 {
        guard let cue = cues.lazy.compactMap({ cue in sentence.text.firstOccurrence(of: cue).map { ($0, cue) } }).first
        else { continue }
        let at = sentence.range.lowerBound + sentence.text.utf8.distance(from: sentence.text.startIndex, to: cue.0)
        let spans = element.spans(in: sentence.range)
        guard let name = spans.last(where: { $0.offset < at && $0.kind != .link }) else { continue }
        let end = at + cue.1.utf8.count
        let marked = spans.first { $0.offset >= end && $0.offset <= end + 1 && $0.kind != .link }?.text
        let plain = sentence.text[cue.0...].dropFirst(cue.1.count).prefix { !" ,;)".contains($0) }
        var value = marked ?? String(plain)
        while let last = value.last, ".:".contains(last) { value.removeLast() }
        guard !value.isEmpty, value.utf8.count <= 80, !value.contains("<"), !value.contains("{") else { continue }
        if result[name.text] == nil { result[name.text] = value }
      }
    }
    return result
  }

  /// Whether a default can be a value of a kind; what is secret has none.
  static func fits(_ value: String, _ kind: Parameter.Kind, _ choices: [String]) -> Bool {
    switch kind {
    case .secret: false
    case .number: value.utf8.allSatisfy { (0x30...0x39).contains($0) } && value.utf8.count <= 5
    case .ip: Address(value[...]) != nil
    case .choice: choices.contains(value)
    case .pciID: false
    case .text, .path, .host: !value.contains(" ")
    }
  }
}
