import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// Edits of whole files that programs read, changed in the ways that files of hosts differ.
///
/// Line ends of another system, a byte order mark, no final newline, tabs for blanks, bytes of latin-1, lines that go on,
/// keys that stand twice, blocks in blocks.
extension EditGenerator {
  /// A folder of samples, and the format of its files.
  struct Corpus: Sendable, CustomTestStringConvertible {
    let folder: String
    let format: FileFormat
    var testDescription: String { folder }
  }

  static let corpora = [
    Corpus(folder: "apache", format: .apache), Corpus(folder: "apache-site", format: .apache),
    Corpus(folder: "compose", format: .compose), Corpus(folder: "crontab", format: .crontab),
    Corpus(folder: "fail2ban", format: .ini), Corpus(folder: "fstab", format: .fstab),
    Corpus(folder: "ini", format: .ini), Corpus(folder: "logrotate", format: .logrotate),
    Corpus(folder: "modprobe", format: .modprobe), Corpus(folder: "netplan", format: .netplan),
    Corpus(folder: "network-interfaces", format: .networkInterfaces), Corpus(folder: "nftables", format: .nftables),
    Corpus(folder: "nginx", format: .nginx), Corpus(folder: "nginx-site", format: .nginx),
    Corpus(folder: "shell-variables", format: .shellVariables), Corpus(folder: "ssh", format: .ssh),
    Corpus(folder: "sshd", format: .sshd), Corpus(folder: "sudoers", format: .sudoers),
    Corpus(folder: "sysctl", format: .sysctl), Corpus(folder: "systemd-service", format: .systemdUnit),
    Corpus(folder: "toml", format: .toml), Corpus(folder: "xml", format: .xml),
  ]

  /// Edits of a corpus' files with the files.
  static func edits(_ corpus: Corpus, count: Int, seed: UInt64 = 5) -> [(FileEdit, file: [UInt8]?)] {
    let texts = ProgramSample.files(corpus.folder).compactMap { try? Data(contentsOf: $0) }.map { Array($0) }
    var random = SeededGenerator(seed: seed)
    return (0..<count).compactMap { _ in
      guard let text = texts.randomElement(using: &random) else { return nil }
      var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { [UInt8]($0) }
      if lines.last?.isEmpty == true { lines.removeLast() }
      let file = changed(lines, using: &random)
      let content = told(lines, format: corpus.format, using: &random)
      let operation = operation(on: lines, told: content, using: &random)
      return (FileEdit(operation: operation, content: content, format: corpus.format), file: file)
    }
  }

  /// The file as another host has it.
  private static func changed(_ original: [[UInt8]], using random: inout SeededGenerator) -> [UInt8] {
    var lines = original
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      guard let index = lines.indices.randomElement(using: &random) else { break }
      switch Int.random(in: 0..<8, using: &random) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[index], at: lines.indices.randomElement(using: &random) ?? index)
      case 2: lines[index] = Array("#".utf8) + lines[index]
      case 3: lines[index] = [0x09] + lines[index].drop { $0 == 0x20 }
      case 4: lines[index].append(0x20)
      case 5: lines[index] += Array(" # Gr".utf8) + [0xFC, 0xDF] + Array("e".utf8)
      case 6: lines[index] += Array(" \\".utf8)
      default: lines[index] += Array("2".utf8)
      }
    }
    let ending: [UInt8] = Int.random(in: 0..<4, using: &random) == 0 ? [0x0D, 0x0A] : [0x0A]
    var result: [UInt8] = Int.random(in: 0..<10, using: &random) == 0 ? [0xEF, 0xBB, 0xBF] : []
    for line in lines { result += line + (Int.random(in: 0..<40, using: &random) == 0 ? [0x0A] : ending) }
    if Int.random(in: 0..<4, using: &random) == 0, !lines.isEmpty { result.removeLast(ending.count) }
    return result
  }

  /// A few lines that follow each other, with other values, as a guide shows them.
  private static func told(
    _ lines: [[UInt8]], format: FileFormat, using random: inout SeededGenerator
  ) -> [UInt8] {
    let start = Int.random(in: 0..<max(1, lines.count), using: &random)
    var shown = Array(lines[start..<min(lines.count, start + Int.random(in: 1...4, using: &random))])
    for index in shown.indices {
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        if let place = shown[index].lastIndex(where: { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }) {
          shown[index].insert(UInt8(ascii: "7"), at: place)
        }
      case 1: shown[index] = Array("#".utf8) + shown[index]
      case 2: shown[index] = Array(shown[index].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x23 })
      default: break
      }
    }
    let ending: [UInt8] = Int.random(in: 0..<5, using: &random) == 0 ? [0x0D, 0x0A] : [0x0A]
    return Array(shown.map { $0 + ending }.joined())
  }

  private static func operation(
    on lines: [[UInt8]], told: [UInt8], using random: inout SeededGenerator
  ) -> EditOperation {
    let line = { (random: inout SeededGenerator) in
      String(decoding: lines.randomElement(using: &random) ?? [], as: UTF8.self)
    }
    return switch Int.random(in: 0..<9, using: &random) {
    case 0: .ensureLines(anchor: nil)
    case 1: .ensureLines(anchor: .after(line: line(&random)))
    case 2: .ensureLines(anchor: .before(line: line(&random)))
    case 3, 4: .ensureLines(anchor: .inside(block: line(&random)))
    case 5: .appendLines
    case 6: .removeLines
    case 7: Bool.random(using: &random) ? .uncomment : .replaceBlock(old: line(&random) + "\n")
    default: .setKey
    }
  }
}
