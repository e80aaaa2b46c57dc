import WaymarkGuide
import WaymarkText

/// A guide with everything that the passes look up, computed once.
struct Survey: Sendable {
  let guide: Guide
  /// Beside the guide's elements.
  let elements: [ElementFacts]
  /// Beside the guide's code blocks.
  let blocks: [BlockContext]
  /// The titles of each section and the sections around it, from the outside in, folded.
  let headings: [[FoldedText]]

  init(_ guide: Guide) {
    self.guide = guide
    let elements = guide.elements.map { ElementFacts($0, guide: guide) }
    self.elements = elements
    var headings: [[FoldedText]] = []
    for section in guide.sections {
      let above = section.parent.flatMap { $0 < headings.count ? headings[$0] : nil } ?? []
      headings.append(above + [FoldedText(section.title)])
    }
    self.headings = headings
    var blocks: [BlockContext] = []
    for index in guide.codeBlocks.indices {
      blocks.append(BlockContext(index, guide: guide, elements: elements, before: blocks.last))
    }
    self.blocks = blocks
  }

  /// The titles around a block, from the outside in.
  func headings(of block: Int) -> [FoldedText] {
    guard let section = element(of: block)?.section, headings.indices.contains(section) else { return [] }
    return headings[section]
  }

  func element(of block: Int) -> Element? {
    let index = guide.codeBlocks[block].element
    return guide.elements.indices.contains(index) ? guide.elements[index] : nil
  }

  /// The 1-based line on which a range of the guide starts.
  func line(_ range: SourceRange) -> Int { guide.source.lines.line(of: range.lower) }
}

/// What an element tells, computed once.
struct ElementFacts: Sendable {
  /// The sentences of prose, headings and admonitions; empty for all else.
  let sentences: [Sentence]
  let line: Int

  init(_ element: Element, guide: Guide) {
    line = guide.source.lines.line(of: element.range.lower)
    sentences =
      switch element.kind {
      case .prose, .heading, .admonition: Sentence.split(element.text)
      default: []
      }
  }

  /// Whether the element says something to a reader.
  var speaks: Bool { !sentences.isEmpty }
}
