import WaymarkShell

/// A file that a command makes executable: `chmod +x /usr/local/bin/renew.sh`.
enum MadeExecutable {
  static func path(in block: BlockContext) -> String? {
    block.body.shell.facts.calls.lazy.filter { $0.name == "chmod" }.compactMap { call -> String? in
      guard let mode = call.arguments.first ?? nil, isExecutable(mode), let path = call.arguments.last ?? nil,
        call.arguments.count == 2, !path.contains("*")
      else { return nil }
      return path
    }.first
  }

  private static func isExecutable(_ mode: String) -> Bool {
    if mode.hasPrefix("+") || mode.contains("+") { return mode.contains("x") }
    return mode.utf8.count >= 3 && mode.utf8.suffix(3).first.map { "1357".utf8.contains($0) } == true
  }
}
