import WaymarkGuide

/// The page of the documentation that lists the dialects.
package enum DialectPage {
  package static let path = "Sources/Waymark/Waymark.docc/Dialects.md"

  /// The whole page, from the dialects' own values.
  package static var text: String {
    """
    # Dialects

    The notations for notes, warnings and tabs that guides are read in.

    ## Overview

    Each site generator has a syntax of its own. Waymark reads all of these, wherever they stand: in lists, in quotes, in each
    other. Where a guide's front matter names its site, that site's dialect is read first.

    `waymark fmt --admonitions NAME` and `waymark compile --emit markdown --admonitions NAME` write all admonitions of a guide in
    one dialect. What the dialect has no place for is kept in the nearest form, and said.

    \(Dialect.all.map(section).joined(separator: "\n"))
    """
  }

  private static func section(_ dialect: Dialect) -> String {
    let name = dialect.name.prefix(1).uppercased() + dialect.name.dropFirst()
    let fence = dialect.example.contains("```") || dialect.example.contains("~~~") ? "````" : "```"
    let written = Dialect.writable.contains { $0.id == dialect.id }
    return """
      ### \(name)

      Read as `\(dialect.id)`\(written ? ", written as `\(dialect.writtenName)`" : "").

      \(fence)markdown
      \(dialect.example)
      \(fence)

      """
  }
}
