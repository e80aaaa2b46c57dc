import WaymarkGuide

/// The page of the documentation that lists the settings.
package enum ConfigurationPage {
  package static let path = "Sources/Waymark/Waymark.docc/Configuration.md"

  /// The whole page, from the settings' own values.
  package static var text: String {
    """
    # Configuration

    What `waymark.toml` says of the guides beside and below it.

    ## Overview

    For each guide the first `waymark.toml` in its folder or in one above it holds; for standard input, that of the current
    folder. `--config FILE` names another file, `--no-config` none. What is asked for at the terminal wins over the guide's own
    front matter, and that over the file.

    A key that is unknown, or a value that makes no sense, is an error with its file and line, and nothing is read.

    \(Setting.all.map(section).joined(separator: "\n"))
    ## Sites

    `site`, `--site` and the key `site` of a guide's front matter take one of these names, of which each has dialects of its own
    (<doc:Dialects>):

    \(Site.names.map { "`\($0)`" }.joined(separator: ", ")).

    """
  }

  private static func section(_ setting: Setting) -> String {
    """
    ### \(setting.name)

    \(setting.summary)

    ```toml
    \(setting.example)
    ```

    """
  }
}
