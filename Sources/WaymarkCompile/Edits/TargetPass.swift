import WaymarkGuide
import WaymarkKnowledge
import WaymarkRunbook

/// Finds the file that each content block goes into.
///
/// Nearest witness first: the block's own title, the editor that the block before opened, a path in the words before, a file's
/// name put together with the folder it was seen in, the file's own first line, what the content gives away, and last the file
/// that the section spoke of before.
struct TargetPass {
  private let survey: Survey
  /// Absolute paths seen so far, by their last component; the latest wins.
  private var seen: [String: String] = [:]
  /// The working directory that `cd` left behind.
  private var folder: String?
  /// The file opened or written last, with the section it happened in.
  private var open: (path: String, section: Int?)?

  init(_ survey: Survey) { self.survey = survey }

  mutating func assign(_ readings: inout [BlockReading]) {
    var next = 0
    for (index, element) in survey.guide.elements.enumerated() {
      switch element.kind {
      case .prose, .heading, .admonition:
        for path in FileMentions(element.text).paths { see(path) }
      case .code:
        guard next < survey.blocks.count, survey.blocks[next].block.element == index else { continue }
        visit(survey.blocks[next], &readings)
        next += 1
      default: break
      }
    }
  }

  private mutating func see(_ path: String) {
    seen[HostPath.name(of: path)] = path
  }

  private mutating func visit(_ block: BlockContext, _ readings: inout [BlockReading]) {
    let index = block.index
    let section = survey.element(of: index)?.section
    switch readings[index].role {
    case .command, .consoleSession:
      let facts = block.body.shell.facts
      if let directory = facts.directories.last { changeFolder(directory) }
      if let path = readings[index].opensEditor {
        let resolved = resolve(path)
        readings[index].opensEditor = resolved
        see(resolved)
        open = (resolved, section)
        if readings[index].parts.contains(where: { $0.role == .fileContent }) { readings[index].target = resolved }
      }
      for write in facts.writes {
        let path = resolve(write.path, asSeen: false)
        readings[index].writes.append(path)
        if HostPath.isAbsolute(path) { see(path) }
      }
      for call in facts.calls where call.name == "touch" {
        if let path = call.arguments.last.flatMap({ $0 }) { see(resolve(path)) }
      }
    case .fileContent, .codeSample:
      guard let found = target(of: block, readings, section) else { return }
      open = (found, section)
      if readings[index].role == .codeSample { return }
      readings[index].target = found
      let name = HostPath.name(of: found)
      if name != found { readings[index].targetAlternatives = [name] }
    default: break
    }
  }

  private mutating func changeFolder(_ directory: String) {
    folder = directory == "~" ? nil : folder.map { HostPath.join($0, directory) } ?? directory
    if let folder, !HostPath.isAbsolute(folder) { self.folder = nil }
  }

  /// A path as far as the guide tells: absolute, or joined to the working directory.
  ///
  /// A bare name may be that of a file seen before, unless a command writes it.
  private func resolve(_ path: String, asSeen: Bool = true) -> String {
    if path.hasPrefix("/") || path.hasPrefix("~") || path.hasPrefix("$") { return path }
    if path.contains(":") && !path.contains("/") { return path }
    if let folder { return HostPath.join(folder, path) }
    guard asSeen else { return path }
    return seen[HostPath.name(of: path)].flatMap { $0.hasSuffix("/" + path) ? $0 : nil } ?? path
  }

  private func target(of block: BlockContext, _ readings: [BlockReading], _ section: Int?) -> String? {
    if let stated = block.statement.target { return stated }
    if let title = block.block.title, HostPath.isAbsolute(title) || HostPath.isFileName(title) { return locate(title) }
    let editor = block.previous.flatMap { readings[$0].opensEditor }
    if let editor, block.lead.count <= 3 { return editor }
    let cron = cronTable(block)
    for sentence in block.nearest {
      if let path = editorInProse(sentence) { return path }
      let mentions = FileMentions(sentence.text)
      if let name = mentions.names.first, let directory = mentions.paths.last(where: { isFolder($0, of: name) }) {
        return HostPath.join(directory, name)
      }
      if let path = introduced(by: sentence, mentions) { return path }
      if let made = madeExecutable(block), mentions.names.isEmpty { return made }
      if let cron { return cron }
      if let name = mentions.names.first {
        if let directory = mentions.folders.last { return HostPath.join(directory, name) }
        return locate(name)
      }
    }
    if let made = madeExecutable(block) { return made }
    if let cron { return cron }
    if let own = ownName(block) { return own }
    if let editor { return editor }
    if let saved = savedAs(block) { return saved }
    if let named = named(block) { return named }
    if let heading = survey.headings(of: block.index).last, block.lead.count < 4 {
      let title = survey.guide.sections[section ?? 0].title
      let mentions = FileMentions(title)
      if !heading.isEmpty, let path = mentions.paths.first ?? mentions.names.first.map({ locate($0) }) { return path }
    }
    if let given = givenAway(block) { return given }
    for sentence in block.lead.reversed() {
      if let path = FileMentions(sentence.text).paths.first { return path }
    }
    if let open, open.section == section { return open.path }
    for sentence in block.after.prefix(2) {
      let mentions = FileMentions(sentence.text)
      if let name = mentions.names.first, let directory = mentions.folders.first ?? mentions.paths.first {
        return HostPath.name(of: directory) == name ? directory : HostPath.join(directory, name)
      }
    }
    return nil
  }

  /// The path that ends a sentence with a colon, or the first that is no program.
  private func introduced(by sentence: Sentence, _ mentions: FileMentions) -> String? {
    if sentence.introduces, let last = mentions.paths.last, mentions.paths.count > 1,
      let end = HostPath.tokens(of: sentence.text).last(where: { !$0.isEmpty }), end == last
    {
      return last
    }
    return mentions.paths.first { !isProgram($0) } ?? mentions.paths.first
  }

  /// The script that the next command makes executable.
  private func madeExecutable(_ block: BlockContext) -> String? {
    guard let next = survey.next(after: block), next.lead.count <= 2, let path = MadeExecutable.path(in: next) else {
      return nil
    }
    return resolve(path, asSeen: false)
  }

  /// The table that lines of cron go into: the user's own; those with a user's name are of a file that the words name.
  private func cronTable(_ block: BlockContext) -> String? {
    guard block.body.share(.hostFormat, .comment) == 1, let line = block.body.firstContent?.text else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    let isTime =
      first.hasPrefix("@") || words.count > 5 && first.utf8.allSatisfy { $0.isDigit || "*/,-".utf8.contains($0) }
    let command = words.dropFirst(first.hasPrefix("@") ? 1 : 5).first
    guard isTime, let command, command != "root" else { return nil }
    return "crontab:root"
  }

  private static let saving = Phrases(
    "save this as", "save it as", "save the file as", "save as", "save that as", "save this file as", "save this to",
    "save it to", "save the file to", "save this in", "save it in", "saved as", "store this as", "store it as",
    "put this into", "put this in", "this goes into", "this goes in", "this belongs into", "in file", "in the file")

  /// The name that the words behind a block give it: "Save this as `/etc/x.conf`", "(in file `/etc/x.conf`)".
  private func savedAs(_ block: BlockContext) -> String? {
    guard let next = block.after.first, Self.saving.starts(next.folded) else { return nil }
    let mentions = FileMentions(next.text)
    if let path = mentions.paths.first { return path }
    guard let name = mentions.names.first else { return nil }
    return mentions.folders.first.map { HostPath.join($0, name) } ?? locate(name)
  }

  private static let specialEditors = [("crontab -e", "crontab:root"), ("visudo", "/etc/sudoers")]

  /// An editor command inside of a sentence: "open your crontab using `sudo crontab -e`".
  private func editorInProse(_ sentence: Sentence) -> String? {
    Self.specialEditors.first { sentence.text.firstOccurrence(of: $0.0) != nil }?.1
  }

  /// A path whose last part has no ending and is not the file's name: the folder that the file goes into.
  private func isFolder(_ path: String, of name: String) -> Bool {
    let last = HostPath.name(of: path)
    return last != name && !last.contains(".") && !isProgram(path)
  }

  /// A bare name in the folder that it was seen in, or in the working directory.
  private func locate(_ name: String) -> String {
    if HostPath.isAbsolute(name) { return name }
    if let path = seen[HostPath.name(of: name)], path.hasSuffix("/" + name) { return path }
    if let folder { return HostPath.join(folder, name) }
    return name
  }

  private func isProgram(_ path: String) -> Bool {
    path.contains("/bin/") || path.contains("/sbin/") || path.hasPrefix("/dev/")
  }

  /// `# /etc/fstab` as the first line.
  private func ownName(_ block: BlockContext) -> String? {
    for line in block.body.lines.prefix(4) where line.shape == .comment {
      let words = line.text.split(separator: " ").filter { !$0.allSatisfy { "#/;".contains($0) } }
      guard words.count <= 2, let path = words.first(where: { HostPath.isAbsolute($0) }) else { continue }
      return path.hasSuffix(":") ? String(path.dropLast()) : String(path)
    }
    return nil
  }

  private static let names: [(phrases: Phrases, path: String)] = NamedFile.all.map { (Phrases($0.names), $0.path) }

  private func named(_ block: BlockContext) -> String? {
    let titles = survey.headings(of: block.index).suffix(block.lead.count < 3 ? 1 : 0)
    for folded in block.nearest.map(\.folded) + titles {
      for (phrases, path) in Self.names where phrases.found(in: folded) { return locate(path) }
    }
    return nil
  }

  private func givenAway(_ block: BlockContext) -> String? {
    guard let first = block.body.firstContent?.text.drop(while: { $0 == " " || $0 == "\t" }) else { return nil }
    if LibvirtDomain.begins(first) { return LibvirtDomain.target(in: survey) }
    return NamedFile.all.first { $0.lineStarts.contains { first.hasPrefix($0) } }?.path
  }
}
