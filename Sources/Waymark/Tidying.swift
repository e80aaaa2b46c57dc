import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkLint
import WaymarkText
import WaymarkTidy

/// What tidying does beside the layout.
package struct TidyOptions: Sendable {
  /// Whether what the rules find is mended too.
  package let repairs: Bool
  /// The rules whose findings are mended.
  package let rules: RuleSelection
  /// The dialect that all admonitions are written in; nil for the guide's own where it mixes several.
  package let admonitions: Dialect?

  package init(repairs: Bool = true, rules: RuleSelection = RuleSelection(), admonitions: Dialect? = nil) {
    self.repairs = repairs
    self.rules = rules
    self.admonitions = admonitions
  }
}

/// A guide made tidy.
package struct TidyGuide: Sendable {
  package let bytes: [UInt8]
  /// What the chosen dialect of admonitions could not say.
  package let notices: [TidyNotice]
}

/// Mends and lays out a guide, round after round, until there is nothing left to do.
///
/// Each round takes the fixes that do not touch one another and reads the guide anew: one fix may clear the way for another.
struct Tidying {
  let options: TidyOptions
  var guide: Guide
  private(set) var notices: [TidyNotice] = []

  init(_ guide: Guide, _ options: TidyOptions) {
    self.guide = guide
    self.options = options
  }

  /// More rounds than these no guide needs; a fix that does not mend what it answers would go on for ever.
  private static let rounds = 60

  mutating func run() throws(TidyRefusal) {
    // First, so that what is told names lines of the guide as it was.
    try convert()
    for _ in 0..<Self.rounds {
      if options.repairs, try mend() { continue }
      let before = guide.source.bytes
      try change(Tidy.layout(guide), allowing: [], by: "the layout")
      layOutBodies()
      if !options.repairs || guide.source.bytes == before { return }
    }
    throw TidyRefusal(message: "the repairs undo one another without end", line: 1)
  }

  /// One round of fixes; whether there were any.
  private mutating func mend() throws(TidyRefusal) -> Bool {
    let found = Linter.lint(Compiler.compile(guide), rules: rules).filter { options.rules.holds($0.rule) }
    var fixes = found.compactMap { diagnostic in
      diagnostic.fixes.first { $0.applicability != .manual && !$0.edits.isEmpty }
    }
    if let dialect = options.admonitions, let fix = AdmonitionConversion(guide, to: dialect, all: true).fix {
      fixes.append(fix)
    }
    guard !fixes.isEmpty else { return false }
    try apply(fixes)
    return true
  }

  private mutating func apply(_ fixes: [Fix]) throws(TidyRefusal) {
    let blocks = Blocks(guide.source, guide.tree)
    let round = Round(fixes, blocks)
    try change(round.edits, allowing: round.allowances(blocks), by: "a repair")
  }

  /// Writes all admonitions in the dialect that was chosen.
  private mutating func convert() throws(TidyRefusal) {
    guard let dialect = options.admonitions else { return }
    let conversion = AdmonitionConversion(guide, to: dialect, all: true)
    let lines = guide.source.lines
    notices = TidyNotice.all(conversion.notices.map { (lines.line(of: $0.place.lower), $0.message) })
    if let fix = conversion.fix { try apply([fix]) }
  }

  /// Lays out what is Markdown to its dialect and code to Markdown; what cannot be laid out stays as it is.
  private mutating func layOutBodies() {
    let parts = Tidy.fencedBodies(guide)
    let edits = parts.flatMap(\.edits)
    let moves = Moves(edits)
    let allowances = parts.map {
      TreeComparison.Allowance(before: $0.range, after: moves.after($0.range), aspects: [.code])
    }
    try? change(edits, allowing: allowances, by: "the layout")
  }

  /// All rules; where a dialect is chosen, those that have another one in mind apart.
  private var rules: [Rule] {
    let rules = Rule.all.filter { options.rules.holds($0.id) }
    guard let dialect = options.admonitions else { return rules }
    return rules.filter {
      $0.id != Rule.mixedAdmonitionSyntaxes.id
        && (dialect.id == Dialect.github.id || $0.id != Rule.unknownAdmonitionKind.id)
    }
  }

  private mutating func change(
    _ edits: [TextEdit], allowing allowances: [TreeComparison.Allowance], by what: String
  ) throws(TidyRefusal) {
    guard !edits.isEmpty else { return }
    let source = guide.source
    let after = GuideReader.read(
      SourceText(path: source.path, bytes: TextEdit.apply(edits, to: source.bytes)), site: guide.site)
    if let difference = TreeComparison.difference(from: guide.tree, to: after.tree, allowing: allowances) {
      throw TidyRefusal(difference, by: what, source: source)
    }
    guide = after
  }
}

extension CompiledGuide {
  /// The guide, tidy.
  package func tidied(_ options: TidyOptions = TidyOptions()) throws(TidyRefusal) -> TidyGuide {
    try Self.tidied(compilation.guide, options)
  }

  /// A guide from bytes, tidy.
  package static func tidied(
    path: String, bytes: [UInt8], site: Site = Site(), _ options: TidyOptions = TidyOptions()
  ) throws(TidyRefusal) -> TidyGuide {
    try tidied(GuideReader.read(SourceText(path: path, bytes: bytes), site: site), options)
  }

  private static func tidied(_ guide: Guide, _ options: TidyOptions) throws(TidyRefusal) -> TidyGuide {
    var tidying = Tidying(guide, options)
    try tidying.run()
    return TidyGuide(bytes: tidying.guide.source.bytes, notices: tidying.notices)
  }
}
