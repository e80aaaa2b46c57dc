import Foundation
import TestSupport
import Testing
import WaymarkShell

/// Other people's suites, judged by `bash -n` and `dash -n` where they were made.
///
/// Every disagreement that remains is named here with its reason; a new one fails, and one that has gone does too.
@Suite(.enabled(if: Material.hasShared)) struct AgreementTests {
  /// Texts that bash lets pass and this room does not.
  private static let bashDisagreements: [String: String] = [
    "mvdan-errors-L1557": "`[[ ]]`: bash says nothing, and runs nothing after it",
    "mvdan-errors-L1573": "`[[ a && ]]`: the same",
  ]

  @Test(arguments: FixtureRow.files)
  func bashAgrees(_ file: URL) throws {
    for row in try FixtureRow.all(file) {
      let reading = ShellReader.read(Array(row.src.utf8), mode: .strict)
      let agrees = reading.isWhole == row.bashTakesIt
      #expect(agrees == (Self.bashDisagreements[row.id] == nil), "\(row.id)")
    }
  }
}
