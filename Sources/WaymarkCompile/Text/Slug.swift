import WaymarkGuide

/// Names made of a guide's words.
enum Slug {
  /// Lower case letters, digits and single hyphens; emoji and markup vanish. Empty where nothing is left.
  static func of(_ text: some StringProtocol, words limit: Int = .max) -> String {
    var result: [UInt8] = []
    var pending = false
    var words = 1
    for byte in text.utf8 {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) {
        if pending, !result.isEmpty {
          words += 1
          if words > limit { break }
          result.append(0x2D)
        }
        pending = false
        result.append(lower)
      } else if byte != 0x27 {
        pending = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A shell name: as `of`, with `_`, never starting with a digit.
  static func shellName(_ text: some StringProtocol) -> String {
    let slug = of(text, words: 6).map { $0 == "-" ? "_" : $0 }
    guard let first = slug.first else { return "value" }
    return (first.isNumber ? "value_" : "") + String(slug)
  }
}

/// Hands out names, each once.
struct UniqueNames {
  /// What stands before a number.
  private let separator: String
  private var taken: Set<String> = []
  private var last: [String: Int] = [:]

  init(separator: String = "-") { self.separator = separator }

  /// The wanted name, or the next free one with a number.
  mutating func claim(_ wanted: String) -> String {
    if taken.insert(wanted).inserted { return wanted }
    var number = last[wanted, default: 1]
    var name = wanted
    repeat {
      number += 1
      name = "\(wanted)\(separator)\(number)"
    } while !taken.insert(name).inserted
    last[wanted] = number
    return name
  }

  func isTaken(_ name: String) -> Bool { taken.contains(name) }
}
