import WaymarkCompile
import WaymarkGuide
import WaymarkMarkdown
import WaymarkText

/// How fast many guides become runbooks, beside cmark-gfm's own parse and walk of the same bytes in the same run.
enum Bulk {
  private static let files = 10_000

  /// The guides over and over, each file from its bytes.
  static func rows(for guides: [SourceText]) async -> String {
    let sources = (0..<files).map { guides[$0 % guides.count] }
    let bytes = sources.map(\.bytes.count).reduce(0, +)
    let clock = ContinuousClock()
    let peer = clock.measure { for source in sources { _ = MarkdownParser.nodeCount(source) } }.seconds
    let one = clock.measure { compile(sources[...]) }.seconds
    let cores = Start.cores
    let share = (files + cores - 1) / cores
    let all = await clock.measure {
      await withTaskGroup(of: Void.self) { group in
        for lower in stride(from: 0, to: files, by: share) {
          group.addTask { compile(sources[lower..<min(lower + share, files)]) }
        }
      }
    }.seconds
    let rows = [
      ("cmark-gfm: parse and walk", peer), ("waymark: bytes to runbook", one),
      ("waymark: the same on \(cores) cores", all),
    ]
    return "\n\(files) guides made of them, \(bytes / 1_000_000) MB; once\n\n"
      + rows.map { name, seconds in Stage(name) { _ in }.row(seconds, beside: peer, bytes: bytes) }.joined()
  }

  private static func compile(_ sources: ArraySlice<SourceText>) {
    for source in sources {
      _ = Compiler.compile(GuideReader.read(SourceText(path: source.path, bytes: source.bytes)))
    }
  }
}
