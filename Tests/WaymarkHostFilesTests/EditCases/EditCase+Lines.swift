import WaymarkHostFiles

extension EditCase {
  private static let ensure = EditOperation.ensureLines(anchor: nil)

  static let lines = [
    EditCase("no file", ensure, file: nil, content: "vfio\nvfio_pci\n", gives: "vfio\nvfio_pci\n"),
    EditCase("empty file", ensure, file: "", content: "vfio\n", gives: "vfio\n"),
    EditCase("one is there", ensure, file: "vfio\n", content: "vfio\nvfio_pci\n", gives: "vfio\nvfio_pci\n"),
    EditCase("all are there", ensure, file: "b\nx\na\n", content: "a\nb\n", gives: "b\nx\na\n"),
    EditCase("commented out is not there", ensure, file: "#vfio\n", content: "vfio\n", gives: "#vfio\nvfio\n"),
    EditCase("no final newline", ensure, file: "a", content: "b\n", gives: "a\nb\n"),
    EditCase("no final newline, nothing to add", ensure, file: "a", content: "a\n", gives: "a"),
    EditCase("CRLF stays CRLF", ensure, file: "a\r\nb", content: "c\n", gives: "a\r\nb\r\nc\r\n"),
    EditCase("CRLF content", ensure, file: "a\n", content: "a\r\nb\r\n", gives: "a\nb\n"),
    EditCase("blank lines part what is added", ensure, file: "x\n", content: "\na\n\n\nb\n\n", gives: "x\na\n\n\nb\n"),
    EditCase("a blank line before one that is there", ensure, file: "x\nb\n", content: "a\n\nb\n", gives: "x\nb\na\n"),
    EditCase(
      "dependent lines are one block", ensure, file: "a {\n  x\n}\n", content: "b {\n  x\n}\n",
      gives: "a {\n  x\n}\nb {\n  x\n}\n"),
    EditCase(
      "a block that is there", ensure, file: "0\na {\n  x\n}\n1\n", content: "a {\n  x\n}\n",
      gives: "0\na {\n  x\n}\n1\n"),
    EditCase(
      "a section is a block", ensure, file: "[Peer]\nk=1\n", content: "[Peer]\nk=2\n",
      gives: "[Peer]\nk=1\n[Peer]\nk=2\n"),
    EditCase("empty content", ensure, file: "a\n", content: "\n\n", gives: nil),
    EditCase(
      "signs of a shell", ensure, file: "$(x)\n", content: "`id` '\"\\ * ? [a] !x\n%s $x @\n",
      gives: "$(x)\n`id` '\"\\ * ? [a] !x\n%s $x @\n"),
    EditCase("subscripts", ensure, file: "]\n@\n", content: "*\n@\n]\n", gives: "]\n*\n@\n"),
    EditCase(
      "after", .ensureLines(anchor: .after(line: "b")), file: "a\n b \nc\n", content: "x\ny\n",
      gives: "a\n b \nx\ny\nc\n"),
    EditCase("before", .ensureLines(anchor: .before(line: "a")), file: "a\nb", content: "x\n", gives: "x\na\nb"),
    EditCase(
      "after the last", .ensureLines(anchor: .after(line: "b")), file: "a\nb", content: "x\n", gives: "a\nb\nx\n"),
    EditCase("no anchor", .ensureLines(anchor: .after(line: "z")), file: "a\n", content: "x\n", gives: nil),
    EditCase("two anchors", .ensureLines(anchor: .after(line: "a")), file: "a\na\n", content: "x\n", gives: nil),
    EditCase(
      "there already, without the anchor", .ensureLines(anchor: .after(line: "z")), file: "x\n", content: "x\n",
      gives: "x\n"),
    EditCase("append", .appendLines, file: "a\n", content: "b\n", gives: "a\nb\n"),
    EditCase("create", .create, file: nil, content: "a\n", gives: "a\n"),
    EditCase("create anew", .create, file: "b\n", content: "a\r\nb", gives: "a\r\nb"),
    EditCase("replace a file", .replaceFile, file: "b\n", content: "a\n", gives: "a\n"),
    EditCase("remove", .removeLines, file: "a\nb\na\nc", content: "a\n\nc\n", gives: "b\n"),
    EditCase("remove what is not there", .removeLines, file: "a\n", content: "b\n", gives: "a\n"),
    EditCase("remove from no file", .removeLines, file: nil, content: "b\n", gives: nil),
    EditCase("latin-1", ensure, bytes: [0xE9, 0x0A], content: [0xFC, 0x0A], gives: [0xE9, 0x0A, 0xFC, 0x0A]),
    EditCase(
      "byte order mark", ensure, bytes: [0xEF, 0xBB, 0xBF, 0x61, 0x0A], content: [0x61, 0x0A, 0x62, 0x0A],
      gives: [0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0x62, 0x0A]),
    EditCase(
      "lone CR", ensure, bytes: [0x61, 0x0D, 0x62], content: [0x63, 0x0A], gives: [0x61, 0x0D, 0x62, 0x0A, 0x63, 0x0A]),
    EditCase(
      "beside the line before", ensure, file: "a\nb\nc\n", content: "b\nx\n", gives: "a\nb\nx\nc\n"),
    EditCase("beside the line behind", ensure, file: "a\nb\nc\n", content: "x\nb\n", gives: "a\nx\nb\nc\n"),
    EditCase("between two", ensure, file: "a\nb\nc", content: "a\nx\ny\nb\nz\n", gives: "a\nx\ny\nb\nz\nc"),
    EditCase("beside a line that stands twice", ensure, file: "a\nb\na\n", content: "a\nx\n", gives: "a\nb\na\nx\n"),
    EditCase("append, not beside", .appendLines, file: "a\nb\n", content: "a\nx\n", gives: "a\nb\nx\n"),
    EditCase("lines left out", ensure, file: "a\n", content: "x\n...\n", gives: nil),
    EditCase("dots of a comment", ensure, file: "a\n", content: "# ...\nx\n", gives: "a\n# ...\nx\n"),
    EditCase("append, nothing to add", .appendLines, file: "a", content: "a\n", gives: "a"),
    EditCase("remove what is indented", .removeLines, file: "x\n  a \n", content: "a\n", gives: "x\n"),
    EditCase(
      "remove a block", .removeLines, file: "a {\n x\n}\nb {\n y\n}\n", content: "b {\n  y\n}\n", gives: "a {\n x\n}\n"),
    EditCase("remove a block that stands twice", .removeLines, file: "{\n}\n{\n}\n", content: "{\n}\n", gives: nil),
    EditCase("remove a block that closes up", .removeLines, file: "{\n{\n}\n}\n", content: "{\n}\n", gives: nil),
  ]

  static let rows = [
    EditCase("replace one", .replaceBlock(old: "b\n"), file: "a\nb\nc\n", content: "x\ny\n", gives: "a\nx\ny\nc\n"),
    EditCase("replace the last", .replaceBlock(old: "b\n"), file: "a\nb", content: "x\ny\n", gives: "a\nx\ny"),
    EditCase("keeps CRLF", .replaceBlock(old: "b\n"), file: "a\r\nb\r\n", content: "x\ny\n", gives: "a\r\nx\r\ny\r\n"),
    EditCase("replaced already", .replaceBlock(old: "b\n"), file: "a\nx\n", content: "x\n", gives: "a\nx\n"),
    EditCase("new holds old", .replaceBlock(old: "b\n"), file: "a\nb\nc\n", content: "b\nx\n", gives: "a\nb\nx\nc\n"),
    EditCase(
      "new holds old, replaced already", .replaceBlock(old: "b\n"), file: "a\nb\nx\n", content: "b\nx\n",
      gives: "a\nb\nx\n"),
    EditCase(
      "replace at its own margin", .replaceBlock(old: "    a\n"), file: "x\n    a\na\n", content: "#b\n",
      gives: "x\n#b\na\n"),
    EditCase("not there", .replaceBlock(old: "b\n"), file: "a\n", content: "x\n", gives: nil),
    EditCase("twice there", .replaceBlock(old: "b\n"), file: "b\nb\n", content: "x\n", gives: nil),
    EditCase("straddling", .replaceBlock(old: "x\ny\n"), file: "x\nx\ny\ny\n", content: "y\nx\n", gives: nil),
    EditCase("overlapping", .replaceBlock(old: "a\na\n"), file: "a\na\na\n", content: "x\n", gives: nil),
    EditCase("no old lines", .replaceBlock(old: "\n"), file: "\n", content: "x\n", gives: nil),
    EditCase(
      "indented in the file", .replaceBlock(old: "a  1\nb\n"), file: "x {\n    a 1\n    b\n}\n", content: "a 2\n  c\n",
      gives: "x {\n    a 2\n      c\n}\n"),
    EditCase(
      "blanks apart, replaced already", .replaceBlock(old: "b\n"), file: "  x 1\n", content: "x  1\n", gives: "  x 1\n"),
    EditCase("blanks apart, twice", .replaceBlock(old: "a b\n"), file: "a  b\n a b\n", content: "x\n", gives: nil),
    EditCase(
      "commented out", .replaceBlock(old: "/swap\n"), file: "x\n/swap\n", content: "#/swap\n", gives: "x\n#/swap\n"),
  ]
}
