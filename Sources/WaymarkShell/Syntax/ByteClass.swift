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
  static let slash = UInt8(ascii: "/")
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

// Each byte of a script is asked about: a call would cost more than the answer.
extension UInt8 {
  @inline(__always) var isNameStart: Bool { isLetter || self == Byte.underscore }
  @inline(__always) var isNameByte: Bool { isNameStart || isDigit }

  /// Ends an unquoted word.
  @inline(__always) var endsWord: Bool { ByteSet.wordEnds.contains(self) }

  /// Stands for itself in an unquoted word, wherever it stands.
  @inline(__always) var isPlain: Bool { !ByteSet.specialInWords.contains(self) }

  /// Means something between double quotes.
  @inline(__always) var isSpecialInQuotes: Bool {
    self == Byte.backslash || self == Byte.dollar || self == Byte.backquote
  }

  /// Stands for itself wherever text is taken by balance: in expansions, arithmetic and patterns.
  @inline(__always) var isPlainInBalanced: Bool { !ByteSet.specialInBalanced.contains(self) }
}

extension ByteSet {
  @inline(__always) static var wordEnds: ByteSet {
    ByteSet()
      .with(Byte.space).with(Byte.tab).with(Byte.newline).with(Byte.semicolon).with(Byte.ampersand).with(Byte.pipe)
      .with(Byte.leftParenthesis).with(Byte.rightParenthesis).with(Byte.less).with(Byte.greater)
  }

  /// What stands in the folder of a prompt beside letters, digits and underscores.
  @inline(__always) static var inFolders: ByteSet {
    ByteSet()
      .with(Byte.colon).with(Byte.tilde).with(UInt8(ascii: "/")).with(UInt8(ascii: ".")).with(Byte.minus)
      .with(Byte.plus)
  }

  @inline(__always) static var specialInWords: ByteSet {
    wordEnds
      .with(Byte.backslash).with(Byte.singleQuote).with(Byte.doubleQuote).with(Byte.backquote).with(Byte.dollar)
      .with(Byte.bang).with(Byte.question).with(Byte.star).with(Byte.plus).with(Byte.at)
      .with(Byte.leftBracket).with(Byte.leftBrace)
  }

  @inline(__always) static var specialInBalanced: ByteSet {
    ByteSet()
      .with(Byte.backslash).with(Byte.singleQuote).with(Byte.doubleQuote).with(Byte.backquote).with(Byte.dollar)
      .with(Byte.less).with(Byte.greater).with(Byte.leftParenthesis).with(Byte.rightParenthesis)
      .with(Byte.leftBracket).with(Byte.rightBracket).with(Byte.rightBrace)
  }
}
