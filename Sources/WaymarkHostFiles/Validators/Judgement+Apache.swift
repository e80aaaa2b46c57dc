import WaymarkKnowledge
import WaymarkText

/// Configuration of Apache: a directive a line, sections in `<Name …>` and `</Name>`.
extension Judgement {
  mutating func apache() {
    var open: [ArraySlice<UInt8>] = []
    for line in joinedLines() where !line.holdsEllipsis {
      let text = line.trimmed
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      guard first == UInt8(ascii: "<") else {
        apacheDirective(text, isInLocation: open.contains { $0.lowercased.hasPrefix("location") })
        continue
      }
      let isEnd = text.hasPrefix("</")
      let name = text.dropFirst(isEnd ? 2 : 1).prefix { !$0.isBlank && $0 != UInt8(ascii: ">") }
      guard text.last == UInt8(ascii: ">") else {
        refuse(text.range, "'\(text.string)' is not closed by a '>'.")
        continue
      }
      if isEnd {
        if let section = open.popLast() {
          if section.lowercased != name.lowercased {
            refuse(text.range, "The section that is open here is <\(section.string)>, not '\(name.string)'.")
            return
          }
        } else if !isFragment {
          refuse(text.range, "No section is open that '\(text.string)' could close.")
          return
        }
        continue
      }
      if !ApacheDirective.isKnown("<" + name.string) {
        // A lone word in angle brackets waits for the reader's own text.
        if text.words.count == 1, name.allSatisfy({ !$0.isUpper }) { continue }
        unknown(name, to: "Apache", among: ApacheDirective.sections, stops: true)
      } else if text.words.count == 1, !ApacheDirective.bareSections.contains(name.lowercased) {
        refuse(text.range, "<\(name.string)> needs a value.")
      } else if name.lowercased.hasSuffix("match"), let pattern = Self.apacheWords(text.dropLast()).words.last {
        apachePattern(pattern)
      }
      open.append(name)
    }
    if let section = open.last, !isFragment {
      refuse(section.range, "The section <\(section.string)> is never closed.")
    }
  }

  private mutating func apacheDirective(_ text: ArraySlice<UInt8>, isInLocation: Bool) {
    let (words, openQuote) = Self.apacheWords(text)
    guard let name = words.first, name.allSatisfy({ $0.isNameByte }) else { return }
    guard ApacheDirective.isKnown(name.string) else {
      // Many modules come from elsewhere.
      if ApacheDirective.foreignPrefixes.contains(where: { name.hasPrefix($0) }) { return }
      unknown(
        name, to: "Apache", among: ApacheDirective.names, stops: true, isWholeLine: words.count == 1 && !isFragment)
      return
    }
    guard words.count > 1 else {
      if !ApacheDirective.bare.contains(name.lowercased) {
        refuse(name.range, "\(name.string) needs a value behind it.")
      }
      return
    }
    if let quote = text.smartQuote {
      refuse(quote, "A typographic quote is no quote for Apache; write \".")
      return
    }
    if let openQuote {
      // Apache ends it with the line; what it swallows is missing elsewhere.
      note("unbalanced-quote", openQuote..<(openQuote + 1), "This quote is never closed.")
    }
    if !text.isElided || text.contains(UInt8(ascii: "$")) {
      apacheCount(of: words, name, isInLocation: isInLocation)
    }
    apacheVariable(text, isPath: ApacheDirective.paths.contains(name.lowercased))
    switch name.lowercased {
    case "options":
      for word in words.dropFirst() where !word.isElided {
        let option = "+-".utf8.contains(word[word.startIndex]) ? word.dropFirst() : word
        if !ApacheDirective.options.contains(where: { $0.lowercased() == option.lowercased }) {
          unknown(option, to: "Options of Apache", among: ApacheDirective.options, stops: true)
        }
      }
    case "allowoverride":
      for word in words.dropFirst() where !word.isElided {
        let name = word.prefix { $0 != UInt8(ascii: "=") }
        if !ApacheDirective.overrides.contains(where: { $0.lowercased() == name.lowercased }) {
          unknown(name, to: "AllowOverride of Apache", among: ApacheDirective.overrides, stops: true)
        }
      }
    case "require":
      let provider = words[1].equals("not") && words.count > 2 ? words[2] : words[1]
      if !ApacheDirective.requirements.contains(provider.lowercased), words.count < 4 {
        unknown(provider, to: "Require of Apache", among: ApacheDirective.requirements, stops: true)
      } else if provider.lowercased == "all" {
        let value = text[provider.endIndex...].trimmed
        guard !["granted", "denied"].contains(value.lowercased), value.first != UInt8(ascii: "<") else { return }
        refuse(
          value.isEmpty ? provider.range : value.range,
          "Behind 'Require all' stands granted or denied, and nothing else.")
      }
    case "rewriterule", "rewritecond":
      // The flags stand in brackets; other values may be quoted.
      let pattern = words.dropFirst(name.lowercased == "rewriterule" ? 1 : 2).first
      if let pattern { apachePattern(pattern) }
      guard words.count == 4, !text.contains(0x22), let flags = words.last, flags.first != UInt8(ascii: "[") else {
        return
      }
      refuse(flags.range, "The flags of \(name.string) stand in brackets: [L].")
    case "aliasmatch", "browsermatch", "browsermatchnocase", "redirectmatch", "scriptaliasmatch":
      if let pattern = words.dropFirst().first(where: { $0.contains(UInt8(ascii: "^")) }) { apachePattern(pattern) }
    case "header", "requestheader": apacheHeader(words)
    case "loadmodule":
      guard words.count == 3, !words[2].isElided, !words[2].string.hasSuffix(".so"), !words[2].contains(0x22),
        !words[2].contains(UInt8(ascii: "$"))
      else { return }
      refuse(words[2].range, "The file of a module ends with .so.")
    default: break
    }
  }

  /// `Header [always] set Name value [env=…]`
  private mutating func apacheHeader(_ words: [ArraySlice<UInt8>]) {
    let hasCondition = ["always", "onsuccess"].contains(words[1].lowercased)
    let told = words.dropFirst(hasCondition ? 2 : 1)
    guard let action = told.first, let name = told.dropFirst().first, !words.contains(where: \.isElided) else { return }
    let values = ["add", "append", "merge", "set", "setifempty"].contains(action.lowercased) ? 1 : 0
    let rest = told.dropFirst(2)
    if rest.count < values {
      refuse(name.range, "A value must follow the name of the header.")
    } else if values == 1, let last = rest.dropFirst().first, !last.hasPrefix("env="), !last.hasPrefix("expr="),
      !last.equals("early"), !last.hasPrefix("\"expr=")
    {
      refuse(last.range, "Behind the value only env=, expr= or early may follow; a value with blanks stands in quotes.")
    }
  }

  /// `${NAME}`; where a brace is missing, Apache takes the text as it stands.
  private mutating func apacheVariable(_ text: ArraySlice<UInt8>, isPath: Bool) {
    guard let dollar = text.firstIndex(of: UInt8(ascii: "$")) else { return }
    let rest = text[(dollar + 1)...]
    let isOpen = rest.first == UInt8(ascii: "{") && !rest.contains(UInt8(ascii: "}"))
    let name = rest.prefix { $0.isUpper || $0 == UInt8(ascii: "_") }
    if isPath, isOpen || name.count > 1 && rest[name.endIndex...].first == UInt8(ascii: "}") {
      refuse(dollar..<(dollar + 2), "A variable stands as ${NAME}, in both braces; this is taken for a file's name.")
    } else if isOpen {
      warn("wrong-file-syntax", dollar..<(dollar + 2), "This brace is never closed; Apache takes it as it stands.")
    }
  }

  private mutating func apacheCount(of words: [ArraySlice<UInt8>], _ name: ArraySlice<UInt8>, isInLocation: Bool) {
    guard let counts = ApacheArguments.count(of: name.string), let last = words.last else { return }
    let count = words.count - 1
    // Only a <Location> names the other half.
    let needsPair = !isInLocation && !isFragment && ["alias", "scriptalias"].contains(name.lowercased)
    if count > counts.upperBound {
      refuse(
        words[counts.upperBound + 1].startIndex..<last.endIndex,
        "Nothing may follow here; \(name.string) takes \(counts.upperBound == 1 ? "one value" : "\(counts.upperBound) values")."
      )
    } else if count < counts.lowerBound || needsPair && count < 2 {
      refuse(name.startIndex..<last.endIndex, "\(name.string) takes more values than \(count).")
    } else if ApacheArguments.switches.contains(name.lowercased), !words[1].isElided,
      !["on", "off"].contains(Self.withoutQuotes(words[1]).lowercased)
    {
      refuse(words[1].range, "\(name.string) takes On or Off, and not '\(words[1].string)'.")
    }
  }

  private mutating func apachePattern(_ pattern: ArraySlice<UInt8>) {
    guard let bracket = PatternBrackets.unbalanced(in: pattern) else { return }
    refuse(bracket..<(bracket + 1), "This bracket of the pattern has no other half.")
  }

  private static func withoutQuotes(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.count > 1 && word.first == word.last && (word.first == 0x22 || word.first == 0x27)
      ? word.dropFirst().dropLast() : word
  }

  /// The words of a line with their quotes, and the quote that is not closed.
  private static func apacheWords(_ text: ArraySlice<UInt8>) -> (words: [ArraySlice<UInt8>], openQuote: Int?) {
    var words: [ArraySlice<UInt8>] = []
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      if text[index].isBlank {
        index += 1
        continue
      }
      if text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") {
        index += 1
        while index < text.endIndex, text[index] != text[start] {
          index += text[index] == UInt8(ascii: "\\") && index + 1 < text.endIndex ? 2 : 1
        }
        guard index < text.endIndex else { return (words + [text[start...]], start) }
        index += 1
      } else {
        while index < text.endIndex, !text[index].isBlank { index += 1 }
      }
      words.append(text[start..<index])
    }
    return (words, nil)
  }
}
