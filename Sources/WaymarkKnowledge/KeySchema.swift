/// What may stand in a file of keys and values.
package indirect enum KeySchema: Sendable {
  case any
  case text
  case boolean
  case number
  case choice([String])
  /// An address, without a prefix.
  case address
  /// An address with its prefix: `10.0.0.2/24`.
  case network
  /// Entries, each of one kind.
  case list(KeySchema)
  /// Known keys.
  case keys([String: KeySchema])
  /// Names of the author's own, each with values of one kind.
  case named(KeySchema)
  /// Entries or keys, as the author likes.
  case listOrKeys(KeySchema)
  /// A text, or what stands here.
  case textOr(KeySchema)
  /// May be left empty.
  case optional(KeySchema)

  /// Known keys; those in one text, parted by blanks, take values of one kind.
  package static func rows(_ rows: [String: KeySchema]) -> KeySchema { .keys(flat(rows)) }

  package static func flat(_ rows: [String: KeySchema]) -> [String: KeySchema] {
    var result: [String: KeySchema] = [:]
    for (names, schema) in rows {
      for name in names.split(whereSeparator: \.isWhitespace) { result[String(name)] = schema }
    }
    return result
  }
}
