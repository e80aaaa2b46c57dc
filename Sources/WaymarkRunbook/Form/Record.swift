import WaymarkText

/// The keys of a record that carry one of its properties.
struct Field<Record, Value>: Sendable {
  struct Key: Sendable {
    let name: String
    let schema: Schema
  }

  /// One, or, for a union merged into the record, one for each of its cases.
  let keys: [Key]
  let required: Bool
  let write: @Sendable (Record) -> [YAML.Entry]
  let read: @Sendable (Mapping) throws(ReadingError) -> Value

  /// A key that every record has.
  static func field(
    _ name: String, _ property: any KeyPath<Record, Value> & Sendable, _ form: Form<Value>, _ about: String
  ) -> Field {
    Field(
      keys: [Key(name: name, schema: form.schema.described(about))], required: true,
      write: { [YAML.Entry(name, form.write($0[keyPath: property]))] },
      read: { (mapping) throws(ReadingError) -> Value in
        guard let node = mapping[name] else { throw mapping.missing("the key “\(name)”") }
        return try form.read(node)
      })
  }

  /// A key that is left out where the property has its default.
  static func field(
    _ name: String, _ property: any KeyPath<Record, Value> & Sendable, _ form: Form<Value>, default value: Value,
    _ about: String
  ) -> Field where Value: Equatable & Sendable {
    Field(
      keys: [Key(name: name, schema: form.schema.described(about))], required: false,
      write: { record in
        let property = record[keyPath: property]
        return property == value ? [] : [YAML.Entry(name, form.write(property))]
      },
      read: { (mapping) throws(ReadingError) -> Value in
        guard let node = mapping[name] else { return value }
        return try form.read(node)
      })
  }
}

extension Field {
  /// A key that is left out where the property is nil.
  static func optional<Wrapped: Equatable & Sendable>(
    _ name: String, _ property: any KeyPath<Record, Value> & Sendable, _ form: Form<Wrapped>, _ about: String
  ) -> Field where Value == Wrapped? {
    field(name, property, form.optional, default: nil, about)
  }

  /// A key that is left out where the list is empty; a compact list stands on one line where it fits.
  static func list<Element: Equatable & Sendable>(
    _ name: String, _ property: any KeyPath<Record, Value> & Sendable, _ form: Form<Element>, compact: Bool = false,
    _ about: String
  ) -> Field where Value == [Element] {
    field(name, property, form.list(compact: compact), default: [], about)
  }
}

/// A mapping of a file, with keys that are all known.
struct Mapping {
  let line: Int
  private let entries: [YAML.Entry]

  init(_ node: YAML, known: [String]) throws(ReadingError) {
    guard case .mapping(let entries) = node.content else {
      throw node.unexpected("a mapping with the keys \(known.joined(separator: ", "))")
    }
    for entry in entries where !known.contains(entry.key) {
      throw node.unknown("key", entry.key, among: known, line: entry.line)
    }
    self.line = node.line
    self.entries = entries
  }

  subscript(key: String) -> YAML? { entries.first { $0.key == key }?.value }

  func missing(_ what: String) -> ReadingError {
    ReadingError(line: line, found: "a mapping without \(what)", advice: "Add it.")
  }
}

extension Form {
  /// A mapping with a fixed set of keys, in this order.
  static func record<each Property>(
    _ name: String?, _ about: String, compact: Bool = false, _ fields: repeat Field<Value, each Property>,
    make: @escaping @Sendable (repeat each Property) -> Value
  ) -> Form {
    var properties: [(String, JSON)] = []
    var definitions: [[(name: String, schema: JSON)]] = []
    var required: [JSON] = []
    var choices: [[JSON]] = []
    for field in repeat each fields {
      for key in field.keys {
        properties.append((key.name, key.schema.json))
        definitions.append(key.schema.definitions)
      }
      let names = field.keys.map { JSON.string($0.name) }
      if field.required, names.count == 1 { required += names }
      if field.required, names.count > 1 { choices.append(names) }
    }
    var keywords: [(String, JSON)] = [("type", "object"), ("description", .string(about))]
    keywords += [("properties", .object(properties)), ("additionalProperties", .bool(false))]
    if !required.isEmpty { keywords.append(("required", .array(required))) }
    for choice in choices {
      keywords.append(("oneOf", .array(choice.map { .object([("required", .array([$0]))]) })))
    }
    let schema = Schema(
      keywords, definitions: Schema.merge(definitions), acceptsEmptyMapping: required.isEmpty && choices.isEmpty)
    let known = properties.map(\.0)
    return Form(
      schema: name.map(schema.named) ?? schema,
      write: { value in
        var entries: [YAML.Entry] = []
        for field in repeat each fields { entries += field.write(value) }
        return YAML(.mapping(entries), compact: compact)
      },
      read: { (node) throws(ReadingError) -> Value in
        let mapping = try Mapping(node, known: known)
        return make(repeat try (each fields).read(mapping))
      })
  }
}

extension Form<Void> {
  /// A mapping without keys.
  static var nothing: Form { record(nil, "No keys.", make: {}) }
}
