import Testing
import WaymarkText

@Suite struct LineIndexTests {
  @Test func countsEveryLineEnding() {
    let index = LineIndex(Array("a\nb\r\nc\rd".utf8))
    #expect(index.starts == [0, 2, 5, 7])
    #expect(index.position(of: 5) == .init(line: 3, column: 1))
    #expect(index.range(ofLine: 2) == SourceRange(2, 5))
  }

  @Test func aMapThroughAMapLandsOnTheSource() {
    // "> > ab\n> > cd": the outer cut removes the first "> ", the inner the second.
    let outer = LineMap([.init(local: 0, source: 2, count: 5), .init(local: 5, source: 9, count: 4)])
    let inner = LineMap([.init(local: 0, source: 2, count: 3), .init(local: 3, source: 7, count: 2)])
    let whole = inner.through(outer)
    #expect(whole.source(of: 0) == 4)
    #expect(whole.source(of: 3) == 11)
    #expect(whole.source(of: SourceRange(0, 5)) == SourceRange(4, 13))
  }
}
