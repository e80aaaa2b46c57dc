import Foundation
import TestSupport
import Testing

@Suite struct DumpTests {
  private func dump(_ arguments: [String], _ input: String) throws -> Child {
    try Child.run(Material.waymark.path, ["dump", "--shell"] + arguments + ["-"], input: input)
  }

  @Test func showsTheTreeWithItsPlaces() throws {
    let child = try dump([], "ls \"$x\"\n")
    #expect(child.status == 0)
    #expect(
      child.output == """
        script 1:1-1:9
          list 1:1-1:8 "ls \\"$x\\""
            simpleCommand 1:1-1:8 "ls \\"$x\\""
              word 1:1-1:3 "ls"
                literal 1:1-1:3 "ls"
              word 1:4-1:8 "\\"$x\\""
                doubleQuoted 1:4-1:8 "\\"$x\\""
                  parameter 1:5-1:7 "$x"

        """)
  }

  @Test func printsALineAFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("a=1 echo 'x y' $z `b`\n".utf8).write(to: folder.appending(path: "good.sh"))
    try Data("echo\n  \"\n".utf8).write(to: folder.appending(path: "bad.sh"))
    let child = try Child.run(
      Material.waymark.path, ["dump", "--shell", "--format", "json", "good.sh", "bad.sh"], folder: folder)
    #expect(child.status == 1)
    #expect(
      child.output == """
        {"file":"good.sh","ok":true,"errors":[],"commands":[["echo","x y",null,null],["b"]],"warnings":[]}
        {"file":"bad.sh","ok":false,"errors":[{"line":2,"column":3,"message":"This double quote is never closed."}],\
        "commands":[["echo"],[""]],"warnings":[]}

        """)
  }

  @Test func isStrictUnlessToldThatItReadsAGuide() throws {
    let text = "$ ping <your-ip>\nPING 10.0.0.1 (10.0.0.1)\n"
    #expect(try dump([], text).status == 1)
    let forgiven = try dump(["--guide-block", "--format", "json"], text)
    #expect(forgiven.status == 0)
    #expect(forgiven.output.contains("[\"ping\",\"<your-ip>\"]"))
  }

  @Test(arguments: [["dump", "-"], ["dump", "--shell"], ["dump", "--shell", "/does/not/exist"]])
  func wrongUsageAndUnreadableFilesAreTwo(_ arguments: [String]) throws {
    let child = try Child.run(Material.waymark.path, arguments)
    #expect(child.status == 2)
    #expect(!child.error.isEmpty)
  }

  @Test func showsTheParts() throws {
    let guide = "# Title\n\n1. One\n\n   !!! tip \"T\"\n\n       ```sh\n       ls\n       ```\n\n=== \"A\"\n    x\n"
    let child = try Child.run(Material.waymark.path, ["dump", "--guide", "-"], input: guide)
    #expect(child.status == 0)
    #expect(
      child.output == """
        section 1:1-12:7 # "Title"
          step 3:4-9:11 1. "One"
            admonition 5:4-9:11 mkdocs tip (tip) "T"
              block 7:8-9:11 fence sh
          tab 11:1-12:6 mkdocs-tab of set 0 "A"

        """)
  }

  @Test func printsAGuideOnALine() throws {
    let child = try Child.run(
      Material.waymark.path, ["dump", "--guide", "--format", "json", "-"], input: "> [!NOTE]- T\n> Text.\n")
    #expect(
      child.output == """
        {"file":"-","title":null,"parts":[{"kind":"admonition","start":0,"end":20,"line":1,"lastLine":2,\
        "dialect":"github","admonition":"note","severity":"info","title":"T","fold":"closed","text":"Text."}]}

        """)
  }
}
