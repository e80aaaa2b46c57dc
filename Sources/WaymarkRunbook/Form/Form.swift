import WaymarkText

/// How the values of a type stand in a file: one description, from which writing, reading and the schema all follow.
struct Form<Value>: Sendable {
  let schema: Schema
  let write: @Sendable (Value) -> YAML
  let read: @Sendable (YAML) throws(ReadingError) -> Value

  /// The same value seen as another type.
  func map<Other>(
    to: @escaping @Sendable (Value) -> Other, from: @escaping @Sendable (Other) -> Value
  ) -> Form<Other> {
    Form<Other>(
      schema: schema, write: { write(from($0)) },
      read: { (node) throws(ReadingError) -> Other in to(try read(node)) })
  }

  var optional: Form<Value?> {
    Form<Value?>(
      schema: schema, write: { $0.map(write) ?? YAML(.null) },
      read: { (node) throws(ReadingError) -> Value? in try read(node) })
  }

  /// A list; a compact one stands on one line where it fits.
  func list(compact: Bool = false) -> Form<[Value]> {
    Form<[Value]>(
      schema: Schema([("type", "array"), ("items", schema.json)], definitions: schema.definitions),
      write: { YAML(.sequence($0.map(write)), compact: compact) },
      read: { (node) throws(ReadingError) -> [Value] in
        guard case .sequence(let items) = node.content else {
          throw node.unexpected("a list (lines that begin with -)")
        }
        var values: [Value] = []
        for item in items { values.append(try read(item)) }
        return values
      })
  }
}

extension YAML {
  /// The error that something else was due here.
  func unexpected(_ due: String) -> ReadingError {
    ReadingError(line: line, found: description, advice: "Write \(due) here.")
  }
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}
