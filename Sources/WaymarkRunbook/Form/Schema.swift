import WaymarkText

/// A piece of JSON Schema (2020-12), with the named pieces that it refers to.
struct Schema: Sendable {
  let keywords: [(String, JSON)]
  /// By name, in the order of first use.
  let definitions: [(name: String, schema: JSON)]
  /// Whether a mapping without keys is valid.
  let acceptsEmptyMapping: Bool

  init(
    _ keywords: [(String, JSON)], definitions: [(name: String, schema: JSON)] = [], acceptsEmptyMapping: Bool = false
  ) {
    self.keywords = keywords
    self.definitions = definitions
    self.acceptsEmptyMapping = acceptsEmptyMapping
  }

  var json: JSON { .object(keywords) }

  /// This piece under a name of its own.
  func named(_ name: String) -> Schema {
    Schema(
      [("$ref", .string("#/$defs/\(name)"))], definitions: definitions + [(name, json)],
      acceptsEmptyMapping: acceptsEmptyMapping)
  }

  func adding(_ more: [(String, JSON)]) -> Schema {
    Schema(keywords + more, definitions: definitions, acceptsEmptyMapping: acceptsEmptyMapping)
  }

  /// This piece with what a person should know of it.
  func described(_ about: String) -> Schema {
    Schema(
      keywords.filter { $0.0 != "description" } + [("description", .string(about))], definitions: definitions,
      acceptsEmptyMapping: acceptsEmptyMapping)
  }

  /// The definitions of several pieces, each name once.
  static func merge(_ definitions: [[(name: String, schema: JSON)]]) -> [(name: String, schema: JSON)] {
    var names: Set<String> = []
    return definitions.joined().filter { names.insert($0.name).inserted }
  }

  /// The whole as a document of its own.
  func document(id: String, title: String) -> JSON {
    .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("$id", .string(id)),
        ("title", .string(title)),
      ] + keywords + [("$defs", .object(definitions.map { ($0.name, $0.schema) }))])
  }
}
