import WaymarkMarkdown

/// How the tags of a template language or of components are written: `{% note %}`, `{{< note >}}`, `<Note>`, `{note}`.
struct TagSyntax: Sendable {
  /// What a tag begins and ends with: `{%` and `%}`.
  let opening: String
  let closing: String
  /// What begins the name of an end tag (`end`, `/`); empty where the end tag is the start tag once more.
  let endMarks: [String]
  /// Whether `{…}` may stand for a value.
  var hasBracedValues = false
  /// What parts the attributes, where it is not white space.
  var separator: UInt8?

  /// A tag that was read; ranges are offsets of the line.
  struct Tag {
    let name: Range<Int>
    /// By their names in lower case; those without one by their number.
    var attributes: [(name: String, value: Range<Int>)] = []
    let isEnd: Bool
    let isSelfClosing: Bool
    let range: Range<Int>
  }

  func tag(_ line: [UInt8], at start: Int) -> Tag? {
    guard line.starts(with: opening, at: start),
      let end = closingPlace(line, from: start + opening.utf8.count)
    else { return nil }
    var lower = start + opening.utf8.count
    var upper = end
    // `{%- note -%}` trims the space around it.
    if opening.hasPrefix("{%"), lower < upper, line[lower] == UInt8(ascii: "-") { lower += 1 }
    if opening.hasPrefix("{%"), upper > lower, line[upper - 1] == UInt8(ascii: "-") { upper -= 1 }
    let inside = line[lower..<upper].trimmed
    var mark = ""
    for candidate in endMarks where inside.starts(with: candidate.utf8) { mark = candidate }
    let name = inside.dropFirst(mark.utf8.count).prefix { isClassByte($0) || $0 == UInt8(ascii: ".") }
    let isEnd = !mark.isEmpty
    guard !name.isEmpty || isEnd, name.first != UInt8(ascii: "-") else { return nil }
    let isSelfClosing = !isEnd && inside.last == UInt8(ascii: "/")
    var tag = Tag(
      name: name.indices, isEnd: isEnd, isSelfClosing: isSelfClosing, range: start..<end + closing.utf8.count)
    let rest = name.endIndex..<(isSelfClosing ? inside.endIndex - 1 : inside.endIndex)
    guard !rest.isEmpty else { return tag }
    if line[rest.lowerBound] == UInt8(ascii: "=") {
      // `[details="Summary"]`: the tag is its own attribute.
      tag.attributes = attributes(line, name.startIndex..<rest.upperBound)
    } else {
      guard isGap(line[rest.lowerBound]) else { return nil }
      tag.attributes = attributes(line, rest)
    }
    return tag
  }

  /// The end tag of a name that ends a line, where there is one.
  func closer(_ name: String, in line: ArraySlice<UInt8>, from start: Int = 0) -> ContainerGrammar.Closing? {
    var upper = line.endIndex
    while upper > start, line[upper - 1].isSpace { upper -= 1 }
    guard line[start..<upper].reversed().starts(with: closing.utf8.reversed()) else { return nil }
    let text = Array(line[..<upper])
    guard let lower = text.lastIndex(of: opening, from: start), let tag = tag(text, at: lower),
      tag.range.upperBound == upper
    else { return nil }
    if endMarks.isEmpty {
      guard tag.attributes.isEmpty else { return nil }
    } else {
      guard tag.isEnd else { return nil }
    }
    let found = text[tag.name].string
    guard found == name || found.isEmpty && tag.isEnd else { return nil }
    return ContainerGrammar.Closing(start: lower)
  }

  /// Reads the attributes of a tag, or of one more line of it.
  func attributes(_ line: [UInt8], _ range: Range<Int>) -> [(name: String, value: Range<Int>)] {
    var result: [(name: String, value: Range<Int>)] = []
    var i = range.lowerBound
    var unnamed = 0
    while i < range.upperBound {
      guard !isGap(line[i]) else {
        i += 1
        continue
      }
      let start = i
      while i < range.upperBound, !isGap(line[i]), line[i] != UInt8(ascii: "="), !isQuote(line[i]) { i += 1 }
      if i < range.upperBound, i > start, line[i] == UInt8(ascii: "=") {
        let name = line[start..<i].string.lowercased()
        result.append((name, value(line, from: i + 1, to: range.upperBound, &i)))
      } else {
        result.append(("\(unnamed)", value(line, from: start, to: range.upperBound, &i)))
        unnamed += 1
      }
    }
    return result
  }

  /// A value: quoted, in braces, or up to the next gap.
  private func value(_ line: [UInt8], from start: Int, to end: Int, _ i: inout Int) -> Range<Int> {
    i = start
    guard start < end else { return start..<start }
    if isQuote(line[start]), let close = line[(start + 1)..<end].firstIndex(of: line[start]) {
      i = close + 1
      return start + 1..<close
    }
    if hasBracedValues, line[start] == UInt8(ascii: "{"), let close = brace(line, from: start, to: end) {
      i = close + 1
      let inner = line[(start + 1)..<close].trimmed
      let isString = inner.count > 1 && inner.first.map(isQuote) == true && inner.first == inner.last
      return isString ? inner.dropFirst().dropLast().indices : inner.indices
    }
    while i < end, !isGap(line[i]) { i += 1 }
    if i == start { i += 1 }
    return line[start..<i].trimmed.indices
  }

  /// Where a tag ends: its closing sign outside of quotes and braces.
  private func closingPlace(_ line: [UInt8], from start: Int) -> Int? {
    var i = start
    while i < line.count {
      if line.starts(with: closing, at: i) { return i }
      if isQuote(line[i]), i > start, isGap(line[i - 1]) || line[i - 1] == UInt8(ascii: "="),
        let close = line[(i + 1)...].firstIndex(of: line[i])
      {
        i = close
      } else if hasBracedValues, line[i] == UInt8(ascii: "{") {
        guard let close = brace(line, from: i, to: line.count) else { return nil }
        i = close
      }
      i += 1
    }
    return nil
  }

  private func brace(_ line: [UInt8], from start: Int, to end: Int) -> Int? {
    var depth = 0
    for i in start..<end {
      if line[i] == UInt8(ascii: "{") { depth += 1 }
      if line[i] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return i }
    }
    return nil
  }

  private func isQuote(_ byte: UInt8) -> Bool { separator == nil && "\"'`".utf8.contains(byte) }

  /// Whether a byte parts attributes.
  private func isGap(_ byte: UInt8) -> Bool {
    if let separator { return byte == separator || byte == UInt8(ascii: ":") }
    return byte.isSpace || ",()".utf8.contains(byte)
  }
}

extension [UInt8] {
  /// The last place of a text at or after a place.
  fileprivate func lastIndex(of wanted: String, from start: Int) -> Int? {
    var i = count - wanted.utf8.count
    while i >= start {
      if starts(with: wanted, at: i) { return i }
      i -= 1
    }
    return nil
  }
}
