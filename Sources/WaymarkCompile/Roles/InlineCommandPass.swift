import WaymarkGuide

/// Finds commands that the reader must run and that stand only as inline code: "run `apt update`".
enum InlineCommandPass {
  private static let verbs = Phrases(
    "run", "execute", "type", "typing", "running", "executing", "issue", "with", "using", "use", "command", "via",
    "enter", "do")

  static func find(_ survey: Survey) -> [InlineCommand] {
    var result: [InlineCommand] = []
    for (index, element) in survey.guide.elements.enumerated() {
      guard case .prose = element.kind else { continue }
      for sentence in survey.elements[index].sentences where verbs.found(in: sentence.folded) {
        // "If you use the defaults (`tool config`), …" tells of a case, not of something to run.
        let clause = ConditionName.clause(of: sentence).map { sentence.range.lowerBound + $0.utf8.count + 3 } ?? 0
        for span in element.spans(in: sentence.range) where span.kind == .code && span.offset >= clause {
          guard span.text.contains(" "), isCommand(span.text) else { continue }
          result.append(InlineCommand(line: survey.line(span.range), text: span.text))
        }
      }
    }
    return result
  }

  static func isCommand(_ text: String) -> Bool {
    switch LineShape(Substring(text)) {
    case .command, .prompted: true
    default: false
    }
  }
}
