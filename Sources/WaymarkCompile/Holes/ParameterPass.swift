import WaymarkRunbook
import WaymarkShell

/// Collects the parameters of a runbook, and makes templates of texts with holes.
struct ParameterPass {
  let told: ToldTable
  /// What the guide says is taken where a reader gives nothing, by the spelling.
  private let defaults: [String: String]
  private(set) var parameters: [Parameter] = []
  /// They name variables of a shell.
  private var names = UniqueNames(separator: "_")
  /// Parameter index by what the spellings of one value have in common.
  private var known: [String: Int] = [:]
  /// Parameter index by each spelling.
  private var spelled: [String: Int] = [:]

  init(told: ToldTable, defaults: [String: String] = [:]) {
    self.told = told
    self.defaults = defaults
  }

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
    // Read once, and only for a script with holes.
    lazy var quotings = ShellReader.quotings(in: bytes)
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
        isShell
        ? Template.Quoting(rawValue: quotings.quoting(at: UInt32(clamping: hole.range.lowerBound)).rawValue) : nil
      pieces.append(.parameter(id: id, quoting: quoting ?? .bare))
      done = end
    }
    if done < bytes.count { pieces.append(.literal(String(decoding: bytes[done...], as: UTF8.self))) }
    return Template(pieces)
  }

  private mutating func claim(_ spelling: String, line: Int, isList: Bool) -> String {
    let location = Parameter.Location(line: line, spelling: spelling)
    lazy var key = ParameterKind.key(spelling)
    if let at = spelled[spelling] ?? known[key] {
      spelled[spelling] = at
      parameters[at].locations.append(location)
      if isList { parameters[at].list = true }
      return parameters[at].id
    }
    let value = told.values.first { $0.spelling == spelling }
    let (kind, pattern) = ParameterKind.of(spelling, choices: value?.choices ?? [], meaning: value?.meaning ?? "")
    let list = isList || kind == .pciID && value.map { ParameterKind.isPlural($0.meaning) } == true
    let choices = value?.choices ?? []
    let standard = defaults[spelling].flatMap { ToldDefaults.fits($0, kind, choices) ? $0 : nil }
    let id = names.claim(ParameterKind.name(of: spelling, kind: kind, list: list, meaning: value?.meaning ?? ""))
    parameters.append(
      Parameter(
        id: id, spelling: spelling,
        prompt: value.map { Self.prompt($0.sentence) }.flatMap { $0.isEmpty ? nil : $0 } ?? "Value for \(spelling)",
        kind: kind,
        list: list, choices: choices, defaultValue: standard, pattern: pattern, locations: [location]))
    known[key] = parameters.count - 1
    spelled[spelling] = parameters.count - 1
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
