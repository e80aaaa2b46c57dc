import Foundation
import TestSupport
import Testing
import WaymarkShell

/// Scripts of the machine that the tests run on, beside the shell that each names; a sample, so that it takes seconds.
@Suite struct MachineScriptTests {
  private static let folders = [
    "/usr/bin", "/usr/sbin", "/etc/init.d", "/etc/cron.daily", "/usr/share/bash-completion",
  ]
  /// `WAYMARK_SHELL_MUTATIONS`, the full size of `make fuzz`, takes all of them.
  private static let sample = ShellMutationTests.mutations > 10_000 ? Int.max : 60

  private static func scripts() -> [(path: String, shell: String)] {
    var found: [(String, String)] = []
    for folder in folders {
      let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.sorted() ?? []
      for file in files {
        let path = folder + "/" + file
        guard let handle = FileHandle(forReadingAtPath: path), let head = try? handle.read(upToCount: 64) else {
          continue
        }
        let first = String(decoding: head, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
        if first.hasPrefix("#!"), first.contains("bash") { found.append((path, "bash")) }
        if first == "#!/bin/sh" || first.hasPrefix("#!/bin/sh ") { found.append((path, "sh")) }
      }
    }
    return found
  }

  @Test func theShellsTakeWhatIsTaken() throws {
    let all = Self.scripts()
    let stride = max(1, all.count / Self.sample)
    let paths = all.indices.filter { $0 % stride == 0 }.map { all[$0].path }
    guard !paths.isEmpty else { return }
    let judge = try Child.run(
      "bash",
      ["-c", "for f; do bash --norc --noprofile -O extglob -n \"$f\" 2>/dev/null && echo \"$f\"; done; true", "bash"]
        + paths)
    let taken = Set(judge.output.split(separator: "\n").map(String.init))
    let differing = try paths.filter { path in
      let reading = ShellReader.read(try Material.bytes(URL(filePath: path)), mode: .strict)
      return reading.isWhole != taken.contains(path)
    }
    #expect(differing.count * 200 <= paths.count, "\(differing)")
  }
}
