import Foundation
import TestSupport
import Testing
import WaymarkRunbook

@testable import Waymark

/// `waymark new`: a guide to fill in.
@Suite struct NewCommandTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-new-\(UUID().uuidString)")

  private func make(_ arguments: [String]) throws -> Child {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try Child.run(Material.waymark.path, ["new"] + arguments, folder: folder)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func theGuideIsNamedAndDated() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let child = try make(["homelab/gpu-passthrough"])
    #expect(child.status == 0 && child.output.isEmpty)
    #expect(child.error.hasPrefix("homelab/gpu-passthrough.md: "))
    let guide = try text("homelab/gpu-passthrough.md")
    #expect(guide.hasPrefix("# Gpu passthrough\n"))
    #expect(guide.contains(/\*\*Date:\*\* \d{4}-\d\d-\d\d  \n/))
    #expect(!guide.contains("{{title}}") && !guide.contains("{{date}}"))
  }

  @Test func aFileThatIsThereStays() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try make(["a.md"]).status == 0)
    try Data("mine".utf8).write(to: folder.appending(path: "a.md"))
    let again = try make(["a"])
    #expect(again.status == 2 && again.error.contains("a.md: is there already"))
    #expect(try text("a.md") == "mine")
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "b.md"), withDestinationURL: folder.appending(path: "nowhere.md"))
    #expect(try make(["b"]).status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "nowhere.md").path))
  }

  @Test(arguments: [
    (["--template", "essay", "a"], "there are guide."), (["a\nb"], "no name"), (["folder/"], "no name"),
    ([".md"], "no name"),
    (["/proc/guide"], "/proc/guide.md: cannot be made"), (["/dev/null/guide"], "cannot be made"), ([], "<name>"),
  ])
  func wrongUsageIsTwo(arguments: [String], holds: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let child = try make(arguments)
    #expect(child.status == 2 && child.error.contains(holds), "\(child.error)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func everyTemplateIsEmbedded() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Material.root.appending(path: "templates/guides").path)
    #expect(GuideTemplate.all.map { $0.name + ".md" } == files.sorted())
  }

  @Test(arguments: ["*bold* [x](y)", "a`b", "<b>&amp;", "#1", "_x_", "ünïcode 東京"])
  func aTitleIsText(name: String) throws {
    let template = try #require(GuideTemplate.all.first)
    let guide = CompiledGuide(path: "a.md", bytes: Array(template.guide(named: name, date: "2026-01-31").utf8))
    let words = name.split { "-_ ".contains($0) }.joined(separator: " ")
    #expect(guide.compilation.guide.sections.first?.title == words.prefix(1).uppercased() + words.dropFirst())
  }
}

/// What the templates are as guides.
@Suite struct GuideTemplateTests {
  private static let names = GuideTemplate.all.map(\.name)

  private func guide(_ name: String) throws -> String {
    let template = try #require(GuideTemplate.all.first { $0.name == name })
    return template.guide(named: "my-guide", date: "2026-01-31")
  }

  /// Every `{{…}}` of a text, in order.
  private func holes(in text: String) -> [String] { text.matches(of: /\{\{[^}]*\}\}/).map { String($0.output) } }

  private func compile(_ text: String) -> CompiledGuide { CompiledGuide(path: "my-guide.md", bytes: Array(text.utf8)) }

  @Test(arguments: names)
  func unfilledEachHoleIsFoundAndNothingElse(name: String) throws {
    let text = try guide(name)
    let compiled = compile(text)
    let found = compiled.diagnostics()
    #expect(found.allSatisfy { $0.rule == "template-placeholder" })
    let places = found.map { compiled.source.bytes[Int($0.range.lower)..<Int($0.range.upper)] }
    #expect(places.map { String(decoding: $0, as: UTF8.self) } == holes(in: text))
    #expect(found.count > 10)
  }

  /// As an author would: commands and files where they belong, words elsewhere.
  private func filled(_ name: String) throws -> String {
    let values = [
      "{{The command}}": "mkdir -p ~/notes", "{{The file}}": "~/notes/settings", "{{The lines}}": "owner = Ada",
      "{{Words that it prints}}": "created directory", "{{Tested version}}": "9.0",
      "{{What this step does}}": "Make the folder", "{{What the next step does}}": "Write the settings",
    ]
    return holes(in: try guide(name)).reduce(try guide(name)) { text, hole in
      text.replacingOccurrences(of: hole, with: values[hole] ?? "Some \(hole.count) words of mine")
    }
  }

  @Test(arguments: names)
  func filledInNothingIsFound(name: String) throws {
    #expect(compile(try filled(name)).diagnostics().map { "\($0.rule): \($0.message)" } == [])
  }

  @Test func filledInItIsARunbook() throws {
    let runbook = compile(try filled("guide")).compilation.runbook
    #expect(runbook.title == "My guide")
    #expect(runbook.steps.map(\.title) == ["Make the folder", "Write the settings", "Check that it works"])
    #expect(runbook.preconditions.count == 2 && runbook.axes.isEmpty && runbook.parameters.isEmpty)
    let actions = runbook.steps.flatMap(\.actions)
    #expect(actions.allSatisfy { $0.sure })
    let kinds = actions.map { action in
      switch action.kind {
      case .command(let command): "run \(command.script.filled { $0 }), expect \(command.expectations.count)"
      case .edit(let edit): "\(edit.operation.name) \(edit.path.filled { $0 })"
      case .manual(let manual): "\(manual.items.count) by hand"
      default: "else"
      }
    }
    #expect(kinds == ["run mkdir -p ~/notes, expect 1", "ensure-lines ~/notes/settings", "2 by hand"])
    #expect((runbook.steps[1].notes + actions.flatMap(\.notes)).map(\.kind) == [.warning])
  }
}
