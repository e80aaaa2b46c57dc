import Foundation
import TestSupport
import Testing
import WaymarkShell

/// Other people's suites, judged by `bash -n` and `dash -n` where they were made.
///
/// Every disagreement that remains is named here with its reason; a new one fails, and one that has gone does too.
@Suite struct AgreementTests {
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

  /// What dash says of an expansion's inside when it parses, and this room leaves to the run as bash does.
  private static let dashDisagreements: [String: String] = [
    "mvdan-filetests-L5303-0": "a quote in `${#\"…\"}` is no parameter to dash",
    "mvdan-errors-L1271": "a quote in `${\"…\"}` is no parameter to dash",
    "mvdan-errors-L1275": "the same",
    "mvdan-errors-L1279": "the same; dash then takes an open quote",
    "mvdan-errors-L1283": "the same",
    "mvdan-errors-L1295": "dash ends `${${x}` at the first brace",
    "mvdan-errors-L1427": "dash takes no substitution for a delimiter",
  ]

  @Test(arguments: FixtureRow.files)
  func dashAgrees(_ file: URL) throws {
    for row in try FixtureRow.all(file) {
      let reading = ShellReader.read(Array(row.src.utf8), mode: .strict, dialect: .posix)
      let agrees = reading.isWhole == row.dash_ok
      #expect(agrees == (Self.dashDisagreements[row.id] == nil), "\(row.id)")
    }
  }

  /// Nested here-documents in substitutions and `]]` in command position are read as each shell reads them.
  @Test(arguments: [
    ("[[ a ]] && ]]", false, true), ("x=$(cat <<E\na\nE)", true, false), ("a=(b)", true, false),
    ("f() ls", false, true),
    ("cat <<<x", true, false), ("a |& b", true, false), ("echo > 2>x", false, false),
    ("diff <(a) b", true, false), ("! ! a", true, false), ("for x in a; { b; }", true, false), ("a &> b", true, true),
    ("f-x() { a; }", true, false), ("echo `a(`", true, false), ("ls @(a)", true, false),
    ("case x in a) b;& esac", true, false),
  ])
  func theShellsDiffer(_ text: String, _ bash: Bool, _ dash: Bool) {
    #expect(ShellReader.read(Array(text.utf8), mode: .strict).isWhole == bash)
    #expect(ShellReader.read(Array(text.utf8), mode: .strict, dialect: .posix).isWhole == dash)
  }
}
