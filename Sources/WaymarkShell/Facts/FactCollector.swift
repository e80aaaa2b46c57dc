import WaymarkKnowledge
import WaymarkText

/// Walks a tree and notes what its commands do.
struct FactCollector {
  /// Scripts in scripts: `sudo sh -c "su -c '…'"`.
  static let maximumScriptDepth = 4

  let tree: ShellTree
  /// From the tree's offsets to those of the text that was given to be read; nil where they are the same.
  let map: LineMap?
  /// Set for a script inside a word, whose facts all lie where its command lies.
  var wholeRange: SourceRange?
  var scriptDepth = 0
  /// True inside `sudo sh -c '…'`.
  var elevated = false
  var facts = CommandFacts()

  init(tree: ShellTree, map: LineMap? = nil) {
    self.tree = tree
    self.map = map
  }

  static func facts(of tree: ShellTree, map: LineMap? = nil) -> CommandFacts {
    var collector = FactCollector(tree: tree, map: map)
    collector.visit(tree.root)
    return collector.facts
  }

  func range(_ id: ShellTree.NodeID) -> SourceRange {
    if let wholeRange { return wholeRange }
    let range = tree.range(id)
    return map?.source(of: range) ?? range
  }

  /// `input` is the command whose output comes here: through a pipe, or by the redirection that is visited.
  private mutating func visit(_ id: ShellTree.NodeID, input: ShellTree.NodeID? = nil) {
    switch tree.kind(id) {
    case .pipeline:
      visitPipeline(id)
    case .simpleCommand:
      noteCommand(id, input: input)
      for child in tree.children(id) { visit(child, input: tree.kind(child) == .redirection ? id : nil) }
    case .group, .subshell:
      for child in tree.children(id) { visit(child, input: tree.kind(child) == .redirection ? id : nil) }
    case .redirection:
      if let target = redirectionTarget(id) { note(write: target, content: input.flatMap(printedContent), at: id) }
      for child in tree.children(id) { visit(child) }
    default:
      for child in tree.children(id) { visit(child) }
    }
  }

  /// A command in a pipeline is fed by the one before it.
  private mutating func visitPipeline(_ id: ShellTree.NodeID) {
    var before: ShellTree.NodeID?
    var downloads = false
    for child in tree.children(id) where tree.kind(child) != .keyword && tree.kind(child) != .operatorToken {
      if tree.kind(child) == .simpleCommand {
        let command = ResolvedCommand(words: words(child))
        if Downloader.programs.contains(command.name) { downloads = true }
        if downloads, Downloader.interpreters.contains(command.name) { facts.pipedDownloads.append(range(id)) }
      }
      visit(child, input: before)
      before = child
    }
  }

  func words(_ command: ShellTree.NodeID) -> [String?] { tree.words(ofCommand: command) }

  private mutating func noteCommand(_ id: ShellTree.NodeID, input: ShellTree.NodeID?) {
    let words = words(id)
    guard !words.isEmpty else { return }
    var command = ResolvedCommand(words: words)
    command.elevated = command.elevated || elevated
    if command.elevated { facts.needsRoot = true }
    if let script = command.script, !command.elsewhere {
      noteScript(script, elevated: command.elevated, at: id)
      return noteFedDownload(command, id)
    }
    guard !command.program.isEmpty else { return }
    facts.calls.append(
      CommandFacts.Call(
        program: command.program, arguments: command.arguments, elevated: command.elevated, range: range(id)))
    noteInteractive(command)
    noteFedDownload(command, id)
    guard !command.elsewhere else { return noteElsewhere(command, id) }
    noteEditors(command, id)
    noteWriter(command, id, input: input)
    noteHost(command, id)
  }

  /// `sh -c '…'`: the script's own facts, at the place of the command.
  private mutating func noteScript(_ script: String, elevated: Bool, at id: ShellTree.NodeID) {
    guard scriptDepth < Self.maximumScriptDepth else { return }
    var inner = FactCollector(tree: ShellParser.parse(Array(script.utf8)).tree)
    inner.wholeRange = range(id)
    inner.scriptDepth = scriptDepth + 1
    inner.elevated = elevated
    // Moved, not copied: a script of many `sh -c` stays linear.
    inner.facts = facts
    facts = CommandFacts()
    inner.visit(inner.tree.root)
    facts = inner.facts
  }

  /// What runs on another machine or in a container: `ssh` is given a text, the others words.
  private mutating func noteElsewhere(_ command: ResolvedCommand, _ id: ShellTree.NodeID) {
    guard scriptDepth < Self.maximumScriptDepth else { return }
    let inner = ResolvedCommand(words: command.inner)
    let takesText = command.rows?.wrappers.contains { $0.joinsWords } ?? false
    let literal = command.inner.compactMap { $0 }
    let script = takesText && literal.count == command.inner.count ? literal.joined(separator: " ") : inner.script
    guard let script else {
      guard !inner.program.isEmpty else { return }
      facts.callsElsewhere.append(
        CommandFacts.Call(
          program: inner.program, arguments: inner.arguments, elevated: inner.elevated, range: range(id)))
      return
    }
    var collector = FactCollector(tree: ShellParser.parse(Array(script.utf8)).tree)
    collector.wholeRange = range(id)
    collector.scriptDepth = scriptDepth + 1
    collector.visit(collector.tree.root)
    facts.callsElsewhere += collector.facts.calls + collector.facts.callsElsewhere
  }

  /// `bash <(curl …)`, `sh -c "$(curl …)"`
  private mutating func noteFedDownload(_ command: ResolvedCommand, _ id: ShellTree.NodeID) {
    guard Downloader.interpreters.contains(command.name) || Downloader.builtins.contains(command.name) else { return }
    for word in tree.children(id, of: .word) where downloads(word) {
      return facts.pipedDownloads.append(range(id))
    }
  }

  private func downloads(_ id: ShellTree.NodeID) -> Bool {
    if tree.kind(id) == .simpleCommand {
      return Downloader.programs.contains(ResolvedCommand(words: words(id)).name)
    }
    return tree.children(id).contains { downloads($0) }
  }
}
