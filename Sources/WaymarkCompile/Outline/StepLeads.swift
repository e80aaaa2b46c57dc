import WaymarkGuide

/// The paragraphs that begin a step with a bold number: "**Step 2:** Configure it", "**3. Start**".
struct StepLeads: Sendable {
  struct Title: Sendable {
    let number: String
    let text: String
  }

  /// By the indices of their elements.
  private(set) var titles: [Int: Title] = [:]

  init(_ survey: Survey) {
    // Numbers that count up from the first, side by side: a bold "3.5 GB" begins nothing.
    var row: [(index: Int, title: Title)] = []
    func keep() -> [(index: Int, title: Title)] { row.count > 1 ? row : [] }
    var found: [(index: Int, title: Title)] = []
    var section: Int?
    for (index, element) in survey.guide.elements.enumerated() {
      guard let title = Self.title(element), let number = Int(title.number) else { continue }
      let goesOn = element.section == section && row.last.flatMap { Int($0.title.number) } == number - 1
      if !goesOn {
        found += keep()
        row = []
        section = element.section
        guard number < 2 else { continue }
      }
      row.append((index, title))
    }
    for (index, title) in found + keep() { titles[index] = title }
  }

  private static func title(_ element: Element) -> Title? {
    guard element.kind == .prose, element.enclosures.isEmpty,
      let lead = element.spans.first(where: { $0.kind == .strong }),
      // Nothing but an emoji stands before it.
      element.text.utf8.prefix(lead.offset).allSatisfy({ $0 == 0x20 || $0 >= 0x80 })
    else { return nil }
    let title = StepTitle(lead.text)
    guard let number = title.number else { return nil }
    if StepTitle(title.text).number == nil { return Title(number: number, text: title.text) }
    // "**Step 2.** Configure it: …"
    let rest = element.text.utf8.dropFirst(lead.offset + lead.text.utf8.count)
    let first = Sentence.split(String(Substring(rest))).first?.text ?? ""
    var text = StepTitle(first).text
    while let last = text.last, ":;,.".contains(last) { text.removeLast() }
    return Title(number: number, text: text.isEmpty ? "Step \(number)" : text)
  }
}
