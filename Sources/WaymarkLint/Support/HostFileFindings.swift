import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkHostFiles
import WaymarkKnowledge
import WaymarkText

/// What the formats of host files say about the content that a guide gives.
enum HostFileFindings {
  /// Findings of one rule, in the blocks that go into a file.
  static func of(_ rule: String, in compilation: Compilation) -> [Rule.Finding] {
    compilation.blocks([.fileContent]).flatMap { reading, block -> [Rule.Finding] in
      // The lines of a diff are no lines of the file.
      guard let path = reading.target, LanguageTag(block.language) != .diff else { return [] }
      let isWhole = reading.operation == .create || reading.operation == .replaceFile
      return findings(of: rule, in: block, path: path, format: .of(path: path), fragment: !isWhole)
    }
  }

  static func findings(of rule: String, in block: CodeBlock, path: String, format: FileFormat, fragment: Bool)
    -> [Rule.Finding]
  {
    Validator.findings(in: block.body.bytes, path: path, format: format, fragment: fragment)
      .filter { $0.rule == rule }
      .map { finding in
        Rule.Finding(
          finding.message, at: block.body.source(of: SourceRange(finding.range)), severity: severity(finding.severity))
      }
  }

  private static func severity(_ severity: ContentFinding.Severity) -> Severity {
    switch severity {
    case .refused: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
