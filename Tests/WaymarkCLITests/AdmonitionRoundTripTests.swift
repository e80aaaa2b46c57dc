import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkLint
import WaymarkText

/// What is written in one dialect and then in another says what it said, up to what a dialect has no place for.
///
/// Ordinary runs write each generated guide in one dialect and then in all, and each other text in one pair, so that all pairs
/// are seen; with `WAYMARK_ALL_PAIRS` every text is written in every pair.
@Suite struct AdmonitionRoundTripTests {
  static let all = ProcessInfo.processInfo.environment["WAYMARK_ALL_PAIRS"] != nil
  static let dialects = Dialect.writable
  /// How many generated guides there are, each with three admonitions side by side that may hold others: more than 500.
  static let guides = all ? 0..<170 : 0..<dialects.count

  @Test(arguments: guides) func aGeneratedGuideSaysTheSame(number: Int) {
    var generator = AdmonitionGenerator(seed: UInt64(number) &* 7919)
    generator.usesCRLF = number % 5 == 0
    var trip = RoundTrip(Array(generator.guide(3).utf8))
    let firsts = Self.all ? Self.dialects : [Self.dialects[number % Self.dialects.count]]
    for first in firsts {
      for second in Self.dialects { trip.go(first, second) }
    }
    #expect(trip.kept == [], "seed \(number)")
  }

  @Test(.enabled(if: Material.hasShared), arguments: texts.indices)
  func theSeedAndTheFixturesSayTheSame(number: Int) {
    var trip = RoundTrip(Self.texts[number])
    let count = Self.dialects.count
    let pairs = Self.all ? Array(0..<count * count) : [number % (count * count)]
    for pair in pairs { trip.go(Self.dialects[pair / count], Self.dialects[pair % count]) }
  }

  private static let texts: [[UInt8]] = {
    let seed = Material.sharedFiles("seed", withExtension: "md").compactMap { try? Material.bytes($0) }
    struct Row: Decodable { let input: String }
    let folder = Material.shared?.appending(path: "fixtures/admonitions")
    let files = folder.flatMap { FileManager.default.enumerator(at: $0, includingPropertiesForKeys: nil) }?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
    let rows = (files ?? []).flatMap { (try? Material.rows($0, as: Row.self)) ?? [] }
    return seed + rows.map { Array($0.input.utf8) }
  }()
}

/// One text, written in pairs of dialects; what was written once is not written again.
private struct RoundTrip {
  private struct Step: Hashable {
    let bytes: [UInt8]
    let dialect: String
  }

  private let bytes: [UInt8]
  private var guides: [[UInt8]: Guide] = [:]
  private var done: [Step: [UInt8]] = [:]
  /// What could not be written.
  private(set) var kept: Set<String> = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func go(_ first: Dialect, _ second: Dialect) {
    _ = written(written(bytes, first), second, after: first)
  }

  private mutating func guide(_ bytes: [UInt8]) -> Guide {
    if let guide = guides[bytes] { return guide }
    let guide = GuideReader.read(SourceText(path: "guide.md", bytes: bytes))
    guides[bytes] = guide
    return guide
  }

  /// The text with all admonitions in a dialect.
  private mutating func written(_ bytes: [UInt8], _ dialect: Dialect, after first: Dialect? = nil) -> [UInt8] {
    let step = Step(bytes: bytes, dialect: dialect.id)
    if let after = done[step] { return after }
    let before = guide(bytes)
    let conversion = AdmonitionConversion(before, to: dialect, all: true)
    let after = TextEdit.apply(conversion.fix?.edits ?? [], to: bytes)
    done[step] = after
    let now = guide(after)
    let pair = "\(first?.writtenName ?? "the text") to \(dialect.writtenName):\n\(bytes.text)\n-----\n\(after.text)"
    #expect(now.admonitions.map(\.parent) == before.admonitions.map(\.parent), "\(pair)")
    for (was, isNow) in zip(content(before), content(now)) { #expect(isNow.hasSuffix(was), "\(pair)") }
    let left = conversion.notices.filter { $0.message.contains("stays as it is") }.map {
      "\(first?.writtenName ?? "the text"), \($0.message): \(before.source.line(before.source.lines.line(of: $0.place.lower)))"
    }
    kept.formUnion(left)
    if left.isEmpty {
      let again = AdmonitionConversion(now, to: dialect, all: true).fix?.edits.map(\.replacement)
      #expect(again == nil, "not its own writing: \(pair)")
    }
    return after
  }

  /// What a reader reads in each admonition without its title, code and headings.
  private func content(_ guide: Guide) -> [String] {
    var bodies = Array(repeating: "", count: guide.admonitions.count)
    for element in guide.elements {
      if case .admonition = element.kind { continue }
      var text = element.text
      if case .code(let index) = element.kind {
        if guide.codeBlocks[index].admonition != nil { continue }
        text = guide.codeBlocks[index].body.string
      }
      for case .admonition(let index) in element.enclosures.reversed() {
        bodies[index] += " " + text
        break
      }
    }
    return bodies
  }
}

extension Collection<UInt8> {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
