import WaymarkKnowledge
import WaymarkText

/// Keys and values of a YAML file beside those that its program knows.
extension Judgement {
  /// Judges each key and value; `program` stops at what it does not know.
  mutating func schema(_ file: KeySchema, of keys: [YAMLKey], program: String) {
    for key in keys {
      guard let name = key.path.last, let above = Self.schema(file, at: key.path.dropLast()) else { continue }
      guard let schema = Self.child(name, of: above) else {
        if case .keys(let known) = above { unknown(key, program, among: known.keys.sorted()) }
        continue
      }
      if let value = key.value { self.value(value, schema, of: key) }
      if case .scalar(let text)? = key.value, let quote = text.last, quote == "\"" || quote == "'",
        !text.dropLast().contains(quote), let line = line(key.line), line.last == quote.asciiValue
      {
        warn("unbalanced-quote", (line.endIndex - 1)..<line.endIndex, "No quote begins this value.")
      }
    }
  }

  /// What may stand at a path; nil below a key that is not known.
  private static func schema(_ file: KeySchema, at path: ArraySlice<String>) -> KeySchema? {
    var result: KeySchema? = file
    for name in path { result = result.flatMap { child(name, of: $0) } }
    while case .optional(let inner)? = result { result = inner }
    while case .textOr(let inner)? = result { result = inner }
    return result
  }

  private static func child(_ name: String, of schema: KeySchema) -> KeySchema? {
    // Merged keys and the author's own.
    if name == "<<" || name.hasPrefix("x-") { return .any }
    switch schema {
    case .keys(let known): return name.isEmpty ? .any : known[name]
    case .named(let value): return value
    case .list(let value): return value
    case .listOrKeys(let value): return name.isEmpty ? .any : value
    case .textOr(let value), .optional(let value): return child(name, of: value)
    case .any, .text, .boolean, .number, .choice, .address, .network: return .any
    }
  }

  private mutating func value(_ value: YAMLKey.Value, _ schema: KeySchema, of key: YAMLKey) {
    guard let line = line(key.line) else { return }
    let name = key.path.last { !$0.isEmpty } ?? ""
    switch (schema, value) {
    case (.optional(let schema), _):
      if case .empty = value { return }
      self.value(value, schema, of: key)
    case (.textOr(_), .scalar), (_, .scalar("")): break
    case (.textOr(let schema), _): self.value(value, schema, of: key)
    case (.list, .scalar(let text)) where !Self.isHole(text):
      refuse(line.range, "'\(name)' takes a list: [\(text)].")
    case (.keys, .scalar(let text)), (.named, .scalar(let text)), (.listOrKeys, .scalar(let text)):
      if !Self.isHole(text) { refuse(line.range, "'\(name)' takes keys beneath it, and not '\(text)'.") }
    case (.keys, .list), (.named, .list): refuse(line.range, "'\(name)' takes keys beneath it, and no list.")
    case (.list, .mapping): refuse(line.range, "'\(name)' takes a list: a '-' must stand before each entry.")
    case (.list, .empty), (.keys, .empty), (.named, .empty), (.listOrKeys, .empty), (.text, .empty),
      (.boolean, .empty), (.choice, .empty), (.address, .empty), (.network, .empty):
      if !isFragment { refuse(line.range, "'\(name)' needs a value; nothing stands behind it or beneath it.") }
    case (.text, .mapping), (.text, .list): refuse(line.range, "'\(name)' takes a text, and nothing beneath it.")
    case (_, .scalar(let text)) where !Self.isHole(text):
      if let wanted = Self.mismatch(text, schema) {
        refuse(line.range, "'\(name)' takes \(wanted), and not '\(text)'.")
      }
    default: break
    }
  }

  /// What a text should be that it is not.
  private static func mismatch(_ text: String, _ schema: KeySchema) -> String? {
    let bytes = ArraySlice(text)
    switch schema {
    case .boolean:
      return ["false", "n", "no", "off", "on", "true", "y", "yes"].contains(text.lowercased()) ? nil : "true or false"
    case .number: return Int(text) == nil ? "a number" : nil
    case .choice(let words): return words.contains(text) ? nil : words.joined(separator: ", ")
    case .address:
      return IPAddress.isAddress(bytes.prefix { $0 != UInt8(ascii: "/") }) ? nil : "an IP address"
    case .network:
      let address = bytes.prefix { $0 != UInt8(ascii: "/") }
      guard address.endIndex < bytes.endIndex else { return "an address with its prefix, as 192.168.1.10/24" }
      return IPAddress.isAddress(address) ? nil : "an IP address"
    case .any, .text, .list, .keys, .named, .listOrKeys, .textOr, .optional: return nil
    }
  }

  /// Whether the reader's own text, a variable or a template stands here.
  private static func isHole(_ text: String) -> Bool {
    ArraySlice(text).isElided || text.contains("$") || text.contains("[") || text.contains("%")
      || text.utf8.allSatisfy { $0.isUpper || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "X") }
  }

  private mutating func unknown(_ key: YAMLKey, _ program: String, among known: [String]) {
    guard let name = key.path.last, let place = place(of: name, on: key.line) else { return }
    unknown(place, to: program, among: known, stops: true)
  }

  /// Says that a name is told nowhere in the file; another file may tell it.
  mutating func undefined(_ name: String, on number: Int, what: String, among known: Set<String>) {
    guard !isFragment, !known.contains(name), !Self.isHole(name), let place = place(of: name, on: number) else {
      return
    }
    let meant = nearest(to: name, among: known.sorted()).map { "; is \($0) meant?" } ?? "."
    note("unknown-key", place.range, "This file tells of no \(what) '\(name)'\(meant)")
  }

  /// A word as it is written, where its line shows it.
  private func place(of name: String, on number: Int) -> ArraySlice<UInt8>? {
    guard let line = line(number), line.count < Self.lineLimit else { return self.line(number) }
    let word = Array(name.utf8)
    let start = line.indices.first { line[$0...].starts(with: word) }
    return start.map { line[$0..<($0 + word.count)] } ?? line
  }

  /// In a longer line no word is looked for: each key of it would read it anew.
  private static var lineLimit: Int { 4096 }

  func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    return line.count <= Self.lineLimit ? line.trimmed : line.prefix(Self.lineLimit)
  }
}
