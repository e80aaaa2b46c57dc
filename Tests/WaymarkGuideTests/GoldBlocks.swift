import Foundation
import TestSupport
import WaymarkGuide
import WaymarkText

/// The labels of one guide, as far as reading is concerned.
struct GoldGuide: Decodable, Sendable {
  struct Block: Decodable, Sendable {
    let line: Int
    let end: Int
    let kind: String
  }

  struct Pseudo: Decodable, Sendable { let line: Int }

  let file: String
  let blocks: [Block]
  let pseudo_blocks: [Pseudo]?

  /// Every labelled guide with its text.
  static func all() throws -> [(gold: GoldGuide, source: SourceText)] {
    guard let shared = Material.shared else { return [] }
    return try Material.sharedFiles("corpus/gold", withExtension: "json").map { url in
      let gold = try JSONDecoder().decode(GoldGuide.self, from: Data(Material.bytes(url)))
      let guide = shared.appending(path: "corpus/guides").appending(path: gold.file)
      return (gold, SourceText(path: gold.file, bytes: try Material.bytes(guide)))
    }
  }
}

/// Blocks found against blocks labelled.
struct BlockAgreement {
  var matched = 0
  var labelled = 0
  var found = 0
  var differences: [String] = []

  mutating func add(_ gold: GoldGuide, _ guide: Guide) {
    func key(_ line: Int, _ end: Int, _ kind: String) -> String { "\(line)-\(end) \(kind)" }
    let blocks = guide.codeBlocks.filter { $0.notation != .inlineFence }
    let wanted = Set(gold.blocks.map { key($0.line, $0.end, $0.kind) })
    let have = Set(blocks.map { key($0.lines.lowerBound, $0.lines.upperBound, $0.notation.rawValue) })
    matched += wanted.intersection(have).count
    labelled += wanted.count
    found += have.count
    differences += wanted.subtracting(have).sorted().map { "\(gold.file): missing \($0)" }
    differences += have.subtracting(wanted).sorted().map { "\(gold.file): extra \($0)" }
  }
}
