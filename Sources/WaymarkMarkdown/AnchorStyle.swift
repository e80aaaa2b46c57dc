/// How one site generator makes anchors of headings.
package struct AnchorStyle: Sendable {
  package let id: String
  /// The anchor of a heading's plain text, before it is made unique.
  let slug: @Sendable (String) -> String
  /// The anchor for the n-th repetition of a slug, counted from 1.
  let numbered: @Sendable (_ slug: String, _ count: Int) -> String

  /// GitHub: lower case, letters, marks, digits, `_` and `-` kept, each space a `-`, the rest dropped.
  package static let github = AnchorStyle(
    id: "github", slug: { text in Self.ascii(text) ?? Self.kept(text.lowercased(), isKept: Self.isWord) },
    numbered: { "\($0)-\($1)" })

  /// The slug of a text that is all ASCII, as most are.
  private static func ascii(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let space = UInt8(ascii: " ")
    let hyphen = UInt8(ascii: "-")
    let kept = text.utf8.lazy.map { $0 == space ? hyphen : $0.lowercased }.filter {
      $0.isLetter || $0.isDigit || $0 == hyphen || $0 == UInt8(ascii: "_")
    }
    return String(decoding: Array(kept), as: UTF8.self)
  }

  private static func kept(_ text: String, isKept: (Unicode.Scalar) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " " { result.append("-") } else if scalar == "-" || isKept(scalar) { result.append(scalar) }
    }
    return String(result)
  }

  /// What a regular expression counts as part of a word, by the tables of Unicode 13.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "_" || UInt8(ascii: scalar).isLetter || UInt8(ascii: scalar).isDigit }
    guard let age = scalar.properties.age, age.major <= 13 else { return false }
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}

/// The anchors of one document, given out heading by heading: a repeated one gets a number.
package struct Anchors: Sendable {
  private let style: AnchorStyle
  private var counts: [String: Int] = [:]

  package init(_ style: AnchorStyle = .github) { self.style = style }

  /// The anchor of the next heading, by its plain text.
  package mutating func next(_ text: String) -> String {
    let slug = style.slug(text)
    guard var count = counts[slug] else {
      counts[slug] = 0
      return slug
    }
    var anchor: String
    repeat {
      count += 1
      anchor = style.numbered(slug, count)
    } while counts[anchor] != nil
    counts[slug] = count
    counts[anchor] = 0
    return anchor
  }
}
