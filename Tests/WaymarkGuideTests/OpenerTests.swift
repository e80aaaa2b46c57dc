import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkText

/// No admonition, tab or container of any dialect is left as text in a real guide.
@Suite(.enabled(if: Material.hasShared))
struct OpenerTests {
  private static let openers = ["!!!", "???", ":::", "[!", "{%", "{{<", "{{%", "/// ", "<$>", "=== \""]

  /// Why what looks like an opener may stay in the middle of a text or at its beginning; nil where it may not.
  private static func reason(_ text: Substring) -> String? {
    if text.hasPrefix("{% include") || text.hasPrefix("[!INCLUDE") { return "a file that is elsewhere" }
    if text.hasPrefix("[![") { return "a picture that is a link" }
    if text.hasPrefix("!!!") || text.hasPrefix("???") {
      let rest = text.drop { "!?".contains($0) }
      return rest.first?.isLetter == true ? nil : "a sentence that is loud"
    }
    return nil
  }

  @Test(arguments: CorpusTests.guides)
  func noOpenerIsLeftInProse(url: URL) throws {
    let guide = GuideReader.read(SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url)))
    for element in guide.elements where element.kind == .prose {
      let lines = guide.source.string(element.range).split(separator: "\n").map { line in
        String(line.drop { " >\t".contains($0) })
      }
      for line in lines where Self.openers.contains(where: line.hasPrefix) {
        #expect(Self.reason(line[...]) != nil, "\(line)")
      }
      // Nor in the middle of what a reader sees, code apart.
      let text = Self.withoutCode(element)
      for opener in Self.openers {
        for place in text.ranges(of: opener) {
          #expect(Self.reason(text[place.lowerBound...]) != nil, "\(text[place.lowerBound...].prefix(80))")
        }
      }
    }
  }

  private static func withoutCode(_ element: Element) -> String {
    var bytes = Array(element.text.utf8)
    for span in element.spans where span.kind == .code {
      for index in span.offset..<min(span.offset + span.text.utf8.count, bytes.count) { bytes[index] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
