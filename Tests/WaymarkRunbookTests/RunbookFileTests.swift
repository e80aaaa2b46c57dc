import Foundation
import TestSupport
import Testing
import WaymarkText

@testable import WaymarkRunbook

@Suite struct RunbookFileTests {
  static func read(_ text: String) -> Result<Runbook, RunbookFile.Failure> {
    do throws(RunbookFile.Failure) {
      return .success(try RunbookFile.read(SourceText(path: "a.runbook.yaml", text)))
    } catch {
      return .failure(error)
    }
  }

  /// Byte for byte: Swift's equality of texts would forgive another composition of é.
  static func same(_ a: Runbook, _ b: Runbook) -> Bool {
    a == b && Array("\(a)".utf8) == Array("\(b)".utf8)
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func everyRunbookIsReadBackEqual(_ seed: UInt64) throws {
    var generator = RunbookGenerator(seed: seed)
    let runbook = generator.runbook()
    let text = RunbookFile.write(runbook)
    let read = try Self.read(text).get()
    #expect(Self.same(read, runbook), "seed \(seed)")
    #expect(RunbookFile.write(read) == text)
  }

  @Test(arguments: RunbookGenerator.hardTexts.indices) func everyTextIsReadBackEqualInEveryPlace(_ index: Int) throws {
    let text = RunbookGenerator.hardTexts[index]
    let runbook = Runbook(
      title: text, source: .init(path: text, sha256: ""), metadata: [.init(key: text, value: text)],
      parameters: [Parameter(id: "a", spelling: text, prompt: text, choices: [text, text, "end"])],
      steps: [
        Step(
          id: "s", number: text, title: text, line: 1,
          actions: [
            Action(
              id: "s.a", title: "", when: [.told(id: "x", text: text)], lines: 1...2,
              kind: .command(Command(script: Template(text))))
          ])
      ])
    #expect(Self.same(try Self.read(RunbookFile.write(runbook)).get(), runbook))
  }

  @Test func looksAsAPersonWouldWriteIt() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "example.runbook.yaml")
    let text = RunbookFile.write(Example.runbook)
    if ProcessInfo.processInfo.environment["WAYMARK_UPDATE"] != nil { try Data(text.utf8).write(to: golden) }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
    #expect(Example.runbook.problems.isEmpty)
  }

  @Test func theSchemaIsWrittenFromTheForm() throws {
    let file = Material.root.appending(path: "Sources/WaymarkRunbook/runbook.schema.json")
    if ProcessInfo.processInfo.environment["WAYMARK_UPDATE"] != nil {
      try Data(RunbookFile.schema.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == RunbookFile.schema)
    let schema = try #require(JSONSerialization.jsonObject(with: Data(RunbookFile.schema.utf8)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    #expect(definitions.keys.contains("action"))
  }

  static let head = "schema: 1\ntitle: T\nsource:\n  path: g.md\n  sha256: '0'\n"

  @Test(arguments: [
    ("", nil, "an empty file"),
    ("- a\n", 1, "no runbook"),
    ("title: T\n", 1, "no runbook: the key “schema”"),
    ("schema: 2\nnew: 1\n", 1, "the number 2 as the schema's version"),
    ("schema: 1\n", 1, "a mapping without the key “title”"),
    (head + "titel: X\n", 6, "the unknown key “titel”. Did you mean “title”?"),
    (head + "title: X\n", 6, "the key “title” a second time"),
    (head + "steps: 4\n", 6, "the number 4. Write a list"),
    (head + "steps:\n  - id: 4\n    title: A\n    line: 1\n", 7, "the number 4. Write a text; in quotes it is one"),
    (head + "steps:\n  - {id: a, title: A, line: 0}\n", 7, "the number 0. Write a whole number from 1"),
    (head + "edges:\n  - {from: a, to: b, kind: require}\n", 7, "the unknown word “require”. Did you mean “requires”?"),
    (head + "steps: &a []\n", 6, "an anchor"),
    (head + "steps: *a\n", 6, "an alias"),
    (head + "steps: !!seq []\n", 6, "a tag"),
    (head + "---\na: b\n", 6, "a second document"),
    (head + "? [a]\n: b\n", 6, "a list or mapping as a key"),
    (head + "steps: [\n", 7, "broken YAML"),
    (head + "steps: \"\u{1}\"\n", 6, "control characters"),
    (head + String(repeating: "[", count: 10_000), 6, "broken YAML"),
    (head + "steps: " + String(repeating: "[", count: 10_000), 6, "more than 64 levels"),
  ])
  func aBrokenFileIsToldWithItsLine(_ text: String, _ line: Int?, _ message: String) {
    guard case .failure(let failure) = Self.read(text) else {
      Issue.record("read \(text)")
      return
    }
    #expect(failure.line == line ?? 1)
    #expect(failure.description.hasPrefix("a.runbook.yaml:"))
    #expect(failure.description.contains(message), "\(failure)")
  }

  static let action =
    head + "steps:\n  - id: s\n    title: S\n    line: 1\n    actions:\n      - {id: s.a, title: A, lines: "

  @Test(arguments: [
    ("[1, 2]}", 11, "without one of the keys command, edit, manual"),
    ("[1, 2], wait: {seconds: 1}, manual: {}}", 11, "the keys manual and wait side by side"),
    ("[2, 1], wait: {seconds: 1}}", 11, "the first and the last line"),
    ("[1], wait: {seconds: 1}}", 11, "the first and the last line"),
    ("[1, 99999999999999999999], wait: {seconds: 1}}", 11, "Write a whole number"),
    ("[1, 2], command: {script: '${{ a'}}", 11, "a hole (${{) that is not closed"),
    ("[1, 2], command: {script: '${{ }}'}}", 11, "the hole"),
    ("[1, 2], command: {script: '${{ a | bar }}'}}", 11, "the unknown quoting “bar”. Did you mean “bare”?"),
    ("[1, 2], edit: {path: a, operation: ensurelines}}", 11, "Did you mean “ensure-lines”?"),
    ("[1, 2], edit: {path: a, operation: replace-block}}", 11, "a mapping without the key “old”"),
  ])
  func aBrokenActionIsToldWithItsLine(_ rest: String, _ line: Int, _ message: String) {
    guard case .failure(let failure) = Self.read(Self.action + rest + "\n") else {
      Issue.record("read \(rest)")
      return
    }
    #expect(failure.line == line)
    #expect(failure.description.contains(message), "\(failure)")
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func noMutationTrapsTheReader(_ seed: UInt64) {
    var generator = RunbookGenerator(seed: seed % 8)
    let bytes = Array(RunbookFile.write(seed % 2 == 0 ? Example.runbook : generator.runbook()).utf8)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      var mutated = bytes
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<mutated.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: mutated[place] = UInt8.random(in: .min ... .max, using: &random)
        case 1: mutated.remove(at: place)
        case 2: mutated.insert("-:[]{}#&*!|>'\"%@`\n\t\0 ".utf8.randomElement(using: &random) ?? 0, at: place)
        default: mutated.replaceSubrange(place..., with: mutated[(place / 2)...])
        }
      }
      if let read = try? RunbookFile.read(SourceText(path: "a", bytes: mutated)) {
        _ = read.problems
        #expect((try? Self.read(RunbookFile.write(read)).get()) == read)
      }
    }
  }
}
