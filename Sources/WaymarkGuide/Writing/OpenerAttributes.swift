import WaymarkText

/// What an opener says beside kind, title and fold: `{#id .wide}`, `icon="x"`, `:name: x`, `|right`.
struct OpenerAttributes {
  /// As the author wrote them.
  private(set) var texts: [String] = []

  private let bytes: ArraySlice<UInt8>
  /// What is understood: the kind and the title.
  private let known: [Range<Int>]
  /// Whether they stand behind the body; the kind is in their braces.
  private let isBehind: Bool
  private let isMkDocs: Bool

  init(of admonition: Admonition, in source: SourceText) {
    let end =
      admonition.content.upper <= admonition.markerRange.lower
      ? admonition.range.upper : max(admonition.markerRange.upper, AdmonitionMarker(of: admonition, in: source).end)
    let lower = min(admonition.markerRange.lower, admonition.kindRange.lower)
    bytes = source.slice(SourceRange(min(lower, end), end))
    isBehind = admonition.markerRange.lower >= admonition.content.upper
    isMkDocs = admonition.dialect == Dialect.mkdocs.id
    known = [admonition.kindRange.indices] + (admonition.titleRange.map { [$0.indices] } ?? [])
    switch admonition.form {
    // `**Note (id=3):**` has none.
    case .paragraph where admonition.dialect != Dialect.kramdownAttribute.id: break
    case .quote where admonition.dialect == Dialect.quotedLead.id: break
    case .html: tags()
    case .quote: metadata()
    default: lines()
    }
  }

  // MARK: By form

  /// `class="admonition wide" id="power"`.
  private mutating func tags() {
    let inner = Array(bytes)
    // The title's own tag is the dialect's.
    guard let tag = HTMLScanner.tokens(inner).first(where: { if case .open = $0.kind { true } else { false } }) else {
      return
    }
    for attribute in tag.attributes where !Self.understood.contains(attribute.name) {
      let value = tag.attribute(attribute.name)?.text ?? ""
      guard attribute.name == "class" else {
        texts.append(value.isEmpty ? attribute.name : "\(attribute.name)=\"\(value)\"")
        continue
      }
      for word in value.split(separator: " ") where !isBoxOrKind(word) { texts.append(".\(word)") }
    }
  }

  private func isBoxOrKind(_ word: Substring) -> Bool {
    let parts = word.lowercased().split(separator: "-").map(String.init)
    let kinds = known.first.map { bytes[$0.clamped(to: bytes.indices)].string.lowercased() } ?? ""
    return parts.allSatisfy {
      Self.boxes.contains($0) || AdmonitionKinds.isCommon($0) || kinds.split(separator: "-").contains(Substring($0))
    }
  }

  /// `[!note|right]`, and attributes behind a quote.
  private mutating func metadata() {
    guard !isBehind, bytes.starts(with: "[!".utf8) else { return lines() }
    guard let close = bytes.firstIndex(of: UInt8(ascii: "]")),
      let bar = bytes[..<close].firstIndex(of: UInt8(ascii: "|"))
    else { return }
    for option in bytes[(bar + 1)..<close].split(separator: UInt8(ascii: "|"))
    where !option.starts(with: "label:".utf8) {
      texts.append("|\(option.string)")
    }
  }

  /// Words with `=`, words in braces, and the option lines below the opener.
  private mutating func lines() {
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmed
      if number > 0, option(line) { continue }
      if number == 0, isMkDocs { classes(line) }
      words(line)
    }
  }

  /// `:name: value`, `icon: value`.
  private mutating func option(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ">") || $0.isBlank }
    let name = rest.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    guard !name.isEmpty, rest.dropFirst(name.count).first == UInt8(ascii: ":") else { return false }
    let value = rest.dropFirst(name.count + 1).trimmed
    if name.string == "class" {
      for word in value.split(separator: 0x20) where !isKnown(word) && !isBoxOrKind(Substring(word.string)) {
        if word.string != "dropdown" { texts.append(".\(word.string)") }
      }
    } else if !Self.understood.contains(name.string.lowercased()), !isKnown(value) {
      texts.append("\(name.string): \(value.string)")
    }
    return true
  }

  /// The words between kind and title: `inline end`.
  private mutating func classes(_ line: ArraySlice<UInt8>) {
    guard let kind = known.first, kind.upperBound <= line.endIndex else { return }
    let rest = line[max(line.startIndex, kind.upperBound)...]
    for word in rest.prefix(while: { $0 != UInt8(ascii: "\"") }).split(separator: 0x20) where !isKnown(word) {
      texts.append(word.string)
    }
  }

  /// `icon="x"`, `{#id .class}`.
  private mutating func words(_ line: ArraySlice<UInt8>) {
    var at = line.startIndex
    var braces = isBehind ? 1 : 0
    while at < line.endIndex {
      let byte = line[at]
      if let known = known.first(where: { $0.contains(at) }) {
        at = max(at + 1, min(known.upperBound, line.endIndex))
        continue
      }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        braces = max(0, braces + (byte == UInt8(ascii: "{") ? 1 : -1))
        at += 1
        continue
      }
      let isStart = at == line.startIndex || line[at - 1].isSpace || "{[(<,:".utf8.contains(line[at - 1])
      guard isStart else {
        at += 1
        continue
      }
      if braces > 0, byte == UInt8(ascii: "#") || byte == UInt8(ascii: ".") {
        let word = line[at...].prefix { !$0.isSpace && $0 != UInt8(ascii: "}") }
        if word.count > 1, !overlapsKnown(word.indices), !isBoxOrKind(Substring(word.dropFirst().string)) {
          texts.append(word.string)
        }
        at = max(at + 1, word.endIndex)
        continue
      }
      let name = line[at...].prefix { $0.isAlphanumeric || "-_@".utf8.contains($0) }
      guard !name.isEmpty, name.endIndex < line.endIndex, line[name.endIndex] == UInt8(ascii: "=") else {
        at = max(at + 1, name.endIndex)
        continue
      }
      let value = Self.value(line[(name.endIndex + 1)...])
      if !Self.understood.contains(name.string.lowercased()), !overlapsKnown(value.indices) {
        texts.append(line[name.startIndex..<value.endIndex].string)
      }
      at = max(at + 1, value.endIndex)
    }
  }

  /// What stands behind a `=`, quotes and braces included.
  private static func value(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let closers: [UInt8: UInt8] = [0x22: 0x22, 0x27: 0x27, UInt8(ascii: "{"): UInt8(ascii: "}")]
    if let first = rest.first, let closer = closers[first] {
      guard let end = rest.dropFirst().firstIndex(of: closer) else { return rest }
      return rest[...end]
    }
    return rest.prefix { !$0.isSpace && !"}>%,".utf8.contains($0) }
  }

  private func isKnown(_ part: ArraySlice<UInt8>) -> Bool { part.isEmpty || overlapsKnown(part.indices) }

  private func overlapsKnown(_ range: Range<Int>) -> Bool { known.contains { $0.overlaps(range) } }

  // MARK: What is understood

  /// The names whose values are kind, title or fold, and those that say nothing.
  private static let understood: Set<String> = [
    "collapse", "collapsible", "closed", "content", "expanded", "header", "iscollapsible", "label", "markdown", "open",
    "role", "state", "summary", "title", "type",
  ]

  private static let boxes: Set<String> = [
    "admonition", "alert", "block", "callout", "confluence", "information", "intent", "is", "macro", "notice", "panel",
    "prompt", "pt", "title",
  ]
}
