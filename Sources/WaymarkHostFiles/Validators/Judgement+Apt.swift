import WaymarkKnowledge
import WaymarkText

/// Sources of apt, on lines and in stanzas.
extension Judgement {
  /// `deb [option=value] address suite component…`
  mutating func aptSources() {
    for line in statements() where !line.isElided {
      var rest = line.prefix { $0 != UInt8(ascii: "#") }.trimmed
      let type = rest.prefix { !$0.isBlank }
      guard type.equals("deb") || type.equals("deb-src") else {
        refuse(type.range, "A line of \(path) begins with deb or deb-src, not with '\(type.string)'.")
        continue
      }
      rest = rest[type.endIndex...].droppingLeadingBlanks
      if rest.first == UInt8(ascii: "[") {
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
          refuse(rest.startIndex..<(rest.startIndex + 1), "This bracket is never closed.")
          continue
        }
        aptOptions(rest[(rest.startIndex + 1)..<end])
        rest = rest[(end + 1)...].droppingLeadingBlanks
      }
      let words = rest.words
      guard let address = words.first else {
        refuse(line.range, "The address of the repository is missing.")
        continue
      }
      guard let colon = address.firstIndex(of: UInt8(ascii: ":")), colon > address.startIndex || address.first == 0x5B
      else {
        if address.contains(UInt8(ascii: "$")) { continue }
        refuse(address.range, "'\(address.string)' is no address of a repository; one begins with http:// or https://.")
        continue
      }
      if address.contains(UInt8(ascii: "[")), !address.contains(UInt8(ascii: "]")) {
        // The name of a disc may hold blanks.
        if !rest.contains(UInt8(ascii: "]")) { refuse(address.range, "The bracket in this address is never closed.") }
        continue
      }
      guard words.count > 1 else {
        refuse(line.range, "The suite is missing behind the address, as bookworm or stable.")
        continue
      }
      if words[1].last == UInt8(ascii: "/") {
        if words.count > 2 { refuse(words[2].range, "No components may follow a path that ends with '/'.") }
      } else if words.count < 3 {
        refuse(line.range, "The components are missing behind the suite, as main.")
      }
    }
  }

  private mutating func aptOptions(_ text: ArraySlice<UInt8>) {
    for option in text.words {
      guard let sign = option.firstIndex(of: UInt8(ascii: "=")), sign > option.startIndex else {
        refuse(option.range, "An option of a source is written name=value.")
        continue
      }
      let name = option[..<sign].last.map { "+-".utf8.contains($0) } == true ? option[..<(sign - 1)] : option[..<sign]
      if !AptSourceField.options.contains(name.string) {
        unknown(name, to: "apt", among: AptSourceField.options, stops: false)
      }
    }
  }

  /// Stanzas of `Field: value`, parted by blank lines.
  mutating func aptStanzas() {
    guard !isAbridged else { return }
    var fields: [String: ArraySlice<UInt8>] = [:]
    var start: Int?
    var end = 0
    for line in lines {
      if line.isBlank {
        aptStanza(fields, start.map { $0..<end })
        (fields, start) = ([:], nil)
        continue
      }
      guard line.first != UInt8(ascii: "#") else { continue }
      start = start ?? line.startIndex
      end = line.endIndex
      if line.first?.isBlank == true {
        if fields.isEmpty, !isFragment {
          refuse(line.range, "This line carries on a field, and none stands before it.")
        }
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
        if !line.isElided { refuse(line.range, "A line of \(path) is written Field: value.") }
        continue
      }
      let name = line[..<colon]
      if !AptSourceField.fields.contains(where: { name.lowercased == $0.lowercased() }) {
        unknown(name, to: "apt", among: AptSourceField.fields, stops: false)
      }
      fields[name.lowercased] = line[(colon + 1)...].trimmed
    }
    aptStanza(fields, start.map { $0..<end })
  }

  private mutating func aptStanza(_ fields: [String: ArraySlice<UInt8>], _ range: Range<Int>?) {
    guard let range, !isFragment else { return }
    if let types = fields["types"] {
      for type in types.words where !type.equals("deb") && !type.equals("deb-src") && !type.isElided {
        refuse(type.range, "Types are deb and deb-src; '\(type.string)' is none.")
      }
    }
    // Of what is switched off apt reads the types only.
    let isOff = ["no", "false", "0", "off"].contains(fields["enabled"]?.lowercased)
    for name in isOff ? ["Types"] : ["Types", "URIs", "Suites"] {
      guard let value = fields[name.lowercased()] else {
        refuse(range, "The stanza lacks the field \(name).")
        continue
      }
      if value.isEmpty, content[value.endIndex...].dropFirst().first?.isBlank != true {
        // apt passes over a stanza without types in silence.
        if name == "Types" {
          warn("wrong-file-syntax", range, "The field Types of the stanza is empty.")
        } else {
          refuse(range, "The field \(name) of the stanza is empty.")
        }
      } else if name == "URIs", let word = value.words.first(where: { !$0.contains(UInt8(ascii: ":")) }),
        !word.isElided, !word.contains(UInt8(ascii: "$"))
      {
        refuse(word.range, "'\(word.string)' is no address of a repository; one begins with http:// or https://.")
      }
    }
    guard !isOff else { return }
    if let components = fields["components"], components.isEmpty,
      content[components.endIndex...].dropFirst().first?.isBlank != true
    {
      refuse(range, "The field Components of the stanza is empty.")
    }
    let suites = fields["suites"]?.words ?? []
    let isFlat = !suites.isEmpty && suites.allSatisfy { $0.last == UInt8(ascii: "/") }
    if fields["components"] == nil, fields["suites"] != nil, !isFlat {
      refuse(range, "The stanza lacks the field Components, as main.")
    }
  }
}
