import TestSupport
import Testing
import WaymarkHostFiles

@Suite struct EditPropertyTests {
  @Test(arguments: EditGenerator.Kind.all)
  func applyingTwiceIsApplyingOnce(_ kind: EditGenerator.Kind) {
    for (edit, file) in EditGenerator.edits(kind, count: 2000) {
      guard let once = try? edit.apply(to: file) else { continue }
      let twice = try? edit.apply(to: once)
      #expect(
        twice == once,
        "\(edit.operation) \(edit.format) \(shown(edit.content)) on \(shown(file)): \(shown(once)), then \(shown(twice))"
      )
    }
  }

  @Test(arguments: EditGenerator.corpora)
  func editsOfWholeFiles(_ corpus: EditGenerator.Corpus) {
    var made = 0
    for (edit, file) in EditGenerator.edits(corpus, count: 2000) {
      guard let file, let once = try? edit.apply(to: file) else { continue }
      made += 1
      #expect((try? edit.apply(to: once)) == once, "\(edit.operation) \(shown(edit.content)) on \(shown(file))")
      let told = TextRows(edit.content).count
      let lost = TextRows(file).lost(in: TextRows(once))
      let gained = TextRows(once).lost(in: TextRows(file))
      let (mayLose, mayGain) =
        switch edit.operation {
        case .ensureLines, .appendLines: (0, told + 2)
        case .removeLines: (.max, 0)
        case .replaceBlock: (1, told)
        default: (told, told + 2)
        }
      #expect(
        lost <= mayLose && gained <= mayGain,
        "\(edit.operation) \(shown(edit.content)) on \(shown(file)): \(shown(once)) lost \(lost) and gained \(gained)")
    }
    #expect(made > 200)
  }

  /// Lines of the file that the edit does not speak of stay, with their endings and in their order.
  @Test(arguments: [
    EditOperation.ensureLines(anchor: nil), .setKey, .replaceBlock(old: "MINE=old\n"), .removeLines,
    .mergeKernelParameters(variable: "MINE"),
  ])
  func whatIsOutsideStays(_ operation: EditOperation) throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let lines = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        someLine(using: &random) + (Bool.random(using: &random) ? [0x0A] : [0x0D, 0x0A])
      }
      let place = Int.random(in: 0...lines.count, using: &random)
      let mine = Array("MINE=old\n".utf8)
      let file = lines[..<place].joined() + mine + lines[place...].joined()
      let edit = FileEdit(operation: operation, content: Array("MINE=new\n".utf8), format: .shellVariables)
      let result = try edit.apply(to: Array(file))
      #expect(result.starts(with: lines[..<place].joined()))
      let rest = Array(lines[place...].joined())
      if operation == .ensureLines(anchor: nil) {
        #expect(result.starts(with: file))
      } else {
        #expect(Array(result.suffix(rest.count)) == rest)
      }
    }
  }

  private func someLine(using random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in UInt8.random(in: 0x61...0xFF, using: &random) }
  }

  private func shown(_ bytes: [UInt8]?) -> String {
    bytes.map { String(reflecting: String(decoding: $0, as: UTF8.self)) } ?? "nil"
  }
}

/// A text as rows of bytes with their endings; the last one may lack its own, and gets it where more follows.
struct TextRows {
  private let rows: [[UInt8]]
  var count: Int { rows.count }

  init(_ bytes: [UInt8]) {
    // A byte order mark belongs to no row.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var rows = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    if rows.last?.isEmpty == true { rows.removeLast() }
    self.rows = rows
  }

  /// How many rows do not stand in another text in the same order.
  func lost(in other: TextRows) -> Int {
    var above = [Int](repeating: 0, count: other.count + 1)
    for (index, row) in rows.enumerated() {
      var next = [0]
      for place in other.rows.indices {
        let isLast = index + 1 == rows.count
        let isSame = row == other.rows[place] || isLast && row + [0x0D] == other.rows[place]
        next.append(isSame ? above[place] + 1 : Swift.max(above[place + 1], next[place]))
      }
      above = next
    }
    return rows.count - (above.last ?? 0)
  }
}

/// Sizes at which an edit that is not linear takes minutes.
@Suite struct LargeFileTests {
  static let edits: [FileEdit] = [
    FileEdit(operation: .ensureLines(anchor: nil), content: Array("new=1\n".utf8), format: .text),
    FileEdit(operation: .setKey, content: Array("key_7=new\n".utf8), format: .shellVariables),
    FileEdit(operation: .replaceBlock(old: "key_7=value\n"), content: Array("new\n".utf8), format: .text),
    FileEdit(operation: .removeLines, content: Array("key_7=value\n".utf8), format: .text),
    FileEdit(
      operation: .mergeKernelParameters(variable: "key_8"), content: Array("quiet\n".utf8), format: .shellVariables),
  ]

  /// Edits that read blocks.
  static let blockEdits: [FileEdit] = [
    FileEdit(operation: .setKey, content: Array("key_7 new;\n".utf8), format: .nginx),
    FileEdit(operation: .setKey, content: Array("Key7 new\n".utf8), format: .apache),
    FileEdit(operation: .setKey, content: Array("[a]\nkey_7=new\n".utf8), format: .ini),
    FileEdit(operation: .uncomment, content: Array("key_7 = value\n".utf8), format: .sysctl),
    FileEdit(operation: .ensureLines(anchor: .inside(block: "a {")), content: Array("x\n".utf8), format: .logrotate),
    FileEdit(operation: .ensureLines(anchor: .inside(block: "<a>")), content: Array("x\n".utf8), format: .xml),
    FileEdit(operation: .ensureLines(anchor: .inside(block: "a:")), content: Array("x: 1\n".utf8), format: .yaml),
  ]

  @Test func blocksInOneLongLine() {
    for byte in Array(" {}\"#\\<;:-".utf8) {
      let file = [UInt8](repeating: byte, count: 500_000)
      for edit in Self.blockEdits {
        let result = try? edit.apply(to: file)
        #expect(result.map { $0.count + 20 > file.count } ?? true)
      }
    }
  }

  @Test(arguments: [("a {\n", "}\n"), ("<a>\n", "</a>\n"), ("[a]\n", ""), ("- a:\n", "")])
  func blocksInBlocks(_ opening: String, _ closing: String) throws {
    let count = 10_000
    let file = Array((String(repeating: opening, count: count) + String(repeating: closing, count: count)).utf8)
    let edits = Self.blockEdits.map { ($0, file: Optional(file)) }
    for (edit, _) in edits {
      let result = try? edit.apply(to: file)
      #expect(result.map { $0.count >= file.count } ?? true)
    }
    #expect(try BashTwin.run(edits) == edits.map { BashTwin.expected($0.0, $0.file) })
  }

  @Test func oneLongLine() throws {
    for byte in Array("a \\\"=\r".utf8) {
      let file = [UInt8](repeating: byte, count: 1_000_000)
      for edit in Self.edits {
        let result = try? edit.apply(to: file)
        #expect(result.map { $0.count + 20 > file.count } ?? true)
      }
    }
  }

  @Test func manyKeys() throws {
    let keys = (0..<10_000).map { "key_\($0)=value\n" }.joined()
    for edit in Self.edits {
      #expect(try edit.apply(to: Array(keys.utf8)).count > keys.utf8.count - 20)
    }
    for operation in [EditOperation.ensureLines(anchor: nil), .setKey, .removeLines] {
      let edit = FileEdit(operation: operation, content: Array(keys.utf8), format: .shellVariables)
      #expect(
        try edit.apply(to: operation == .removeLines ? Array(keys.utf8) : nil).count
          == (operation == .removeLines ? 0 : keys.utf8.count))
    }
  }

  @Test func bashTwins() throws {
    let files = [
      [UInt8](repeating: 0x61, count: 500_000), [UInt8](repeating: 0x20, count: 500_000),
      Array((0..<2000).map { "key_\($0)=value\n" }.joined().utf8),
    ]
    let edits = files.flatMap { file in Self.edits.map { ($0, file: Optional(file)) } }
    #expect(try BashTwin.run(edits) == edits.map { BashTwin.expected($0.0, $0.file) })
  }
}
