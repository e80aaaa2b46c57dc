import Foundation

/// Files that the programs take as they are, in `Samples/`.
enum ProgramSample {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")

  static func files(_ kind: String) -> [URL] {
    let folder = folder.appending(path: kind)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0) }
  }

  /// The first of the files that fit a pattern on this machine; its last part may hold a `*`.
  static func onThisMachine(_ pattern: String) -> [URL] {
    let folder = URL(filePath: pattern).deletingLastPathComponent()
    let parts = URL(filePath: pattern).lastPathComponent.split(separator: "*", omittingEmptySubsequences: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted()
      .filter { $0.hasPrefix(parts.first ?? "") && $0.hasSuffix(parts.last ?? "") }
      .map { folder.appending(path: $0) }
      .filter { (try? Data(contentsOf: $0)).map { (1..<4000).contains($0.count) } ?? false }
      .prefix(2).map(\.self)
  }
}
