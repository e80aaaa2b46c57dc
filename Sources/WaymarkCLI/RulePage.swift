import WaymarkDiagnostics
import WaymarkLint

extension Rule {
  /// What `waymark explain` prints: the rule, why it matters, an example of each kind.
  func page(width: Int) -> String {
    var lines = ["\(id) (\(severity.rawValue)): \(summary)", ""]
    for paragraph in explanation.split(separator: "\n\n") {
      lines += wrap(String(paragraph), to: min(width, 100)) + [""]
    }
    lines += examples("Found in", failing) + examples("Nothing found in", passing)
    lines.append("To accept one place, put this above it: <!-- waymark-disable-next-line \(id) -->")
    return lines.joined(separator: "\n") + "\n"
  }

  private func examples(_ title: String, _ examples: [Example]) -> [String] {
    guard let example = examples.first else { return [] }
    let text = example.text.filter { $0 != "⟦" && $0 != "⟧" }
    let shown = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + PrintableText.of($0) }
    return ["\(title):", ""] + shown + [""]
  }
}
