import WaymarkKnowledge
import WaymarkText

/// Configuration of nginx: directives ended by `;`, blocks in braces.
extension Judgement {
  mutating func nginx() {
    guard !isAbridged else { return }
    if let quote = statements().lazy.compactMap(\.smartQuote).first {
      refuse(quote, "A typographic quote is no quote for nginx; write \".")
      return
    }
    var blocks: [(name: String, brace: Int)] = []
    var words: [ArraySlice<UInt8>] = []
    var index = 0
    while index < content.count {
      let byte = content[index]
      if byte.isSpace {
        index += 1
      } else if byte == UInt8(ascii: "#") {
        index = content[index...].firstIndex(of: 0x0A) ?? content.count
      } else if byte == UInt8(ascii: ";") {
        if words.isEmpty {
          refuse(index..<(index + 1), "No directive stands before this ';'.")
          return
        }
        nginxDirective(words, in: blocks.last?.name, isBlock: false)
        words = []
        index += 1
      } else if byte == UInt8(ascii: "{"), !isHole(index) {
        guard let name = words.first else {
          refuse(index..<(index + 1), "The name of the block is missing before this brace.")
          return
        }
        nginxDirective(words, in: blocks.last?.name, isBlock: true)
        if name.string.hasSuffix("_by_lua_block") || name.equals("perl_set") {
          guard let end = endOfBlock(from: index) else { return }
          index = end
        } else {
          blocks.append((name.string, index))
          index += 1
        }
        words = []
      } else if byte == UInt8(ascii: "}") {
        if let first = words.first {
          refuseNoSemicolon(words, first)
          return
        }
        if blocks.popLast() == nil, !isFragment {
          refuse(index..<(index + 1), "This brace closes no block.")
          return
        }
        index += 1
      } else {
        guard let word = nginxWord(from: index) else { return }
        words.append(word)
        index = word.endIndex
        if index < content.count, content[word.startIndex] == UInt8(ascii: "\"") || content[word.startIndex] == 0x27 {
          let next = content[index]
          if !next.isSpace, !";{)".utf8.contains(next) {
            refuse(index..<(index + 1), "Behind the closing quote a blank or a ';' must follow.")
            return
          }
        }
      }
    }
    if let first = words.first {
      if !isFragment || words.count > 1 { refuseNoSemicolon(words, first) }
    } else if let block = blocks.last, !isFragment {
      refuse(block.brace..<(block.brace + 1), "This brace is never closed.")
    }
  }

  /// `{{` and `{%` of a template.
  private func isHole(_ index: Int) -> Bool {
    index + 1 < content.count && (content[index + 1] == UInt8(ascii: "{") || content[index + 1] == UInt8(ascii: "%"))
  }

  private mutating func refuseNoSemicolon(_ words: [ArraySlice<UInt8>], _ first: ArraySlice<UInt8>) {
    refuse(first.startIndex..<(words.last ?? first).endIndex, "The directive '\(first.string)' is not ended by a ';'.")
  }

  /// One word as nginx reads it; nil where a quote stays open.
  private mutating func nginxWord(from start: Int) -> ArraySlice<UInt8>? {
    let first = content[start]
    var index = start
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      index += 1
      while index < content.count, content[index] != first { index += content[index] == UInt8(ascii: "\\") ? 2 : 1 }
      guard index < content.count else {
        refuse("unbalanced-quote", start..<(start + 1), "This quote is never closed.")
        return nil
      }
      return content[start...index]
    }
    if first == UInt8(ascii: "{") {
      // A hole of a template goes to its end, blanks and all.
      let line = content[start...].prefix { $0 != 0x0A }
      let end = line.indices.dropFirst(2).first { line[$0] == UInt8(ascii: "}") && "}%".utf8.contains(line[$0 - 1]) }
      index = end.map { $0 + 1 } ?? start + 2
    }
    while index < content.count, !content[index].isSpace, content[index] != UInt8(ascii: ";") {
      if content[index] == UInt8(ascii: "{") {
        // `${name}` and the holes of templates belong to the word.
        guard index > start, content[index - 1] == UInt8(ascii: "$") || isHole(index) || content[index - 1] == 0x7B
        else { break }
        index = content[index...].firstIndex { $0 == UInt8(ascii: "}") || $0 == 0x0A } ?? content.count
        if index < content.count, content[index] == UInt8(ascii: "}") { index += 1 }
        continue
      }
      index += content[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return content[start..<min(max(index, start + 1), content.count)]
  }

  /// Behind the brace that closes the one at an index, whatever stands between.
  private func endOfBlock(from start: Int) -> Int? {
    var depth = 0
    for index in start..<content.count {
      if content[index] == UInt8(ascii: "{") { depth += 1 }
      if content[index] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }

  /// Blocks whose lines are no directives but keys and values.
  private static let nginxMaps: Set<String> = ["charset_map", "geo", "map", "split_clients", "types", "match"]

  private mutating func nginxDirective(_ words: [ArraySlice<UInt8>], in block: String?, isBlock: Bool) {
    guard let name = words.first, block.map({ !Self.nginxMaps.contains($0) }) ?? true else { return }
    // The reader's own text, a template, or lines that are not shown.
    guard !words.contains(where: { $0.first == UInt8(ascii: "<") || $0.hasPrefix("{{") || $0.holdsEllipsis }) else {
      return
    }
    guard let known = NginxDirective.all[name.string] else {
      if let quote = name.dropFirst().firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) {
        refuse("unbalanced-quote", quote..<(quote + 1), "This quote ends a text that no quote begins.")
        return
      }
      unknown(name, to: "nginx", among: NginxDirective.names, stops: true)
      return
    }
    let count = words.count - 1
    let isRightKind = known.isBlock == isBlock || ["match", "server"].contains(name.string)
    guard !isRightKind || !known.arguments.contains(count) else {
      nginxValues(of: name, words, in: block)
      return
    }
    // A second line in the words: the first one lacks its semicolon.
    if let next = words.dropFirst().first(where: { startsLine($0) && NginxDirective.all[$0.string] != nil }) {
      let before = words.last { $0.endIndex < next.startIndex } ?? name
      refuse(name.startIndex..<before.endIndex, "The directive '\(name.string)' is not ended by a ';'.")
    } else if !isRightKind {
      refuse(
        name.range,
        isBlock
          ? "'\(name.string)' is no block and ends with a ';'." : "'\(name.string)' is a block: a '{' must follow.")
    } else {
      refuse(
        name.startIndex..<(words.last ?? name).endIndex,
        "nginx takes another number of values behind '\(name.string)' than \(count).")
    }
  }

  /// What can be said of the values of a few directives.
  private mutating func nginxValues(of name: ArraySlice<UInt8>, _ words: [ArraySlice<UInt8>], in block: String?) {
    if name.equals("server"), block == "upstream" {
      for word in words.dropFirst(2) {
        let key = word.prefix { $0 != UInt8(ascii: "=") }.string
        if !NginxDirective.serverParameters.contains(key) {
          unknown(word, to: "nginx", among: NginxDirective.serverParameters, stops: true)
        }
      }
    } else if name.equals("if"), let first = words.dropFirst().first, let last = words.last {
      if first.first != UInt8(ascii: "(") || last.last != UInt8(ascii: ")") {
        refuse(first.startIndex..<last.endIndex, "The condition of an 'if' stands in parentheses.")
      }
    } else if name.equals("listen") {
      let host = words[1].prefix { $0 != UInt8(ascii: "]") }
      if (host.first == UInt8(ascii: "[")) != (host.endIndex < words[1].endIndex) {
        refuse(words[1].range, "An address of IPv6 stands in both brackets: [::]:80.")
      }
      for word in words.dropFirst(2) {
        let key = word.prefix { $0 != UInt8(ascii: "=") }
        guard !NginxDirective.listenParameters.contains(key.string) else { continue }
        unknown(
          key, to: "nginx", among: NginxDirective.listenParameters, stops: true,
          isWholeLine: key.endIndex == words.last?.endIndex)
      }
    } else if name.string.hasSuffix("_param"), words.count == 4, !words[3].equals("if_not_empty") {
      refuse(words[3].range, "Behind the value only if_not_empty may follow, and not '\(words[3].string)'.")
    } else if name.equals("fastcgi_split_path_info") || name.equals("rewrite")
      || name.equals("location") && words.count > 2 && words[1].hasPrefix("~")
    {
      let pattern = name.equals("location") ? words[2] : words[1]
      if let bracket = PatternBrackets.unbalanced(in: pattern) {
        refuse(bracket..<(bracket + 1), "This bracket of the pattern has no other half.")
      }
    }
  }

  private func startsLine(_ word: ArraySlice<UInt8>) -> Bool {
    content[..<word.startIndex].last { !$0.isBlank } == 0x0A
  }
}
