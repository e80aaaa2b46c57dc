import Foundation
import TestSupport
import Testing
import WaymarkText

@testable import WaymarkMarkdown

/// The guide's bytes at a range are the literal that the tree holds.
@Suite struct RangeTests {
  @Test(.enabled(if: Material.hasShared), arguments: Material.sharedFiles("corpus/guides", withExtension: "md"))
  func everyLiteralStandsWhereItsRangeSays(guide: URL) throws {
    let source = SourceText(path: guide.path, bytes: try Material.bytes(guide))
    #expect(misplaced(source).isEmpty)
  }

  @Test(arguments: ["a\n===\n", "a\n===\nb\n", "a\nb\n---\n\nc\n", "> a\n> ===\n>\n> b\n"])
  func anUnderlinedHeadingEndsWithItsLine(text: String) throws {
    let source = SourceText(text)
    let (tree, _) = MarkdownParser.parse(source, grammars: [])
    let heading = try #require(
      tree.nodes.first { $0.kind == .heading(level: text.contains("=") ? 1 : 2, setext: true) })
    #expect(["=", "-"].contains(source.string(heading.range).last))
  }
}

/// The literals of a source that do not stand at their range, container prefixes, entities and escapes apart.
func misplaced(_ source: SourceText, grammars: GrammarTable = []) -> [String] {
  let (tree, _) = MarkdownParser.parse(source, grammars: grammars)
  var wrong: [String] = []
  for node in tree.nodes {
    let written = source.string(node.range)
    let line = source.lines.line(of: node.range.lower)
    switch node.kind {
    case .text(let index):
      let literal = tree.literals[index]
      if literal != written, literal != unescaped(written), !written.contains("&") {
        wrong.append("line \(line): text \(tree.literals[index].debugDescription) at \(written.debugDescription)")
      }
    case .code(let index):
      // A line ending in a code span counts as a space; a pipe in a table is escaped even there.
      let literal = tree.literals[index]
      if written != literal, written.replacing("\\|", with: "|") != literal, !written.contains("\n") {
        wrong.append("line \(line): code \(tree.literals[index].debugDescription) at \(written.debugDescription)")
      }
    case .codeBlock(let index):
      let body = tree.codeBlocks[index].body
      for (text, range) in body.lines where !range.isEmpty {
        let place = source.string(body.source(of: range))
        if place != text, !place.contains("\t") {
          wrong.append("line \(line): code line \(text.debugDescription) at \(place.debugDescription)")
        }
      }
    default: break
    }
  }
  return wrong
}

/// A text with its escapes resolved.
private func unescaped(_ text: String) -> String {
  var result = ""
  var escaped = false
  for character in text.unicodeScalars {
    let isPunctuation =
      character.isASCII && !character.properties.isAlphabetic && !character.properties.isWhitespace
      && !("0"..."9").contains(character)
    if escaped, !isPunctuation { result += "\\" }
    if character == "\\", !escaped {
      escaped = true
      continue
    }
    escaped = false
    result.unicodeScalars.append(character)
  }
  return result + (escaped ? "\\" : "")
}
