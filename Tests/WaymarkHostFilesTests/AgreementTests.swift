import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// Validators judge spoiled files as the programs do that read them; `ReadingProgram.agree` says what that means.
///
/// A program that is not installed is not asked. `WAYMARK_SEED`, `WAYMARK_SPOILINGS` and `WAYMARK_FILES` ask for other
/// and more cases, `WAYMARK_REPORT` for a list of each difference.
@Suite struct AgreementTests {
  static let programs = ReadingProgram.all.filter { $0.executable != nil }

  private static let seed = ReadingProgram.number("WAYMARK_SEED") ?? 1971
  private static let spoilings = ReadingProgram.number("WAYMARK_SPOILINGS") ?? 12

  @Test(arguments: programs)
  func judgesAsTheProgram(_ program: ReadingProgram) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    let place = try program.prepare(folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    var (files, asked, hinted) = (0, 0, 0)
    var differences: [String] = []
    for (number, file) in program.files.enumerated() {
      let content = Array(try Data(contentsOf: file))
      // Where the program cannot work, it is not asked: in a container without rights, without a module or a host key.
      guard try program.verdict(of: content, in: place) == .taken else { continue }
      files += 1
      let said = program.findings(in: content).filter { $0.severity == .refused }.map(\.message)
      #expect(said.isEmpty, "\(file.path) is right")
      var random = SeededGenerator(seed: UInt64(Self.seed + number))
      for _ in 0..<Self.spoilings {
        let (spoiled, what) = Spoiling.of(content, using: &random)
        let verdict = try program.verdict(of: spoiled, in: place)
        let findings = program.findings(in: spoiled)
        asked += 1
        if !ReadingProgram.agree(verdict, findings) {
          let dispute = findings.compactMap { program.dispute(of: $0.message) }.first
          let said = findings.first { verdict != .taken || $0.severity == .refused }
          let here = said.map { "\($0.severity): \($0.message)" } ?? "nothing"
          differences.append(
            "\(verdict) by \(program.program), here \(here): \(what)\(dispute.map { "; disputed: \($0)" } ?? "")")
        } else if verdict == .taken, findings.contains(where: { $0.severity == .warning }) {
          hinted += 1
        }
      }
    }
    let agreement = asked == 0 ? 1 : 1 - Double(differences.count) / Double(asked)
    if ProcessInfo.processInfo.environment["WAYMARK_REPORT"] != nil {
      let share = (agreement * 1000).rounded(.down) / 1000
      print(
        "AGREEMENT \(program.testDescription): \(share), \(asked - differences.count) of \(asked) in \(files) files; "
          + "\(hinted) taken with a warning here")
      for difference in differences { print("DIFFERENCE \(program.testDescription): \(difference)") }
    }
    // One or two of so few are no trend.
    #expect(agreement >= 0.95 || differences.count < 3, "\(differences.joined(separator: "\n"))")
  }
}

/// What happens to a file under somebody's hands.
enum Spoiling {
  /// The content with one thing lost or misspelt in one of its lines, and what was done.
  static func of(_ content: [UInt8], using random: inout SeededGenerator) -> ([UInt8], what: String) {
    var lines = content.split(separator: 0x0A, omittingEmptySubsequences: false).map { [UInt8]($0) }
    let telling = lines.indices.filter { index in
      let first = lines[index].first { byte in byte != 0x20 && byte != 0x09 }
      return first.map { sign in sign != UInt8(ascii: "#") } ?? false
    }
    guard let index = telling.randomElement(using: &random) else { return (content, "nothing") }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: drop("\"'", from: &lines, near: index, using: &random)
    case 1: misspell(&lines[index], using: &random)
    case 2: lines[index].removeSubrange(Int.random(in: 1...max(1, lines[index].count - 1), using: &random)...)
    default: drop("{}[]()<>", from: &lines, near: index, using: &random)
    }
    let changed = zip(content.split(separator: 0x0A, omittingEmptySubsequences: false), lines).first { Array($0) != $1 }
    let what = changed.map { "\(String(decoding: $0, as: UTF8.self)) -> \(String(decoding: $1, as: UTF8.self))" }
    return (Array(lines.joined(separator: [0x0A])), what ?? "nothing")
  }

  /// Takes out one of these bytes, of the line or of the first one behind it that holds any; else misspells.
  private static func drop(
    _ bytes: String, from lines: inout [[UInt8]], near index: Int, using random: inout SeededGenerator
  ) {
    let order = Array(index..<lines.count) + Array(0..<index)
    for line in order where lines[line].first(where: { $0 != 0x20 && $0 != 0x09 }) != UInt8(ascii: "#") {
      let places = lines[line].indices.filter { bytes.utf8.contains(lines[line][$0]) }
      guard let place = places.randomElement(using: &random) else { continue }
      lines[line].remove(at: place)
      return
    }
    misspell(&lines[index], using: &random)
  }

  /// Drops, doubles or swaps letters of the first word.
  private static func misspell(_ line: inout [UInt8], using random: inout SeededGenerator) {
    let start = line.firstIndex { $0.isLetterOrDigit } ?? 0
    let length = line[start...].prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
      .count
    guard length > 1 else {
      if start < line.count { line.remove(at: start) }
      return
    }
    let place = start + Int.random(in: 0..<(length - 1), using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: line.remove(at: place)
    case 1: line.insert(line[place], at: place)
    default: line.swapAt(place, place + 1)
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
