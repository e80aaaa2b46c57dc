import WaymarkKnowledge
import WaymarkText

/// Configuration of Apache: a directive a line, sections in `<Name …>` and `</Name>`.
extension Judgement {
  mutating func apache() {
    var open: [ArraySlice<UInt8>] = []
    var isContinued = false
    for line in lines where !isAbridged(line) {
      let text = line.trimmed
      defer { isContinued = text.last == UInt8(ascii: "\\") }
      guard !isContinued, let first = text.first, first != UInt8(ascii: "#") else { continue }
      guard first == UInt8(ascii: "<") else {
        apacheDirective(text)
        continue
      }
      let isEnd = text.hasPrefix("</")
      let name = text.dropFirst(isEnd ? 2 : 1).prefix { !$0.isBlank && $0 != UInt8(ascii: ">") }
      guard text.last == UInt8(ascii: ">") else {
        if text.last != UInt8(ascii: "\\") { refuse(text.range, "'\(text.string)' is not closed by a '>'.") }
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
      }
      open.append(name)
    }
    if let section = open.last, !isFragment {
      refuse(section.range, "The section <\(section.string)> is never closed.")
    }
  }

  private func isAbridged(_ line: ArraySlice<UInt8>) -> Bool { line.holdsEllipsis }

  private mutating func apacheDirective(_ text: ArraySlice<UInt8>) {
    let words = text.words
    guard let name = words.first, name.allSatisfy({ $0.isNameByte }) else { return }
    guard ApacheDirective.isKnown(name.string) else {
      unknown(name, to: "Apache", among: ApacheDirective.names, stops: true)
      return
    }
    guard words.count > 1 else {
      if !ApacheDirective.bare.contains(name.lowercased) {
        refuse(name.range, "\(name.string) needs a value behind it.")
      }
      return
    }
    switch name.lowercased {
    case "options":
      for word in words.dropFirst() where !word.isElided {
        let option = "+-".utf8.contains(word[word.startIndex]) ? word.dropFirst() : word
        if !ApacheDirective.options.contains(where: { $0.lowercased() == option.lowercased }) {
          unknown(option, to: "Options of Apache", among: ApacheDirective.options, stops: true)
        }
      }
    case "require":
      let provider = words[1].equals("not") && words.count > 2 ? words[2] : words[1]
      if !ApacheDirective.requirements.contains(provider.lowercased), words.count < 4 {
        unknown(provider, to: "Require of Apache", among: ApacheDirective.requirements, stops: true)
      }
    case "rewriterule", "rewritecond":
      // The flags stand in brackets; other values may be quoted.
      guard words.count == 4, !text.contains(0x22), let flags = words.last, flags.first != UInt8(ascii: "[") else {
        return
      }
      refuse(flags.range, "The flags of \(name.string) stand in brackets: [L].")
    case "loadmodule":
      guard words.count == 3, !words[2].isElided, !words[2].string.hasSuffix(".so"), !words[2].contains(0x22),
        !words[2].contains(UInt8(ascii: "$"))
      else { return }
      refuse(words[2].range, "The file of a module ends with .so.")
    default: break
    }
  }
}
