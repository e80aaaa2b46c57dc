import WaymarkCompile
import WaymarkDiagnostics
import WaymarkEmit
import WaymarkGuide
import WaymarkLint
import WaymarkRunbook
import WaymarkText

/// A guide with all that Waymark understood of it.
///
/// The way in for programs that use Waymark as a library: read a guide from bytes, then ask for findings, for the runbook
/// in one of its forms, or for what was understood. Nothing here touches a file.
public struct CompiledGuide: Sendable {
  package let compilation: Compilation

  /// Reads and compiles a guide; never fails.
  ///
  /// `path` is what messages call it; `bytes` are the file's, whatever they hold. `site` is what shows the guide, `mkdocs`; nil
  /// where only its front matter may say it.
  public init(path: String, bytes: [UInt8], site: String? = nil) {
    self.init(path: path, bytes: bytes, site: Site(name: site))
  }

  /// Reads the roles of blocks by other weights than the committed ones.
  package init(path: String, bytes: [UInt8], site: Site, weights: RoleWeights? = nil) {
    compilation = Compiler.compile(
      GuideReader.read(SourceText(path: path, bytes: bytes), site: site), weights: weights)
  }

  package var source: SourceText { compilation.guide.source }

  /// What rules find, in the order of the guide.
  package func diagnostics(_ selection: RuleSelection = RuleSelection()) -> [Diagnostic] {
    Linter.lint(compilation, rules: Rule.all.filter { selection.holds($0.id) }).filter { selection.holds($0.rule) }
  }

  /// The names that `emitted(as:)` knows.
  public static var emitters: [String] { Emitter.all.map(\.id) }

  /// The runbook in one of its forms, `bash` for a script; nil for a name that no emitter has.
  public func emitted(as emitter: String) -> String? {
    Emitter.all.first { $0.id == emitter }?.emit(compilation.runbook)
  }

  /// What was understood, as one JSON object: blocks, steps, parameters, axes, admonitions.
  public func inspection() -> String { Inspection.json(of: compilation).text() + "\n" }
}
