import Testing
import WaymarkText

/// What is found eight bytes at a time must be what is found byte by byte.
@Suite struct ByteRunTests {
  private static let unit = Array("two words & a \\ here".utf8)

  @Test(arguments: 0..<20)
  func aRunEndsWhereTheTextsDifferOrAStopStands(place: Int) {
    let text = Self.unit + Self.unit
    for stop in ["&", "\\", "z"] {
      var other = text
      other[place] = 0x7E
      let stops = [UInt8(ascii: "\\"), Array(stop.utf8)[0]]
      let wanted = text.indices.first { text[$0] != other[$0] || stops.contains(text[$0]) } ?? text.count
      #expect(text[...].runLength(alike: other[...], before: stops[0], stops[1]) == wanted)
      #expect(other[...].runLength(alike: text[...], before: stops[0], stops[1]) <= wanted)
    }
  }

  @Test(arguments: ["", "word", "one two three four five six", "eight by eight, to the end of the line.  Then more"])
  func wordsAreVisibleAndPartedBySingleSpaces(line: String) {
    let text = Array(line.utf8)
    let count = text[...].wordRunLength(alike: text[...])
    let run = String(decoding: text[..<count], as: UTF8.self)
    #expect(!run.contains("  ") && !run.hasPrefix(" ") && !run.hasSuffix(" "))
    #expect(line.hasPrefix(run) && (count > 0 || text.count < 8))
  }

  @Test(arguments: [" leading", "a\tb tabbed", "a  b double", "naïve word", "line\nbreak"])
  func aRunHoldsNothingElse(line: String) {
    let text = Array(line.utf8)
    #expect(text[...].wordRunLength(alike: text[...]) == 0)
  }

  @Test func aRunEndsBeforeTheWordThatDiffers() {
    let text = Array("the same words and then others".utf8)
    let other = Array("the same words and then &thers".utf8)
    let count = text[...].wordRunLength(alike: other[...])
    #expect((16...24).contains(count) && text[..<count].elementsEqual(other[..<count]))
  }
}
