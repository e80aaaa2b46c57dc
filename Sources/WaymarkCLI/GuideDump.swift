import WaymarkGuide
import WaymarkText

/// What was read of a guide: sections, blocks, admonitions, tabs and steps, with their places.
struct GuideDump {
  private struct Entry {
    let kind: String
    let range: SourceRange
    /// A line for people.
    let text: String
    let fields: [(String, JSON)]
  }

  private let guide: Guide

  init(path: String, bytes: [UInt8], site: Site) {
    guide = GuideReader.read(SourceText(path: path, bytes: bytes), site: site)
  }

  // MARK: Text

  /// A line each, in the order of the guide; what stands in another is indented.
  var text: String {
    var lines = guide.source.path == "-" ? [] : [guide.source.path]
    var open: [SourceRange] = []
    for entry in entries {
      while let last = open.last, last.upper <= entry.range.lower { open.removeLast() }
      let indent = String(repeating: "  ", count: open.count)
      lines.append("\(indent)\(entry.kind) \(place(entry.range)) \(entry.text)".trimmingEnd)
      open.append(entry.range)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func place(_ range: SourceRange) -> String {
    let start = guide.source.lines.position(of: range.lower)
    let end = guide.source.lines.position(of: range.upper)
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }

  // MARK: JSON

  /// One line.
  var json: String {
    JSON.object([
      ("file", .string(guide.source.path)), ("title", .optional(guide.title)),
      ("parts", .array(entries.map(json))),
    ]).text(indent: nil) + "\n"
  }

  private func json(_ entry: Entry) -> JSON {
    .object(
      [
        ("kind", .string(entry.kind)), ("start", .int(Int(entry.range.lower))), ("end", .int(Int(entry.range.upper))),
        ("line", .int(guide.source.lines.line(of: entry.range.lower))),
        ("lastLine", .int(guide.source.lines.lines(of: entry.range).upperBound)),
      ] + entry.fields)
  }

  // MARK: Parts

  /// Everything, the outer before the inner.
  private var entries: [Entry] {
    (sections + blocks + admonitions + panels + steps).sorted {
      ($0.range.lower, $1.range.upper) < ($1.range.lower, $0.range.upper)
    }
  }

  private var sections: [Entry] {
    guide.sections.map { section in
      Entry(
        kind: StepLabel(section.title) == nil ? "section" : "step", range: section.range,
        text: String(repeating: "#", count: section.level) + " " + JSON.string(section.title).text(),
        fields: [
          ("level", .int(section.level)), ("title", .string(section.title)), ("anchor", .string(section.anchor)),
        ])
    }
  }

  private var blocks: [Entry] {
    guide.codeBlocks.filter { $0.admonition == nil }.map { block in
      Entry(
        kind: "block", range: block.range,
        text: "\(block.notation.rawValue) \(block.language)" + (block.title.map { " " + JSON.string($0).text() } ?? ""),
        fields: [
          ("notation", .string(block.notation.rawValue)), ("language", .string(block.language)),
          ("title", .optional(block.title)), ("closed", .bool(block.closed)),
        ])
    }
  }

  private var admonitions: [Entry] {
    guide.admonitions.map { admonition in
      let fold = admonition.fold == .none ? "" : " " + admonition.fold.rawValue
      let title = admonition.title.map { " " + JSON.string($0).text() } ?? ""
      return Entry(
        kind: "admonition", range: admonition.range,
        text: "\(admonition.dialect) \(admonition.kind) (\(admonition.severity.rawValue))\(fold)\(title)",
        fields: [
          ("dialect", .string(admonition.dialect)), ("admonition", .string(admonition.kind)),
          ("severity", .string(admonition.severity.rawValue)), ("title", .optional(admonition.title)),
          ("fold", .string(admonition.fold.rawValue)), ("text", .string(admonition.text)),
        ])
    }
  }

  private var panels: [Entry] {
    guide.panels.map { panel in
      var fields: [(String, JSON)] = [("dialect", .string(panel.dialect)), ("title", .string(panel.title))]
      let kind: String
      var text = panel.dialect
      switch panel.kind {
      case .tab(let set):
        kind = "tab"
        text += " of set \(set)"
        fields.append(("set", .int(set)))
      case .details(let fold):
        kind = "details"
        text += " \(fold.rawValue)"
        fields.append(("fold", .string(fold.rawValue)))
      }
      return Entry(kind: kind, range: panel.range, text: text + " " + JSON.string(panel.title).text(), fields: fields)
    }
  }

  /// The items of ordered lists, each from its first to its last element.
  private var steps: [Entry] {
    struct Item: Hashable {
      let list: Int
      let ordinal: Int
    }
    var ranges: [Item: (range: SourceRange, number: Int, text: String)] = [:]
    for element in guide.elements {
      for case .item(let list, let ordinal, let number?) in element.enclosures {
        let item = Item(list: list, ordinal: ordinal)
        let known = ranges[item]
        ranges[item] = (known?.range.union(element.range) ?? element.range, number, known?.text ?? element.text)
      }
    }
    return ranges.values.map { item in
      Entry(
        kind: "step", range: item.range, text: "\(item.number). \(JSON.string(String(item.text.prefix(60))).text())",
        fields: [("number", .int(item.number)), ("text", .string(item.text))])
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
