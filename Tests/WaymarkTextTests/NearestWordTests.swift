import Testing
import WaymarkText

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("titel", "title"), ("opertion", "operation"), ("Path", "path"), ("pathh", "path"), ("content", "content"),
  ])
  func findsWhatWasMeant(_ typed: String, _ meant: String) {
    #expect(NearestWord.of(typed, among: ["title", "path", "operation", "content"]) == meant)
  }

  @Test(arguments: ["", "zebra", "p", String(repeating: "title", count: 1000)])
  func staysSilentWhereNothingIsNear(_ typed: String) {
    #expect(NearestWord.of(typed, among: ["title", "path", "operation"]) == nil)
  }
}
