import WaymarkText

/// The bytes that mean something to the shell.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let bang = UInt8(ascii: "!")
  static let doubleQuote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let dollar = UInt8(ascii: "$")
  static let ampersand = UInt8(ascii: "&")
  static let singleQuote = UInt8(ascii: "'")
  static let leftParenthesis = UInt8(ascii: "(")
  static let rightParenthesis = UInt8(ascii: ")")
  static let star = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let minus = UInt8(ascii: "-")
  static let semicolon = UInt8(ascii: ";")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let at = UInt8(ascii: "@")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let tilde = UInt8(ascii: "~")
  static let leftBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let rightBracket = UInt8(ascii: "]")
  static let underscore = UInt8(ascii: "_")
  static let backquote = UInt8(ascii: "`")
  static let leftBrace = UInt8(ascii: "{")
  static let pipe = UInt8(ascii: "|")
  static let rightBrace = UInt8(ascii: "}")
}

extension UInt8 {
  var isNameStart: Bool { isLetter || self == Byte.underscore }
  var isNameByte: Bool { isNameStart || isDigit }

  /// Ends an unquoted word.
  var endsWord: Bool {
    switch self {
    case Byte.space, Byte.tab, Byte.newline, Byte.semicolon, Byte.ampersand, Byte.pipe, Byte.leftParenthesis,
      Byte.rightParenthesis, Byte.less, Byte.greater:
      true
    default: false
    }
  }

  /// Stands for itself in an unquoted word, wherever it stands.
  var isPlain: Bool {
    switch self {
    case Byte.space, Byte.tab, Byte.newline, Byte.semicolon, Byte.ampersand, Byte.pipe, Byte.leftParenthesis,
      Byte.rightParenthesis, Byte.less, Byte.greater, Byte.backslash, Byte.singleQuote, Byte.doubleQuote,
      Byte.backquote, Byte.dollar, Byte.bang, Byte.question, Byte.star, Byte.plus, Byte.at, Byte.leftBracket,
      Byte.leftBrace:
      false
    default: true
    }
  }
}
