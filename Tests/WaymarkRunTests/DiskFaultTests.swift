import Foundation
import Glibc
import TestSupport
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Disks that are full, folders that may not be written, files that may not be replaced: the file stays as it was, nothing is
/// left beside it, and the reason is said. Mounts and attributes want root, and a system that grants them; where they are refused
/// these tests say that they were skipped.
@Suite(.enabled(if: geteuid() == 0)) struct DiskFaultTests {
  /// A bench with a small disk of its own at `root/etc`.
  private final class Disk {
    let bench: HostBench
    let path: String

    init(_ size: String) throws {
      bench = try HostBench(files: ["etc/keep": ""])
      path = bench.root.appending(path: "etc").path
      if try !run("mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path) { try skip() }
    }

    // By itself, for the compiler warns of an initialiser that may never return.
    private func skip() throws { try Test.cancel("this machine mounts no disk") }

    func run(_ program: String, _ arguments: String...) throws -> Bool {
      try Child.run(program, arguments).status == 0
    }

    deinit { _ = try? run("umount", "-l", path) }
  }

  /// Plans an edit, lets the fault happen, and wants this reason, and all as it was.
  private func fails(_ disk: Disk, _ content: String, _ reason: String, fault: () throws -> Bool) throws {
    try disk.bench.write("old\n", to: "etc/x")
    var host = try disk.bench.underRoot()
    let outcome = host.perform(.plan(LocalHostEditTests.request("/etc/x", .replaceFile, content)))
    guard case .planned(let plan) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    guard try fault() else { try Test.cancel("this machine does not let the fault happen") }
    #expect(host.perform(.replace(plan)) == .failed(reason))
    #expect(disk.bench.text("etc/x") == "old\n")
    #expect(disk.bench.tree.filter { $0.contains(".waymark") }.isEmpty)
  }

  @Test func aFullDisk() throws {
    let disk = try Disk("16k")
    try fails(disk, String(repeating: "new line\n", count: 8000), "No space left on device") { true }
  }

  @Test func aReadOnlyDisk() throws {
    let disk = try Disk("1m")
    try fails(disk, "new\n", "Read-only file system") { try disk.run("mount", "-o", "remount,ro", disk.path) }
  }

  @Test func aFileThatIsMountedOver() throws {
    let disk = try Disk("1m")
    let file = disk.path + "/x"
    defer { _ = try? disk.run("umount", "-l", file) }
    try fails(disk, "new\n", "Device or resource busy") { try disk.run("mount", "--bind", file, file) }
  }

  @Test func anImmutableFile() throws {
    let bench = try HostBench(files: ["etc/x": "old\n"])
    let file = bench.root.appending(path: "etc/x").path
    var host = try bench.underRoot()
    guard case .planned(let plan) = host.perform(.plan(LocalHostEditTests.request("/etc/x"))) else {
      Issue.record("the edit is refused")
      return
    }
    guard try Child.run("chattr", ["+i", file]).status == 0 else {
      try Test.cancel("this file system knows no immutable files")
    }
    defer { _ = try? Child.run("chattr", ["-i", file]) }
    #expect(host.perform(.replace(plan)) == .failed("Operation not permitted"))
    #expect(bench.text("etc/x") == "old\n" && bench.tree == ["etc", "etc/x"])
  }

  @Test func aJournalThatCannotBeWritten() throws {
    let disk = try Disk("40k")
    var host = try LocalHost(
      for: HostBench.source, selection: "", at: HostPlace(state: disk.path + "/state"), dryRun: false, caller: .current)
    #expect(throws: JournalFailure.self) {
      for _ in 0..<2000 { try host.append(.started(action: String(repeating: "a", count: 100))) }
    }
  }
}
