import WaymarkText

extension Report {
  /// For people: the finding, its source line with carets under the range, places that explain it, a fix, a summary.
  package static let console = Report(id: "console", summary: "Findings with their source lines, for people.") {
    files, screen in
    let pen = Pen(colour: screen.colour)
    let findings = files.map { file in
      file.diagnostics.map { show($0, in: file.source, columns: screen.columns, pen: pen) }.joined(separator: "\n")
    }
    return (findings.filter { !$0.isEmpty } + [summary(of: files, pen: pen)]).joined(separator: "\n")
  }

  private static func show(_ diagnostic: Diagnostic, in source: SourceText, columns: Int, pen: Pen) -> String {
    let place = source.lines.position(of: diagnostic.range.lower)
    let path = PrintableText.of(source.path)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    let snippet = Snippet(of: diagnostic.range, in: source, room: columns - number.count - 3)
    let carets =
      String(repeating: " ", count: snippet.marked.lowerBound)
      + pen.severity(diagnostic.severity, String(repeating: "^", count: snippet.marked.count))

    var lines = [
      pen.strong("\(path):\(place.line):\(place.column):") + " "
        + pen.severity(diagnostic.severity, "\(diagnostic.severity.rawValue)[\(diagnostic.rule)]") + " "
        + pen.strong(PrintableText.of(diagnostic.message)),
      pen.margin("\(margin) |"),
      pen.margin("\(number) |") + (snippet.text.isEmpty ? "" : " \(snippet.text)"),
      pen.margin("\(margin) |") + " \(carets)",
    ]
    for related in diagnostic.related {
      let other = source.lines.position(of: related.range.lower)
      lines.append(
        pen.margin("\(margin) =") + " see \(path):\(other.line):\(other.column): \(PrintableText.of(related.message))")
    }
    for fix in diagnostic.fixes {
      lines.append(
        pen.margin("\(margin) =") + " " + pen.help("fix (\(fix.applicability.rawValue))")
          + ": \(PrintableText.of(fix.title))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func summary(of files: [FileFindings], pen: Pen) -> String {
    // "Nothing found" would sound as if something had been looked at.
    guard !files.isEmpty else { return "No guide was read.\n" }
    let all = files.flatMap(\.diagnostics)
    let read = counted(files.count, "file")
    guard !all.isEmpty else { return "\(read): nothing found.\n" }
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = all.count { $0.severity == severity }
      return count == 0 ? nil : pen.severity(severity, counted(count, severity.rawValue))
    }
    let safe = all.count { $0.fixes.contains { $0.applicability == .safe } }
    let fixable = safe == 0 ? "" : "; \(safe) with a safe fix"
    return "\(read): \(parts.joined(separator: ", "))\(fixable).\n"
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

/// Writes with colour, or without.
private struct Pen {
  let colour: Bool

  func strong(_ text: String) -> String { paint(text, "1") }
  func margin(_ text: String) -> String { paint(text, "34") }
  func help(_ text: String) -> String { paint(text, "36") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    case .note: paint(text, "1;36")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
