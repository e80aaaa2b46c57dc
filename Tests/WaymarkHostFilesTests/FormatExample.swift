import Testing
import WaymarkHostFiles

/// A piece of a host file, and what is to be said of it.
struct FormatExample: Sendable, CustomTestStringConvertible {
  let path: String
  let content: String
  /// The rules of what is found, each with the text that it points at.
  let finds: [String]
  let fragment: Bool
  var testDescription: String { "\(path): \(content)" }

  static func of(_ path: String, fragment: Bool = true, _ rows: [(String, [String])]) -> [FormatExample] {
    rows.map { FormatExample(path: path, content: $0.0, finds: $0.1, fragment: fragment) }
  }
}

@Suite struct FormatExampleTests {
  @Test(arguments: FormatExample.system + FormatExample.services)
  func finds(_ example: FormatExample) {
    let content = Array(example.content.utf8)
    let findings = Validator.findings(
      in: content, path: example.path, format: .of(path: example.path), fragment: example.fragment)
    #expect(findings.map { "\($0.rule): \(String(decoding: content[$0.range], as: UTF8.self))" } == example.finds)
  }

  /// The same with the line ends of another system.
  @Test(arguments: (FormatExample.system + FormatExample.services).filter { $0.finds.isEmpty })
  func nothingIsFoundInForeignLines(_ example: FormatExample) {
    let content = Array(example.content.replacing("\n", with: "\r\n").utf8)
    let findings = Validator.findings(
      in: content, path: example.path, format: .of(path: example.path), fragment: example.fragment)
    #expect(findings.isEmpty)
  }
}
