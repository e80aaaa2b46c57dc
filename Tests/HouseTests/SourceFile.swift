import Foundation
import TestSupport

/// A file under Sources, with the room that it stands in.
struct SourceFile: CustomStringConvertible, Sendable {
  let room: String
  let path: String
  let lines: [String]

  var description: String { path }

  /// The modules that it imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), keyword < 2, keyword + 1 < words.count else { return nil }
      return words.last.map { String($0.prefix { $0 != "." }) }
    }
  }

  /// Every Swift file under Sources.
  static let all: [SourceFile] = {
    let sources = Material.root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: sources.appending(path: path), encoding: .utf8) else { return nil }
      return SourceFile(
        room: String(path.prefix { $0 != "/" }), path: path,
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }()
}
