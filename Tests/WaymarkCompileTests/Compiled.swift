import Foundation
import TestSupport
import WaymarkGuide
import WaymarkRunbook
import WaymarkText

@testable import WaymarkCompile

/// Compiles a text given in a test.
func compiled(_ text: String) -> Compilation {
  Compiler.compile(GuideReader.read(SourceText(text)))
}

/// Compiles a file.
func compiled(_ url: URL) throws -> Compilation {
  Compiler.compile(GuideReader.read(SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url))))
}

extension Compilation {
  var actions: [Action] { runbook.steps.flatMap(\.actions) }

  var edits: [Edit] {
    actions.compactMap { if case .edit(let edit) = $0.kind { edit } else { nil } }
  }

  var commands: [Command] {
    actions.compactMap { if case .command(let command) = $0.kind { command } else { nil } }
  }

  /// The roles of the blocks, in order.
  var roles: [Role] { blocks.map(\.role) }
}

extension Template {
  /// The text with each hole as `<name>`.
  var shown: String { filled { "<\($0)>" } }
}

extension Condition {
  /// `cpu=intel`, `if=no-remapping`.
  var shown: String {
    switch self {
    case .variant(let axis, let variants): "\(axis)=\(variants.joined(separator: "|"))"
    case .told(let id, _): "if=\(id)"
    }
  }
}
