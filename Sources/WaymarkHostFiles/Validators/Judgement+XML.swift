import WaymarkKnowledge
import WaymarkText

/// XML, by its tags: each that is opened must be closed, quotes and names must be whole.
extension Judgement {
  mutating func xml() {
    guard !isAbridged else { return }
    var open: [ArraySlice<UInt8>] = []
    var index = 0
    var hasRoot = false
    var isLibvirt = path.contains("/libvirt/")
    /// How deep the element stands whose content is other programs' own.
    var foreign: Int?
    while let start = content[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let ampersand = strayAmpersand(in: index..<start) {
        refuse(ampersand..<(ampersand + 1), "A '&' is written &amp; in XML.")
        return
      }
      if isLibvirt, foreign == nil, let slash = lostBracket(in: index..<start) {
        warn("wrong-file-syntax", slash..<(slash + 2), "A '<' seems to be lost before this; libvirt takes it for text.")
      }
      if let end = endOfXMLSection(from: start) {
        if content[start + 1] == UInt8(ascii: "?"), let quote = openQuote(in: start..<min(end, content.count)) {
          refuse("unbalanced-quote", quote..<(quote + 1), "This quote is never closed.")
          return
        }
        guard end <= content.count else {
          refuse(start..<(start + 2), "What begins here is never closed.")
          return
        }
        index = end
        continue
      }
      guard let tag = xmlTag(from: start) else { return }
      index = tag.end
      if tag.isEnd {
        guard let section = open.popLast() else {
          if isFragment { continue }
          refuse(tag.name.range, "No element is open that </\(tag.name.string)> could close.")
          return
        }
        if let depth = foreign, open.count < depth { foreign = nil }
        guard section == tag.name else {
          refuse(tag.name.range, "The element that is open here is <\(section.string)>, not <\(tag.name.string)>.")
          return
        }
      } else {
        if open.isEmpty, hasRoot, !isFragment {
          refuse(tag.name.range, "An XML file has one element at the top, and this is a second one.")
          return
        }
        if !hasRoot { isLibvirt = isLibvirt || LibvirtElement.roots.contains(tag.name.string) }
        hasRoot = true
        if isLibvirt, foreign == nil { libvirtElement(tag.name) }
        if !tag.isEmpty {
          open.append(tag.name)
          if foreign == nil, tag.name.equals("metadata") { foreign = open.count }
        }
      }
    }
    if let section = open.last, !isFragment {
      refuse(section.range, "The element <\(section.string)> is never closed.")
    }
  }

  /// libvirt passes over elements that it does not know.
  private mutating func libvirtElement(_ name: ArraySlice<UInt8>) {
    guard !name.contains(UInt8(ascii: ":")), !LibvirtElement.all.contains(name.string) else { return }
    unknown(name, to: "libvirt", among: LibvirtElement.all.sorted(), stops: false)
  }

  /// The end of a tag in a text between tags.
  private func lostBracket(in text: Range<Int>) -> Int? {
    var index = text.lowerBound
    while let slash = content[index..<text.upperBound].firstIndex(of: UInt8(ascii: "/")) {
      if content[slash..<text.upperBound].hasPrefix("/>") { return slash }
      index = slash + 1
    }
    return nil
  }

  private func openQuote(in range: Range<Int>) -> Int? {
    var open: Int?
    for index in range where content[index] == UInt8(ascii: "\"") || content[index] == UInt8(ascii: "'") {
      if let quote = open, content[quote] == content[index] { open = nil } else if open == nil { open = index }
    }
    return open
  }

  private func strayAmpersand(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while let ampersand = content[index..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      let name = content[(ampersand + 1)...].prefix { $0.isNameByte || $0 == UInt8(ascii: "#") }
      guard !name.isEmpty, content[name.endIndex...].first == UInt8(ascii: ";") else { return ampersand }
      index = name.endIndex
      guard index < range.upperBound else { return nil }
    }
    return nil
  }

  /// Behind a comment, a declaration or CDATA that begins at an index; past the end where it is not closed; nil for a tag.
  private func endOfXMLSection(from start: Int) -> Int? {
    for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")]
    where content[start...].hasPrefix(opening) {
      let mark = Array(closing.utf8)
      var index = start + opening.utf8.count
      while index + mark.count <= content.count {
        if content[index] == mark[0], content[index...].starts(with: mark) { return index + mark.count }
        index += 1
      }
      return content.count + 1
    }
    return nil
  }

  private struct XMLTag {
    let name: ArraySlice<UInt8>
    let isEnd: Bool
    let isEmpty: Bool
    let end: Int
  }

  private mutating func xmlTag(from start: Int) -> XMLTag? {
    let isEnd = start + 1 < content.count && content[start + 1] == UInt8(ascii: "/")
    let name = content[(start + (isEnd ? 2 : 1))...].prefix {
      $0.isNameByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 >= 0x80
    }
    guard !name.isEmpty else {
      refuse(start..<(start + 1), "A '<' that begins no tag is written &lt; in XML.")
      return nil
    }
    var index = name.endIndex
    var wantsBlank = true
    while index < content.count, content[index] != UInt8(ascii: ">"), !content[index...].hasPrefix("/>") {
      if content[index].isSpace {
        index += 1
        wantsBlank = false
        continue
      }
      let attribute = content[index...].prefix { $0.isNameByte || "-:.".utf8.contains($0) || $0 >= 0x80 }
      index = attribute.endIndex
      while index < content.count, content[index].isSpace { index += 1 }
      guard !attribute.isEmpty, !wantsBlank, !isEnd, index < content.count, content[index] == UInt8(ascii: "=") else {
        refuse(
          start..<min(name.endIndex, content.count),
          "The tag <\(name.string)> is not whole: \(isEnd ? "a '>'" : "name=\"value\" or a '>'") must follow.")
        return nil
      }
      index += 1
      while index < content.count, content[index].isSpace { index += 1 }
      let quote = index < content.count ? content[index] : 0
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        refuse(attribute.range, "The value of '\(attribute.string)' must stand in quotes.")
        return nil
      }
      guard let end = content[(index + 1)...].firstIndex(where: { $0 == quote || $0 == UInt8(ascii: "<") }),
        content[end] == quote
      else {
        refuse(
          "unbalanced-quote", index..<(index + 1), "The quote in the value of '\(attribute.string)' is never closed.")
        return nil
      }
      index = end + 1
      wantsBlank = true
    }
    guard index < content.count else {
      refuse(start..<name.endIndex, "The tag <\(name.string)> is not closed by a '>'.")
      return nil
    }
    let isEmpty = content[index] == UInt8(ascii: "/")
    return XMLTag(name: name, isEnd: isEnd, isEmpty: isEmpty, end: index + (isEmpty ? 2 : 1))
  }
}
