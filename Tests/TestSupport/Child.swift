import Foundation

/// A finished child process.
public struct Child: Sendable {
  public let status: Int32
  public let output: String
  public let error: String

  /// Runs a program to its end; both outputs go through files, so that neither can block the other.
  ///
  /// `program` is looked up in PATH unless it holds a slash. Standard input is empty unless given.
  public static func run(
    _ program: String, _ arguments: [String] = [], input: String = "", environment: [String: String] = [:],
    folder: URL? = nil
  ) throws -> Child {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    for name in ["in", "out", "err"] {
      try Data(name == "in" ? Array(input.utf8) : []).write(to: scratch.appending(path: name))
    }
    let process = Process()
    process.executableURL = URL(filePath: program.contains("/") ? program : "/usr/bin/env")
    process.arguments = program.contains("/") ? arguments : [program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: scratch.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: scratch.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: scratch.appending(path: name)), as: UTF8.self)
    }
    return Child(status: process.terminationStatus, output: try text("out"), error: try text("err"))
  }
}
