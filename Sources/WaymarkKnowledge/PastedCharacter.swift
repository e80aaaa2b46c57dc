/// A character that pages and word processors put in the place of what is typed.
package struct PastedCharacter: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case quote
    case dash
    case space
    case ellipsis
    /// Takes no room on the screen.
    case invisible
    /// Turns the direction of writing, so that a text reads as another than it is.
    case direction
  }

  package let scalar: Unicode.Scalar
  package let kind: Kind
  /// What is typed instead.
  package let plain: String

  init(_ scalar: Unicode.Scalar, _ kind: Kind, _ plain: String = "") {
    self.scalar = scalar
    self.kind = kind
    self.plain = plain
  }

  package static let all: [PastedCharacter] = [
    PastedCharacter("\u{201C}", .quote, "\""),
    PastedCharacter("\u{201D}", .quote, "\""),
    PastedCharacter("\u{201E}", .quote, "\""),
    PastedCharacter("\u{201F}", .quote, "\""),
    PastedCharacter("\u{2018}", .quote, "'"),
    PastedCharacter("\u{2019}", .quote, "'"),
    PastedCharacter("\u{201A}", .quote, "'"),
    PastedCharacter("\u{201B}", .quote, "'"),
    PastedCharacter("\u{2010}", .dash, "-"),
    PastedCharacter("\u{2011}", .dash, "-"),
    PastedCharacter("\u{2012}", .dash, "-"),
    PastedCharacter("\u{2013}", .dash, "-"),
    PastedCharacter("\u{2014}", .dash, "--"),
    PastedCharacter("\u{2015}", .dash, "--"),
    PastedCharacter("\u{2212}", .dash, "-"),
    PastedCharacter("\u{00A0}", .space, " "),
    PastedCharacter("\u{2002}", .space, " "),
    PastedCharacter("\u{2003}", .space, " "),
    PastedCharacter("\u{2007}", .space, " "),
    PastedCharacter("\u{2009}", .space, " "),
    PastedCharacter("\u{202F}", .space, " "),
    PastedCharacter("\u{3000}", .space, " "),
    PastedCharacter("\u{2026}", .ellipsis, "..."),
    PastedCharacter("\u{00AD}", .invisible),
    PastedCharacter("\u{200B}", .invisible),
    PastedCharacter("\u{200C}", .invisible),
    PastedCharacter("\u{200D}", .invisible),
    PastedCharacter("\u{2060}", .invisible),
    PastedCharacter("\u{FEFF}", .invisible),
    PastedCharacter("\u{061C}", .direction),
    PastedCharacter("\u{200E}", .direction),
    PastedCharacter("\u{200F}", .direction),
    PastedCharacter("\u{202A}", .direction),
    PastedCharacter("\u{202B}", .direction),
    PastedCharacter("\u{202C}", .direction),
    PastedCharacter("\u{202D}", .direction),
    PastedCharacter("\u{202E}", .direction),
    PastedCharacter("\u{2066}", .direction),
    PastedCharacter("\u{2067}", .direction),
    PastedCharacter("\u{2068}", .direction),
    PastedCharacter("\u{2069}", .direction),
  ]
}
