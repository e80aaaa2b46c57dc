import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

/// The one repair of admonitions in the wrong dialect.
package struct AdmonitionConversion {
  /// What is not as it was, told to a person.
  package struct Notice: Hashable, Sendable {
    package let place: SourceRange
    package let message: String
  }

  /// Dialects that are plain Markdown or HTML, and mix with anything.
  static let plain: Set<String> = ["lead", "plain-lead", "quoted-lead", "html", "html-details"]

  /// What writes them; nil where all are right, or none of the others can be written.
  package let fix: Fix?
  /// What the dialect has no place for, and what could not be written in it.
  package let notices: [Notice]

  /// The dialect of a guide's site, else the one that most of its admonitions are written in; GitHub's where none leads.
  ///
  /// Quoted ones with titles or folds are Obsidian's.
  static func dialect(of guide: Guide) -> Dialect? {
    if let site = guide.site.name, let own = Dialect.writable.first(where: { $0.sites.contains(site) }) { return own }
    let marked = guide.admonitions.filter { !plain.contains($0.dialect) }
    let counts = Dictionary(grouping: marked, by: \.dialect).mapValues(\.count)
    let most = counts.values.max() ?? 0
    let leaders = counts.filter { $0.value == most }.keys
    guard leaders.count == 1, let leader = leaders.first, leader != "github" else {
      let isObsidian = marked.contains { $0.dialect == "github" && ($0.title != nil || $0.fold != .none) }
      return Dialect.writable.first { $0.id == (isObsidian ? "obsidian" : "github") }
    }
    return Dialect.writable.first { $0.id == (leader == "colon-fence" ? "docusaurus" : leader) }
      ?? Dialect.writable.first { $0.id == "github" }
  }

  /// Writes the marked admonitions of a guide in one dialect; `all` for the plain ones too.
  ///
  /// What a writing would change of a body is not done.
  package init(_ guide: Guide, to dialect: Dialect, all: Bool) {
    guard let writer = AdmonitionWriter(guide, dialect: dialect, keeping: all ? [] : Self.plain) else {
      (fix, notices) = (nil, [])
      return
    }
    let parts = writer.roots.map { Part(root: $0, family: writer.family(of: $0), edits: writer.edits(for: $0)) }
    let possible = parts.filter { $0.edits?.isEmpty == false }
    let check = ConversionCheck(guide, writer)
    var done = check.kept(possible)
    if check.difference(done) != nil { done = [] }

    var notices: [Notice] = []
    for part in parts {
      if part.edits?.isEmpty == true { continue }
      guard done.contains(where: { $0.root == part.root }) else {
        let place = guide.admonitions[part.root].markerRange
        let change = part.edits == nil ? "its bytes" : check.difference([part]) ?? "others"
        notices.append(
          Notice(place: place, message: "this stays as it is: \(dialect.name)s would change \(change)"))
        continue
      }
      for index in part.family {
        let losses = writer.losses(of: guide.admonitions[index])
        guard !losses.isEmpty else { continue }
        notices.append(
          Notice(
            place: guide.admonitions[index].markerRange,
            message: "\(dialect.name): \(losses.joined(separator: ", and "))"))
      }
    }
    self.notices = notices
    guard !done.isEmpty else {
      fix = nil
      return
    }
    let losses =
      notices.isEmpty ? "" : " (\(notices.count == 1 ? notices[0].message : "\(notices.count) are not wholly kept"))"
    fix = Fix(
      "write \(done.count == 1 ? "it" : "them") as \(dialect.name)s\(losses)", .suggested,
      done.flatMap { $0.edits ?? [] }, alters: [.structure, .text, .code, .language, .html, .target],
      within: done.map { guide.admonitions[$0.root].range })
  }

  /// An admonition with those in it.
  struct Part {
    let root: Int
    let family: [Int]
    let edits: [TextEdit]?
  }
}
