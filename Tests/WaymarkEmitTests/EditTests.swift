import Foundation
import RunbookSamples
import TestSupport
import Testing
import WaymarkHostFiles
import WaymarkRunbook

/// Edits of files through a script: what they leave, and what they leave alone.
@Suite struct EditTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let operation: EditOperation
    var path = "etc/file"
    var format = FileFormat.text
    let before: String?
    let content: String
    let after: String

    var testDescription: String { operation.name + (before == nil ? ", no file" : "") }

    var runbook: Runbook {
      Sample.runbook([Sample.edit("edit", Template("/" + path), operation, Template(content), format: format)])
    }
  }

  static let grub = "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash\"\n"
  static let cases = [
    Case(operation: .create, before: nil, content: "a\nb\n", after: "a\nb\n"),
    Case(operation: .create, before: " \n\n", content: "a\n", after: "a\n"),
    Case(operation: .replaceFile, before: "x\n", content: "a\n", after: "a\n"),
    Case(operation: .ensureLines(anchor: nil), before: "a\nb", content: "b\nc\n", after: "a\nb\nc\n"),
    Case(operation: .ensureLines(anchor: nil), before: nil, content: "b\nc\n", after: "b\nc\n"),
    Case(operation: .ensureLines(anchor: .after(line: "a")), before: "a\nz\n", content: "b\n", after: "a\nb\nz\n"),
    Case(operation: .ensureLines(anchor: .before(line: "z")), before: "a\nz\n", content: "b\n", after: "a\nb\nz\n"),
    Case(operation: .appendLines, before: "a\n", content: "b\n", after: "a\nb\n"),
    Case(
      operation: .setKey, path: "etc/default/x", format: .shellVariables, before: "A=1\nB=2\n", content: "A=3\n",
      after: "A=3\nB=2\n"),
    Case(
      operation: .mergeKernelParameters(variable: "GRUB_CMDLINE_LINUX_DEFAULT"), path: "etc/default/grub",
      format: .shellVariables, before: grub, content: "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"\n",
      after: "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash iommu=pt\"\n"),
    Case(
      operation: .mergeKernelParameters(variable: nil), path: "etc/kernel/cmdline", format: .kernelCommandLine,
      before: "root=ZFS=a console=ttyS0\n", content: "iommu=pt\n", after: "root=ZFS=a console=ttyS0 iommu=pt\n"),
    Case(operation: .replaceBlock(old: "b\nc\n"), before: "a\nb\nc\nd\n", content: "x\n", after: "a\nx\nd\n"),
    Case(operation: .removeLines, before: "a\nb\nc\n", content: "b\n", after: "a\nc\n"),
  ]

  @Test(arguments: cases)
  func theFileIsEditedOnceAndTheOldOneKept(_ example: Case) throws {
    let bench = try Bench(example.runbook)
    if let before = example.before {
      try bench.write(before, to: example.path)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: bench.root.appending(path: example.path).path)
    }
    let first = try bench.run("--yes")
    #expect(first.status == 0, "\(first.output)\(first.error)")
    #expect(bench.text(example.path) == example.after)
    #expect(bench.kept == (example.before.map { [$0] } ?? []))
    let tree = try bench.tree()
    #expect(tree[example.path]?.hasPrefix(example.before == nil ? "644 " : "640 ") == true)
    let again = try bench.run("--yes")
    #expect(again.status == 0 && again.output.contains("holds it already"), "\(again.output)\(again.error)")
    #expect(try bench.tree() == tree)
    #expect(bench.kept.count == (example.before == nil ? 0 : 1))
  }

  /// The second time nothing is written: an owner is the same by name and by number.
  @Test(.enabled(if: getuid() == 0), arguments: ["root", "0", "root:adm", "0:4", ":adm", ":4", "1:", "daemon:0"])
  func theOwnerIsSetOnce(_ owner: String) throws {
    var action = Sample.edit("edit", "/etc/file", .replaceFile, "a\n")
    guard case .edit(var edit) = action.kind else { return }
    edit.owner = owner
    action.kind = .edit(edit)
    let bench = try Bench(Sample.runbook([action]), files: ["etc/file": "a\n"])
    let path = bench.root.appending(path: "etc/file").path
    try FileManager.default.setAttributes([.ownerAccountID: 2, .groupOwnerAccountID: 2], ofItemAtPath: path)
    #expect(try bench.run("--yes").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let ids = [attributes[.ownerAccountID], attributes[.groupOwnerAccountID]].map { ($0 as? NSNumber)?.intValue }
    let named = ["root": [0, 2], "0": [0, 2], ":adm": [2, 4], ":4": [2, 4], "1:": [1, 2], "daemon:0": [1, 0]]
    #expect(ids == named[owner] ?? [0, 4])
    #expect(try bench.run("--yes").output.contains("holds it already"))
  }

  @Test func aCreatedFileDoesNotPushAnotherAway() throws {
    let runbook = Sample.runbook([Sample.edit("edit", "/etc/x.conf", .create, "mine\n")])
    let bench = try Bench(runbook, files: ["etc/x.conf": "theirs\n"])
    let stopped = try bench.run("--yes")
    #expect(stopped.status == 75)
    #expect(stopped.error.contains("with other content") && stopped.error.contains("--include edit"))
    #expect(bench.text("etc/x.conf") == "theirs\n")
    #expect(try bench.runWithPerson(["n"]).status == 0)
    #expect(bench.text("etc/x.conf") == "theirs\n")
    #expect(try bench.runWithPerson(["y"]).status == 0)
    #expect(bench.text("etc/x.conf") == "mine\n" && bench.kept == ["theirs\n"])
  }

  @Test func whatAnEarlierRunCreatedMayBeReplaced() throws {
    let name = Parameter(id: "name", spelling: "{name}", prompt: "Name")
    let content = Template([.literal("name "), .parameter(id: "name", quoting: .bare), .literal("\n")])
    let bench = try Bench(
      Sample.runbook([Sample.edit("edit", "/etc/deep/er/x.conf", .create, content)], parameters: [name]))
    #expect(try bench.run("--yes", "--set", "name=a").status == 0)
    #expect(try bench.run("--yes", "--set", "name=b").status == 0)
    #expect(bench.text("etc/deep/er/x.conf") == "name b\n")
    try bench.write("by hand\n", to: "etc/deep/er/x.conf")
    #expect(try bench.run("--yes", "--set", "name=c").status == 75)
  }

  @Test func whatTheSameRunCreatedMayBeReplaced() throws {
    let bench = try Bench(
      Sample.runbook([
        Sample.edit("one", "/etc/one", .create, "one\n"), Sample.edit("two", "/etc/one", .create, "two\n"),
      ]))
    let run = try bench.run("--yes")
    #expect(run.status == 0, "\(run.error)")
    #expect(bench.text("etc/one") == "two\n" && bench.kept == ["one\n"])
  }

  @Test func aToldAdditionIsAddedWhereItIsIncluded() throws {
    let option = Edit.Option(id: "idle", text: "disable_idle_d3=1", reason: "It may crash.", line: 5)
    let runbook = Sample.runbook([
      Sample.edit("edit", "/etc/vfio.conf", .replaceFile, "# x\noptions a=1\n", options: [option])
    ])
    let bench = try Bench(runbook)
    let plain = try bench.run("--yes")
    #expect(plain.output.contains("--include idle adds it"))
    #expect(bench.text("etc/vfio.conf") == "# x\noptions a=1\n")
    #expect(try bench.run("--yes", "--include", "idle").status == 0)
    #expect(bench.text("etc/vfio.conf") == "# x\noptions a=1 disable_idle_d3=1\n")
    #expect(try bench.runWithPerson(["n"]).output.contains("It may crash."))
    #expect(bench.text("etc/vfio.conf") == "# x\noptions a=1\n")
  }

  @Test func refusedContentStopsWithLineAndReason() throws {
    let runbook = Sample.runbook([
      Sample.edit(
        "edit", "/etc/kernel/cmdline", .mergeKernelParameters(variable: nil), "a\nb\n",
        refusals: [.init(message: "It must be one line.", line: 41)])
    ])
    let bench = try Bench(runbook, files: ["etc/kernel/cmdline": "root=x\n"])
    for flags in [["--yes"], ["--dry-run"], []] {
      let run = try bench.start(
        ["--root", bench.root.path, "--bin", bench.bin.path, "--state", bench.state.path] + flags)
      #expect(run.status == 78)
      for text in ["/etc/kernel/cmdline", "line 41", "It must be one line.", "Nothing was written"] {
        #expect(run.error.contains(text), "\(run.error)")
      }
    }
    #expect(bench.text("etc/kernel/cmdline") == "root=x\n")
  }

  @Test func aLinkIsFollowedWithinTheRootAndStays() throws {
    let runbook = Sample.runbook([Sample.edit("edit", "/etc/link", .ensureLines(anchor: nil), "b\n")])
    let bench = try Bench(runbook, files: ["srv/real": "a\n"])
    try FileManager.default.createDirectory(at: bench.root.appending(path: "etc"), withIntermediateDirectories: true)
    let link = bench.root.appending(path: "etc/link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/srv/../../srv/real")
    #expect(try bench.run("--yes").status == 0)
    #expect(bench.text("srv/real") == "a\nb\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/srv/../../srv/real")
  }

  @Test(arguments: ["mkfifo x", "mkdir x", "ln -s x x", "ln -s / y; ln -s y/x x; mkdir ../x"])
  func whatIsNoFileIsRefused(making: String) throws {
    let bench = try Bench(Sample.runbook([Sample.edit("edit", "/etc/x", .appendLines, "a\n")]))
    try FileManager.default.createDirectory(at: bench.root.appending(path: "etc"), withIntermediateDirectories: true)
    _ = try Child.run("bash", ["-c", making], folder: bench.root.appending(path: "etc"))
    let run = try bench.run("--yes")
    #expect(run.status == 78, "\(run.output)\(run.error)")
    #expect(bench.journal == ["begin"])
  }

  @Test func aLinkThatAnybodyMayChangeIsNotFollowed() throws {
    let bench = try Bench(
      Sample.runbook([Sample.edit("edit", "/tmp/x", .appendLines, "a\n")]), files: ["etc/passwd": "root\n"])
    let folder = bench.root.appending(path: "tmp").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o1777], ofItemAtPath: folder)
    try FileManager.default.createSymbolicLink(atPath: folder + "/x", withDestinationPath: "/etc/passwd")
    #expect(try bench.run("--yes").status == 78)
    #expect(bench.text("etc/passwd") == "root\n")
  }

  @Test(arguments: ["", "/etc/", "/etc/$(reboot)", "/etc/*.conf", "~other/x", "/etc/a\nb"])
  func aPathThatNamesNoFileIsRefused(path: String) throws {
    let bench = try Bench(Sample.runbook([Sample.edit("edit", Template(path), .appendLines, "a\n")]))
    #expect(try bench.run("--yes").status == 78)
    #expect(try bench.tree().isEmpty)
  }

  @Test(arguments: ["~/notes", "$HOME/notes", "${HOME}/notes", "notes", "./a/../notes"])
  func aPathBeginsWhereThePersonIs(path: String) throws {
    let bench = try Bench(Sample.runbook([Sample.edit("edit", Template(path), .appendLines, "a\n")]))
    #expect(try bench.runHere("--yes").status == 0)
    #expect(bench.home.text("notes") == "a\n")
    try FileManager.default.removeItem(at: bench.state)
    #expect(try bench.run("--yes").status == 0)
    #expect(bench.text(bench.home.path + "/notes") == "a\n")
  }

  @Test func modeIsSetAsTheGuideSays() throws {
    let bench = try Bench(
      Sample.runbook([Sample.edit("edit", "/etc/x", .replaceFile, "a\n", mode: "0600")]), files: ["etc/x": "a\n"])
    #expect(try bench.run("--yes").status == 0)
    #expect(try bench.tree()["etc/x"] == "600 a\n")
    #expect(try bench.run("--yes").output.contains("holds it already"))
  }

  @Test func anEditThatTheFileDoesNotTakeIsRefused() throws {
    let runbook = Sample.runbook([
      Sample.edit("edit", "/etc/x", .setKey, "A=1\n", format: .shellVariables)
    ])
    let bench = try Bench(runbook, files: ["etc/x": "A=2\nA=3\n"])
    let run = try bench.run("--yes")
    #expect(run.status == 78, "\(run.output)\(run.error)")
    #expect(bench.text("etc/x") == "A=2\nA=3\n")
  }
}
