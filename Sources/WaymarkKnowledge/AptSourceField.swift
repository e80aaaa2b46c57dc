/// The words of apt's sources.
///
/// Source: sources.list(5).
package enum AptSourceField {
  /// Options in the brackets of a line.
  package static let options = [
    "allow-downgrade-to-insecure", "allow-insecure", "allow-weak", "arch", "by-hash", "check-date", "check-valid-until",
    "date-max-future", "exclude", "include", "inrelease-path", "lang", "pdiffs", "signed-by", "snapshot", "target",
    "trusted",
    "valid-until-max", "valid-until-min",
  ]

  /// Fields of a stanza.
  package static let fields = [
    "Allow-Downgrade-To-Insecure", "Allow-Insecure", "Allow-Weak", "Architectures", "By-Hash", "Check-Date",
    "Check-Valid-Until", "Components", "Date-Max-Future", "Description", "Enabled", "Exclude", "Include",
    "InRelease-Path",
    "Languages", "PDiffs", "Signed-By", "Snapshot", "Suites", "Targets", "Trusted", "Types", "URIs", "Valid-Until-Max",
    "Valid-Until-Min",
  ]
}
