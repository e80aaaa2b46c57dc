/// How the guide's text stands in a bash script: as data, never as code.
enum BashText {
  /// A word that bash reads as exactly this text.
  ///
  /// Single quotes; where a control character or an invisible one stands in the text, `$'…'` with its bytes written out, so
  /// that a reader of the script sees it. NUL, which bash cannot hold, is left out.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.contains { isHidden($0) && $0 != "\n" }
    var out = escaped ? "$'" : "'"
    for scalar in text.unicodeScalars where scalar != "\0" {
      switch scalar {
      case "'": out += escaped ? "\\'" : "'\\''"
      case "\\": out += escaped ? "\\\\" : "\\"
      case "\n": out += "\n"
      case "\t": out += escaped ? "\\t" : "\t"
      case "\r": out += "\\r"
      case _ where isHidden(scalar): out += hexadecimal(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "'"
  }

  /// A name that the command line can take and that no expansion of bash touches: an id of the runbook.
  static func identifier(_ id: String) -> String {
    var out = ""
    for scalar in id.unicodeScalars {
      let plain = scalar.isASCII ? isIdentifier(scalar) : !isHidden(scalar)
      out.unicodeScalars.append(plain ? scalar : "-")
    }
    return out.isEmpty || out.hasPrefix("-") ? "x" + out : out
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
      out.unicodeScalars.append(isHidden(scalar) ? " " : scalar)
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

  /// Control characters, and those that show as nothing or turn the order of what follows.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF: true
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
