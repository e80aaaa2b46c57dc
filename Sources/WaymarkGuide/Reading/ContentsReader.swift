import WaymarkMarkdown
import WaymarkText

/// A contents list whose section is not complete yet.
struct ContentsDraft {
  let section: Int?
  let range: SourceRange
  let entries: [ContentsList.Entry]

  /// The list, with its section where that holds nothing else.
  func finished(_ sections: [Section], _ elements: [Element]) -> ContentsList {
    let alone = section.map { index in
      elements[sections[index].elements].allSatisfy { element in
        switch element.kind {
        case .heading, .thematicBreak: true
        default: range.lower <= element.range.lower && element.range.lower < range.upper
        }
      }
    }
    return ContentsList(section: alone == true ? section : nil, range: range, entries: entries)
  }
}

/// Recognises a hand-made list of links to the guide's own headings.
enum ContentsReader {
  /// Every item must be a link to an anchor and nothing else; two make no list yet.
  static func read(
    _ list: MarkdownTree.NodeID, in frame: Frame, section: Int?
  ) -> ContentsDraft? {
    let tree = frame.tree
    let reader = InlineReader(frame: frame, closedTags: [])
    var entries: [ContentsList.Entry] = []
    var stack = [(id: list, depth: 0)]
    while let (id, depth) = stack.popLast() {
      switch tree[id].kind {
      case .list:
        stack.append(contentsOf: tree.children(of: id).map { (id: $0, depth: depth) }.reversed())
      case .item:
        guard let first = tree[id].firstChild, tree[first].kind == .paragraph else { return nil }
        stack.append(contentsOf: tree.children(of: id).map { (id: $0, depth: depth + 1) }.reversed())
      case .paragraph:
        guard mayLink(id, frame.tree), let entry = entry(reader.read(id), depth: depth - 1) else { return nil }
        entries.append(entry)
      default: return nil
      }
    }
    guard entries.count >= 3 else { return nil }
    let range = entries.reduce(frame.source(tree[list].range)) { $0.union($1.textRange).union($1.anchorRange) }
    return ContentsDraft(section: section, range: range, entries: entries)
  }

  /// Whether a paragraph holds anything that can be a link.
  private static func mayLink(_ paragraph: MarkdownTree.NodeID, _ tree: MarkdownTree) -> Bool {
    tree.subtree(of: paragraph).contains { id in
      switch tree[id].kind {
      case .link, .htmlInline: true
      default: false
      }
    }
  }

  private static func entry(_ text: InlineText, depth: Int) -> ContentsList.Entry? {
    guard text.links.count == 1, let link = text.links.first, link.destination.hasPrefix("#"),
      let anchorRange = link.destinationRange,
      let span = text.spans.first(where: { $0.kind == .link })
    else { return nil }
    // A number or an emoji may stand before the link, nothing after it.
    let after = text.bytes[(span.offset + span.text.utf8.count)...]
    guard !text.bytes[..<span.offset].contains(where: \.isLetter), !after.contains(where: \.isAlphanumeric) else {
      return nil
    }
    return ContentsList.Entry(
      text: span.text, textRange: text.source(of: span.offset..<span.offset + span.text.utf8.count),
      anchor: String(link.destination.dropFirst()), anchorRange: anchorRange, depth: depth)
  }
}
