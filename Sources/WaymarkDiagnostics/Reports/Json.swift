import WaymarkText

extension Report {
  /// A list of objects, one a finding, for programs.
  ///
  /// `{"rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixes"}`; a fix has a `title`, an
  /// `applicability` (`safe`, `suggested`, `manual`) and `edits`, each a place with its `replacement`.
  package static let json = Report(id: "json", summary: "A JSON list of findings, for programs.") { files, _ in
    let findings = files.flatMap { file in
      file.diagnostics.map { diagnostic in
        JSON.object(
          [
            ("rule", .string(diagnostic.rule)),
            ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(diagnostic.message)),
            ("file", .string(file.source.path)),
          ] + place(of: diagnostic.range, in: file.source) + [
            ("fixes", .array(diagnostic.fixes.map { json(of: $0, in: file.source) }))
          ])
      }
    }
    return JSON.array(findings).text() + "\n"
  }

  private static func json(of fix: Fix, in source: SourceText) -> JSON {
    .object([
      ("title", .string(fix.title)),
      ("applicability", .string(fix.applicability.rawValue)),
      (
        "edits",
        .array(
          fix.edits.map { edit in
            .object(place(of: edit.range, in: source) + [("replacement", .string(edit.replacement))])
          })
      ),
    ])
  }

  private static func place(of range: SourceRange, in source: SourceText) -> [(String, JSON)] {
    let start = source.lines.position(of: range.lower)
    let end = source.lines.position(of: range.upper)
    return [
      ("line", .int(start.line)), ("column", .int(start.column)),
      ("endLine", .int(end.line)), ("endColumn", .int(end.column)),
    ]
  }
}
