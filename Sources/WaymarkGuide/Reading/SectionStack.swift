import WaymarkMarkdown
import WaymarkText

/// The sections that are open while the guide is walked.
struct SectionStack {
  private struct Draft {
    let level: Int
    let title: String
    /// The heading's text with its own white space, as site generators make anchors of it.
    let plain: String
    let heading: SourceRange
    let parent: Int?
    let firstElement: Int
    var endElement: Int
    var end: UInt32
  }

  /// What was open when a container began; headings inside it end with it.
  struct Mark {
    fileprivate let open: Int
    fileprivate let floor: Int
  }

  private var drafts: [Draft] = []
  private var open: [Int] = []
  private var floor = 0

  var count: Int { drafts.count }
  var current: Int? { open.last }
  /// The level of a heading below the current section's.
  var levelBelow: Int { min(6, (open.last.map { drafts[$0].level } ?? 0) + 1) }

  /// Opens a section and returns its index.
  mutating func add(level: Int, title: String, plain: String, heading: SourceRange, element: Int) -> Int {
    while open.count > floor, let last = open.last, drafts[last].level >= level {
      close(at: heading.lower, element: element)
    }
    drafts.append(
      Draft(
        level: level, title: title, plain: plain, heading: heading, parent: open.last, firstElement: element,
        endElement: element,
        end: heading.upper))
    open.append(drafts.count - 1)
    return drafts.count - 1
  }

  mutating func enter() -> Mark {
    let mark = Mark(open: open.count, floor: floor)
    floor = open.count
    return mark
  }

  mutating func leave(_ mark: Mark, at end: UInt32, element: Int) {
    while open.count > mark.open { close(at: end, element: element) }
    floor = mark.floor
  }

  private mutating func close(at end: UInt32, element: Int) {
    guard let index = open.popLast() else { return }
    drafts[index].end = max(end, drafts[index].heading.upper)
    drafts[index].endElement = element
  }

  /// All sections, in document order, each with its anchor.
  mutating func finish(at end: UInt32, element: Int) -> [Section] {
    leave(Mark(open: 0, floor: 0), at: end, element: element)
    var anchors = Anchors()
    return drafts.map { draft in
      Section(
        level: draft.level, title: draft.title, heading: draft.heading, anchor: anchors.next(draft.plain),
        range: SourceRange(draft.heading.lower, draft.end), parent: draft.parent,
        elements: draft.firstElement..<max(draft.endElement, draft.firstElement))
    }
  }
}
