import WaymarkDiagnostics
import WaymarkGuide

extension Rule {
  static let missingImage = Rule(
    id: "missing-image",
    severity: .warning,
    summary: "An image is embedded in a way that only Obsidian shows.",
    explanation: """
      `![[device id.png]]` is how Obsidian embeds a file of its vault. Everywhere else the brackets are shown and the picture \
      is not, and the file often stayed in the vault. Put the file beside the guide and write \
      `![what it shows](device-id.png)`.
      """,
    failing: [
      Example("You see this:\n\n⟦![[device id.png]]⟧\n")
    ],
    passing: [
      Example("You see this:\n\n![The ids of the card](device-id.png)\n"),
      Example("Write `![[device id.png]]`.\n"),
    ]
  ) { compilation in
    compilation.guide.images.filter(\.embed).map { image in
      Finding(
        "Only Obsidian shows `![[\(image.target)]]`; other readers see the brackets. "
          + "Write `![what it shows](\(image.target.replacing(" ", with: "%20")))` and keep the file beside the guide.",
        at: image.range)
    }
  }
}
