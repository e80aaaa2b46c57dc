import Testing
import WaymarkRunbook

@testable import WaymarkCompile

/// A small guide, and the roles of its blocks.
struct RoleCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let roles: [Role]
  var testDescription: String { name }
}

private let cases: [RoleCase] = [
  RoleCase(name: "a known command", text: "Refresh the list:\n\n```\napt update\n```\n", roles: [.command]),
  RoleCase(
    name: "an editor and its content",
    text: "Open:\n\n```bash\nsudo nano /etc/foo.conf\n```\n\nAdd this line:\n\n```bash\ncolour = blue\n```\n",
    roles: [.command, .fileContent]),
  RoleCase(
    name: "an editor and its content without a word between",
    text: "```\nnano /etc/modules\n```\n\n```\nloop\nfuse\n```\n", roles: [.command, .fileContent]),
  RoleCase(
    name: "a unit tagged as shell",
    text:
      "Create `/etc/systemd/system/a.service`:\n\n```bash\n[Unit]\nDescription=A\n\n[Service]\nExecStart=/bin/a\n```\n",
    roles: [.fileContent]),
  RoleCase(
    name: "a command and its output",
    text: "Look:\n\n```bash\nkubectl get pods\n```\n\n```bash\nNAME    READY   STATUS\nweb-1   1/1     Running\n```\n",
    roles: [.command, .output]),
  RoleCase(
    name: "a session", text: "Show the disks:\n\n```\n$ lsblk\nNAME MAJ:MIN RM  SIZE\nsda    8:0    0  100G\n```\n",
    roles: [.consoleSession]),
  RoleCase(
    name: "content before a command that applies it",
    text:
      "Edit `/etc/unbound/unbound.conf`:\n\n```\nserver:\n  verbosity: 1\n```\n\nTo apply it:\n\n```\nsystemctl restart unbound\n```\n",
    roles: [.fileContent, .command]),
  RoleCase(
    name: "arrows that a program prints",
    text:
      "Forward the port:\n\n```\nkubectl port-forward web 8080:80\n```\n\n```text\nForwarding from 127.0.0.1:8080 -> 80\nForwarding from [::1]:8080 -> 80\n```\n",
    roles: [.command, .output]),
  RoleCase(
    name: "two opposites of which one is to be typed",
    text: "Addresses are handled by this:\n\n```\nfail2ban-client set <jail> ban/unban <address>\n```\n",
    roles: [.codeSample]),
  RoleCase(
    name: "the command before, worked out with the writer's values",
    text:
      "Create it:\n\n```\ndocker create --name=web -e ZONE=Europe/Paris web\n```\n\nFor my region it would look like this:\n\n```\ndocker create --name=web -e ZONE=America/Lima web\n```\n",
    roles: [.command, .codeSample]),
  RoleCase(
    name: "lines cut out of something longer",
    text:
      "Type \"alias\" to display all names:\n\n```sh\n[...]\nalias one='systemctl start a'\nalias two='systemctl stop a'\n[...]\n```\n",
    roles: [.output]),
  RoleCase(
    name: "a session shown as the output of the command before",
    text: "Run:\n\n```\ncurl -I host\n```\n\nExample output:\n\n```\nuser@pc:~$ curl -I host\nHTTP/1.1 200 OK\n```\n",
    roles: [.command, .output]),
  RoleCase(
    name: "the old text before the new",
    text: "In `/etc/a.conf`, change this line:\n\n```\nmode=none\n```\n\nto:\n\n```\nmode=all\n```\n",
    roles: [.codeSample, .fileContent]),
  RoleCase(
    name: "an example of the block before",
    text: """
      ```
      nano /etc/modprobe.d/a.conf
      ```

      Add:

      ```
      options a id=1
      ```

      **Example:**

      ```
      options a id=7
      ```
      """,
    roles: [.command, .fileContent, .codeSample]),
  RoleCase(name: "a synopsis", text: "The syntax is:\n\n```\ntool [start | stop] NAME\n```\n", roles: [.codeSample]),
  RoleCase(
    name: "SQL typed at a prompt",
    text: "Create the database:\n\n```sql\nCREATE DATABASE shop;\nGRANT ALL ON shop.* TO 'me';\n```\n",
    roles: [.command]),
  RoleCase(
    name: "a log", text: "You should see:\n\n```\nAug 26 10:53:52 host unit[66]: started\n```\n", roles: [.output]),
  RoleCase(
    name: "a sources line",
    text: "Add this to `/etc/apt/sources.list`:\n\n```bash\ndeb http://deb.debian.org/debian trixie main\n```\n",
    roles: [.fileContent]),
  RoleCase(
    name: "an address to open", text: "Open the page:\n\n```text\nhttp://host.lan/admin\n```\n", roles: [.other]),
  RoleCase(
    name: "keys for an editor",
    text: "Open it:\n\n```\nvisudo\n```\n\nSave the file with this command:\n\n```\n:wq\n```\n",
    roles: [.command, .other]),
  RoleCase(
    name: "a banner and the prompt below it",
    text:
      "Start it:\n\n```\n$ sudo parted /dev/sdb\n```\n\nYou get:\n\n```\nGNU Parted 3.6\nUsing /dev/sdb\n(parted)\n```\n",
    roles: [.command, .output]),
  RoleCase(
    name: "calls of a database's shell",
    text: "At the prompt, run this command:\n\n```\nrs.initiate()\n```\n", roles: [.command]),
  RoleCase(
    name: "a program nobody knows, with an option",
    text: "Finally we link everything with:\n\n```shell\nunknownlinker -amR\n```\n", roles: [.command]),
  RoleCase(
    name: "a session folded away as an example",
    text: """
      ```
      ping -c 1 host
      ```

      <details><summary>Click here for example output</summary>

      ```
      me@pc:~$ ping -c 1 other
      PING other (10.0.0.2) 56(84) bytes of data.
      ```

      </details>
      """, roles: [.command, .output]),
  RoleCase(
    name: "a script that the next command makes executable",
    text: """
      Place the following script in `/usr/local/bin/`:

      ```sh
      cd /etc/certs
      cat a.pem b.pem > all.pem
      ```

      Make sure it is executable.

      ```sh
      chmod u+x /usr/local/bin/join.sh
      ```
      """, roles: [.fileContent, .command]),
  RoleCase(
    name: "a text that is searched for and replaced",
    text: """
      Open `/opt/app/lib.js` and search for the following text:

      ```js
      show({ title: 'No', });
      ```

      When you find it, replace `show` with `hide`:

      ```js
      hide({ title: 'No', });
      ```
      """, roles: [.codeSample, .fileContent]),
  RoleCase(
    name: "names of fields", text: "Entries have this format:\n\n```\n<device> <mount point> <type> <options>\n```\n",
    roles: [.codeSample]),
  RoleCase(
    name: "prompts without output", text: "Do:\n\n```\n$ sudo apt update\n$ sudo apt upgrade\n```\n", roles: [.command]),
]

@Suite("Roles of blocks")
struct RoleTests {
  @Test("by shape, words and neighbours", arguments: cases)
  func role(_ example: RoleCase) {
    #expect(compiled(example.text).roles == example.roles)
  }

  @Test("every decision keeps its evidence, the strongest first")
  func evidence() {
    let reading = compiled("Run:\n\n```bash\napt update\n```\n").blocks.first
    let weights = reading?.evidence.map { abs($0.weight) } ?? []
    #expect(weights.count >= 3)
    #expect(weights == weights.sorted(by: >))
    #expect(reading?.sure == true)
  }

  @Test("every cue has a row of weights and every row a cue")
  func table() {
    let names = Cue.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(RoleWeights.standard.rows.keys) == Set(names))
    #expect(RoleWeights.standard.problems.isEmpty)
  }

  @Test("a table of weights counts before the built-in one, and says what is wrong in it")
  func tables() {
    let table = "cue command output\nno-shell 1 2.5\n# a remark\nlog 1\nsql one 2\n"
    let weights = RoleWeights(over: .standard, table: table)
    #expect(weights.rows["no-shell"]?[Role.output.column] == 2.5)
    #expect(weights.rows["no-shell"]?[Role.fileContent.column] == 0)
    #expect(weights.rows["log"] == RoleWeights.standard.rows["log"])
    #expect(weights.problems.map(\.line) == [4, 5])
    #expect(RoleWeights(over: .standard, table: "cue reader\n").problems.map(\.line) == [1])
  }

  @Test("editor line and content in one block are two parts and one edit")
  func editorWithContent() throws {
    let compilation = compiled(
      "Create the file, copy these lines into it:\n\n```sh\n$ sudo nano /etc/limits.conf\n\n* soft nofile 100\n* hard nofile 100\n```\n"
    )
    let reading = try #require(compilation.blocks.first)
    #expect(reading.parts.map(\.role) == [.command, .fileContent])
    #expect(reading.target == "/etc/limits.conf")
    #expect(compilation.edits.map(\.content.shown) == ["* soft nofile 100\n* hard nofile 100\n"])
    #expect(compilation.commands.isEmpty)
  }

  @Test("output below a command and a blank line is not run, with or without prompts")
  func answersBelowBlank() {
    let compilation = compiled(
      "Check it:\n\n```shell\nsudo vainfo --display drm\n\nlibva info: VA-API version 1.17.0\nlibva info: returns 0\n```\n"
    )
    #expect(compilation.roles == [.consoleSession])
    #expect(compilation.commands.map(\.script.shown) == ["sudo vainfo --display drm"])
    #expect(compilation.blocks.first?.expects == "libva info: VA-API version 1.17.0\nlibva info: returns 0")
  }

  @Test("loops and comments between prompts are typed")
  func typedLines() {
    let parts = compiled("Do:\n\n```\n$ for x in a b\n  do\n  echo $x\n  done\n# then\n$ cat a\n> text\n```\n")
      .blocks.first?.parts.map(\.lines)
    #expect(parts == [4...9, 10...10])
  }

  @Test("a session runs what was typed and expects what was answered")
  func session() throws {
    let compilation = compiled("Check:\n\n```\n$ uname -r\n6.1.0-9-amd64\n```\n")
    let command = try #require(compilation.commands.first)
    #expect(command.script.shown == "uname -r")
    #expect(compilation.blocks.first?.expects == "6.1.0-9-amd64")
  }
}
