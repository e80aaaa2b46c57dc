import WaymarkText

/// How the guide's text stands in a bash script: as data, never as code.
enum BashText {
  /// A word that bash reads as exactly this text.
  ///
  /// Single quotes; where a control character or an invisible one stands in the text, `$'…'` with its bytes written out, so
  /// that a reader of the script sees it. NUL, which bash cannot hold, is left out.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.contains { $0.isHidden && $0 != "\n" }
    var out = escaped ? "$'" : "'"
    for scalar in text.unicodeScalars where scalar != "\0" {
      switch scalar {
      case "'": out += escaped ? "\\'" : "'\\''"
      case "\\": out += escaped ? "\\\\" : "\\"
      case "\n": out += "\n"
      case "\t": out += escaped ? "\\t" : "\t"
      case "\r": out += "\\r"
      case _ where scalar.isHidden: out += hexadecimal(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "'"
  }

  /// A name of a shell variable.
  static func variable(_ id: String) -> String {
    var out = ""
    for scalar in id.unicodeScalars {
      out.unicodeScalars.append(scalar.isASCII && isIdentifier(scalar) && scalar != "-" && scalar != "." ? scalar : "_")
    }
    let digit = out.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? true
    return digit ? "_" + out : out
  }

  /// A comment: one line, nothing hidden, no blank at its end.
  static func comment(_ text: String) -> String {
    var out = "# "
    for scalar in text.unicodeScalars {
      out.unicodeScalars.append(scalar.isHidden ? " " : scalar)
    }
    while out.last?.isWhitespace == true { out.removeLast() }
    return out
  }

  private static func isIdentifier(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 16)
      return "\\x" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
