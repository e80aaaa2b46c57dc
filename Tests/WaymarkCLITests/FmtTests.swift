import Foundation
import TestSupport
import Testing

/// `waymark fmt` on files: what is written, what is left alone, what is said.
@Suite struct FmtTests {
  /// A folder of its own, with files in it; removed when the test is over.
  private final class Scratch {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-fmt-\(UUID().uuidString)")

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in files { try folder.write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func text(_ name: String) throws -> String {
      String(decoding: try Material.bytes(folder.appending(path: name)), as: UTF8.self)
    }

    func fmt(_ arguments: String..., input: String = "") throws -> Child {
      try Child.run(Material.waymark.path, ["fmt"] + arguments, input: input, folder: folder)
    }
  }

  private static let untidy = "# A guide\n\n```sh\napt\u{A0}update\n```\n"
  private static let tidy = "# A guide\n\n```sh\napt update\n```\n"

  @Test func aFileIsReplacedWithItsModeAndItsLinks() throws {
    let scratch = try Scratch(["real.md": Self.untidy])
    let file = scratch.folder.appending(path: "real.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appending(path: "link.md"), withDestinationURL: file)
    let child = try scratch.fmt("link.md")
    #expect(child.status == 0 && child.output.isEmpty && child.error == "1 guide tidied.\n")
    #expect(try scratch.text("real.md") == Self.tidy)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
    #expect(names == ["link.md", "real.md"])
  }

  @Test func aTidyFileIsNotWritten() throws {
    let scratch = try Scratch(["a.md": Self.tidy])
    func inode() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: scratch.folder.appending(path: "a.md").path)[.systemFileNumber]
        as? Int
    }
    let before = try inode()
    #expect(try scratch.fmt("a.md").error == "1 guide is tidy already.\n")
    #expect(try inode() == before)
  }

  @Test func checkAndDiffShowAndChangeNothing() throws {
    let scratch = try Scratch(["a.md": Self.untidy, "b/c.md": Self.tidy])
    let check = try scratch.fmt("--check", ".")
    #expect(check.status == 1 && check.output.isEmpty)
    #expect(check.error == "would tidy ./a.md\n1 guide would be tidied, 1 is tidy already.\n")
    let diff = try scratch.fmt("--diff", "a.md", "b")
    #expect(diff.status == 1)
    #expect(
      diff.output
        == "--- a.md\n+++ a.md\n@@ -1,5 +1,5 @@\n # A guide\n \n ```sh\n-apt\u{A0}update\n+apt update\n ```\n")
    #expect(try scratch.fmt("--check", "b/c.md").status == 0)
    #expect(try scratch.text("a.md") == Self.untidy)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let scratch = try Scratch([:])
    let child = try scratch.fmt("-", input: Self.untidy)
    #expect(child.status == 0 && child.output == Self.tidy && child.error.isEmpty)
    #expect(try scratch.fmt("--check", "-", input: Self.untidy).status == 1)
    let markdown = try Child.run(
      Material.waymark.path, ["compile", "--emit", "markdown", "-"], input: Self.untidy, folder: scratch.folder)
    #expect(markdown.status == 0 && markdown.output == Self.tidy)
  }

  @Test func layoutOnlyMendsNothing() throws {
    let scratch = try Scratch([:])
    #expect(try scratch.fmt("--layout-only", "-", input: Self.untidy).output == Self.untidy)
  }

  @Test func whatCannotBeReadOrWrittenIsSaidAndTheOthersAreDone() throws {
    let scratch = try Scratch(["a.md": Self.untidy])
    let child = try scratch.fmt("none.md", "a.md", "/dev/null")
    #expect(child.status == 2)
    #expect(child.error.contains("none.md: cannot be read: No such file"))
    #expect(try scratch.text("a.md") == Self.tidy)
  }

  @Test func bytesThatAreNoTextAreKept() throws {
    let scratch = try Scratch([:])
    let file = scratch.folder.appending(path: "a.md")
    let head: [UInt8] = [0xEF, 0xBB, 0xBF, 0x23, 0x20, 0xFF, 0xC3, 0x28, 0x0D, 0x0A, 0x0D, 0x0A]
    try Data(head + Array("```sh\r\napt\u{A0}update\r\n```\r\n".utf8)).write(to: file)
    #expect(try scratch.fmt("a.md").status == 0)
    #expect(try Material.bytes(file) == head + Array("```sh\r\napt update\r\n```\r\n".utf8))
  }
}
