import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// Validators judge spoiled files as the programs do that read them.
///
/// A program that is not installed is not asked.
@Suite struct AgreementTests {
  static let programs = ReadingProgram.all.filter { $0.executable != nil }

  @Test(arguments: programs)
  func judgesAsTheProgram(_ program: ReadingProgram) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    // netplan looks there.
    let place = program.format == .netplan ? folder.appending(path: "etc/netplan") : folder
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var asked = 0
    var excused = 0
    var differences: [String] = []
    for (number, sample) in program.samples.enumerated() {
      let content = Array(sample.utf8)
      guard try program.accepts(content, in: place) else {
        // The program cannot work here: a container without rights, no host key.
        continue
      }
      #expect(program.isAcceptedHere(content), "sample \(number) is right")
      var random = SeededGenerator(seed: UInt64(number + 1))
      for _ in 0..<Self.spoilings {
        let (spoiled, what) = Spoiling.of(content, using: &random)
        let accepts = try program.accepts(spoiled, in: place)
        asked += 1
        if accepts, program.takenFalsely.keys.contains(where: what.contains) {
          // Who is right is told beside the words.
          asked -= 1
          excused += 1
          continue
        } else if accepts != program.isAcceptedHere(spoiled) {
          differences.append("\(accepts ? "taken" : "refused") by \(program.program): \(what)")
        } else if accepts {
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
    #expect(agreement >= 0.95, "\(differences.joined(separator: "\n"))")
  }

  private static let spoilings = 50
}

/// What happens to a file under somebody's hands.
enum Spoiling {
  /// The content with one thing lost or misspelt in one of its lines, and what was done.
  static func of(_ content: [UInt8], using random: inout SeededGenerator) -> ([UInt8], what: String) {
    var lines = content.split(separator: 0x0A, omittingEmptySubsequences: false).map { [UInt8]($0) }
    let telling = lines.indices.filter { index in
      let first = lines[index].first { $0 != 0x20 && $0 != 0x09 }
      return first.map { $0 != UInt8(ascii: "#") } ?? false
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
    for line in order where lines[line].first { $0 != 0x20 && $0 != 0x09 } != UInt8(ascii: "#") {
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
