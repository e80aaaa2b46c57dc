import Foundation
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: [
    (["--version"], "", Int32(0), "0."),
    (["--help"], "", 0, "inspect"),
    (["inspect", "-"], "# A guide\n", 0, "A guide"),
    (["inspect", "--format", "json", "-"], "# A guide\n", 0, "\"title\": \"A guide\""),
  ])
  func fine(arguments: [String], input: String, status: Int32, holds: String) throws {
    let child = try Child.run(Material.waymark.path, arguments, input: input)
    #expect(child.status == status)
    #expect(child.output.contains(holds))
    #expect(child.error.isEmpty)
  }

  @Test(arguments: [
    ([], "help"), (["nonsense"], "nonsense"), (["inspect"], "guide"), (["inspect", "--format", "xml", "-"], "xml"),
    (["inspect", "/does/not/exist.md"], "/does/not/exist.md"), (["inspect", "/tmp"], "folder"),
  ])
  func wrongUsageAndUnreadableInputAreTwo(arguments: [String], holds: String) throws {
    let child = try Child.run(Material.waymark.path, arguments)
    #expect(child.status == 2 || arguments.isEmpty && child.status == 0)
    #expect((child.error + child.output).contains(holds))
  }

  @Test func bytesThatAreNoTextAreRead() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString).md")
    try Data([0xEF, 0xBB, 0xBF, 0x23, 0x20, 0xFF, 0x00, 0xC3, 0x28, 0x0D, 0x0A, 0x60, 0x60, 0x60, 0x0D]).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    for arguments in [["inspect", file.path], ["inspect", "--format", "json", file.path]] {
      #expect(try Child.run(Material.waymark.path, arguments).status == 0)
    }
  }
}

/// What `-o` may name.
@Suite struct OutputFileTests {
  private func compile(to path: String) throws -> Child {
    try Child.run(
      Material.waymark.path, ["compile", "--emit", "bash", "-", "-o", path], input: "# A guide\n\n```sh\ntrue\n```\n")
  }

  @Test func aScriptIsWrittenWholeAndExecutable() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "guide.sh")
    let link = folder.appending(path: "link.sh")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    #expect(try compile(to: file.path).status == 0)
    #expect(try compile(to: link.path).status == 0)
    #expect(FileManager.default.isExecutableFile(atPath: file.path))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["guide.sh", "link.sh"])
  }

  @Test func aDeviceIsWrittenTo() throws {
    #expect(try compile(to: "/dev/stdout").output.hasPrefix("#!"))
    #expect(try compile(to: "/dev/null").status == 0)
    let full = try compile(to: "/dev/full")
    #expect(full.status == 2 && full.error.contains("/dev/full") && full.error.contains("No space"))
  }

  @Test(arguments: ["/proc/waymark.sh", "/does/not/exist/guide.sh", "/tmp"])
  func aFileThatCannotBeWrittenIsSaid(path: String) throws {
    let child = try compile(to: path)
    #expect(child.status == 2 && child.error.contains("\(path): "))
  }
}
