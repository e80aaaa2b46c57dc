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

  package init(repairs: Bool = true) { self.repairs = repairs }
}

/// A guide made tidy.
package struct TidyGuide: Sendable {
  package let bytes: [UInt8]
}

/// Mends and lays out a guide, round after round, until there is nothing left to do.
///
/// Each round takes the fixes that do not touch one another and reads the guide anew: one fix may clear the way for another.
struct Tidying {
  let options: TidyOptions
  var guide: Guide

  init(_ guide: Guide, _ options: TidyOptions) {
    self.guide = guide
    self.options = options
  }

  /// More rounds than these no guide needs; a fix that does not mend what it answers would go on for ever.
  private static let rounds = 60

  mutating func run() throws(TidyRefusal) {
    for _ in 0..<Self.rounds {
      if options.repairs, try mend() { continue }
      let before = guide.source.bytes
      try change(Tidy.layout(guide), fixes: [])
      if !options.repairs || guide.source.bytes == before { return }
    }
    throw TidyRefusal(message: "the repairs undo one another without end", line: 1)
  }

  /// One round of fixes; whether there were any.
  private mutating func mend() throws(TidyRefusal) -> Bool {
    let fixes = Self.apart(
      Linter.lint(Compiler.compile(guide)).compactMap { diagnostic in
        diagnostic.fixes.first { $0.applicability != .manual && !$0.edits.isEmpty }
      })
    guard !fixes.isEmpty else { return false }
    try change(fixes.flatMap(\.edits), fixes: fixes)
    return true
  }

  private mutating func change(_ edits: [TextEdit], fixes: [Fix]) throws(TidyRefusal) {
    guard !edits.isEmpty else { return }
    let source = guide.source
    let after = GuideReader.read(SourceText(path: source.path, bytes: TextEdit.apply(edits, to: source.bytes)))
    let allowances = Allowances(edits, source, guide.tree)
    if let difference = TreeComparison.difference(
      from: guide.tree, to: after.tree, allowing: fixes.flatMap(allowances.of))
    {
      throw TidyRefusal(difference, by: fixes.isEmpty ? "the layout" : "a repair", source: source)
    }
    guide = after
  }

  /// The fixes that can be made together, the first ones first.
  private static func apart(_ fixes: [Fix]) -> [Fix] {
    var taken: [SourceRange] = []
    return fixes.filter { fix in
      let ranges = fix.edits.map(\.range)
      // Edits that meet in one place have no order.
      guard !ranges.contains(where: { range in taken.contains { $0.lower <= range.upper && range.lower <= $0.upper } })
      else { return false }
      taken += ranges
      return true
    }
  }
}

extension CompiledGuide {
  /// The guide, tidy.
  package func tidied(_ options: TidyOptions = TidyOptions()) throws(TidyRefusal) -> TidyGuide {
    try Self.tidied(compilation.guide, options)
  }

  /// A guide from bytes, tidy.
  package static func tidied(
    path: String, bytes: [UInt8], _ options: TidyOptions
  ) throws(TidyRefusal) -> TidyGuide {
    try tidied(GuideReader.read(SourceText(path: path, bytes: bytes)), options)
  }

  private static func tidied(_ guide: Guide, _ options: TidyOptions) throws(TidyRefusal) -> TidyGuide {
    var tidying = Tidying(guide, options)
    try tidying.run()
    return TidyGuide(bytes: tidying.guide.source.bytes)
  }
}
