import WaymarkGuide
import WaymarkRunbook

/// What prose tells to do, to mind or to look at, where no block says it.
enum ProseActions {
  private static let addition = Phrases(
    "you can also add", "you may also add", "you could also add", "can also be added", "also add", "optionally add",
    "you can add", "you may add", "can be added", "optionally add", "optionally append", "optionally you can add",
    "you can append", "you may append", "you can optionally add", "may be added", "you might want to add",
    "you may want to add", "if you want* add", "could be added", "optional add")
  private static let toLine = Phrases(
    "to the end of the line", "to the line", "to this line", "to that line", "end of the line", "to the same line",
    "to the end of this line", "to the options", "to that option", "to the list of options", "to the parameters",
    "to the kernel parameters", "to the command line", "to the kernel command line", "to the same option",
    "at the end of the line", "at the end of that line", "at the end of this line", "in the same line",
    "on the same line")

  /// A told addition: the token in bold or code that may go to the end of the line.
  static func option(_ sentence: Sentence, _ element: Element) -> (text: String, reason: String)? {
    guard addition.found(in: sentence.folded), toLine.found(in: sentence.folded) else { return nil }
    let span = element.spans(in: sentence.range).first {
      ($0.kind == .strong || $0.kind == .code) && !$0.text.contains(" ")
    }
    return span.map { ($0.text, sentence.text) }
  }

  private static let harm = Phrases(
    "unstable", "dangerous", "data loss", "lose data", "lose all", "destroy*", "at your own risk", "lock yourself out",
    "locked out", "brick", "corrupt*", "irreversible", "cannot be undone", "can't be undone", "will be erased",
    "will erase",
    "will be deleted", "wipes", "will wipe", "lose access", "security risk", "break your system", "unbootable",
    "not boot")

  /// The sentence that warns of harm.
  static func risk(_ sentences: [Sentence]) -> String? {
    sentences.first { harm.found(in: $0.folded) }.map { plain($0.text) }
  }

  private static let picture = Phrases("screenshot*", "picture", "image", "below screen", "as shown", "figure")
  private static let seen = Phrases("see", "output", "similar", "look*", "shown", "result", "appear*")

  /// The words that say what a picture shows: a check for human eyes.
  static func check(_ sentences: [Sentence]) -> String? {
    sentences.last {
      picture.found(in: $0.folded) && seen.found(in: $0.folded) || seen.found(in: $0.folded) && $0.introduces
    }
    .map { plain($0.text) }
  }

  private static let restart = Phrases(
    "reboot", "now reboot", "then reboot", "restart the system", "restart your system", "restart the server",
    "restart your server", "restart the machine", "restart your machine", "restart the computer",
    "restart your computer",
    "restart the host", "restart your host", "reboot the", "reboot your", "finally reboot", "please reboot")

  /// Whether a sentence tells to reboot the machine now.
  static func reboots(_ sentence: Sentence) -> Bool { restart.starts(sentence.folded) }

  private static let prerequisites = Phrases(
    "prerequisite*", "requirement*", "before you begin", "before you start", "what you need", "what you'll need",
    "you will need",
    "pre-requisite*", "required hardware", "hardware requirements", "needed")

  static func isPrerequisites(_ title: FoldedText) -> Bool { prerequisites.found(in: title) && title.wordCount <= 6 }

  /// Without the colon that announced something.
  static func plain(_ text: String) -> String {
    var result = Substring(text)
    while let last = result.last, " :*_".contains(last) { result = result.dropLast() }
    while let first = result.first, " *_".contains(first) { result = result.dropFirst() }
    return String(result)
  }
}
