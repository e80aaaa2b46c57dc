import WaymarkGuide
import WaymarkText

/// A code block and what stands around it.
///
/// A class, since every pass takes the blocks one after the other and its facts are many.
final class BlockContext: Sendable {
  let index: Int
  let block: CodeBlock
  let body: BodyFacts
  /// The sentences between the block before (or the heading) and this block, in order.
  let lead: [Sentence]
  /// The last sentences before the block, the nearest first.
  let nearest: [Sentence]
  /// The element that each sentence of the lead stands in.
  let leadElements: [Int]
  /// The first sentences behind the block, up to the next block or heading.
  let after: [Sentence]
  /// The block before it in the same section.
  let previous: Int?
  /// No prose stands between the block before and this one.
  let touchesPrevious: Bool
  /// The title of the section starts right above, with no prose between.
  let touchesHeading: Bool
  /// What the author states in annotations.
  let statement: Statement
  /// The title that the reader unfolds to see the block.
  let fold: FoldedText?
  /// Not for readers: inside a comment, or no block to anybody but its author.
  let isHidden: Bool

  init(_ index: Int, guide: Guide, elements: [ElementFacts], annotations: [Annotation], before: BlockContext?) {
    let block = guide.codeBlocks[index]
    self.index = index
    self.block = block
    body = BodyFacts(block, source: guide.source)
    var lead: [Sentence] = []
    var leadElements: [Int] = []
    var previous: Int?
    var touchesHeading = false
    var at = min(block.element, guide.elements.count) - 1
    var steps = 0
    walk: while at >= 0, steps < 24 {
      let element = guide.elements[at]
      switch element.kind {
      case .code(let other):
        if guide.codeBlocks.indices.contains(other), guide.codeBlocks[other].notation == .inlineFence { break }
        previous = other
        break walk
      case .heading:
        touchesHeading = lead.isEmpty
        break walk
      case .prose, .admonition:
        // An admonition's text is told by the elements of its body, where it has any.
        let own = elements[at].sentences
        if case .admonition = element.kind, lead.count > 0 || own.isEmpty { break }
        lead.insert(contentsOf: own, at: 0)
        leadElements.insert(contentsOf: own.map { _ in at }, at: 0)
      default: break
      }
      at -= 1
      steps += 1
    }
    self.lead = lead
    nearest = lead.suffix(3).reversed()
    self.leadElements = leadElements
    self.previous = previous
    touchesPrevious = previous != nil && lead.isEmpty
    self.touchesHeading = touchesHeading
    var after: [Sentence] = []
    at = block.element + 1
    steps = 0
    follow: while at < guide.elements.count, steps < 6 {
      switch guide.elements[at].kind {
      case .code, .heading, .thematicBreak: break follow
      case .prose, .admonition: after += elements[at].sentences
      default: break
      }
      at += 1
      steps += 1
    }
    self.after = after
    statement = annotations.isEmpty ? Statement() : Statement(annotations, in: guide.source)
    let enclosures = block.element < guide.elements.count ? guide.elements[block.element].enclosures : []
    fold =
      enclosures.reversed().lazy.compactMap { enclosure in
        if case .details(let title) = enclosure { FoldedText(title) } else { nil }
      }.first
    isHidden = block.notation == .inlineFence || enclosures.contains(.comment)
  }

  /// The sentence that introduces the block: the last one before it.
  var introduction: Sentence? { lead.last }
}
