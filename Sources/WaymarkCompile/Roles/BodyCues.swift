import WaymarkKnowledge

extension Cue {
  /// What the block's own text looks like.
  static let bodyCues: [Cue] = [
    Cue("prompts-only") { $0.body.number(of: .prompted) > 0 && !$0.body.isSession ? 1 : 0 },
    Cue("prompts-and-output") { $0.body.number(of: .prompted) > 0 && $0.body.isSession ? 1 : 0 },
    Cue("command-and-output") { $0.body.number(of: .prompted) == 0 && $0.body.isSession ? 1 : 0 },
    Cue("known-command-first", when: { $0.body.firstContent?.shape == .command }),
    Cue("known-commands") { block in
      block.body.number(of: .command) + block.body.number(of: .prompted) > 0
        ? block.body.share(.command, .comment, .prompted, .brace) : 0
    },
    Cue("calls-known-programs") { block in
      let calls = block.body.shell.facts.calls
      guard block.body.shell.isWhole, !calls.isEmpty else { return 0 }
      return Double(calls.count { KnownProgram.all.contains($0.name) }) / Double(calls.count)
    },
    Cue("no-shell", when: { !$0.body.shell.isWhole }),
    Cue("opens-editor", when: { $0.body.opensEditor }),
    Cue("shebang", when: { $0.body.lines.first { $0.shape != .blank }?.shape == .shebang }),
    Cue("ini-section", when: { $0.body.number(of: .section) > 0 && $0.body.firstContent?.shape != .command }),
    Cue("key-values") { $0.body.share(.keyValue) },
    Cue("assignments") { block in
      block.body.number(of: .command) == 0 ? block.body.share(.assignment) : 0
    },
    Cue("shell-assignments") { block in
      // `NAME=value` for the commands that follow, in capitals and with what only a shell expands.
      guard block.body.number(of: .assignment) > 0 else { return 0 }
      let expands = block.body.lines.contains { $0.shape == .assignment && $0.text.contains("$") }
      return expands ? block.body.share(.assignment, .command) : 0
    },
    Cue("colon-pairs") { $0.body.share(.colonPair, .listItem) },
    Cue("json") { $0.body.number(of: .json) > 0 ? $0.body.share(.json, .brace) : 0 },
    Cue("markup") { $0.body.share(.markup) },
    Cue("directives") { block in
      guard block.body.number(of: .directive) > 0, block.body.number(of: .command) * 2 <= block.body.count else {
        return 0
      }
      return block.body.share(.directive, .brace)
    },
    Cue("keywords") { $0.body.share(.keyword) },
    Cue("host-format") { $0.body.share(.hostFormat) },
    Cue("bare-words") { $0.body.count > 1 || $0.body.tag != .shell ? $0.body.share(.word) : 0 },
    Cue("option-alone", when: { $0.body.firstContent?.shape == .option }),
    Cue("arrows") { $0.body.share(.arrow) },
    Cue("comments-only") { $0.body.share(.comment) == 1 ? 1 : 0 },
    Cue("table") { block in
      block.body.number(of: .tableHeader) > 0 && block.body.firstContent?.shape != .command ? 1 : 0
    },
    Cue("columns") { $0.body.share(.columns) },
    Cue("log") { $0.body.share(.log) },
    Cue("listing") { $0.body.share(.listing) },
    Cue("tree") { $0.body.share(.tree) },
    Cue("complaint") { $0.body.share(.complaint) },
    Cue("prose-lines") { $0.body.share(.prose) },
    Cue("other-lines") { $0.body.share(.other) },
    Cue("ellipsis", when: { $0.body.number(of: .ellipsis) > 0 }),
    Cue("sql") { $0.body.share(.sql) },
    Cue("calls-of-program") { $0.body.share(.call) },
    Cue("address-alone") { $0.body.share(.address) == 1 ? 1 : 0 },
    Cue("editor-keys", when: { $0.body.firstContent?.shape == .editorKeys }),
    Cue("fields") { $0.body.share(.fields) },
    Cue("waits-at-prompt") { $0.body.number(of: .waiting) > 0 && $0.body.number(of: .prompted) == 0 ? 1 : 0 },
    Cue("cut-off") { block in
      // An ellipsis first or last: a part of what a file holds or a screen shows.
      let ends = [block.body.firstContent, block.body.lines.last { $0.shape != .blank }]
      return ends.contains { $0?.shape == .ellipsis } && !block.body.isSession ? 1 : 0
    },
    Cue("cut-off-twice") { block in
      // Cut out of something longer: nobody types it.
      let shown = block.body.lines.filter { $0.shape != .blank }
      return shown.count > 2 && shown.first?.shape == .ellipsis && shown.last?.shape == .ellipsis ? 1 : 0
    },
    Cue("synopsis") { block in
      block.body.count <= 3 && block.body.lines.contains { isSynopsis($0.text) || namesOpposites($0.text) } ? 1 : 0
    },
    Cue("tree-left-open") { block in
      // A layout with dots in it is a picture of what there is to be.
      block.body.lines.contains { $0.shape == .tree && $0.text.contains("...") } ? 1 : 0
    },
    Cue("empty", when: { $0.body.count == 0 }),
  ]

  /// `name [a | b] FILE`, `start|stop`: how a command is called in general.
  private static func isSynopsis(_ line: Substring) -> Bool {
    guard line.holds(UInt8(ascii: "[")), let open = line.firstIndex(of: "["),
      let close = line[open...].firstIndex(of: "]")
    else { return false }
    let inside = line[open..<close]
    return inside.contains("|") && !line.contains("[[") && !inside.contains("||") || inside.contains("...")
      || inside.dropFirst().hasPrefix("OPTION") || inside.dropFirst().hasPrefix("option")
  }

  /// `ban/unban`, `enable/disable`: a choice of two opposites, of which one is to be typed.
  private static func namesOpposites(_ line: Substring) -> Bool {
    guard line.utf8.contains(UInt8(ascii: "/")) else { return false }
    return line.split(separator: " ").dropFirst().contains { word in
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "/") }) else {
        return false
      }
      let pair = parts.sorted { $0.utf8.count < $1.utf8.count }
      let (short, long) = (pair[0], pair[1])
      guard short.utf8.count > 2, short != long else { return false }
      let prefixed = ["un", "dis", "de", "re"].contains { long == "\($0)\(short)" }
      return prefixed || short == "enable" && long == "disable" || short == "stop" && long == "start"
        || short == "allow" && long == "deny"
    }
  }
}
