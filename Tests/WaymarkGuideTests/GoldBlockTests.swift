import TestSupport
import Testing
import WaymarkGuide
import WaymarkText

@Suite(.enabled(if: Material.hasShared))
struct GoldBlockTests {
  @Test func findsTheLabelledBlocks() throws {
    var agreement = BlockAgreement()
    for (gold, source) in try GoldGuide.all() { agreement.add(gold, GuideReader.read(source)) }
    print("blocks: \(agreement.matched) of \(agreement.labelled) labelled, \(agreement.found) found")
    #expect(agreement.matched * 100 >= agreement.labelled * 99, "\(agreement.differences.joined(separator: "\n"))")
    #expect(agreement.found * 100 <= agreement.labelled * 101, "\(agreement.differences.joined(separator: "\n"))")
  }

  @Test func findsNoPseudoBlocks() throws {
    for (gold, source) in try GoldGuide.all() {
      let lines = Set(GuideReader.read(source).codeBlocks.map(\.lines.lowerBound))
      let labelled = Set(gold.blocks.map(\.line))
      for pseudo in gold.pseudo_blocks ?? [] where !labelled.contains(pseudo.line) {
        #expect(!lines.contains(pseudo.line), "\(gold.file):\(pseudo.line)")
      }
    }
  }
}
