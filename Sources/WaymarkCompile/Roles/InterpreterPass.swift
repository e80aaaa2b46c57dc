import WaymarkKnowledge

/// Tells blocks that another program than a shell takes.
enum InterpreterPass {
  static func assign(_ readings: inout [BlockReading], _ survey: Survey) {
    for block in survey.blocks {
      let role = readings[block.index].role
      guard role == .command || role == .consoleSession || role == .output else { continue }
      readings[block.index].interpreter =
        block.statement.interpreter ?? readings[block.index].interpreter ?? interpreter(block)
    }
  }

  private static func interpreter(_ block: BlockContext) -> String? {
    if block.body.tag == .powershell { return "powershell" }
    if let prompt = block.body.shell.interpreter { return prompt }
    guard block.body.number(of: .command) == 0 else { return nil }
    if block.body.share(.sql) > 0 {
      let language = block.block.language.lowercased()
      return language.hasPrefix("p") && language != "plain" ? "psql" : "mysql"
    }
    let first = block.body.firstContent?.text ?? ""
    if first.hasPrefix("mysql> ") || first.hasPrefix("MariaDB [") { return "mysql" }
    if first.hasPrefix("postgres=") { return "psql" }
    if first.hasPrefix("PS ") && first.contains("> ") { return "powershell" }
    return nil
  }
}
