import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// Validators judge spoiled files as the programs do that read them.
///
/// A program that is not installed is not asked.
@Suite struct AgreementTests {
  static let programs = ReadingProgram.all.filter { $0.executable != nil }

  /// What spoils the files, and how often each; others may be asked for.
  private static let seed = number("WAYMARK_SEED") ?? 1971
  private static let spoilings = number("WAYMARK_SPOILINGS") ?? 12

  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  @Test(arguments: programs)
  func judgesAsTheProgram(_ program: ReadingProgram) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    // netplan looks there.
    let place = program.format == .netplan ? folder.appending(path: "etc/netplan") : folder
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var (asked, excused) = (0, 0)
    var differences: [String] = []
    for (number, file) in program.files.enumerated() {
      let content = Array(try Data(contentsOf: file))
      // Where the program cannot work, it is not asked: in a container without rights, without a module or a host key.
      guard try program.accepts(content, in: place) else { continue }
      #expect(program.isAcceptedHere(content), "\(file.path) is right")
      var random = SeededGenerator(seed: UInt64(Self.seed + number))
      for _ in 0..<Self.spoilings {
        let (spoiled, what) = Spoiling.of(content, using: &random)
        let isTaken = try program.accepts(spoiled, in: place)
        asked += 1
        if isTaken, !program.isAcceptedHere(spoiled), program.excuses(what, spoiled) {
          // Who is right is told beside the words.
          (asked, excused) = (asked - 1, excused + 1)
        } else if isTaken != program.isAcceptedHere(spoiled) {
          differences.append("\(isTaken ? "taken" : "refused") by \(program.program): \(what)")
        } else if isTaken {
          #expect(!program.isRefusedHere(spoiled))
        }
      }
    }
    let agreement = asked == 0 ? 1 : 1 - Double(differences.count) / Double(asked)
    if ProcessInfo.processInfo.environment["WAYMARK_REPORT"] != nil {
      print(
        "AGREEMENT \(program.testDescription): \(asked - differences.count) of \(asked), and \(excused) taken falsely")
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
    let before = String(decoding: lines[index], as: UTF8.self)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: drop("\"'", from: &lines, near: index, using: &random)
    case 1: misspell(&lines[index], using: &random)
    case 2: lines[index].removeSubrange(Int.random(in: 1...max(1, lines[index].count - 1), using: &random)...)
    default: drop("{}[]()<>", from: &lines, near: index, using: &random)
    }
    let changed = zip(lines, content.split(separator: 0x0A, omittingEmptySubsequences: false)).first { $0 != Array($1) }
    let after = changed.map { String(decoding: $0.0, as: UTF8.self) } ?? "nothing"
    return (Array(lines.joined(separator: [0x0A])), "\(before) -> \(after)")
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
