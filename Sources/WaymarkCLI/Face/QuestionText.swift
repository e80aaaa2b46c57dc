import WaymarkDiagnostics
import WaymarkRun

/// A question with choices, as text, and what the typed answers mean.
struct QuestionText {
  enum Reading: Equatable {
    case choice(Character)
    case help
    /// Everything that was shown shortened.
    case all
    case notUnderstood
  }

  let text: String
  let choices: [Question.Choice]
  let enterTakesFirst: Bool
  /// What shows everything, where something was shortened.
  var showsAll: Character?

  /// The key for `showsAll` that no choice has.
  var freeKey: Character { "lax".first { key in !choices.contains { $0.key == key } } ?? "*" }

  /// `Run it? [r]un, [s]kip, [q]uit, [?] `, to be typed after.
  func prompt(width: Int, indent: Int) -> String {
    var names = choices.map(Self.name)
    if let showsAll { names.append("[\(showsAll)] all") }
    names.append("[?]")
    let lead = text.isEmpty ? "" : text + " "
    return wrap(lead + names.joined(separator: ", "), to: width - 2, indent: indent).joined(separator: "\n") + " "
  }

  /// What `?` prints.
  func help(width: Int) -> [String] {
    var rows = choices.enumerated().map { index, choice in
      (choice.key, choice.help + (index == 0 && enterTakesFirst ? " (or just Enter)" : ""))
    }
    if let showsAll { rows.append((showsAll, "show all that was shortened")) }
    return rows.flatMap { key, help in
      let lines = wrap(help, to: width, indent: 8)
      return lines.enumerated().map {
        $0.offset == 0 ? "     \(PrintableText.of(key))  " + $0.element.dropFirst(8) : $0.element
      }
    }
  }

  /// A key, a name or its beginning where it is the only one; upper or lower case.
  func read(_ line: String) -> Reading {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let typed = words.first, words.count == 1 else {
      return words.isEmpty && enterTakesFirst ? choices.first.map { .choice($0.key) } ?? .notUnderstood : .notUnderstood
    }
    if typed == "?" { return .help }
    if let choice = choices.first(where: { typed == String($0.key) }) { return .choice(choice.key) }
    let word = typed.lowercased()
    if let choice = choices.first(where: { word == $0.key.lowercased() }) { return .choice(choice.key) }
    if let showsAll, word == showsAll.lowercased() || word == "all" { return .all }
    let named = choices.filter { $0.name.lowercased().hasPrefix(word) }
    return named.count == 1 ? .choice(named[0].key) : .notUnderstood
  }

  /// `[r]un`, `s[k]ip`, `[1] intel`.
  private static func name(of choice: Question.Choice) -> String {
    guard let place = choice.name.firstIndex(of: choice.key) else { return "[\(choice.key)] \(choice.name)" }
    return "\(choice.name[..<place])[\(choice.key)]\(choice.name[choice.name.index(after: place)...])"
  }
}
