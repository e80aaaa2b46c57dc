import Glibc

/// POSIX extended regular expressions, as bash's `=~` reads them.
enum Pattern {
  /// Which of the texts hold a match; nil where the expression is none.
  static func search(_ expression: String, in texts: [String]) -> [Bool]? {
    var compiled = unsafe regex_t()
    guard unsafe regcomp(&compiled, expression, REG_EXTENDED | REG_NOSUB) == 0 else { return nil }
    defer { unsafe regfree(&compiled) }
    return texts.map { unsafe regexec(&compiled, $0, 0, nil, 0) == 0 }
  }
}
