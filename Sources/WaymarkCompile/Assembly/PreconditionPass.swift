import WaymarkGuide
import WaymarkRunbook
import WaymarkText

/// Reads what must hold before the first step off a prerequisites table or list.
struct PreconditionPass {
  let survey: Survey

  func find() -> [Precondition] {
    var result: [Precondition] = []
    for (section, title) in zip(survey.guide.sections, survey.titles) where ProseActions.isPrerequisites(title.folded) {
      for index in section.elements where survey.guide.elements.indices.contains(index) {
        let element = survey.guide.elements[index]
        switch element.kind {
        case .table(let table): result += rows(survey.guide.tables[table])
        case .prose where element.enclosures.contains { if case .item = $0 { true } else { false } }:
          let text = ProseActions.plain(element.text)
          if !text.isEmpty, !isLink(text) { result.append(Precondition(text: text, line: survey.elements[index].line)) }
        default: break
        }
      }
    }
    return result.unique()
  }

  /// `Item version: description`; rows that only point somewhere are no conditions.
  private func rows(_ table: Table) -> [Precondition] {
    let links = survey.guide.links.map(\.range).filter { table.range.contains($0) }
    let version = table.header.firstIndex { FoldedText($0.text).words.contains("version") }
    return table.rows.compactMap { row in
      let texts = row.map { ProseActions.plain($0.text) }
      guard let item = texts.first, !item.isEmpty, let first = row.first else { return nil }
      let rest = texts.indices.dropFirst().filter { $0 != version }.map { texts[$0] }.filter { !$0.isEmpty }
      if rest.contains(where: isLink) || isReference(row, links) { return nil }
      let number = version.flatMap { texts.indices.contains($0) && $0 > 0 && !texts[$0].isEmpty ? texts[$0] : nil }
      let name = [item, number].compactMap { $0 }.joined(separator: " ")
      return Precondition(
        text: rest.isEmpty ? name : "\(name): \(rest.joined(separator: ", "))", line: survey.line(first.range))
    }
  }

  private func isLink(_ text: String) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }

  /// Whether a link stands in a row: reading matter, nothing to have.
  private func isReference(_ row: [Table.Cell], _ links: [SourceRange]) -> Bool {
    links.contains { link in row.contains { !$0.range.isEmpty && $0.range.contains(link) } }
  }
}
