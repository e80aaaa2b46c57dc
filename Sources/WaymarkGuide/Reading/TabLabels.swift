/// The labels that a set of tabs gives by value: `values={[{label: 'Apple', value: 'apple'}]}`.
enum TabLabels {
  static func read(_ opener: ArraySlice<UInt8>) -> [String: String] {
    guard opener.firstIndex(of: "values=", from: opener.startIndex) != nil else { return [:] }
    var labels: [String: String] = [:]
    for object in opener.split(separator: UInt8(ascii: "}")) {
      if let value = string("value", object), let label = string("label", object) { labels[value] = label }
    }
    return labels
  }

  /// The string of a key: `label: 'Apple'`.
  private static func string(_ key: String, _ object: ArraySlice<UInt8>) -> String? {
    guard let place = object.firstIndex(of: key + ":", from: object.startIndex) else { return nil }
    let rest = object[(place + key.utf8.count + 1)...].drop { $0.isSpace }
    guard let quote = rest.first, "'\"`".utf8.contains(quote), let end = rest.dropFirst().firstIndex(of: quote) else {
      return nil
    }
    return rest[(rest.startIndex + 1)..<end].string
  }
}
