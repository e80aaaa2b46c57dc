/// The signs that begin comments in a format.
package struct CommentSigns {
  private let signs: [UInt8]

  package init(_ format: FileFormat) {
    signs =
      switch format {
      case .sysctl, .ini, .systemdUnit: [UInt8(ascii: "#"), UInt8(ascii: ";")]
      default: [UInt8(ascii: "#")]
      }
  }

  /// Whether text stands right behind the sign, as in a default that is commented out.
  static func isTight(_ line: ArraySlice<UInt8>) -> Bool {
    line.trimmed.dropFirst().first.map { $0.isNameByte || $0 == UInt8(ascii: "[") } ?? false
  }

  package func begin(_ line: ArraySlice<UInt8>) -> Bool { line.trimmed.first.map(signs.contains) ?? false }

  /// A line without its comment sign; its indentation stays.
  ///
  /// One blank behind the sign belongs to it: a line was commented out with `#` or with `# `. The rest of an indentation is
  /// even, so that an odd one tells which.
  func uncommented(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let margin = line.prefix(while: \.isBlank)
    let text = line[margin.endIndex...]
    guard let first = text.first, signs.contains(first) else { return line }
    let rest = text.drop { $0 == first }
    let blanks = rest.prefix { $0 == UInt8(ascii: " ") }.count
    return margin + rest.dropFirst(blanks % 2)
  }
}
