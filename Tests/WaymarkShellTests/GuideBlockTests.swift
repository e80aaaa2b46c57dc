import Testing
import WaymarkShell
import WaymarkText

@Suite struct GuideBlockTests {
  private func read(_ text: String) -> ShellReader.Reading { ShellReader.read(Array(text.utf8), mode: .guideBlock) }

  private func typed(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return read(text).promptedLines.map { String(decoding: bytes[$0.text.indices], as: UTF8.self) }
  }

  @Test(arguments: [
    ("$ ls -l\ntotal 0\n$ pwd\n", ["ls -l", "pwd"]),
    ("user@host:~$ sudo apt update\nReading…\n", ["sudo apt update"]),
    ("[root@host ~]# uname -r\n6.1.0\n", ["uname -r"]),
    ("root@pve:/etc/pve# ls\n", ["ls"]),
    ("(venv) me@box:~/x$ pip list\n", ["pip list"]),
    ("bash-5.1$ id\nuid=0\n", ["id"]),
    ("client$ sudo nano /etc/x\n", ["sudo nano /etc/x"]),
    ("# apt update\n# lspci -nn\n00:00.0 Host bridge\n", ["apt update", "lspci -nn"]),
    ("$ cat <<EOF > x\n> a\n> EOF\n$ ls\nx\n", ["cat <<EOF > x", "a", "EOF", "ls"]),
    ("$ echo a \\\n    b\na b\n", ["echo a \\", "    b"]),
    ("$ for i in 1 2; do\n> echo $i\n> done\n1\n2\n", ["for i in 1 2; do", "echo $i", "done"]),
    ("$ echo 'a\nb'\na\nb\n", ["echo 'a", "b'"]),
    ("$ # why\n$ ls\n", ["# why", "ls"]),
    ("$ ls\r\nfoo\r\n", ["ls"]),
    ("PS C:\\Users\\me> Get-Item x\n", ["Get-Item x"]),
  ])
  func promptsPartTypedTextFromOutput(_ text: String, _ expected: [String]) {
    #expect(typed(text) == expected)
  }

  @Test(arguments: [
    "# Update the system\napt update\n", "apt update\n# reboot\n", "# install the package\n", "ls > x\n",
    "#!/bin/sh\nls\n",
    "# Find your device.\n", "$VAR=1\n", "a@b\n", "[ -f x ] && ls\n", "sed '# x' y",
  ])
  func whatOnlyLooksLikeAPromptIsNone(_ text: String) {
    #expect(read(text).promptedLines.isEmpty)
  }

  @Test func promptsOfOtherProgramsNameTheirInterpreter() {
    #expect(read("mysql> CREATE DATABASE x;\nQuery OK\n").interpreter == "mysql")
    #expect(read("postgres=# \\l\n").interpreter == "psql")
    #expect(read("PS C:\\> dir\n").interpreter == "powershell")
    #expect(read("$ mysql\n").interpreter == nil)
  }

  @Test(arguments: [
    ("lspci -nn | grep -i {device}", ["{device} bare"]),
    ("ping <your-ip>", ["<your-ip> bare"]),
    ("echo \"<your name>\" '<x-y>'", ["<your name> double-quoted", "<x-y> single-quoted"]),
    ("cat <<EOF\nip=<ip>\nEOF\n", ["<ip> here-document"]),
    ("cat <<'EOF'\nip=YOUR_IP\nEOF\n", ["YOUR_IP literal-here-document"]),
    ("ssh user@xxx.xxx.xxx.xxx", ["xxx.xxx.xxx.xxx bare"]),
    ("certbot -d your-domain.com", ["your-domain.com bare"]),
    ("dd of=/dev/sdX", ["sdX bare"]),
    ("mount [your-disk] /mnt", ["[your-disk] bare"]),
    ("ls # <comment-x>", ["<comment-x> comment"]),
    ("cp /path/to/media .", ["/path/to/media bare"]),
    ("cp /path/to/logs/x*.log .", ["/path/to/logs bare"]),
    ("x=$(ping <ip>)", ["<ip> bare"]),
    ("qm set <vm id> --x <^>100<^>", ["<vm id> bare", "<^>100<^> bare"]),
  ])
  func placeholdersStandWithTheirQuoting(_ text: String, _ expected: [String]) {
    let reading = read(text)
    #expect(reading.placeholders.map { "\($0.spelling) \($0.quoting.rawValue)" } == expected)
    #expect(reading.isWhole)
  }

  @Test(arguments: [
    "echo ${VAR} $YOUR_VAR", "cp x.{a,b}", "echo {1..3}", "diff <(ls) <(ls)", "sort <in >out", "cat <<EOF\nx\nEOF\n",
    "awk '{print $1}' x", "awk '{print}' x", "find . -exec rm {} \\;", "docker ps --format '{{.Names}}'",
    "curl -w '%{http_code}' x", "git show HEAD@{upstream}", "ls [a-z]*", "[ -f x ]", "echo ${a[MY_I]}",
    "echo \"<h1>Hi</h1>\"", "git commit --author 'A <a@b.c>'", "a 2>&1 >x <y", "YOUR_IP=1",
  ])
  func whatTheShellTakesIsNoPlaceholder(_ text: String) {
    #expect(read(text).placeholders.map(\.spelling) == [])
  }

  @Test func rangesAreThoseOfTheBlock() {
    let marked = Marked("$ true\nout\n$ ⟦nano /etc/⟦<file>⟧⟧\n$ echo ⟦\"⟧x\n")
    let reading = ShellReader.read(marked.bytes, mode: .guideBlock)
    #expect(reading.facts.editors.map(\.range) == [marked.ranges[0]])
    #expect(reading.placeholders.map(\.range) == [marked.ranges[1]])
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.range) == [marked.ranges[2]])
  }

  @Test(arguments: ["ls \\⟦ ⟧\n  x\n", "$ ls \\⟦  ⟧\n", "ls 'a\\ \nb'\n", "ls \\\n x\n", "ls a\\ b\n"])
  func aBlankBehindABackslashIsSaid(_ text: String) {
    let marked = Marked(text)
    let found = ShellReader.read(marked.bytes, mode: .guideBlock).diagnostics.filter {
      $0.rule == "broken-continuation"
    }
    #expect(found.map(\.range) == marked.ranges)
    #expect(found.flatMap { $0.fixes.flatMap { $0.edits.map(\.range) } } == marked.ranges)
  }

  /// What pages put in the place of what is typed, each with the rule that says it.
  @Test(arguments: [
    ("echo ⟦“⟧a b⟦”⟧ ⟦‘⟧c⟦’⟧\n", "typographic-character"),
    ("echo \"a “b”\" 'it’s' # “c”\ncat <<E\n“x”\nE\n", "typographic-character"),
    ("ls ⟦–⟧l ⟦—⟧all a–b 1 – 2\n", "typographic-character"),
    ("nano⟦\u{A0}⟧/etc/hosts \"a⟦\u{202F}⟧b\" # a\u{A0}b\n", "nbsp"),
    ("apt⟦\u{200B}⟧ update '👩\u{200D}🔧' ⟦\u{202E}⟧x \"⟦\u{2066}⟧\" # ⟦\u{202E}⟧\n", "invisible-character"),
    ("docker run ⟦...⟧ x ./... a...b\n⟦…⟧\necho \"...\" # ...\n", "ellipsis-in-command"),
    ("ping ⟦<your-ip>⟧ \"<x-y>\" 'a' <in >out\n", "live-redirection"),
    ("export ⟦A=⟧\n\"b c\"\n", "split-assignment"),
    ("⟦GRUB_CMDLINE_LINUX⟧\n=\"quiet\"\n", "split-assignment"),
    ("$ ⟦A=⟧\\\n  'b c'\n", "split-assignment"),
    ("A=\nls 'x'\nB=\n\n'c'\nC= d\nls\n=x\n", "split-assignment"),
  ])
  func pastedThingsAreSaid(_ text: String, _ rule: String) {
    let marked = Marked(text)
    let reading = ShellReader.read(marked.bytes, mode: .guideBlock)
    #expect(reading.diagnostics.filter { $0.rule == rule }.map(\.range) == marked.ranges)
    #expect(reading.isWhole)
  }

  @Test func aPlaceholderStaysAWordWhileItIsSaid() {
    let reading = read("cp <file> /mnt > ~/log\n")
    #expect(reading.facts.calls.map(\.arguments) == [["<file>", "/mnt"]])
    #expect(reading.diagnostics.map(\.message).first?.contains("read a file `file`") == true)
  }
}
