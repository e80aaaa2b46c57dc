import Waymark
import WaymarkCLI
import WaymarkShell

/// How fast shell text is read, beside shfmt and `bash -n` on the same file in the same run.
enum ShellPeers {
  /// About as long as the text is made by repeating it; long enough that no program's start counts.
  private static let length = 6_000_000

  /// A row a reader, with the peers that are installed; how the time grows with the length behind them.
  static func rows(for script: String) throws -> String {
    let once = Array(script.utf8) + [UInt8(ascii: "\n")]
    let text = repeated(once, to: length)
    let path = "/tmp/waymark-bench-\(Start.processID).sh"
    try Files.write(text, to: path, executable: false)
    defer { Start.remove(path) }
    let own = best { _ = ShellReader.parse(text) }
    var rows = ""
    let shfmt = fastest(["/usr/bin/shfmt", "-ln", "bash", path])
    let peer = shfmt ?? own
    if let shfmt { rows += row("shfmt", shfmt, peer, text.count) }
    if let bash = fastest(["/bin/bash", "-n", path]) { rows += row("bash -n", bash, peer, text.count) }
    rows += row("waymark: read shell", own, peer, text.count)
    let long = repeated(once, to: 50_000_000)
    return rows + row("waymark: read 50 MB of shell", best { _ = ShellReader.parse(long) }, nil, long.count)
  }

  private static func repeated(_ text: [UInt8], to length: Int) -> [UInt8] {
    Array(repeatElement(text, count: max(1, length / text.count)).joined())
  }

  private static func row(_ name: String, _ seconds: Double, _ peer: Double?, _ bytes: Int) -> String {
    Stage(name) { _ in }.row(seconds, beside: peer ?? seconds, bytes: bytes)
  }

  private static func best(_ work: () -> Void) -> Double {
    (0..<5).map { _ in ContinuousClock().measure(work).seconds }.min() ?? 0
  }

  /// The shortest of five runs; nil where the program is missing or does not take the file.
  private static func fastest(_ command: [String]) -> Double? {
    guard Start.run(command) == 0 else { return nil }
    return best { _ = Start.run(command) }
  }
}
