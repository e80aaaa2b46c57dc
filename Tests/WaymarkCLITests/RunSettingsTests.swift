import Foundation
import TestSupport
import Testing
import WaymarkRun
import WaymarkRunbook

@testable import WaymarkCLI

/// What `--values` and `--set` give.
@Suite struct RunSettingsTests {
  private let runbook = Runbook(
    title: "A", source: .init(path: "a.md", sha256: ""),
    parameters: [
      Parameter(id: "name", spelling: "{name}", prompt: "Name"),
      Parameter(id: "ids", spelling: "{ids}", prompt: "Ids", list: true, separator: ", "),
    ],
    axes: [Axis(id: "cpu", title: "CPU", variants: [.init(id: "intel", title: "Intel")])])

  private func settings(_ text: String, _ assignments: [String] = []) throws -> [RunOptions.Setting] {
    let file = FileManager.default.temporaryDirectory.appending(path: "waymark-values-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try RunSettings.read(files: [file.path], assignments: assignments, for: runbook)
  }

  @Test func flagsWinOverFiles() throws {
    let settings = try settings("name: Ada\ncpu: intel\nids: [a, b]\n", ["name=Eve=x", "cpu="])
    #expect(
      settings == [
        .init("name", "Ada"), .init("cpu", "intel"), .init("ids", "a, b"), .init("name", "Eve=x"), .init("cpu", ""),
      ])
  }

  @Test(arguments: [
    ("\nnmae: Ada\n", ":2: found the unknown value “nmae”. The guide has cpu, name, ids."),
    ("name: [Ada]\n", ":1: found a list as “name”. It is one value: write a text."), ("name: [\n", "broken YAML"),
  ])
  func mistakesAreSaidWithTheirLine(text: String, holds: String) throws {
    let error = #expect(throws: FileError.self) { try settings(text) }
    #expect(error?.description.contains(holds) == true, "\(error?.description ?? "")")
  }
}
