import Foundation
import TestSupport
import Testing
import WaymarkShell

/// Other people's suites, judged by `bash -n` where they were made; the reference knows extended globs.
@Suite(.enabled(if: Material.hasShared)) struct BashAgreementTests {
  struct Row: Decodable {
    let id: String
    let src: String
    let bash_clean: Bool
    let bash_extglob_clean: Bool?
  }

  /// What bash -n lets pass and never runs: `[[ ]]` without a test.
  private static let stricter: Set<String> = ["mvdan-errors-L1557", "mvdan-errors-L1573"]

  @Test(arguments: Material.sharedFiles("fixtures/shell", withExtension: "jsonl"))
  func acceptsWhatBashAccepts(_ file: URL) throws {
    for row in try Material.rows(file, as: Row.self) where !Self.stricter.contains(row.id) {
      let reading = ShellReader.read(Array(row.src.utf8), mode: .strict)
      #expect(reading.isWhole == row.bash_extglob_clean ?? row.bash_clean, "\(row.id)")
    }
  }
}
