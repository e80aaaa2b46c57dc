import WaymarkText

extension Form<String> {
  static let text = Form(
    schema: Schema([("type", "string")]), write: { YAML(.text($0)) },
    read: { (node) throws(ReadingError) -> String in
      switch node.content {
      case .text(let text): return text
      case .integer, .number, .boolean: throw node.unexpected("a text; in quotes it is one:")
      default: throw node.unexpected("a text")
      }
    })
}

extension Form<Bool> {
  static let flag = Form(
    schema: Schema([("type", "boolean")]), write: { YAML(.boolean($0)) },
    read: { (node) throws(ReadingError) -> Bool in
      guard case .boolean(let value) = node.content else { throw node.unexpected("true or false") }
      return value
    })
}

extension Form<Int> {
  static func integer(atLeast least: Int) -> Form {
    Form(
      schema: Schema([("type", "integer"), ("minimum", .int(least))]), write: { YAML(.integer($0)) },
      read: { (node) throws(ReadingError) -> Int in
        guard case .integer(let value) = node.content, value >= least else {
          throw node.unexpected("a whole number from \(least)")
        }
        return value
      })
  }

  /// A 1-based line of the guide.
  static let line = integer(atLeast: 1)
}

extension Form<Double> {
  static let number = Form(
    schema: Schema([("type", "number")]), write: { YAML(.number($0)) },
    read: { (node) throws(ReadingError) -> Double in
      switch node.content {
      case .number(let value): return value
      case .integer(let value): return Double(value)
      default: throw node.unexpected("a number")
      }
    })
}

extension Form<ClosedRange<Int>> {
  /// The first and the last line of a part of the guide: `[12, 14]`.
  static let lines = Form(
    schema: Form<Int>.line.list().schema.adding([("minItems", .int(2)), ("maxItems", .int(2))]),
    write: { YAML(.sequence([YAML(.integer($0.lowerBound)), YAML(.integer($0.upperBound))]), compact: true) },
    read: { (node) throws(ReadingError) -> ClosedRange<Int> in
      let ends = try Form<Int>.line.list().read(node)
      guard ends.count == 2, ends[0] <= ends[1] else { throw node.unexpected("the first and the last line: [12, 14]") }
      return ends[0]...ends[1]
    })
}

extension Form where Value: CaseIterable & RawRepresentable<String> & Sendable, Value.AllCases: Sendable {
  /// One of the words of a type.
  static var word: Form {
    let words = Value.allCases.map(\.rawValue)
    return Form(
      schema: Schema([("enum", .array(words.map(JSON.string)))]), write: { YAML(.text($0.rawValue)) },
      read: { (node) throws(ReadingError) -> Value in
        guard case .text(let text) = node.content else {
          throw node.unexpected("one of \(words.joined(separator: ", "))")
        }
        guard let value = Value(rawValue: text) else { throw node.unknown("word", text, among: words) }
        return value
      })
  }
}

extension YAML {
  /// The error that a word is not among the known ones.
  func unknown(_ what: String, _ word: String, among known: [String], line: Int? = nil) -> ReadingError {
    let nearest = NearestWord.of(word, among: known)
    return ReadingError(
      line: line ?? self.line, found: "the unknown \(what) “\(YAML.shortened(word))”",
      advice: nearest.map { "Did you mean “\($0)”?" } ?? "Known here: \(known.joined(separator: ", ")).")
  }
}
