import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkText

/// Every guide of the corpus, and damaged copies of it, come through with ranges that hold.
@Suite(.enabled(if: Material.hasShared))
struct CorpusTests {
  static let guides = Material.sharedFiles("corpus/guides", withExtension: "md")

  @Test(arguments: guides)
  func readsAGuide(url: URL) throws {
    let guide = GuideReader.read(SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url)))
    #expect(!guide.elements.isEmpty)
    #expect(RangeCheck.problems(guide) == [])
  }

  @Test(arguments: guides)
  func readsDamagedGuides(url: URL) throws {
    let bytes = try Material.bytes(url)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let damaged = Mutation.damage(bytes, using: &generator)
      let guide = GuideReader.read(SourceText(path: url.lastPathComponent, bytes: damaged))
      #expect(RangeCheck.problems(guide) == [])
    }
  }
}

/// Ways in which a file goes bad.
enum Mutation {
  static func damage(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      guard !bytes.isEmpty else { break }
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...200, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 3: bytes.insert(contentsOf: signs.randomElement(using: &generator)?.utf8.map { $0 } ?? [], at: place)
      case 4: bytes.removeLast(bytes.count - end)
      default: bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      }
    }
    return bytes
  }

  private static let signs = [
    "```", "~~~~\n", "\n> [!NOTE]\n", "\n!!! note\n", "\n    ", "\n:::\n", "\n::: tip\n", "<!--", "-->", "<details>",
    "</div>",
    "<pre>", "**", "_", "`", "\n- ", "\n1. ", "\u{A0}", "\0", "\r", "|", "\n---\n", "{{", "]]", "![[", "{% hint %}",
    "\t",
  ]
}

/// What must hold for every guide.
enum RangeCheck {
  static func problems(_ guide: Guide) -> [String] {
    let end = guide.source.range.upper
    var problems: [String] = []
    func check(_ range: SourceRange, _ what: String) {
      if range.upper > end { problems.append("\(what) \(range) past \(end)") }
    }
    for element in guide.elements {
      check(element.range, "element")
      let length = element.text.utf8.count
      for span in element.spans where span.offset + span.text.utf8.count > length {
        problems.append("span \(span.text) at \(span.offset) of \(length)")
      }
    }
    for section in guide.sections {
      check(section.range, "section")
      if section.elements.upperBound > guide.elements.count { problems.append("section elements \(section.elements)") }
      if !section.range.contains(section.heading) { problems.append("section \(section.range) \(section.heading)") }
    }
    for (index, block) in guide.codeBlocks.enumerated() {
      check(block.range, "code")
      if guide.elements[block.element].kind != .code(index) { problems.append("code \(index)") }
    }
    for admonition in guide.admonitions {
      check(admonition.range, "admonition")
      if !admonition.range.contains(admonition.bodyRange) { problems.append("body \(admonition.bodyRange)") }
      if !admonition.markerRange.contains(admonition.kindRange) { problems.append("kind \(admonition.kindRange)") }
    }
    for placeholder in guide.placeholders { check(placeholder.range, "placeholder") }
    for image in guide.images { check(image.range, "image") }
    for link in guide.links { check(link.range, "link") }
    return problems
  }
}
