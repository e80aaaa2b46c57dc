import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// Sizes at which a validator that is not linear takes minutes.
///
/// `WAYMARK_LARGE=1000` asks for lines of 4 MB, a million brackets and 150,000 keys; a release build is right for it.
@Suite struct LargeContentTests {
  private static let scale = max(1, Int(ProcessInfo.processInfo.environment["WAYMARK_LARGE"] ?? "") ?? 1)

  @Test(arguments: FileFormat.allCases)
  func oneLongLine(_ format: FileFormat) {
    for piece in ["a", " ", "\"", "'", "a=b ", "{", "<a ", "\\", "${", "[", "a,", "...", "“", "&", "(!"] {
      expectAnswer(String(repeating: piece, count: 4000 * Self.scale / piece.utf8.count), format)
    }
  }

  @Test(arguments: FileFormat.allCases)
  func nestedBrackets(_ format: FileFormat) {
    for (opening, closing) in [("{", "}"), ("[", "]"), ("a {\n", "}\n"), ("<a>", "</a>"), ("{\"a\":", "}"), ("- ", "")]
    {
      expectAnswer(
        String(repeating: opening, count: 1000 * Self.scale) + String(repeating: closing, count: 1000 * Self.scale),
        format)
      expectAnswer(String(repeating: opening, count: 1000 * Self.scale), format)
    }
  }

  @Test(arguments: FileFormat.allCases)
  func manyKeys(_ format: FileFormat) {
    for line in ["key_%=value", "key_%: value", "key% value;", "Key% value", "  <k% a=\"b\">", "net.ipv4.k% = 1", "'"] {
      expectAnswer(
        (0..<150 * Self.scale).map { line.replacing("%", with: String($0)) }.joined(separator: "\n") + "\n", format)
    }
  }

  /// All keys on one line, each of them unknown.
  @Test(arguments: [FileFormat.netplan, .compose])
  func manyKeysOnOneLine(_ format: FileFormat) {
    let keys = (0..<1000).map { "q\($0): {x: 1}" }.joined(separator: ", ")
    expectAnswer("network: {ethernets: {a: {\(keys)}}}\n", format)
    expectAnswer("services: {\(keys)}\n", format)
  }

  /// Bytes at random, and cut off anywhere: an answer is wanted, whatever it is.
  @Test(arguments: FileFormat.allCases)
  func anyBytes(_ format: FileFormat) {
    var random = SeededGenerator(seed: 11)
    let signs = Array("{}[]()<>\"'\\=:;,#!@$%&*/-. \n\r\taAzZ09".utf8) + [0xE2, 0x80, 0x9C, 0xFF, 0x00]
    for _ in 0..<100 {
      let content = (0..<Int.random(in: 0...60, using: &random)).map { _ in signs.randomElement(using: &random) ?? 0 }
      for finding in findings(content, format) {
        #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= content.count)
      }
    }
  }

  private func findings(_ content: [UInt8], _ format: FileFormat) -> [ContentFinding] {
    [true, false].flatMap { fragment in
      Validator.findings(in: content, path: "/etc/fail2ban/site.service", format: format, fragment: fragment)
    }
  }

  private func expectAnswer(_ text: String, _ format: FileFormat) {
    let content = Array(text.utf8)
    let findings = findings(content, format)
    #expect(findings.count <= 2000)
    #expect(findings.allSatisfy { $0.range.upperBound <= content.count })
  }
}
