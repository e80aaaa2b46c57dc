/// How alike two names are, for "did you mean".
enum Similarity {
  /// 1 for equal texts, 0 for texts without a pair of neighbours in common (Dice's coefficient of byte pairs).
  static func of(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    let first = pairs(a)
    let second = pairs(b)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var rest: [UInt16: Int] = [:]
    for pair in first { rest[pair, default: 0] += 1 }
    var common = 0
    for pair in second {
      guard let count = rest[pair], count > 0 else { continue }
      rest[pair] = count - 1
      common += 1
    }
    return 2 * Double(common) / Double(first.count + second.count)
  }

  /// The candidate that is most like a name; nil where none is alike enough or two are equally so.
  static func nearest(to name: String, among candidates: [String], atLeast least: Double = 0.5) -> String? {
    let ranked = candidates.map { ($0, of(name, $0)) }.filter { $0.1 >= least }.sorted { $0.1 > $1.1 }
    guard let best = ranked.first, ranked.dropFirst().first.map({ $0.1 < best.1 }) ?? true else { return nil }
    return best.0
  }

  private static func pairs(_ text: String) -> [UInt16] {
    let bytes = Array(text.utf8)
    return zip(bytes, bytes.dropFirst()).map { UInt16($0) << 8 | UInt16($1) }
  }
}
