import WaymarkGuide
import WaymarkLint
import WaymarkText

/// What a folder's `waymark.toml` says of its guides.
package struct Configuration: Sendable {
  package static let fileName = "waymark.toml"

  package internal(set) var site = Site()
  package internal(set) var rules = RuleSelection()
  /// How lint shows findings; nil where nothing is said.
  package internal(set) var format: String?
  /// The dialect that fmt writes all admonitions in; nil where nothing is said.
  package internal(set) var admonitions: Dialect?
  /// Whether fmt only lays out.
  package internal(set) var layoutOnly = false

  package init() {}

  /// Names what shows the guides, whatever they say themselves.
  package mutating func name(_ site: String) { self.site = Site(name: site, kinds: self.site.kinds) }

  package mutating func select(rules: RuleSelection) { self.rules = rules }

  /// What is wrong with a configuration.
  package struct Failure: Error, Sendable {
    /// 1-based.
    package let line: Int
    package let found: String
    package let advice: String
  }

  package static func read(_ bytes: [UInt8]) throws(Failure) -> Configuration {
    let table: TOMLTable
    do throws(TOMLReader.Failure) {
      table = try TOMLReader.read(bytes)
    } catch {
      throw Failure(line: error.line, found: error.found, advice: error.advice)
    }
    var configuration = Configuration()
    try configuration.read(table, below: "")
    return configuration
  }

  /// Recursive, as deep as the names of settings.
  private mutating func read(_ table: TOMLTable, below path: String) throws(Failure) {
    for (key, item) in table.entries {
      let name = path + key
      if let setting = Setting.all.first(where: { $0.name == name }) {
        try setting.set(item, &self)
      } else if Setting.all.contains(where: { $0.name.hasPrefix(name + ".") }) {
        guard case .table(let inner) = item.value else {
          throw Failure(line: item.line, found: "\(item.description) as \(name)", advice: "Write [\(name)].")
        }
        try read(inner, below: name + ".")
      } else {
        throw Failure(line: item.line, found: "the unknown key \(name)", advice: Setting.advice(for: name))
      }
    }
  }
}

/// The rules that lint and fmt go by.
package struct RuleSelection: Hashable, Sendable {
  /// Only these; nil for all.
  package var selected: Set<String>?
  package var ignored: Set<String>

  package init(selected: Set<String>? = nil, ignored: Set<String> = []) {
    self.selected = selected
    self.ignored = ignored
  }

  package func holds(_ rule: String) -> Bool { selected?.contains(rule) ?? true && !ignored.contains(rule) }

  /// With what a person asks for at the terminal: what they select counts alone, what they ignore too.
  package func with(selected: [String], ignored: [String]) -> RuleSelection {
    RuleSelection(
      selected: selected.isEmpty ? self.selected : Set(selected),
      ignored: selected.isEmpty ? self.ignored.union(ignored) : Set(ignored))
  }

  /// What is wrong with the name of a rule, and the nearest one; nil where a rule has it.
  package static func problem(with name: String) -> String? {
    let names = Rule.all.map(\.id)
    guard !names.contains(name) else { return nil }
    return NearestWord.of(name, among: names).map { "Did you mean \($0)?" } ?? "`waymark explain` lists the rules."
  }
}

extension Site {
  /// What is wrong with the name of a site, and the nearest one; nil where a dialect belongs to it.
  package static func problem(with name: String) -> String? {
    guard !names.contains(name.lowercased()) else { return nil }
    return NearestWord.of(name, among: names).map { "Did you mean \($0)?" }
      ?? "There are \(names.joined(separator: ", "))."
  }
}
