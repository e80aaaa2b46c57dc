import WaymarkRunbook
import WaymarkShell

/// Collects the parameters of a runbook, and makes templates of texts with holes.
struct ParameterPass {
  let told: [ToldValue]
  private(set) var parameters: [Parameter] = []
  /// They name variables of a shell.
  private var names = UniqueNames(separator: "_")
  /// Parameter index by spelling.
  private var known: [String: Int] = [:]

  init(told: [ToldValue]) { self.told = told }

  /// The text with its holes taken out; a row of the same hole parted by commas is one hole for a list.
  ///
  /// `firstLine` is the 1-based line of the guide that the text starts on.
  mutating func template(
    _ bytes: [UInt8], holes: [MarkedHoles.Hole], isShell: Bool, firstLine: Int
  ) -> Template {
    var pieces: [Template.Piece] = []
    var done = 0
    var line = firstLine
    var counted = 0
    var index = 0
    while index < holes.count {
      let hole = holes[index]
      var end = hole.range.upperBound
      var isList = false
      while index + 1 < holes.count, holes[index + 1].spelling == hole.spelling,
        bytes[end..<holes[index + 1].range.lowerBound].elementsEqual([UInt8(ascii: ",")])
      {
        index += 1
        end = holes[index].range.upperBound
        isList = true
      }
      index += 1
      if hole.range.lowerBound > done {
        pieces.append(.literal(String(decoding: bytes[done..<hole.range.lowerBound], as: UTF8.self)))
      }
      line += bytes[counted..<hole.range.lowerBound].count { $0 == UInt8(ascii: "\n") }
      counted = hole.range.lowerBound
      let id = claim(hole.spelling, line: line, isList: isList)
      let quoting =
        isShell ? Template.Quoting(rawValue: ShellReader.quoting(at: hole.range.lowerBound, in: bytes).rawValue) : nil
      pieces.append(.parameter(id: id, quoting: quoting ?? .bare))
      done = end
    }
    if done < bytes.count { pieces.append(.literal(String(decoding: bytes[done...], as: UTF8.self))) }
    return Template(pieces)
  }

  private mutating func claim(_ spelling: String, line: Int, isList: Bool) -> String {
    let location = Parameter.Location(line: line, spelling: spelling)
    if let at = known[spelling] {
      parameters[at].locations.append(location)
      if isList { parameters[at].list = true }
      return parameters[at].id
    }
    let value = told.first { $0.spelling == spelling }
    let kind = ParameterKind.of(spelling, choices: value?.choices ?? [])
    let list = isList || kind == .pciID && value.map { ParameterKind.isPlural($0.meaning) } == true
    let id = names.claim(ParameterKind.name(of: spelling, kind: kind, list: list, meaning: value?.meaning ?? ""))
    parameters.append(
      Parameter(
        id: id, spelling: spelling, prompt: value.map { Self.prompt($0.sentence) } ?? "Value for \(spelling)",
        kind: kind,
        list: list, choices: value?.choices ?? [], pattern: ParameterKind.pattern(kind), locations: [location]))
    known[spelling] = parameters.count - 1
    return id
  }

  mutating func setSource(of id: String, to action: String) {
    guard let at = parameters.firstIndex(where: { $0.id == id }) else { return }
    parameters[at].from = action
  }

  private static func prompt(_ sentence: String) -> String {
    var text = Substring(sentence)
    while let last = text.last, " :".contains(last) { text = text.dropLast() }
    return String(text)
  }
}

/// What a value is, by the way it is written.
enum ParameterKind {
  static func of(_ spelling: String, choices: [String]) -> Parameter.Kind {
    if !choices.isEmpty { return .choice }
    let bare = spelling.filter { !"<>{}[]".contains($0) }
    let words = Set(FoldedText(bare.map { "_-".contains($0) ? " " : String($0) }.joined()).words)
    if isPCI(bare) || words.contains("pci") && !words.isDisjoint(with: ["id", "ids"]) { return .pciID }
    if isAddress(bare) { return .ip }
    if bare.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return .number }
    if !words.isDisjoint(with: ["password", "passwd", "secret", "token", "passphrase", "passwort", "apikey"]) {
      return .secret
    }
    if bare.lowercased().contains("password") || bare.lowercased().contains("passw0rd") { return .secret }
    if bare.hasPrefix("/") || !words.isDisjoint(with: ["path", "dir", "directory", "folder", "file"]) { return .path }
    if words.contains("ip") || words.contains("ipv4") || words.contains("ipv6") { return .ip }
    if !words.isDisjoint(with: ["host", "hostname", "domain", "fqdn", "server"]) { return .host }
    if !words.isDisjoint(with: ["number", "port", "vmid", "count", "uid", "gid"]) { return .number }
    return .text
  }

  /// A POSIX extended regular expression for each value of a kind.
  static func pattern(_ kind: Parameter.Kind) -> String? {
    switch kind {
    case .pciID: "[0-9a-fA-F]{4}:[0-9a-fA-F]{4}"
    case .number: "[0-9]+"
    case .text, .choice, .path, .host, .ip, .secret: nil
    }
  }

  static func name(of spelling: String, kind: Parameter.Kind, list: Bool, meaning: String) -> String {
    if kind == .pciID { return list ? "pci_ids" : "pci_id" }
    let bare = spelling.filter { !"<>{}[]".contains($0) }
    var words = Slug.of(bare, words: 6).split(separator: "-")
    if words.count > 1, words[0] == "your" || words[0] == "my" { words.removeFirst() }
    let isOpaque = words.isEmpty || words.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if isOpaque {
      if kind == .ip { return "ip_address" }
      let told = FoldedText(meaning).words.filter { !fillers.contains($0) }.prefix(3).joined(separator: " ")
      return told.isEmpty ? Slug.shellName(bare) : Slug.shellName(told)
    }
    return Slug.shellName(words.joined(separator: " "))
  }

  static func isPlural(_ meaning: String) -> Bool {
    FoldedText(meaning).words.prefix(4).contains { ["ids", "addresses", "devices", "values", "names"].contains($0) }
  }

  private static let fillers: Set<Substring> = [
    "with", "by", "to", "your", "the", "a", "an", "actual", "own", "desired", "of", "real", "correct",
  ]

  private static func isPCI(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { $0.utf8.count == 4 && $0.allSatisfy(\.isHexDigit) }
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts =
      text.split(separator: "/").first.map { $0.split(separator: ".", omittingEmptySubsequences: false) } ?? []
    return parts.count == 4 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
