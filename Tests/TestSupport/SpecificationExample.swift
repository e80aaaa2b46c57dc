import Foundation
import Testing

/// An example of a Markdown specification, as the suites of the shared folder hold them.
public struct SpecificationExample: Decodable, Sendable, CustomTestStringConvertible {
  public let markdown: String
  public let html: String
  public let example: Int
  public let section: String
  public let extensions: [String]
  private let disabled: Bool

  public var testDescription: String { "\(section) \(example)" }

  /// The examples of a suite, without the ones that it does not stand by; empty where there is no shared folder.
  public static func all(_ suite: String) -> [Self] {
    guard let shared = Material.shared else { return [] }
    let rows = try? Material.rows(shared.appending(path: "fixtures/spec/\(suite).jsonl"), as: Self.self)
    return (rows ?? []).filter { !$0.disabled }
  }
}
