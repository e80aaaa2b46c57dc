import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// A program that reads a host file, asked what it thinks of one.
struct ReadingProgram: Sendable, CustomTestStringConvertible {
  /// What becomes of a file.
  enum Verdict: String {
    /// It is taken as it stands, without a word.
    case taken
    /// Something of it is complained about and passed over; or it tells of nothing that another file may tell.
    case complained
    case refused
  }

  let format: FileFormat
  let program: String
  /// Arguments for a file; `FILE` and `FOLDER` stand for it and its folder.
  let arguments: [String]
  /// Where the file would stand on a host.
  let path: String
  /// The folder of files that it takes.
  let samples: String
  /// Files of this machine and of unpacked packages that it takes, as patterns.
  var real: [String] = []
  /// Text around the file, in which `FILE` stands for it.
  var frame = "FILE"
  /// The folder, under the one of the test, in which the program looks.
  var place = ""
  /// A folder of this machine whose files stand beside the file.
  var neighbours = ""
  /// Words of findings that stand against the program's verdict, with the reason why they are right.
  var disputes: [String: String] = [:]
  /// What an ended program has said of the file.
  var verdict: @Sendable (Child) -> Verdict = { $0.status == 0 ? .taken : .refused }

  var testDescription: String { "\(samples), \(program)" }

  /// How many files of each pattern are asked about.
  private static let fileLimit = number("WAYMARK_FILES") ?? 2

  static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  var files: [URL] {
    ProgramSample.files(samples) + real.flatMap { ProgramSample.shipped($0).prefix(Self.fileLimit) }
  }

  /// Where the program stands; nil where it is not installed.
  var executable: String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return (path.split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin"]).map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Makes the folder in which files are put before the program; gives the one for the file.
  func prepare(_ folder: URL) throws -> URL {
    let place = place.isEmpty ? folder : folder.appending(path: place)
    if neighbours.isEmpty {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    } else {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: URL(filePath: neighbours), to: place)
    }
    return place
  }

  /// What the program makes of a file.
  func verdict(of content: [UInt8], in folder: URL) throws -> Verdict {
    let file = folder.appending(path: URL(filePath: path).lastPathComponent)
    let parts = frame.components(separatedBy: "FILE")
    try Data(Array((parts.first ?? "").utf8) + content + Array(parts.dropFirst().joined().utf8)).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    let arguments = arguments.map {
      $0.replacing("FILE", with: file.path).replacing("FOLDER", with: folder.path)
    }
    return try verdict(Child.run(executable ?? program, arguments, folder: folder))
  }

  /// Why a finding is right that stands against the program's verdict; nil for one that is a difference.
  func dispute(of message: String) -> String? { disputes.first { message.contains($0.key) }?.value }

  /// What the validator finds in a file.
  func findings(in content: [UInt8]) -> [ContentFinding] {
    Validator.findings(in: content, path: path, format: format, fragment: false)
  }

  /// Whether a verdict of the program and findings of the validator judge the same; this is what agreement counts.
  ///
  /// - What the program refuses is refused here; a warning or a note is no refusal.
  /// - What it complains about and passes over is refused here or warned of; of a name that resembles none a note is enough.
  /// - What it takes in silence is not refused here. Hints are allowed: a misspelt name that a program passes over in
  ///   silence is what warnings are for.
  static func agree(_ verdict: Verdict, _ findings: [ContentFinding]) -> Bool {
    let isRefusedHere = findings.contains { $0.severity == .refused }
    return switch verdict {
    case .taken: !isRefusedHere
    case .refused: isRefusedHere
    case .complained: findings.contains { $0.severity != .note || $0.rule == "unknown-key" }
    }
  }
}
