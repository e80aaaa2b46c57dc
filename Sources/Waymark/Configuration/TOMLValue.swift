import WaymarkText

/// A value of TOML with the line that it begins on.
package struct TOMLItem: Hashable, Sendable {
  indirect enum Value: Hashable, Sendable {
    case text(String)
    case flag(Bool)
    /// A number or a time, as it was written.
    case other(String)
    case list([TOMLItem])
    case table(TOMLTable)
  }

  var value: Value
  /// 1-based.
  let line: Int

  /// What a person calls it: `a text`.
  var description: String {
    switch value {
    case .text(let text): "the text \"\(text)\""
    case .flag(let flag): "\(flag)"
    case .other(let word): word
    case .list: "a list"
    case .table: "a table"
    }
  }
}

/// Keys and their values, in the order of the file.
package struct TOMLTable: Hashable, Sendable {
  /// How a table came to be; what was closed once is not opened again.
  enum Origin: Hashable, Sendable {
    /// `[a]` or the document.
    case header
    /// On the way to another table: `a` of `[a.b]`.
    case path
    /// By a key with dots.
    case dotted
    /// `{ … }`.
    case inline
    /// `[[a]]`.
    case element
  }

  private(set) var entries: [(key: String, item: TOMLItem)] = []
  var origin: Origin

  init(_ origin: Origin) { self.origin = origin }

  subscript(key: String) -> TOMLItem? {
    get { entries.first { $0.key == key }?.item }
    set {
      guard let newValue else { return }
      if let index = entries.firstIndex(where: { $0.key == key }) {
        entries[index].item = newValue
      } else {
        entries.append((key, newValue))
      }
    }
  }

  package static func == (a: TOMLTable, b: TOMLTable) -> Bool {
    a.origin == b.origin && a.entries.elementsEqual(b.entries) { $0.key == $1.key && $0.item == $1.item }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(entries.map(\.key)) }
}
