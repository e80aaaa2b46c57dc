import Foundation
import TestSupport
import Testing
import WaymarkText

@testable import WaymarkGuide

/// All that was read stands where it is said to stand, in every guide of the corpus.
///
/// Nothing is skipped: what Markdown resolves on the way (prefixes of quotes and lists, tabs, escapes, character references,
/// tags in `<pre>`) is resolved here once more.
@Suite(.enabled(if: Material.hasShared))
struct LiteralTests {
  @Test(arguments: CorpusTests.guides)
  func codeStandsAtItsPlace(url: URL) throws {
    let guide = GuideReader.read(SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url)))
    for block in guide.codeBlocks {
      for (text, range) in block.body.lines where !range.isEmpty {
        let written = guide.source.string(block.body.source(of: range))
        if block.notation == .htmlPre {
          #expect(Written.characters(Written.withoutTags(written)) == text)
        } else if written != text {
          // A tab that the cut goes through is spaces on the one side.
          #expect(Written.withoutMargin(written) == Written.withoutMargin(text))
          #expect(written.contains("\t"), "\(text)")
        }
      }
    }
  }

  @Test(arguments: CorpusTests.guides)
  func codeSpansStandAtTheirPlaces(url: URL) throws {
    let guide = GuideReader.read(SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url)))
    for element in guide.elements {
      for span in element.spans where span.kind == .code && !span.text.isEmpty {
        var written = Written.joined(guide.source.string(span.range))
        let isTag = ["<code", "<tt"].contains(where: written.hasPrefix)
        written = isTag ? Written.characters(Written.withoutTags(written)) : written
        let inner = written.drop { $0 == "`" }
        let marks = written.count - inner.count
        #expect(Written.folded(String(inner.dropLast(marks))) == Written.folded(span.text))
      }
    }
  }

  @Test(arguments: CorpusTests.guides)
  func textsStandAtTheirPlaces(url: URL) throws {
    let guide = GuideReader.read(SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url)))
    for node in guide.tree.nodes {
      guard case .text(let index) = node.kind else { continue }
      let written = guide.source.string(node.range)
      let literal = guide.tree.literals[index]
      if written != literal { #expect(Written.characters(Written.unescaped(written)) == literal) }
    }
  }

  /// Every letter of an element stands in its range, in order.
  @Test(arguments: CorpusTests.guides)
  func lettersOfElementsStandInTheirRanges(url: URL) throws {
    let guide = GuideReader.read(SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url)))
    for element in guide.elements {
      switch element.kind {
      case .prose, .heading, .keystrokes, .checklist:
        var letters = element.text.filter { $0.isLetter || $0.isNumber }[...]
        for letter in Written.characters(guide.source.string(element.range)) where letter == letters.first {
          letters.removeFirst()
        }
        #expect(letters.isEmpty, "\(element.text)")
      default: break
      }
    }
  }
}

/// What Markdown makes of a piece of source.
private enum Written {
  /// The lines of a span without the prefixes of quotes and items.
  static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).enumerated().map { index, line in
      index == 0 ? String(line) : String(line.drop { " \t>".contains($0) })
    }.joined(separator: " ")
  }

  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("\\|", with: "|")
  }

  static func withoutMargin(_ line: String) -> Substring { line.drop { $0 == " " || $0 == "\t" } }

  static func withoutTags(_ text: String) -> String {
    var isTag = false
    return text.filter { character in
      if character == "<" { isTag = true }
      defer { if character == ">" { isTag = false } }
      return !isTag
    }
  }

  static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, !(character.isASCII && (character.isPunctuation || character.isSymbol)) { result += "\\" }
      result.append(character)
      isEscaped = false
    }
    return isEscaped ? result + "\\" : result
  }

  /// With character references resolved.
  static func characters(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let (character, length) = HTMLEntity.read(bytes[...], at: index) {
        result += Array(String(character).utf8)
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
