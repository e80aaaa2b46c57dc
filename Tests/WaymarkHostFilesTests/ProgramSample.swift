import Foundation

/// Files that the programs take as they are, in `Samples/`.
enum ProgramSample {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")

  /// A folder into which packages were unpacked (`dpkg -x`), where the environment names one.
  static let packages: URL? = ProcessInfo.processInfo.environment["WAYMARK_PACKAGES"].map { URL(filePath: $0) }

  static func files(_ kind: String) -> [URL] {
    let folder = folder.appending(path: kind)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0) }
  }

  /// The files that fit a pattern, of packages that were unpacked and of this machine; its last part may hold a `*`.
  static func shipped(_ pattern: String) -> [URL] {
    let parts = URL(filePath: pattern).lastPathComponent.split(separator: "*", omittingEmptySubsequences: false)
    let roots = [packages, URL(filePath: "/")].compactMap { $0?.path }
    var seen: Set<String> = []
    return roots.flatMap { root in
      let folder = URL(filePath: root + URL(filePath: pattern).deletingLastPathComponent().path)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.sorted()
        .filter { $0.hasPrefix(parts.first ?? "") && $0.hasSuffix(parts.last ?? "") && !$0.hasPrefix("README") }
        .filter { seen.insert($0).inserted }
        .map { folder.appending(path: $0) }
        .filter { (try? Data(contentsOf: $0)).map { (1..<8000).contains($0.count) } ?? false }
    }
  }
}
