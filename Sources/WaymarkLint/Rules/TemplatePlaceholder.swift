import WaymarkDiagnostics
import WaymarkGuide

extension Rule {
  static let templatePlaceholder = Rule(
    id: "template-placeholder",
    severity: .error,
    summary: "A template's placeholder was never filled in.",
    explanation: """
      `{{Step Title}}` is what a template says where an author must write something. Left in a guide it tells the reader \
      nothing. Write what belongs there. Variables of a site generator (`{{ site.url }}`, `{{< note >}}`) are none: they have \
      no spaces and no capital letters, or hold more than words.
      """,
    failing: [
      Example("Go on with ⟦{{Step Title}}⟧.\n"),
      Example("- [Step 1: ⟦{{Prepare BIOS}}⟧](#step)\n\n## Step\n\nText.\n", nests: false),
    ],
    passing: [
      Example("The address is {{ site.url }}, the version {{version}}.\n"),
      Example("```yaml\nname: \"{{ User Name }}\"\n```\n"),
    ]
  ) { compilation in
    compilation.guide.placeholders
      .filter { $0.notation == .doubleCurly && isProse($0.name) }
      .map { Finding("`\($0.spelling)` was left over from a template. Write what belongs there.", at: $0.range) }
  }

  /// Words for a person, not a variable's name.
  private static func isProse(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || "-'’&,:".contains($0) } }
      && (words.count > 1 || words.first?.first?.isUppercase == true)
  }
}
