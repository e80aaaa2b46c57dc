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
  /// The title of each section, its number told apart.
  let titles: [SectionTitle]
  /// The section that the guide's own title opens.
  let firstSection: Int?

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
    titles = guide.sections.map { SectionTitle($0.title) }
    firstSection = Self.titleSection(guide)
    let annotations = Dictionary(grouping: guide.annotations.filter { $0.block != nil }) { $0.block ?? 0 }
    var blocks: [BlockContext] = []
    for index in guide.codeBlocks.indices {
      blocks.append(
        BlockContext(
          index, guide: guide, elements: elements, annotations: annotations[index] ?? [], before: blocks.last))
    }
    self.blocks = blocks
  }

  /// The heading that is the guide's title, or stands above all others.
  private static func titleSection(_ guide: Guide) -> Int? {
    if let own = guide.sections.firstIndex(where: { $0.title == guide.title }) { return own }
    guard let first = guide.sections.first, guide.sections.dropFirst().allSatisfy({ $0.level > first.level }) else {
      return nil
    }
    return 0
  }

  /// The titles around a block, from the outside in.
  func headings(of block: Int) -> [FoldedText] {
    guard let section = element(of: block)?.section, headings.indices.contains(section) else { return [] }
    return headings[section]
  }

  /// The block behind another one in the same section.
  func next(after block: BlockContext) -> BlockContext? {
    let index = block.index + 1
    return blocks.indices.contains(index) && blocks[index].previous == block.index ? blocks[index] : nil
  }

  /// The block that follows an element with nothing between.
  func blockIntroduced(by element: Int) -> BlockContext? {
    guard guide.elements.indices.contains(element + 1), case .code(let block) = guide.elements[element + 1].kind else {
      return nil
    }
    return blocks.indices.contains(block) ? blocks[block] : nil
  }

  func element(of block: Int) -> Element? {
    let index = guide.codeBlocks[block].element
    return guide.elements.indices.contains(index) ? guide.elements[index] : nil
  }

  /// The last block for readers before an element.
  func lastBlock(before element: Int) -> BlockContext? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].block.element < element { low = middle + 1 } else { high = middle }
    }
    while low > 0, blocks[low - 1].isHidden { low -= 1 }
    return low > 0 ? blocks[low - 1] : nil
  }

  /// The 1-based line on which a range of the guide starts.
  func line(_ range: SourceRange) -> Int { guide.source.lines.line(of: range.lower) }
}

/// A section's title, read once for all passes.
struct SectionTitle: Sendable {
  let number: String?
  let text: String
  let folded: FoldedText

  init(_ written: String) {
    let title = StepTitle(written)
    number = title.number
    text = title.text
    folded = FoldedText(title.text)
  }
}

extension Element {
  /// The spans that start in a range of the text; they stand in order.
  func spans(in range: Range<Int>) -> ArraySlice<Span> {
    func first(from offset: Int) -> Int {
      var low = 0
      var high = spans.count
      while low < high {
        let middle = (low + high) / 2
        if spans[middle].offset < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let lower = first(from: range.lowerBound)
    return spans[lower..<max(lower, first(from: range.upperBound))]
  }
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
