import Foundation
import Testing

/// A list of values, one file each, that a test writes and checks: `Rule+All.swift`.
///
/// A file `BrokenAnchor.swift` must hold `static let brokenAnchor`.
public struct Registry {
  let type: String
  let folder: String
  let what: String

  /// - Parameters:
  ///   - folder: where the values stand, from the project's root; the registry is `TYPE+All.swift` beside it.
  ///   - what: the doc comment of `all`.
  public init(type: String, folder: String, what: String) {
    self.type = type
    self.folder = folder
    self.what = what
  }

  /// Expects the registry to be what the folder's files make; with WAYMARK_UPDATE=1 writes it.
  public func check(writtenBy test: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let files = try FileManager.default
      .contentsOfDirectory(at: Material.root.appending(path: folder), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    let names = try files.map { file in
      let stem = file.deletingPathExtension().lastPathComponent
      let name = stem.prefix(1).lowercased() + stem.dropFirst()
      let text = String(decoding: try Material.bytes(file), as: UTF8.self)
      #expect(
        text.contains("static let \(name) = \(type)("), "\(file.lastPathComponent) must hold `static let \(name)`",
        sourceLocation: sourceLocation)
      return name
    }
    let registry = Material.root.appending(path: folder).deletingLastPathComponent().appending(
      path: "\(type)+All.swift")
    let wanted = """
      // Written by \(test) from the files of \(folder.split(separator: "/").last ?? "")/; WAYMARK_UPDATE=1 rewrites.

      extension \(type) {
        /// \(what)
        package static let all: [\(type)] = [
      \(names.map { "    .\($0)," }.joined(separator: "\n"))
        ]
      }

      """
    if ProcessInfo.processInfo.environment["WAYMARK_UPDATE"] == "1" {
      try Data(wanted.utf8).write(to: registry)
    } else {
      let stands = String(decoding: try Material.bytes(registry), as: UTF8.self)
      #expect(stands == wanted, "run the tests with WAYMARK_UPDATE=1", sourceLocation: sourceLocation)
    }
  }
}
