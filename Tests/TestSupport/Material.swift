import Foundation

/// Where tests find their material.
public enum Material {
  /// The project's root.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of other people's guides and test suites, where the environment names one (`WAYMARK_SHARED`); tests that need
  /// it report themselves as skipped without it.
  public static let shared: URL? = ProcessInfo.processInfo.environment["WAYMARK_SHARED"].flatMap { path in
    FileManager.default.fileExists(atPath: path) ? URL(filePath: path) : nil
  }

  public static var hasShared: Bool { shared != nil }

  /// A file of the shared folder; empty where it is not there, so that parameterised tests have no cases.
  public static func sharedFiles(_ folder: String, withExtension ext: String) -> [URL] {
    guard let shared else { return [] }
    let all = try? FileManager.default.contentsOfDirectory(
      at: shared.appending(path: folder), includingPropertiesForKeys: nil)
    return (all ?? []).filter { $0.pathExtension == ext }.sorted { $0.path < $1.path }
  }

  /// The program under test; it is built into the folder that holds the tests.
  public static let waymark = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "waymark")

  /// The bytes of a file.
  public static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

  /// The rows of a JSON-lines file.
  public static func rows<Row: Decodable>(_ url: URL, as type: Row.Type) throws -> [Row] {
    try String(decoding: bytes(url), as: UTF8.self).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}
