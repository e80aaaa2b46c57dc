import Foundation

/// Files of a folder that a test works in.
extension URL {
  /// Writes a file, with the folders above it.
  public func write(_ text: String, to path: String) throws {
    let file = appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The text of a file of the folder; nil where there is none.
  public func text(_ path: String) -> String? { appending(path: path).text }

  /// The text of the file itself; nil where there is none.
  public var text: String? { (try? Data(contentsOf: self)).map { String(decoding: $0, as: UTF8.self) } }
}
