import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkLint
import WaymarkText

/// What is written in one dialect and then in another says what it said, up to what a dialect has no place for.
@Suite struct AdmonitionRoundTripTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let number: Int
    let first: Dialect
    let second: Dialect

    var testDescription: String { "\(first.writtenName) to \(second.writtenName)" }
  }

  static let pairs = Dialect.writable.flatMap { first in Dialect.writable.map { (first, $0) } }.enumerated()
    .map { Pair(number: $0, first: $1.0, second: $1.1) }

  /// With `WAYMARK_ALL_PAIRS` every text is written in every pair of dialects; else each pair has its share of the texts.
  static let all = ProcessInfo.processInfo.environment["WAYMARK_ALL_PAIRS"] != nil

  private func guide(_ bytes: [UInt8]) -> Guide { GuideReader.read(SourceText(path: "guide.md", bytes: bytes)) }

  /// Writes all admonitions of a guide in a dialect; gives what could not be written, too.
  private func written(_ guide: Guide, _ dialect: Dialect) -> (guide: Guide, kept: [String]) {
    let conversion = AdmonitionConversion(guide, to: dialect, all: true)
    let kept = conversion.notices.filter { $0.message.contains("stays as it is") }
      .map { $0.message + ": " + guide.source.line(guide.source.lines.line(of: $0.place.lower)) }
    return (self.guide(TextEdit.apply(conversion.fix?.edits ?? [], to: guide.source.bytes)), kept)
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

  /// Writes a text in two dialects, one after the other; gives what could not be written.
  private func check(_ bytes: [UInt8], _ pair: Pair) -> [String] {
    var now = guide(bytes)
    var kept: [String] = []
    for dialect in [pair.first, pair.second] {
      let (after, left) = written(now, dialect)
      kept += left
      let text = after.source.string(after.source.range)
      #expect(after.admonitions.map(\.parent) == now.admonitions.map(\.parent), "\(text)")
      for (before, behind) in zip(content(now), content(after)) { #expect(behind.hasSuffix(before), "\(text)") }
      if left.isEmpty {
        let again = AdmonitionConversion(after, to: dialect, all: true).fix?.edits.map(\.replacement)
        #expect(again == nil, "not its own writing:\n\(text)")
      }
      now = after
    }
    return kept
  }

  @Test(arguments: pairs) func generatedGuidesSayTheSame(pair: Pair) {
    // 196 guides of 3 make more than 500.
    for number in Self.all ? Array(0..<Self.pairs.count) : [pair.number] {
      var generator = AdmonitionGenerator(seed: UInt64(number) &* 7919)
      generator.usesCRLF = number % 5 == 0
      let kept = check(Array(generator.guide(3).utf8), pair)
      #expect(kept.isEmpty, "seed \(number): \(kept)")
    }
  }

  @Test(.enabled(if: Material.hasShared), arguments: pairs) func theSeedAndTheFixturesSayTheSame(pair: Pair) throws {
    for (number, text) in Self.texts.enumerated() where Self.all || number % Self.pairs.count == pair.number {
      _ = check(text, pair)
    }
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
