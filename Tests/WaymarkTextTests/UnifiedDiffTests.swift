import TestSupport
import Testing
import WaymarkText

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff(Array(old.utf8), Array(new.utf8)).bytes(from: "a", to: "b"), as: UTF8.self)
  }

  @Test func equalTextsHaveNone() {
    #expect(diff("a\nb\n", "a\nb\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func showsWhatChangedWithThreeLinesAround() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
        == "--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n")
  }

  @Test func saysWhereTheLastLineHasNoEnding() {
    #expect(
      diff("a\nb", "a\nb\n") == "--- a\n+++ b\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n")
    #expect(diff("", "a\n") == "--- a\n+++ b\n@@ -0,0 +1 @@\n+a\n")
  }

  @Test func bytesThatAreNoTextStayWhatTheyAre() {
    let diff = UnifiedDiff([0xFF, 0x0D, 0x0A, 0x00, 0x0A], [0xFF, 0x0D, 0x0A]).bytes(from: "a", to: "b")
    #expect(diff == Array("--- a\n+++ b\n@@ -1,2 +1 @@\n ".utf8) + [0xFF, 0x0D, 0x0A, 0x2D, 0x00, 0x0A])
  }

  /// The old text with the hunks put in, each line of which must stand there.
  private func patched(_ old: [UInt8], _ hunks: [UnifiedDiff.Hunk]) -> [UInt8] {
    let lines = old.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) + [0x0A] }
    var result: [[UInt8]] = []
    var done = 0
    for hunk in hunks {
      result += lines[done..<hunk.old.lowerBound]
      #expect(hunk.lines.filter { $0.kind != .added }.map { Array($0.bytes) } == Array(lines[hunk.old]))
      #expect(hunk.lines.count { $0.kind != .removed } == hunk.new.count)
      result += hunk.lines.filter { $0.kind != .removed }.map { Array($0.bytes) }
      done = hunk.old.upperBound
    }
    return (result + lines[done...]).joined().dropLast()
  }

  @Test(arguments: [0, 1, 5, 40, 400, 3000], [2, 50])
  func makesTheNewTextOfTheOld(size: Int, spread: Int) {
    var generator = SeededGenerator(seed: UInt64(size + spread))
    var lines = (0..<size).map { _ in "line \(Int.random(in: 0..<(size / spread + 1), using: &generator))\n" }
    let old = lines.joined()
    for _ in 0..<(size / 4 + 1) {
      let place = Int.random(in: 0...lines.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0 where place < lines.count: lines.remove(at: place)
      case 1: lines.insert("new \(place)\n", at: place)
      default: if place < lines.count { lines.swapAt(place, lines.count - 1) }
      }
    }
    let new = Array(lines.joined().utf8)
    #expect(patched(Array(old.utf8), UnifiedDiff(Array(old.utf8), new).hunks) == new)
  }

  @Test func farApartTextsTakeNoLongerThanTheyAreLong() {
    let old = (0..<60_000).map { "old \($0)" }.joined(separator: "\n")
    let new = (0..<60_000).map { $0 % 1000 == 0 ? "old \($0)" : "new \($0)" }.joined(separator: "\n")
    let changes = UnifiedDiff(Array(old.utf8), Array(new.utf8)).hunks.flatMap(\.lines)
    #expect(changes.count { $0.kind == .kept } == 60)
  }
}
