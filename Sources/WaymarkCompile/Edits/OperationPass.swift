import WaymarkKnowledge
import WaymarkRunbook

/// What the text says is done to the file that a block goes into.
enum OperationPass {
  static func assign(_ readings: inout [BlockReading], _ survey: Survey) {
    for index in readings.indices {
      let reading = readings[index]
      let holdsContent = reading.role == .fileContent || reading.parts.contains { $0.role == .fileContent }
      guard holdsContent else { continue }
      readings[index].operation =
        survey.blocks[index].statement.operation ?? operation(survey.blocks[index], readings, survey)
    }
  }

  private static let create = Phrases(
    "create a file", "create the file", "create file", "create a new file", "new file", "blank file", "empty file",
    "create a config*", "create a new config*", "create the config*", "create a new action file", "create a script",
    "create the following file", "create the following script", "create a systemd", "create the systemd",
    "create a service",
    "create the vfio config file", "create another file", "file must be created", "must be created", "make a file",
    "make a new file", "create a unit", "create a new unit", "file called", "file named",
    "file with the following content*",
    "create a new", "creating a", "save as", "save it as", "save this as", "saved as", "write the following to",
    "use the following script")
  private static let createVerb = Phrases("create", "creating", "created", "touch")
  private static let fileNoun = Phrases("file", "script", "unit", "service", "configuration", "config", "timer")
  private static let append = Phrases(
    "append*", "end of the file", "at the end", "to the end", "at the bottom", "to the bottom", "bottom of the file",
    "end of your", "end of that file", "end of this file")
  private static let replace = Phrases(
    "replace*", "replacing", "change the", "change this", "change these", "change to", "change it to", "changed",
    "modified", "uncomment*", "comment out", "comment the", "set to", "set the", "update the", "adjust",
    "should be set", "must be set", "should be changed", "edit the line*", "edit the following line*", "find the line",
    "look for the line", "disable the", "make sure", "ensure that", "instead", "following changes", "changes must",
    "looking as follows", "becomes", "set it to", "correct", "are set", "values are", "is set to")
  /// Verbs that change what stands in a file, where the sentence orders them.
  private static let change = Phrases(
    "change", "set", "replace", "modify", "uncomment", "comment", "update", "disable", "enable", "adjust", "turn",
    "edit")
  /// What is changed, if not the file as a whole.
  private static let part = Phrases(
    "line*", "setting*", "value*", "option*", "parameter*", "section", "entry", "entries", "variable*", "directive*",
    "key")
  private static let remove = Phrases("remove", "removing", "delete", "deleting", "removed", "deleted")
  /// What is removed so that a line counts, or beside other changes.
  private static let keep = Phrases(
    "comment", "hash", "semicolon", "leading", "sign", "symbol", "uncomment", "add", "replace", "change", "in front")
  private static let either = Phrases("add or", "add if", "create or", "add and", "edit or add", "add/modify")
  private static let shownWhole = Phrases(
    "should look like*", "looks like this", "look like this", "will look like*", "look something like*")
  private static let ensure = Phrases(
    "add", "adding", "added", "insert*", "include", "must contain", "should contain", "must have",
    "need* the following", "specify", "specifying", "place the", "append",
    "put", "following settings", "following line*", "following entr*")
  private static let whole = Phrases(
    "content for", "contents for", "copy and paste", "paste", "pasting", "copying", "the content*",
    "following content*", "contents of")

  private static func operation(
    _ block: BlockContext, _ readings: [BlockReading], _ survey: Survey
  ) -> BlockReading.Operation {
    var told = Array(block.nearest)
    var isCreatedByEditor = false
    if let previous = block.previous, readings[previous].opensEditor != nil, readings[previous].parts.isEmpty {
      told += survey.blocks[previous].nearest.prefix(2)
      // "Create the filter:" and an editor on its file.
      isCreatedByEditor =
        survey.blocks[previous].introduction.map {
          createVerb.starts($0.folded) && !either.found(in: $0.folded) && !part.found(in: $0.folded)
        } ?? false
    }
    if let first = told.first, append.found(in: first.folded) { return .append }
    if told.prefix(2).contains(where: { removes($0) }) { return .removeLines }
    if isCommentedOut(block), told.prefix(2).contains(where: { uncomment.found(in: $0.folded) }) { return .uncomment }
    let isMadeExecutable = survey.next(after: block).map { $0.lead.count <= 2 && MadeExecutable.path(in: $0) != nil }
    if isScript(block) || isMadeExecutable == true { return .create }
    let isOld = readings[block.index].target.map { alwaysThere.contains($0) || $0.hasPrefix("crontab") } ?? false
    if isCreatedBefore(block, readings, survey) { return .create }
    if !isOld, isCreatedByEditor || told.prefix(4).contains(where: { saysCreate($0) }) { return .create }
    if told.prefix(2).contains(where: { uncomment.found(in: $0.folded) && !otherChange.found(in: $0.folded) }) {
      return .uncomment
    }
    for sentence in told {
      if append.found(in: sentence.folded) { return .append }
      if either.found(in: sentence.folded) { return .ensureLines }
      if changes(sentence, block) { return .replaceLine }
      if ensure.found(in: sentence.folded) { return .ensureLines }
      if whole.found(in: sentence.folded) {
        return isWholeFile(block) || block.body.count > 2 && !isOld ? .create : .ensureLines
      }
      if shownWhole.found(in: sentence.folded) { return .unspecified }
    }
    let isOneSite = readings[block.index].target.map { holdsSites($0) && isSite(block) } ?? false
    return (isWholeFile(block) || isOneSite) && !isOld ? .create : .unspecified
  }

  /// Files that every host has: nothing creates them.
  private static let alwaysThere = Set(NamedFile.all.map(\.path).filter { HostPath.isAbsolute($0) })

  /// How something is done: by lines that are added.
  private static let byAdding = Phrases("by adding", "by appending", "by inserting", "by putting", "by including")

  private static func changes(_ sentence: Sentence, _ block: BlockContext) -> Bool {
    if byAdding.found(in: sentence.folded) { return false }
    if replace.found(in: sentence.folded) { return true }
    if block.body.lines.contains(where: { $0.shape == .comment && uncomment.found(in: FoldedText($0.text)) }) {
      return true
    }
    let isOrdered = change.starts(sentence.folded)
    guard isOrdered || change.found(in: sentence.folded) && !ensure.found(in: sentence.folded) else { return false }
    // "Edit the file" opens it; what is done there, other words say.
    return part.found(in: sentence.folded)
      || isOrdered && sentence.folded.words.contains("to") && !FileMentions(sentence.text).namesFile
  }

  private static let uncomment = Phrases("uncomment*", "remove the comment*", "remove the hash*", "remove the #*")

  /// What may be told to be done beside taking a comment sign off.
  private static let otherChange = Phrases(
    "add", "change", "set", "edit", "modify", "replace", "append", "insert", "adjust", "update", "create",
    "should look*",
    "or", "uncommented")

  /// Whether nothing but comments is shown.
  private static func isCommentedOut(_ block: BlockContext) -> Bool {
    !block.body.lines.contains { $0.shape != .comment && $0.shape != .blank }
  }

  private static func removes(_ sentence: Sentence) -> Bool {
    remove.found(in: sentence.folded) && part.found(in: sentence.folded) && !keep.found(in: sentence.folded)
  }

  private static func saysCreate(_ sentence: Sentence) -> Bool {
    create.found(in: sentence.folded)
      || createVerb.found(in: sentence.folded) && fileNoun.found(in: sentence.folded)
      || createVerb.found(in: sentence.folded) && !FileMentions(sentence.text).paths.isEmpty
  }

  /// The file was touched empty or moved away by a command before.
  private static func isCreatedBefore(_ block: BlockContext, _ readings: [BlockReading], _ survey: Survey) -> Bool {
    guard let target = readings[block.index].target else { return false }
    var at = block.previous
    var steps = 0
    while let index = at, steps < 3 {
      let context = survey.blocks[index]
      for call in context.body.shell.facts.calls where call.name == "touch" || call.name == "mv" {
        let argument = call.name == "mv" ? call.arguments.first : call.arguments.last
        if let path = argument.flatMap({ $0 }), HostPath.name(of: path) == HostPath.name(of: target) { return true }
      }
      // A folder made just before holds no such file.
      for call in context.body.shell.facts.calls where call.name == "mkdir" {
        for case let path? in call.arguments.dropFirst() where target.hasPrefix(path.hasSuffix("/") ? path : path + "/")
        {
          return true
        }
      }
      at = context.previous
      steps += 1
    }
    return false
  }

  /// A script from its first line to its last.
  private static func isScript(_ block: BlockContext) -> Bool {
    block.body.lines.first { $0.shape != .blank }?.shape == .shebang && block.body.number(of: .ellipsis) == 0
      && !block.body.lines.contains { $0.shape == .comment && $0.text.contains("...") }
  }

  /// Folders in which each site of a web server has a file of its own.
  private static func holdsSites(_ path: String) -> Bool {
    ["/sites-available/", "/sites-enabled/", "/conf.d/"].contains { path.contains($0) }
  }

  /// A site from its first line to its last, and nothing else.
  private static func isSite(_ block: BlockContext) -> Bool {
    let lines = block.body.lines.filter { $0.shape != .blank && $0.shape != .comment }
    guard let first = lines.first?.text, let last = lines.last?.text, block.body.number(of: .ellipsis) == 0 else {
      return false
    }
    func begins(_ line: Substring, _ text: String) -> Bool { line.drop(while: \.isWhitespace).hasPrefix(text) }
    return begins(first, "server {") && begins(last, "}")
      && first.prefix(while: \.isWhitespace) == last.prefix(while: \.isWhitespace)
      || begins(first, "<VirtualHost") && begins(last, "</VirtualHost>")
  }

  /// Content that is a file by itself: a script, a unit, a manifest.
  private static func isWholeFile(_ block: BlockContext) -> Bool {
    if block.body.number(of: .ellipsis) > 0 { return false }
    let first = block.body.firstContent?.text ?? ""
    return isScript(block) || first.hasPrefix("services:") || first.hasPrefix("apiVersion:")
      || block.body.number(of: .section) >= 2 && block.body.lines.contains { $0.text.hasPrefix("[Unit]") }
  }
}
