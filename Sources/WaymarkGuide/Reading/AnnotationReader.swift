import WaymarkText

/// Finds the annotations of a guide: comments right before a block, and the attributes of its fence.
enum AnnotationReader {
  static func read(_ elements: [Element], _ blocks: [CodeBlock], _ source: SourceText) -> [Annotation] {
    var found: [Annotation] = []
    /// Annotations that wait for their block.
    var waiting: [Annotation] = []
    func leave(_ block: Int?) {
      found += waiting.map {
        Annotation(notation: $0.notation, entries: $0.entries, range: $0.range, block: block)
      }
      waiting = []
    }
    for element in elements {
      switch element.kind {
      case .html where element.enclosures.last == .comment:
        waiting += read(comment: element.range, source)
      case .code(let block):
        leave(block)
        if let range = blocks[block].infoRange { found += read(info: range, block, source) }
      case .prose, .admonition:
        leave(nil)
        // A comment at the end of a paragraph speaks of the block below it.
        for comment in comments(in: element.range, source) { waiting += read(comment: comment, source) }
      default: leave(nil)
      }
    }
    leave(nil)
    return found
  }

  private static func read(comment range: SourceRange, _ source: SourceText) -> [Annotation] {
    let text = source.slice(range)
    guard text.starts(with: "<!--".utf8) else { return [] }
    let isClosed = text.count >= 7 && text.suffix(3).elementsEqual("-->".utf8)
    let inside = text.dropFirst(4).dropLast(isClosed ? 3 : 0)
    return AnnotationNotation.all.compactMap { notation in
      notation.comment(inside).map {
        Annotation(notation: notation.id, entries: $0, range: range, block: nil)
      }
    }
  }

  private static func read(info range: SourceRange, _ block: Int, _ source: SourceText) -> [Annotation] {
    let info = source.slice(range)
    guard info.contains(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "{") }) else { return [] }
    let attributes = AttributeScanner.attributes(ofInfo: info)
    return AnnotationNotation.all.compactMap { notation in
      let entries = notation.fence(attributes)
      guard !entries.isEmpty else { return nil }
      return Annotation(notation: notation.id, entries: entries, range: range, block: block)
    }
  }

  /// The comments inside of a paragraph, code spans apart.
  private static func comments(in range: SourceRange, _ source: SourceText) -> [SourceRange] {
    let bytes = source.bytes
    let upper = min(Int(range.upper), bytes.count)
    var result: [SourceRange] = []
    var i = Int(range.lower)
    while true {
      i = bytes.offset(of: UInt8(ascii: "<"), from: i, to: upper)
      guard i < upper else { return result }
      guard bytes.starts(with: "<!--", at: i) else {
        i += 1
        continue
      }
      guard let end = bytes[..<upper].firstIndex(of: "-->", from: i + 4) else { return result }
      let isCode = i > range.lower && bytes[i - 1] == UInt8(ascii: "`")
      if !isCode { result.append(SourceRange(i..<(end + 3))) }
      i = end + 3
    }
  }
}
