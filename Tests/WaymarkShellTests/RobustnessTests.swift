import Testing
import TestSupport
import WaymarkShell
import WaymarkText

/// Nothing that is read may crash, hang or overflow the stack.
@Suite struct RobustnessTests {
  @Test(arguments: [
    "(", "\"$(", "{ ", "`", "\\`", "$((", "${x:-", "if a; then ", "echo \"", "[[ ( ", "<(", "@(", "a[$[", "\"`", "! ",
    "a && ",
    "a=(", "case x in a) ", "f() { ", "coproc ", "((x) ", "(($(", "cat <<E\n", "cat <<E $(", "while ", "a | ", "$'",
    "[", "<",
    "{", "<a>", "$ ", "\\\n", "\u{0}", "\r", "sudo ", "env ", "sudo sh -c '",
  ])
  func tenThousandLevelsComeThrough(_ opening: String) {
    let bytes = Array(String(repeating: opening, count: 10_000).utf8)
    for mode in [ShellReader.Mode.strict, .guideBlock] {
      let reading = ShellReader.read(bytes, mode: mode)
      #expect(reading.diagnostics.allSatisfy { Int($0.range.upper) <= bytes.count })
    }
  }

  @Test func aDeepNestIsSaid() {
    let bytes = Array(String(repeating: "( ", count: 1000).utf8)
    #expect(ShellReader.read(bytes, mode: .strict).diagnostics.map(\.rule) == ["shell-too-deep"])
  }

  @Test func sixtyLevelsOfSubshellsAreRead() {
    let text = String(repeating: "( ", count: 50) + "ls" + String(repeating: ")", count: 50)
    let reading = ShellReader.read(Array(text.utf8), mode: .strict)
    #expect(reading.isWhole)
    #expect(reading.facts.calls.map(\.program) == ["ls"])
  }

  private static let scripts = [
    """
    #!/bin/bash
    set -e
    for f in "$@"; do
      case $f in
        *.gz|*.xz) zcat "$f" | tee -a "${out:-/tmp/x}" >&2 ;;
        [a-z]*) echo $((1 + (2 * 3))) `date \\`x\\`` ;;
      esac
    done
    function g { local -a a=([1]=x "y z"); [[ $1 =~ ^(a|b)$ && -f $2 ]] || return 1; }
    if ! grep -q 'x y' <<<"$s"; then cat <<-EOF <<'E2'
    \thello ${name}
    \tEOF
    raw $x
    E2
    fi &
    diff <(sort a) <(sort b) 2>&1 | { read -r l; ((n++)); }
    """,
    """
    $ sudo nano /etc/default/grub
    $ cat <<EOF | sudo tee /etc/x
    > ip=<your-ip>
    > EOF
    $ lspci -nn | grep -i {device}
    01:00.0 VGA "x
    [root@host ~]# sh -c 'echo "YOUR_X" > /etc/y' && reboot
    """,
  ]

  @Test(arguments: 0..<8)
  func mutatedScriptsComeThrough(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("\"'`$(){}[]<>|&;#\\\n \tEOF=!*?@+-a1/~:%^\r".utf8) + [0, 0xFF, 0xC3]
    for round in 0..<150 {
      var bytes = Array(Self.scripts[round % Self.scripts.count].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = alphabet.randomElement(using: &random) ?? 0
        case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: at)
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &random)))
        default: bytes += bytes[at...].prefix(40)
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      for mode in [ShellReader.Mode.strict, .guideBlock] {
        let reading = ShellReader.read(bytes, mode: mode)
        #expect(reading.diagnostics.allSatisfy { Int($0.range.upper) <= bytes.count })
        #expect(reading.placeholders.allSatisfy { Int($0.range.upper) <= bytes.count })
        #expect(reading.facts.calls.allSatisfy { Int($0.range.upper) <= bytes.count })
      }
    }
  }

  @Test(arguments: scripts)
  func everyPrefixComesThrough(_ script: String) {
    let bytes = Array(script.utf8)
    for count in 0...bytes.count {
      _ = ShellReader.read(Array(bytes.prefix(count)), mode: .guideBlock)
      _ = ShellReader.read(Array(bytes.prefix(count)), mode: .strict)
    }
  }
}
