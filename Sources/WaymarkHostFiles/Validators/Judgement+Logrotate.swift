import WaymarkKnowledge
import WaymarkText

/// Configuration of logrotate: directives, and files with directives in braces.
extension Judgement {
  mutating func logrotate() {
    guard !isAbridged else { return }
    var block: Int?
    var script: ArraySlice<UInt8>?
    var hasFiles = false
    for line in lines {
      let text = line.trimmed
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      let word = text.prefix { $0.isLetter || $0.isDigit }
      if script != nil {
        if word.equals("endscript") { script = nil }
        continue
      }
      if first == UInt8(ascii: "{") || Self.beginsLogFile(first) {
        hasFiles = true
        if block != nil, let brace = text.firstIndex(of: UInt8(ascii: "{")) {
          refuse(brace..<(brace + 1), "Another block begins here, and the one before is not closed by a '}'.")
        }
        if text.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1, let quote = text.firstIndex(of: 0x22) {
          warn("unbalanced-quote", quote..<(quote + 1), "The quote around this path is never closed.")
        }
        if let brace = text.firstIndex(of: UInt8(ascii: "{")) {
          block = text[(brace + 1)...].contains(UInt8(ascii: "}")) ? nil : brace
        }
        continue
      }
      if first == UInt8(ascii: "}") {
        if block == nil, !isFragment { refuse(first: text, "This brace closes no block.") }
        block = nil
        continue
      }
      guard !text.isElided || text.last == UInt8(ascii: "{"), !word.isEmpty else { continue }
      if word.equals("endscript") {
        if !isFragment { refuse(word.range, "No script is begun that 'endscript' could end.") }
        continue
      }
      if LogrotateDirective.scripts.contains(word.string) { script = word }
      logrotateDirective(word, text)
      if text.last == UInt8(ascii: "}"), block != nil { block = nil }
    }
    if let script, !isFragment {
      refuse(script.range, "The script that '\(script.string)' begins is not ended by endscript.")
    } else if let block, !isFragment, hasFiles {
      // logrotate takes the end of the file for it.
      note("wrong-file-syntax", block..<(block + 1), "This brace is never closed.")
    }
  }

  private mutating func refuse(first text: ArraySlice<UInt8>, _ message: String) {
    refuse(text.startIndex..<(text.startIndex + 1), message)
  }

  private static func beginsLogFile(_ byte: UInt8) -> Bool { "/\"'~*".utf8.contains(byte) }

  private mutating func logrotateDirective(_ word: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) {
    guard LogrotateDirective.all.contains(word.string) else {
      unknown(word, to: "logrotate", among: LogrotateDirective.all.sorted(), stops: false)
      return
    }
    var value = text[word.endIndex...].droppingLeadingBlanks
    if value.first == UInt8(ascii: "=") { value = value.dropFirst().droppingLeadingBlanks }
    let number = value.prefix { !$0.isBlank && $0 != UInt8(ascii: "}") }
    if LogrotateDirective.numbers.contains(word.string), !number.isElided {
      guard !number.allSatisfy(\.isDigit) || number.isEmpty, number.first.map({ $0 != UInt8(ascii: "-") }) ?? true
      else { return }
      refuse(
        number.isEmpty ? word.range : number.range,
        "'\(word.string)' takes a number\(number.isEmpty ? "." : ", and '\(number.string)' is none.")")
    } else if LogrotateDirective.sizes.contains(word.string), !number.isElided {
      let digits = number.prefix(while: \.isDigit)
      let unit = number[digits.endIndex...]
      guard digits.isEmpty || !(unit.isEmpty || ["k", "M", "G"].contains(unit.string)) else { return }
      refuse(
        number.isEmpty ? word.range : number.range, "'\(word.string)' takes a size such as 100k, 10M or 1G.")
    }
  }
}
