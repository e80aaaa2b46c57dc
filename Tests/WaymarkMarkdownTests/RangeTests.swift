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
}

/// The literals of a source that do not stand at their range, container prefixes, entities and escapes apart.
func misplaced(_ source: SourceText, grammars: [ContainerGrammar] = []) -> [String] {
  let (tree, _) = MarkdownParser.parse(source, grammars: grammars)
  var wrong: [String] = []
  for node in tree.nodes {
    let written = source.string(node.range)
    let line = source.lines.line(of: node.range.lower)
    switch node.kind {
    case .text(let index):
      if plain(written) != plain(tree.literals[index]), !written.contains("&") || written.isEmpty {
        wrong.append("line \(line): text \(tree.literals[index].debugDescription) at \(written.debugDescription)")
      }
    case .code(let index):
      let found = written.replacing("\n", with: " ").replacing("\\|", with: "|")
      if found != tree.literals[index], !written.contains("\n") {
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

/// A text with its escapes gone.
private func plain(_ text: String) -> String {
  var result = ""
  var escaped = false
  for character in text {
    if character == "\\", !escaped {
      escaped = true
      continue
    }
    escaped = false
    result.append(character)
  }
  return result
}
