import Testing

@testable import WaymarkCompile

@Suite("Words")
struct TextTests {
  @Test(
    "folded for search",
    arguments: [
      ("Add THIS: line!", " add this line "), ("don’t / can't", " don't can't "),
      ("systemd-boot (x86_64)", " systemd-boot x86_64 "),
      ("A\u{A0}B", " a b "), ("", " "), ("22.04.", " 22.04 "),
    ])
  func folded(_ text: String, _ result: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == result)
  }

  @Test("phrases are whole words, a star is a beginning")
  func phrases() {
    let phrases = Phrases("add the", "uncomment*")
    #expect(phrases.found(in: FoldedText("Now add the line")))
    #expect(!phrases.found(in: FoldedText("Now add them")))
    #expect(phrases.found(in: FoldedText("by uncommenting it")))
    #expect(phrases.starts(FoldedText("Add the line")))
    #expect(!phrases.starts(FoldedText("Now add the line")))
  }

  @Test("sets of phrases are found together as each by itself")
  func index() {
    let sets = [Phrases("add the", "add a line"), Phrases("a line", "uncomment*"), Phrases("the")]
    let index = PhraseIndex(sets)
    for text in ["Now add the line", "Add a line", "uncommenting it", "athe", "", "the"] {
      let folded = FoldedText(text)
      let found = sets.indices.filter { index.sets(in: folded) & 1 << UInt64($0) != 0 }
      #expect(found == sets.indices.filter { sets[$0].found(in: folded) })
    }
  }

  @Test(
    "sentences",
    arguments: [
      ("One. Two! Three?", 3), ("See e.g. this one.", 1), ("Do this: Then that:", 2),
      ("It says \"Done. Ready.\" now.", 1),
      ("Version 9.0 is out.", 1),
    ])
  func sentences(_ text: String, _ count: Int) {
    #expect(Sentence.split(text).count == count)
  }

  @Test(
    "shapes of lines",
    arguments: [
      ("sudo apt update", .command), ("  $ ls", .prompted), ("[root@host ~]# id", .prompted), ("# comment", .comment),
      ("#!/bin/sh", .shebang), ("[Service]", .section), ("a = b", .keyValue), ("A=b", .assignment),
      ("key: value", .colonPair),
      ("blacklist nouveau", .hostFormat), ("/dev/sda1 /mnt ext4 defaults 0 2", .hostFormat), ("vfio_pci", .word),
      ("NAME   READY   STATUS", .tableHeader), ("Aug 26 10:53:52 host a[1]: b", .log),
      ("drwxr-xr-x 2 root root 1 a", .listing),
      ("└── a", .tree), ("...", .ellipsis), ("listen 80;", .directive), ("PermitRootLogin no", .keyword),
      ("CREATE DATABASE a;", .sql), ("-drive file=a", .option), ("", .blank), ("app -> driver -> disk", .arrow),
      ("Created symlink /etc/a → /lib/a.", .other), ("Forwarding from [::1]:80 -> 80", .other),
      ("ACCEPT     tcp  --  anywhere   anywhere", .columns), ("DROP       all  --  anywhere   anywhere", .columns),
      ("SELECT name FROM users", .sql),
    ] as [(String, LineShape)])
  func shapes(_ line: String, _ shape: LineShape) {
    #expect(LineShape(Substring(line)) == shape)
  }
}
