import Foundation
import TestSupport
import Testing

/// `waymark run` where nobody is asked.
@Suite struct RunCommandTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-run-\(UUID().uuidString)")

  private func run(_ arguments: [String], guide: String = "# A\n\n```bash\necho hello\n```\n") throws -> Child {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(guide.utf8).write(to: folder.appending(path: "guide.md"))
    // Without a terminal of its own there is nobody to ask, whoever starts the tests.
    return try Child.run(
      "setsid", ["-w", Material.waymark.path, "run", "--state", "state"] + arguments,
      environment: ["HOME": folder.path, "COLUMNS": "40"], folder: folder)
  }

  @Test func withYesItIsATranscript() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try run(["-y", "guide.md"])
    #expect(first.status == 0 && first.error.isEmpty)
    let state = folder.path + "/state"
    #expect(
      first.output == """
        A

        Step 1 of 1: A
          Run echo hello
            | hello
            done

        Done: A. What was done is written down in \(state).

        """)
  }

  @Test func withNobodyToAskItStopsUndecided() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let child = try run(["guide.md"])
    #expect(child.status == 75 && child.error.hasPrefix("Undecided (Run echo hello): Run it?\n"))
    #expect(!child.output.contains("| hello") && !child.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    (["guide.md", "--set", "x"], Int32(2), "--set needs NAME=VALUE"), (["guide.md", "--set", "x=1"], 2, "x"),
    (["guide.md", "--only", "nothing"], 2, "nothing"), (["none.md"], 2, "none.md: cannot be read"),
    (["-", "--values", "-"], 2, "one - is too many"), (["guide.md", "--values", "none"], 2, "none: cannot be read"),
    (["guide.md", "--bin", "."], 2, "--bin goes with --root"), (["guide.md", "--root", "none"], 2, "none"),
    ([], 2, "guide"),
  ])
  func wrongUsageIsTwo(arguments: [String], status: Int32, holds: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let child = try run(arguments)
    #expect(child.status == status && child.error.contains(holds), "\(child.error)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/state/journal.jsonl"))
  }

  @Test(arguments: [
    ("# A\n\nText.\n", Int32(2), "holds nothing to do"),
    ("# A\n\n```bash\nexit 3\n```\n", 1, "Failed: Run exit 3"),
    (
      "# A {{Step Title}}\n\n```bash\necho hello\n```\n", 0,
      "lint finds 1 error in this guide; waymark lint guide.md shows them."
    ),
  ])
  func whatIsWrongWithAGuideIsSaid(guide: String, status: Int32, holds: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let child = try run(["--yes", "guide.md"], guide: guide)
    #expect(child.status == status && child.error.contains(holds), "\(child.status) \(child.error)")
  }

  @Test func valuesComeFromAFile() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let guide = "# A\n\nReplace `{word}` with a word.\n\n```bash\necho \"<{word}>\"\n```\n"
    _ = try run([], guide: guide)
    try Data("word: from a file\n".utf8).write(to: folder.appending(path: "values.yaml"))
    #expect(
      try run(["--yes", "--values", "values.yaml", "guide.md"], guide: guide).output.contains("| <from a file>\n"))
    let set = try run(["--yes", "--values", "values.yaml", "--set", "word=set", "guide.md"], guide: guide)
    #expect(set.output.contains("| <set>\n"))
  }

  /// A reader that has gone away does not stop what is half done.
  @Test func theRunOutlivesItsReader() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try run([], guide: "# A\n\n```bash\nseq 1 100000\n```\n\n```bash\ntouch ~/reached\n```\n")
    let child = try Child.run(
      "bash", ["-c", "\"$0\" run --yes --state other guide.md | head -n 1", Material.waymark.path],
      environment: ["HOME": folder.path], folder: folder)
    #expect(child.output == "A\n")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/reached"))
  }
}
