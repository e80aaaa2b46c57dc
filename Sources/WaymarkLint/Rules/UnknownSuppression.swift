import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let unknownSuppression = Rule(
    id: "unknown-suppression",
    severity: .warning,
    summary: "A comment switches off a rule that does not exist.",
    explanation: """
      A comment can switch rules off: `waymark-disable-next-line`, `waymark-disable` with `waymark-enable`, and \
      `waymark-disable-file`, each followed by rule names, or by none for all rules. A name that no rule has switches nothing \
      off, and says so to nobody. `waymark explain` lists the rules.
      """,
    failing: [
      Example("<!-- waymark-disable-next-line ⟦broken-anker⟧ -->\nSee [below](#below).\n\n# Below\n", nests: false),
      Example("<!-- ⟦waymark-disable-line⟧ nbsp -->\n\nText.\n"),
    ],
    passing: [
      Example("<!-- waymark-disable nbsp, broken-anchor -- a copy of another page -->\n\nText.\n"),
      Example("`<!-- waymark-disable nothing-like-that -->` is shown, not meant.\n"),
    ]
  ) { compilation in
    let names = Rule.all.map(\.id)
    return SuppressionComment.all(in: compilation.guide).flatMap { comment -> [Finding] in
      guard SuppressionComment.directives.contains(comment.directive) else {
        let known = SuppressionComment.directives.map { "`waymark-\($0)`" }.joined(separator: ", ")
        return [
          Finding("`waymark-\(comment.directive)` is unknown; there are \(known).", at: comment.directiveRange)
        ]
      }
      return comment.rules.filter { !names.contains($0.text) }.map { word in
        let nearest = NearestWord.of(word.text, among: names)
        return Finding(
          "No rule is called `\(word.text)`" + (nearest.map { "; did you mean `\($0)`?" } ?? "."),
          at: word.range,
          fixes: nearest.map { [Fix("write `\($0)`", .suggested, [.init(word.range, $0)], alters: [.html])] } ?? [])
      }
    }
  }
}
