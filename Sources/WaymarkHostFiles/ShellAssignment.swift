/// A line `NAME=value` as a shell reads it, with `export` before it or without.
struct ShellAssignment {
  enum Value {
    /// `inner` is the text between the quotes, as written; `quote` is nil where there is none.
    case plain(inner: ArraySlice<UInt8>, quote: UInt8?)
    case openQuote
    /// Text stands behind the closing quote, or an unquoted value holds a blank or a sign of the shell.
    case notOneWord
  }

  let name: ArraySlice<UInt8>
  /// All behind the `=`.
  let rest: ArraySlice<UInt8>

  init?(_ line: ArraySlice<UInt8>) {
    var text = line.droppingLeadingBlanks
    if text.hasPrefix("export"), text.dropFirst(6).first?.isBlank == true {
      text = text.dropFirst(6).droppingLeadingBlanks
    }
    let name = text.prefix(while: \.isNameByte)
    guard let first = name.first, !first.isDigit, text[name.endIndex...].first == UInt8(ascii: "=") else { return nil }
    self.name = name
    self.rest = text[name.endIndex...].dropFirst()
  }

  func sets(_ variable: String) -> Bool { name.elementsEqual(variable.utf8) }

  /// Whether the name is one that grub-mkconfig reads, as no kernel parameter is called.
  var isBootLoaderVariable: Bool { name.hasPrefix("GRUB_") }

  var value: Value {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let inner = rest.prefix { !$0.isBlank }
      let isPlain = !inner.contains { Self.signs.contains($0) } && Self.isCommentOrBlank(rest[inner.endIndex...])
      return isPlain ? .plain(inner: inner, quote: nil) : .notOneWord
    }
    var index = rest.startIndex + 1
    while index < rest.endIndex, rest[index] != quote {
      index += quote == UInt8(ascii: "\"") && rest[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < rest.endIndex else { return .openQuote }
    guard Self.isCommentOrBlank(rest[(index + 1)...]) else { return .notOneWord }
    return .plain(inner: rest[(rest.startIndex + 1)..<index], quote: quote)
  }

  /// Signs that mean something to a shell in an unquoted word.
  private static let signs = Array("\"'\\$`;&|<>()".utf8)

  private static func isCommentOrBlank(_ text: ArraySlice<UInt8>) -> Bool {
    let shown = text.droppingLeadingBlanks
    return shown.isEmpty || shown.startIndex > text.startIndex && shown.first == UInt8(ascii: "#")
  }
}

/// The quotes of a shell.
enum ShellQuotes {
  /// Whether lines of a shell end inside of quotes; a comment's quotes do not count.
  static func leftOpen(by line: ArraySlice<UInt8>) -> Bool {
    var quote: UInt8?
    var previous = UInt8(ascii: " ")
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        index += 1
      } else if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        if byte == UInt8(ascii: "#"), previous.isBlank || previous == 0x0A {
          index = line[index...].firstIndex(of: 0x0A) ?? line.endIndex
          previous = 0x0A
          index += 1
          continue
        }
      }
      previous = byte
      index += 1
    }
    return quote != nil
  }
}
