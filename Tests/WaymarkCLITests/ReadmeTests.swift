import Foundation
import TestSupport
import Testing

/// Every command of the README's transcripts is run, and must print what the README shows.
///
/// A line that is `…` alone stands for any lines left out. `make` and `git` lines are instructions, not run here. With
/// `WAYMARK_UPDATE=1` transcripts without such a line are rewritten.
@Suite(.serialized) struct ReadmeTests {
  struct Transcript {
    let command: String
    var output: [String]
  }

  static let readme = Material.root.appending(path: "README.md")

  static func transcripts() throws -> [Transcript] {
    var result: [Transcript] = []
    var inside = false
    for line in try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        inside = line == "```console"
      } else if inside, line.hasPrefix("$ ") {
        result.append(Transcript(command: String(line.dropFirst(2)), output: []))
      } else if inside, !result.isEmpty {
        result[result.count - 1].output.append(line)
      }
    }
    return result
  }

  @Test func everyCommandPrintsWhatTheReadmeShows() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "waymark-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.copyItem(at: Material.root.appending(path: "guides"), to: scratch.appending(path: "guides"))
    let path =
      Material.waymark.deletingLastPathComponent().path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    var text = try String(contentsOf: Self.readme, encoding: .utf8)
    var ran = 0
    for transcript in try Self.transcripts() {
      let program = transcript.command.split(separator: " ").first ?? ""
      guard !["make", "git", "cd"].contains(program) else { continue }
      let child = try Child.run(
        "bash", ["-c", transcript.command + " 2>&1"],
        environment: ["PATH": path, "COLUMNS": "100", "HOME": scratch.path],
        folder: scratch)
      ran += 1
      let printed = child.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
      if ProcessInfo.processInfo.environment["WAYMARK_UPDATE"] == "1", !transcript.output.contains("…") {
        text = text.replacingOccurrences(
          of: (["$ " + transcript.command] + transcript.output).joined(separator: "\n") + "\n",
          with: (["$ " + transcript.command] + printed).joined(separator: "\n") + "\n")
      } else {
        #expect(matches(printed, transcript.output), "$ \(transcript.command)\n\(child.output)")
      }
    }
    if ProcessInfo.processInfo.environment["WAYMARK_UPDATE"] == "1" {
      try text.write(to: Self.readme, atomically: true, encoding: .utf8)
    }
    #expect(ran >= 5)
  }

  private func matches(_ printed: [String], _ shown: [String]) -> Bool {
    let pieces = shown.split(separator: "…", omittingEmptySubsequences: false).map(Array.init)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { return printed == shown }
    guard printed.starts(with: first), printed.suffix(last.count) == last[...] else { return false }
    var rest = printed.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let start = rest.indices.first(where: { rest[$0...].starts(with: piece) }) else { return false }
      rest = rest[(start + piece.count)...]
    }
    return true
  }
}
