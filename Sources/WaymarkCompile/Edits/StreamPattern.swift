/// A regular expression of sed that means lines of one kind: a key, or a line told in full, with or without a comment sign.
///
/// Only what reads the same in every sed is taken: characters, `.`, sets of blanks and comment signs, `.*` at the end. Groups,
/// alternatives, counts and classes are left to sed.
struct StreamPattern {
  enum Comment { case none, optional, required }

  /// From the line's first character on, blanks and comment signs apart.
  let isAnchored: Bool
  let comment: Comment
  /// The text that is meant; a `.` that stands for any character is in it as the dot it mostly means.
  let text: [UInt8]
  /// Whether it takes in the rest of the line.
  let takesRest: Bool
  /// Whether the line ends behind the text.
  let endsLine: Bool

  /// Whether nothing but the text may stand on the line.
  var isWholeLine: Bool { isAnchored && endsLine && comment == .none }

  private enum Atom: Equatable {
    case character(UInt8)
    case any
    case blank
    /// `[# ]`: comment signs and blanks.
    case signs
  }

  private enum Count { case one, maybe, many, atLeastOne }

  private typealias Item = (atom: Atom, count: Count)

  init?(_ pattern: [UInt8], isExtended: Bool) {
    var bytes = pattern[...]
    isAnchored = bytes.first == UInt8(ascii: "^")
    if isAnchored { bytes = bytes.dropFirst() }
    var items: [Item] = []
    var endsLine = false
    while let first = bytes.first {
      if first == UInt8(ascii: "$") {
        guard bytes.count == 1 else { return nil }
        endsLine = true
        break
      }
      guard let atom = Self.atom(&bytes, isExtended) else { return nil }
      items.append((atom, Self.count(&bytes, isExtended)))
    }
    var rest = items[...]
    takesRest = rest.last.map { $0.atom == .any && ($0.count == .many || $0.count == .atLeastOne) } ?? false
    if takesRest { rest = rest.dropLast() }
    self.endsLine = endsLine && !takesRest
    Self.skipBlanks(&rest, alsoOne: false)
    var comment = Comment.none
    while let item = rest.first, let sign = Self.commentSign(item) {
      rest = rest.dropFirst()
      if comment == .none || sign == .required { comment = sign }
      Self.skipBlanks(&rest, alsoOne: true)
    }
    self.comment = comment
    var text: [UInt8] = []
    for item in rest {
      switch (item.atom, item.count) {
      case (.character(let byte), .one): text.append(byte)
      case (.any, .one): text.append(UInt8(ascii: "."))
      case (.blank, .one), (.blank, .atLeastOne), (.blank, .many), (.character(0x20), .atLeastOne),
        (.character(0x20), .many):
        if text.last != 0x20 { text.append(0x20) }
      default: return nil
      }
    }
    guard !text.isEmpty else { return nil }
    self.text = text
  }

  // MARK: - Atoms

  private static func atom(_ bytes: inout ArraySlice<UInt8>, _ isExtended: Bool) -> Atom? {
    guard let first = bytes.popFirst() else { return nil }
    switch first {
    case UInt8(ascii: "."): return .any
    case UInt8(ascii: "["): return set(&bytes)
    case UInt8(ascii: "*"), UInt8(ascii: "^"): return nil
    case UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      return isExtended ? nil : .character(first)
    case UInt8(ascii: "\\"):
      guard let next = bytes.popFirst() else { return nil }
      if next == UInt8(ascii: "s") { return .blank }
      if next == UInt8(ascii: "t") { return .character(0x09) }
      // A letter or digit is a class, a word's edge or what a group found; the signs that count in one kind of expression
      // when they are escaped, and in the other when they are not, are plain in the other.
      guard !next.isLetter, !next.isDigit, next < 0x80, next > 0x20 || next == 0x20 else { return nil }
      return !isExtended && "+?|(){}<>`'".utf8.contains(next) || "<>`'".utf8.contains(next) ? nil : .character(next)
    default: return .character(first)
    }
  }

  /// A set of blanks, or of blanks and comment signs, or of one character.
  private static func set(_ bytes: inout ArraySlice<UInt8>) -> Atom? {
    for name in ["[:space:]]", "[:blank:]]"] where bytes.starts(with: name.utf8) {
      bytes = bytes.dropFirst(name.utf8.count)
      return .blank
    }
    guard let end = bytes.firstIndex(of: UInt8(ascii: "]")), end > bytes.startIndex else { return nil }
    let members = bytes[..<end]
    bytes = bytes[(end + 1)...]
    if members.count == 1, let only = members.first, only != UInt8(ascii: "^") { return .character(only) }
    guard members.allSatisfy({ "#; \t".utf8.contains($0) }) else { return nil }
    return members.contains { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ";") } ? .signs : .blank
  }

  private static func count(_ bytes: inout ArraySlice<UInt8>, _ isExtended: Bool) -> Count {
    var rest = bytes
    guard var sign = rest.popFirst() else { return .one }
    if sign == UInt8(ascii: "\\"), !isExtended, let next = rest.popFirst() {
      sign = next
    } else if sign != UInt8(ascii: "*"), !isExtended {
      return .one
    }
    let count: Count
    switch sign {
    case UInt8(ascii: "*"): count = rest.startIndex - bytes.startIndex == 1 ? .many : .one
    case UInt8(ascii: "+"): count = .atLeastOne
    case UInt8(ascii: "?"): count = .maybe
    default: count = .one
    }
    if count != .one { bytes = rest }
    return count
  }

  private static func commentSign(_ item: Item) -> Comment? {
    switch item.atom {
    case .signs, .character(UInt8(ascii: "#")), .character(UInt8(ascii: ";")):
      item.count == .one || item.count == .atLeastOne ? .required : .optional
    default: nil
    }
  }

  /// Drops blanks that may be there; with `alsoOne` such that must be.
  private static func skipBlanks(_ items: inout ArraySlice<Item>, alsoOne: Bool) {
    while let item = items.first, item.atom == .blank || item.atom == .character(0x20), alsoOne || item.count != .one {
      items = items.dropFirst()
    }
  }
}
