import WaymarkGuide
import WaymarkRunbook
import WaymarkText

/// What the author states of a block in annotations, typed; it holds whatever the words around the block suggest.
package struct Statement: Sendable {
  /// A word of an annotation that means nothing.
  package struct Problem: Hashable, Sendable {
    /// What was found and what to write.
    package let message: String
    package let range: SourceRange
    /// What was probably meant.
    package let replacement: String?
  }

  /// Why a decision that an annotation took has no other evidence: heavier than all cues together.
  static let weight = 100.0

  var id: String?
  var role: Role?
  var target: String?
  var operation: BlockReading.Operation?
  /// All that must hold; empty where the author says that it always applies.
  var conditions: [Condition]?
  var task: String?
  var optional: Bool?
  /// What the command must show; an empty list where nothing is expected of it.
  var expectations: [Expectation]?
  /// Seconds.
  var timeout: Int?
  var interactive: Bool?
  var host: String?
  var interpreter: String?
  private(set) var evidence: [Evidence] = []
  package private(set) var problems: [Problem] = []

  package init() {}

  /// The annotations of one block, the nearest to say something first.
  package init(_ annotations: [Annotation], in source: SourceText) {
    var seen: Set<String> = []
    for annotation in annotations {
      for entry in annotation.entries {
        guard let word = StatementWord.all.first(where: { $0.key == entry.key }) else {
          problems.append(Self.unknown(entry))
          continue
        }
        guard seen.insert(entry.key).inserted else { continue }
        let line = source.lines.line(of: entry.keyRange.lower)
        if word.take(entry.value, line, &self) {
          evidence.append(Evidence(cue: "annotation-\(entry.key)", line: line, weight: Self.weight))
        } else if annotation.notation == AnnotationNotation.waymark.id {
          problems.append(
            Problem(
              message: "`\(entry.key)` takes \(word.takes); `\(entry.value)` is none.",
              range: entry.value.isEmpty ? entry.keyRange : entry.valueRange, replacement: nil))
        }
      }
    }
    // A file to write to or the way it is changed says what the block is.
    if role == nil, target != nil || operation != nil { role = .fileContent }
    if role == nil, expectations?.isEmpty == false || timeout != nil { role = .command }
  }

  /// Takes what is stated over, before others build upon the reading.
  func settle(_ reading: inout BlockReading) {
    if let role {
      reading.role = role
      reading.sure = true
    }
    reading.evidence = evidence + reading.evidence
    reading.host = host
  }

  private static func unknown(_ entry: Annotation.Entry) -> Problem {
    let nearest = NearestWord.of(entry.key, among: WaymarkAnnotation.keys)
    let hint =
      nearest.map { "did you mean `\($0)`?" }
      ?? "the words are \(WaymarkAnnotation.keys.map { "`\($0)`" }.joined(separator: ", "))."
    return Problem(
      message: "An annotation knows no `\(entry.key)`; \(hint)", range: entry.keyRange, replacement: nearest)
  }
}
