import Foundation
import Glibc
import TestSupport
import Testing
import WaymarkHostFiles
import WaymarkRunbook
import WaymarkText

@testable import WaymarkRun

/// Edits of files on this machine: where they go, what stays, what is refused, what is left where they fail.
@Suite struct LocalHostEditTests {
  static func request(
    _ path: String, _ operation: EditOperation = .ensureLines(anchor: nil), _ content: String = "new\n",
    mode: String? = nil, owner: String? = nil, override: String? = nil
  ) -> EditRequest {
    let edit = Edit(
      path: Template(path), operation: operation, format: .text, content: Template(content), mode: mode, owner: owner)
    return EditRequest(action: "edit", path: path, edit: edit, content: content, override: override)
  }

  private func plan(_ host: inout LocalHost, _ request: EditRequest) throws -> EditPlan {
    let outcome = host.perform(.plan(request))
    guard case .planned(let plan) = outcome else {
      Issue.record("\(outcome)")
      throw CancellationError()
    }
    return plan
  }

  @Test func aFileIsKeptAndReplacedWhole() throws {
    let bench = try HostBench(files: ["etc/x.conf": "old\n"])
    let path = bench.root.appending(path: "etc/x.conf").path
    #expect(unsafe chmod(path, 0o4751) == 0)
    let hasAttribute = try Child.run("setfattr", ["-n", "user.note", "-v", "mine", path]).status == 0
    var host = try bench.underRoot()
    let made = try plan(&host, Self.request("/etc/x.conf"))
    #expect(made.file == path && made.before == Array("old\n".utf8) && made.after == Array("old\nnew\n".utf8))
    #expect(
      made.diff == ["--- \(path) (now)", "+++ \(path) (then)", "@@ -1 +1,2 @@", " old", "+new"])
    #expect(host.perform(.keep(made, name: "kept/3")) == .done)
    #expect(host.perform(.replace(made)) == .replaced(sha256: SHA256(of: made.after).hexadecimal))
    #expect(bench.text("etc/x.conf") == "old\nnew\n" && bench.mode("root/etc/x.conf") == 0o4751)
    #expect(bench.state.text("kept/3") == "old\n")
    #expect(bench.mode("state/kept/3") == 0o4751)
    #expect(bench.tree == ["etc", "etc/x.conf"])
    if hasAttribute { #expect(try Child.run("getfattr", ["-n", "user.note", path]).output.contains("mine")) }
    #expect(host.perform(.plan(Self.request("/etc/x.conf"))) == .unchanged(file: path))
  }

  @Test func aNewFileAndItsFoldersAreMade() throws {
    let bench = try HostBench()
    var host = try bench.underRoot()
    let made = try plan(&host, Self.request("/etc/a/b/c.conf", .create, "x\n"))
    #expect(made.before == nil && made.diff.contains("@@ -0,0 +1 @@"))
    #expect(host.perform(.replace(made)) == .replaced(sha256: SHA256(of: made.after).hexadecimal))
    #expect(bench.mode("root/etc/a/b/c.conf") == 0o644 && bench.mode("root/etc/a/b") == 0o755)
    #expect(bench.tree == ["etc", "etc/a", "etc/a/b", "etc/a/b/c.conf"])
  }

  @Test func modeAndOwnerAreWhatTheGuideSays() throws {
    let bench = try HostBench(files: ["etc/x": "new\n"])
    var host = try bench.underRoot()
    let owner = geteuid() == 0 ? "1:2" : nil
    let request = Self.request("/etc/x", mode: "0640", owner: owner)
    let made = try plan(&host, request)
    #expect(made.before == made.after && made.diff.isEmpty)
    #expect(host.perform(.replace(made)) == .replaced(sha256: SHA256(of: made.after).hexadecimal))
    #expect(bench.mode("root/etc/x") == 0o640)
    let status = try #require(System.status(of: made.file))
    if owner != nil { #expect(status.st_uid == 1 && status.st_gid == 2) }
    #expect(host.perform(.plan(request)) == .unchanged(file: made.file))
  }

  @Test func aFileThatChangedMeanwhileIsLeftAlone() throws {
    let bench = try HostBench(files: ["etc/x": "old\n", "etc/y": "", "etc/z": "old\n"])
    var host = try bench.underRoot()
    let plans = [
      try plan(&host, Self.request("/etc/x")), try plan(&host, Self.request("/etc/new")),
      try plan(&host, Self.request("/etc/z")),
    ]
    try bench.write("other\n", to: "etc/x")
    try bench.write("other\n", to: "etc/new")
    try FileManager.default.removeItem(at: bench.root.appending(path: "etc/z"))
    for plan in plans {
      #expect(host.perform(.replace(plan)) == .failed("it was changed by somebody else meanwhile"))
    }
    #expect(bench.tree == ["etc", "etc/new", "etc/x", "etc/y"])
    #expect(bench.text("etc/x") == "other\n" && bench.text("etc/new") == "other\n")
  }

  @Test func leftoversOfKilledRunsGo() throws {
    let bench = try HostBench(files: [
      "etc/x": "old\n", "etc/.waymark-01234567.abcDEF": "half", "etc/.waymark-9.x": "no",
    ])
    var host = try bench.underRoot()
    #expect(host.perform(.replace(try plan(&host, Self.request("/etc/x")))) != .done)
    #expect(bench.tree == ["etc", "etc/.waymark-9.x", "etc/x"])
  }

  @Test func linksAreFollowedOnPurposeOnly() throws {
    let bench = try HostBench(files: ["etc/real": "old\n", "tmp/keep": ""])
    let links = FileManager.default
    func link(_ path: String, _ target: String) throws {
      try links.createSymbolicLink(atPath: bench.root.appending(path: path).path, withDestinationPath: target)
    }
    try link("etc/link", "/etc/real")
    try link("etc/near", "../etc/./real")
    try link("etc/circle", "circle")
    try link("etc/out", "../../../../../../../../etc/real")
    try link("tmp/trap", "/etc/real")
    try link("var", "etc")
    #expect(unsafe chmod(bench.root.appending(path: "tmp").path, 0o1777) == 0)
    var host = try bench.underRoot()
    let real = bench.root.appending(path: "etc/real").path
    for path in ["/etc/link", "/etc/near", "/etc/out", "/var/real", "/etc/../var/./link"] {
      #expect(try plan(&host, Self.request(path)).file == real, "\(path)")
    }
    for path in ["/etc/circle", "/tmp/trap"] {
      #expect(
        host.perform(.plan(Self.request(path)))
          == .refused("the link \(path) is not followed: it leads in a circle, or anybody may change it"))
    }
    #expect(host.perform(.replace(try plan(&host, Self.request("/etc/link")))) != .done)
    #expect(bench.text("etc/real") == "old\nnew\n")
    #expect(try links.destinationOfSymbolicLink(atPath: bench.root.appending(path: "etc/link").path) == "/etc/real")
  }

  /// What was looked at is a folder; what is written to must still be that one.
  @Test func aFolderThatBecameALinkIsNotWrittenThrough() throws {
    let bench = try HostBench(files: ["etc/d/x": "old\n", "elsewhere/x": "old\n"])
    var host = try bench.underRoot()
    let made = try plan(&host, Self.request("/etc/d/x"))
    try FileManager.default.moveItem(at: bench.root.appending(path: "etc/d"), to: bench.root.appending(path: "etc/e"))
    try FileManager.default.createSymbolicLink(
      at: bench.root.appending(path: "etc/d"), withDestinationURL: bench.root.appending(path: "elsewhere"))
    guard case .failed = host.perform(.replace(made)) else {
      Issue.record("written")
      return
    }
    #expect(bench.text("elsewhere/x") == "old\n" && bench.text("etc/e/x") == "old\n")
  }

  @Test func whatIsNoFileIsRefused() throws {
    let bench = try HostBench(files: ["etc/d/x": ""])
    #expect(unsafe mkfifo(bench.root.appending(path: "etc/fifo").path, 0o600) == 0)
    let null = bench.root.appending(path: "etc/null").path
    let hasDevice = unsafe geteuid() == 0 && mknod(null, S_IFCHR | 0o600, 0x103) == 0
    var host = try bench.underRoot()
    func refusal(_ path: String) -> String? {
      guard case .refused(let reason) = host.perform(.plan(Self.request(path))) else { return nil }
      return reason.replacingOccurrences(of: bench.root.path, with: "")
    }
    #expect(refusal("/etc/fifo") == "/etc/fifo is a FIFO, not a file to edit")
    #expect(refusal("/etc/d") == "/etc/d is a folder, not a file to edit")
    if hasDevice { #expect(refusal("/etc/null") == "/etc/null is a device, not a file to edit") }
    for path in ["", "/etc/", "/etc/*.conf", "/etc/$NAME", "~other/x", "/etc/a\nb", "/etc/`x`"] {
      #expect(refusal(path) == "the path \"\(path)\" does not name one file")
    }
  }

  @Test func whatTheEditRefusesIsSaid() throws {
    let bench = try HostBench(files: ["etc/x": "a\u{0}b\n"])
    var host = try bench.underRoot()
    #expect(host.perform(.plan(Self.request("/etc/x"))) == .refused("The file holds a NUL byte; it is no text file."))
    #expect(
      host.perform(.plan(Self.request("/etc/y", .removeLines)))
        == .refused("The file does not exist; there is nothing to change in it."))
  }

  @Test func bytesThatAreNoTextStay() throws {
    let bench = try HostBench()
    try bench.write("", to: "etc/x")
    try Data([0xEF, 0xBB, 0xBF, 0xFF, 0x0D, 0x0A, 0xC3]).write(to: bench.root.appending(path: "etc/x"))
    var host = try bench.underRoot()
    let made = try plan(&host, Self.request("/etc/x"))
    #expect(made.after == [0xEF, 0xBB, 0xBF, 0xFF, 0x0D, 0x0A, 0xC3, 0x0D, 0x0A] + Array("new\r\n".utf8))
    #expect(host.perform(.replace(made)) == .replaced(sha256: SHA256(of: made.after).hexadecimal))
    #expect(try Array(Data(contentsOf: bench.root.appending(path: "etc/x"))) == made.after)
  }

  @Test func aPersonsOwnTextIsTaken() throws {
    let bench = try HostBench(files: ["etc/x": "old\n"])
    var host = try bench.underRoot()
    #expect(try plan(&host, Self.request("/etc/x", override: "mine")).after == Array("mine".utf8))
  }

  @Test func laterPlansOfADryRunSeeTheEarlierOnes() throws {
    let bench = try HostBench()
    var host = try bench.underRoot(dryRun: true)
    let first = try plan(&host, Self.request("/etc/x", .create, "a\n"))
    #expect(host.perform(.assume(first)) == .done)
    let second = try plan(&host, Self.request("/etc/x"))
    #expect(second.before == Array("a\n".utf8) && second.after == Array("a\nnew\n".utf8))
    #expect(host.perform(.plan(Self.request("/etc/x", .create, "a\n"))) == .unchanged(file: first.file))
    #expect(bench.tree.isEmpty)
  }

  @Test func relativePathsBeginWhereTheSessionIs() throws {
    let bench = try HostBench()
    let folder = bench.folder.appending(path: "a b'\té").path
    var host = try bench.here()
    _ = host.command("mkdir \"$FOLDER\" && cd \"$FOLDER\"".replacingOccurrences(of: "$FOLDER", with: folder))
    #expect(try plan(&host, Self.request("x")).file == folder + "/x")
    _ = host.command("mkdir $'\\001\\n\\\\x' && cd $'\\001\\n\\\\x'")
    #expect(try plan(&host, Self.request("../y")).file == folder + "/y")
    #expect(try plan(&host, Self.request("y")).file == folder + "/\u{1}\n\\x/y")
  }
}
