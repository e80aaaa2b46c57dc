import TestSupport
import Testing
import WaymarkText

@testable import WaymarkTidy

/// Bytes that editors and transfers leave behind stay; text that is made to cost time comes through.
@Suite struct HostileTextTests {
  @Test(arguments: [
    // Byte order mark, line endings
    ("\u{FEFF}\n\n#  a\n", "\u{FEFF}# a\n"), ("\u{FEFF} - a\n - b", "\u{FEFF}- a\n- b\n"), ("\u{FEFF}", "\u{FEFF}"),
    ("# a\r\nb", "# a\r\n\r\nb\r\n"), ("# a\r\rb \r\r\r# c", "# a\r\rb\r\r# c\r"),
    ("a\n\r\n\n# b\r\n", "a\n\r\n# b\r\n"),
    ("a\r\n\n", "a\r\n"), ("a\r", "a\r"), ("\r\n\r\n", ""),
    // NUL and other control characters
    ("\u{0}\n\n\n#  \u{0}b \n", "\u{0}\n\n# \u{0}b\n"), ("| \u{1} |\n|-|\n", "| \u{1} |\n|-|\n"),
    ("a\u{C}\n\n\n\u{B}b\n", "a\u{C}\n\n\u{B}b\n"),
    // Tabs
    ("-\ta\n\n\tb\n-\tc\n", "-\ta\n\n\tb\n\n-\tc\n"), ("\t\n\ta\n", "\ta\n"),
    ("1.\ta\n2.\tb\n2.\tc\n", "1.\ta\n2.\tb\n2.\tc\n"),
    ("- a\n\n\t```\n\tb\n\t```\n", "- a\n\n\t```\n\tb\n\t```\n"), ("#\ta\t#\t\n", "# a\n"),
    (">\t- a\n>\t-  b\n", ">\t- a\n>\t-  b\n"),
  ])
  func staysAsItIs(before: String, after: String) {
    #expect(Array(laidOut(before).utf8) == Array(after.utf8))
    #expect(Array(laidOut(after).utf8) == Array(after.utf8))
    #expect(rendered(Array(before.utf8)) == rendered(Array(after.utf8)))
  }

  @Test func bytesThatAreNoTextStay() {
    let bad: [UInt8] = [0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80]
    func guide(_ heading: String, _ space: String, _ cell: String) -> [UInt8] {
      Array(heading.utf8) + bad + Array(space.utf8) + bad + Array("\n\n| ".utf8) + bad + Array(cell.utf8) + bad
        + Array("` |\n".utf8)
    }
    let before = guide("##   ", "  \n\n\n\n- ", " |\n|-|\n|   `")
    let after = laidOut(before).bytes
    #expect(after.starts(with: guide("## ", "\n\n- ", "").dropLast(4 + bad.count)))
    #expect(
      after.split(separator: 0x20).count { $0.starts(with: bad) }
        == before.split(separator: 0x20).count { $0.starts(with: bad) })
    #expect(rendered(after) == rendered(before))
    #expect(laidOut(after).bytes == after)
  }

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: [
    repeated(">", 10_000) + "a \n", repeated("> ", 40) + "a\n" + repeated(">", 40) + "b\n",
    repeated("- ", 10_000) + "a\n",
    (0..<40).map { repeated("  ", $0) + "-  a\n" }.joined(), (0..<200).map { repeated(" ", $0) + "- a\n" }.joined(),
    repeated("!!! a\n\n", 300), (0..<60).map { repeated("    ", $0) + "!!! a\n\n\n" }.joined(),
    repeated("*a **a ", 5_000), repeated("|a", 1_000) + "\n" + repeated("|-", 1_000) + "\n" + repeated("|x\n", 100),
    "|a|\n|-|\n" + repeated("|`x`|\n", 5_000), repeated("\n", 20_000), repeated(" \n", 20_000) + "a",
    repeated("a  \n", 5_000), repeated("- a\n+ b\n", 2_000), repeated("1. a\n", 20) + repeated("3. b\n", 2_000),
    repeated("```\n\n\n", 1_000), repeated("\r", 5_000) + "a" + repeated("\r", 5_000), repeated("{% a %}\n", 3_000),
  ])
  func comesThrough(text: String) {
    let before = Array(text.utf8)
    let after = laidOut(before).bytes
    #expect(rendered(after) == rendered(before))
    #expect(laidOut(after).bytes == after)
  }
}
