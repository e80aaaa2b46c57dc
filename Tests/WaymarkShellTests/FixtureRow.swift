import Foundation
import TestSupport

/// A text of other people's suites, with what the shells of one machine said about it.
struct FixtureRow: Decodable {
  let id: String
  let src: String
  let dash_ok: Bool
  let bash_clean: Bool
  /// Told where it differs; the reference for a reader that always knows extended globs.
  let bash_extglob_clean: Bool?
  let shape: Shape?

  /// What a parser of a third party found in it.
  struct Shape: Decodable, Equatable {
    var commands: [[String?]]
    var pipes: Int
    var redirects: [[String?]]
    var redirect_fds: [String?]
    var heredocs: Int
    var functions: [String?]
    var assignments: [String]
  }

  var bashTakesIt: Bool { bash_extglob_clean ?? bash_clean }

  static let files = Material.sharedFiles("fixtures/shell", withExtension: "jsonl")

  static func all(_ file: URL) throws -> [FixtureRow] { try Material.rows(file, as: FixtureRow.self) }
}
