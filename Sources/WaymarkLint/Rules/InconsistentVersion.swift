import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let inconsistentVersion = Rule(
    id: "inconsistent-version",
    severity: .warning,
    summary: "The guide's version stands nowhere in its revision history.",
    explanation: """
      A guide that states its version at the top and keeps a table of revisions must have the version in both, written the \
      same way. Where they differ nobody knows which text they hold. Change the one that was forgotten.
      """,
    failing: [
      Example(
        """
        # Guide

        **Version:** ⟦01.2025⟧

        ## Revision History

        | Date        | Version | Notes         |
        | ----------- | ------- | ------------- |
        | 16 Oct 2025 | 2025.01 | Initial draft |

        """, nests: false)
    ],
    passing: [
      Example(
        """
        # Guide

        **Version:** v1.2

        ## Revision History

        | Date        | Version | Notes         |
        | ----------- | ------- | ------------- |
        | 16 Oct 2025 | 1.2     | Second draft  |
        | 2 Oct 2025  | 1.1     | Initial draft |

        """, nests: false),
      Example("# Guide\n\n**Version:** 3\n\n| Item | Version |\n| --- | --- |\n| Proxmox | 9.0 |\n", nests: false),
    ]
  ) { compilation in
    let guide = compilation.guide
    let history = guide.tables.compactMap(versions(inHistory:)).flatMap(\.self)
    guard let newest = history.first else { return [] }
    let known = Set(history.map { normal($0.text) })
    return guide.metadata.filter { isVersion($0.key) && !known.contains(normal($0.value)) }.map { metadatum in
      Finding(
        "The guide calls itself version \(metadatum.value); its revision history names "
          + history.map(\.text).joined(separator: ", ") + ".",
        at: metadatum.valueRange, related: [.init(newest.range, "the revision history")])
    }
  }

  /// The cells of a table's version column; nil for a table that is no history of the guide.
  private static func versions(inHistory table: Table) -> [Table.Cell]? {
    let names = table.header.map { $0.text.lowercased() }
    guard let column = names.firstIndex(where: isVersion), names.contains(where: { $0.contains("date") }) else {
      return nil
    }
    return table.rows.compactMap { $0.indices.contains(column) && !$0[column].text.isEmpty ? $0[column] : nil }
  }

  private static func isVersion(_ name: String) -> Bool {
    ["version", "revision", "rev"].contains(name.lowercased().filter(\.isLetter))
  }

  /// `v1.2` and `1.2` are the same.
  private static func normal(_ version: String) -> String {
    let trimmed = version.lowercased().filter { !$0.isWhitespace }
    return trimmed.hasPrefix("v") ? String(trimmed.dropFirst()) : trimmed
  }
}
