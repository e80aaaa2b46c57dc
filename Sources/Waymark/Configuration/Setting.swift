import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

/// A key of `waymark.toml`.
package struct Setting: Sendable {
  typealias Failure = Configuration.Failure

  /// With the tables that it is in: `lint.ignore`.
  package let name: String
  package let summary: String
  /// As it is written, its table in front.
  package let example: String
  let set: @Sendable (TOMLItem, inout Configuration) throws(Failure) -> Void

  package static let all: [Setting] = [
    Setting(
      name: "site", summary: "What shows the guides; a guide's front matter may name another one.",
      example: "site = \"mkdocs\"",
      set: { (item, configuration) throws(Failure) in
        let name = try text(item, "site")
        if let problem = Site.problem(with: name) { throw unknown("site", name, item.line, problem) }
        configuration.site = Site(name: name, kinds: configuration.site.kinds, yields: true)
      }),
    Setting(
      name: "lint.select", summary: "The only rules that lint and fmt go by.",
      example: "[lint]\nselect = [\"broken-anchor\", \"nbsp\"]",
      set: { (item, configuration) throws(Failure) in
        configuration.rules.selected = try rules(item, "lint.select")
      }),
    Setting(
      name: "lint.ignore", summary: "Rules that lint and fmt pass over.",
      example: "[lint]\nignore = [\"missing-alt-text\"]",
      set: { (item, configuration) throws(Failure) in
        configuration.rules.ignored = try rules(item, "lint.ignore")
      }),
    Setting(
      name: "lint.format", summary: "How lint shows findings, where `--format` does not say it.",
      example: "[lint]\nformat = \"json\"",
      set: { (item, configuration) throws(Failure) in
        let name = try text(item, "lint.format")
        let known = Report.all.map(\.id)
        guard known.contains(name) else {
          throw unknown("lint.format", name, item.line, advice(for: name, among: known))
        }
        configuration.format = name
      }),
    Setting(
      name: "fmt.admonitions", summary: "The dialect that fmt writes all admonitions in.",
      example: "[fmt]\nadmonitions = \"github\"",
      set: { (item, configuration) throws(Failure) in
        let name = try text(item, "fmt.admonitions")
        guard let dialect = Dialect.writable(named: name) else {
          throw unknown(
            "fmt.admonitions", name, item.line, advice(for: name, among: Dialect.writable.map(\.writtenName)))
        }
        configuration.admonitions = dialect
      }),
    Setting(
      name: "fmt.layout-only", summary: "Whether fmt only lays out, and mends nothing that lint finds.",
      example: "[fmt]\nlayout-only = true",
      set: { (item, configuration) throws(Failure) in
        configuration.layoutOnly = try flag(item, "fmt.layout-only")
      }),
    Setting(
      name: "kinds",
      summary: "Kinds of admonitions that the site's own configuration adds, each with the kind that it stands for.",
      example: "[kinds]\nnetwork = \"note\"\nloss = { base = \"danger\", title = \"Data loss\", folded = true }",
      set: { (item, configuration) throws(Failure) in
        var kinds: [String: Site.Kind] = [:]
        for (name, item) in try table(item, "kinds").entries { kinds[name.lowercased()] = try kind(item, name) }
        configuration.site = Site(name: configuration.site.name, kinds: kinds, yields: true)
      }),
  ]

  // MARK: Values

  private static func text(_ item: TOMLItem, _ key: String) throws(Failure) -> String {
    guard case .text(let text) = item.value else { throw wrong(item, key, "Write a text in quotes.") }
    return text
  }

  private static func flag(_ item: TOMLItem, _ key: String) throws(Failure) -> Bool {
    guard case .flag(let flag) = item.value else { throw wrong(item, key, "Write true or false.") }
    return flag
  }

  private static func table(_ item: TOMLItem, _ key: String) throws(Failure) -> TOMLTable {
    guard case .table(let table) = item.value else { throw wrong(item, key, "Write [\(key)], and its keys below.") }
    return table
  }

  private static func rules(_ item: TOMLItem, _ key: String) throws(Failure) -> Set<String> {
    guard case .list(let items) = item.value else { throw wrong(item, key, "Write a list: [\"nbsp\"].") }
    var names: Set<String> = []
    for item in items {
      let name = try text(item, key)
      if let problem = RuleSelection.problem(with: name) { throw unknown("rule", name, item.line, problem) }
      names.insert(name)
    }
    return names
  }

  private static func kind(_ item: TOMLItem, _ name: String) throws(Failure) -> Site.Kind {
    if case .text(let base) = item.value { return Site.Kind(base: base.lowercased()) }
    guard case .table(let table) = item.value else {
      throw wrong(item, "kinds.\(name)", "Write the kind that it stands for: \"note\".")
    }
    var base: String?
    var title: String?
    var isFolded = false
    for (key, item) in table.entries {
      switch key {
      case "base": base = try text(item, "kinds.\(name).base").lowercased()
      case "title": title = try text(item, "kinds.\(name).title")
      case "folded": isFolded = try flag(item, "kinds.\(name).folded")
      default:
        throw Failure(
          line: item.line, found: "the unknown key kinds.\(name).\(key)",
          advice: advice(for: key, among: ["base", "title", "folded"]))
      }
    }
    return Site.Kind(base: base, title: title, isFolded: isFolded)
  }

  // MARK: What is wrong

  private static func wrong(_ item: TOMLItem, _ key: String, _ advice: String) -> Failure {
    Failure(line: item.line, found: "\(item.description) as \(key)", advice: advice)
  }

  private static func unknown(_ what: String, _ name: String, _ line: Int, _ advice: String) -> Failure {
    Failure(line: line, found: "the unknown \(what) \"\(name)\"", advice: advice)
  }

  /// The nearest setting to a key that is none.
  static func advice(for name: String) -> String { advice(for: name, among: all.map(\.name)) }

  private static func advice(for name: String, among known: [String]) -> String {
    // A key in the wrong table is meant by its last part.
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let inOther = known.first { $0.hasSuffix("." + last) || $0 == last }
    return (inOther ?? NearestWord.of(name, among: known)).map { "Did you mean \($0)?" }
      ?? "There are \(known.joined(separator: ", "))."
  }
}
