import WaymarkText

/// One of the shapes that a value may have; in a file its name is the key of what belongs to it.
struct Case<Value>: Sendable {
  let name: String
  let schema: Schema
  /// Nil where the value is of another case.
  let write: @Sendable (Value) -> YAML?
  let read: @Sendable (YAML) throws(ReadingError) -> Value

  init<Payload>(
    _ name: String, _ form: Form<Payload>, _ about: String, make: @escaping @Sendable (Payload) -> Value,
    payload: @escaping @Sendable (Value) -> Payload?
  ) {
    self.name = name
    self.schema = form.schema.described(about)
    self.write = { payload($0).map(form.write) }
    self.read = { (node) throws(ReadingError) -> Value in make(try form.read(node)) }
  }

  /// What the file holds for a value.
  fileprivate static func entry(of value: Value, in cases: [Case]) -> YAML.Entry? {
    for oneCase in cases {
      if let payload = oneCase.write(value) { return YAML.Entry(oneCase.name, payload) }
    }
    return nil
  }
}

extension Form {
  /// A mapping with exactly one key, the name of the case; where nothing belongs to it, the name alone.
  static func union(_ name: String, _ about: String, compact: Bool = false, _ cases: [Case<Value>]) -> Form {
    let names = cases.map(\.name)
    let bare = cases.filter(\.schema.acceptsEmptyMapping).map { JSON.string($0.name) }
    let keyed = cases.map { oneCase -> JSON in
      .object([
        ("type", "object"), ("properties", .object([(oneCase.name, oneCase.schema.json)])),
        ("required", .array([.string(oneCase.name)])), ("additionalProperties", .bool(false)),
      ])
    }
    let schema = Schema(
      [
        ("description", .string(about)),
        ("oneOf", .array((bare.isEmpty ? [] : [.object([("enum", .array(bare))])]) + keyed)),
      ], definitions: Schema.merge(cases.map(\.schema.definitions)))
    return Form(
      schema: schema.named(name),
      write: { value in
        guard let entry = Case.entry(of: value, in: cases) else { return YAML(.null) }
        if case .mapping(let entries) = entry.value.content, entries.isEmpty { return YAML(.text(entry.key)) }
        return YAML(.mapping([entry]), compact: compact)
      },
      read: { (node) throws(ReadingError) -> Value in
        if case .text(let text) = node.content {
          guard let oneCase = cases.first(where: { $0.name == text }) else {
            throw node.unknown("word", text, among: names)
          }
          return try oneCase.read(YAML(.mapping([]), line: node.line))
        }
        return try readOnly(Mapping(node, known: names), cases)
      })
  }

  fileprivate static func readOnly(_ mapping: Mapping, _ cases: [Case<Value>]) throws(ReadingError) -> Value {
    let given = cases.filter { mapping[$0.name] != nil }
    let names = cases.map(\.name).joined(separator: ", ")
    guard let oneCase = given.first, let node = mapping[oneCase.name] else {
      throw mapping.missing("one of the keys \(names)")
    }
    guard given.count == 1 else {
      throw ReadingError(
        line: mapping.line, found: "the keys \(given.map(\.name).joined(separator: " and ")) side by side",
        advice: "Keep one of them.")
    }
    return try oneCase.read(node)
  }
}

extension Field {
  /// A union whose key stands among the record's own.
  static func merged(_ property: any KeyPath<Record, Value> & Sendable, _ cases: [Case<Value>]) -> Field {
    Field(
      keys: cases.map { Key(name: $0.name, schema: $0.schema) }, required: true,
      write: { record in Case.entry(of: record[keyPath: property], in: cases).map { [$0] } ?? [] },
      read: { (mapping) throws(ReadingError) -> Value in try Form.readOnly(mapping, cases) })
  }
}
