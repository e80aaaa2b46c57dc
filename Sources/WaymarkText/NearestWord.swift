/// Finds what somebody meant to type.
package enum NearestWord {
  /// A longer word is no misspelt key.
  private static let lengthLimit = 64

  /// The known word that is nearest to a misspelt one, by the fewest letters added, left out, changed or swapped with their
  /// neighbour; nil where none is near enough to be meant.
  ///
  /// The case of letters does not count; of two equally near words the first wins.
  package static func of(_ word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard letters.count <= lengthLimit else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let others = Array(candidate.lowercased().unicodeScalars)
      guard others.count <= lengthLimit else { continue }
      let distance = distance(letters, others)
      // A third of the letters may be wrong.
      guard distance * 3 <= max(letters.count, others.count), distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// How many letters are added, left out, changed or swapped with their neighbour between two words of less than 64.
  package static func distance(_ word: String, _ other: String) -> Int {
    distance(Array(word.lowercased().unicodeScalars), Array(other.lowercased().unicodeScalars))
  }

  /// The optimal string alignment distance.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = above
      above = row
    }
    return above[b.count]
  }
}
