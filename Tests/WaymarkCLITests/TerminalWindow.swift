import Foundation
import TestSupport
import Testing

/// A window of a terminal, with a shell in it: keys go in, screens come out. By tmux.
final class TerminalWindow: Sendable {
  /// What the shell shows when it waits, with the status of the last command.
  static func prompt(_ status: Int) -> String { "[\(status)] $" }

  private static let environment = ["TMUX": "", "LC_ALL": "C.UTF-8"]

  private let socket: URL
  let folder: URL

  /// - Parameters:
  ///   - folder: where the shell starts; its HOME.
  ///   - environment: on top of a plain one.
  init(columns: Int = 80, rows: Int = 24, in folder: URL, environment: [String: String] = [:]) throws {
    self.folder = folder
    // A socket's path may not be long.
    socket = URL(filePath: "/tmp/waymark-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let start = "PS1='[$?] $ ' exec bash --norc --noprofile -i"
    let plain = [
      "HOME": folder.path, "TERM": "screen", "LC_ALL": "C.UTF-8", "VISUAL": "", "EDITOR": "", "NO_COLOR": "",
      "PATH": Material.waymark.deletingLastPathComponent().path
        + ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    ]
    // The server outlives the test: it must hold no file of it, and heed the signals that a thread of it does not.
    let detached = """
      import os, signal, sys
      signal.pthread_sigmask(signal.SIG_SETMASK, [])
      os.closerange(3, 4096)
      os.execvp("tmux", ["tmux"] + sys.argv[1:])
      """
    let assignments = plain.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
    let arguments =
      [
        "-S", socket.path, "-f", "/dev/null", "-u", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c",
        folder.path, "env",
      ]
      + assignments + ["sh", "-c", start]
    let child = try Child.run("python3", ["-c", detached] + arguments, environment: Self.environment)
    #expect(child.status == 0, "tmux: \(child.error)")
  }

  deinit {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(at: socket)
  }

  /// Types a text.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Types a text and Enter.
  func enter(_ text: String = "") throws {
    if !text.isEmpty { try type(text) }
    try press("Enter")
  }

  /// Presses a key by tmux's name for it: `C-c`.
  func press(_ key: String) throws { try tmux(["send-keys", key]) }

  func resize(columns: Int, rows: Int) throws { try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"]) }

  /// What can be seen.
  func screen() throws -> String { try tmux(["capture-pane", "-p"]).output }

  /// All that was ever printed, lines as long as they were.
  func history() throws -> String { try tmux(["capture-pane", "-p", "-J", "-S", "-"]).output }

  /// Waits until texts stand on the screen one after the other, the last one at its end; the screen then.
  ///
  /// The screen is judged in one line, since a narrow one breaks sentences.
  @discardableResult
  func see(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(sourceLocation) { screen in
      let line = Self.oneLine(screen)
      guard let last = texts.last, line.hasSuffix(last) else { return false }
      var rest = line[...]
      return texts.dropLast().allSatisfy { text in
        guard let found = rest.firstRange(of: text) else { return false }
        rest = rest[found.upperBound...]
        return true
      }
    }
  }

  /// Waits until a text stands somewhere on the screen.
  @discardableResult
  func seeSomewhere(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(sourceLocation) { Self.oneLine($0).contains(text) }
  }

  struct NotSeen: Error, CustomStringConvertible {
    let description: String
  }

  private func wait(_ sourceLocation: SourceLocation, until isRight: (String) -> Bool) throws -> String {
    // Generous: what is waited for comes at once on a machine that has nothing else to do.
    let limit = ContinuousClock.now + .seconds(60)
    var screen = ""
    while ContinuousClock.now < limit {
      screen = try self.screen()
      if isRight(screen) { return screen }
      usleep(30_000)
    }
    Issue.record("not seen; the screen is:\n\(screen)", sourceLocation: sourceLocation)
    throw NotSeen(description: screen)
  }

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> Child {
    let child = try Child.run("tmux", ["-S", socket.path] + arguments, environment: Self.environment)
    #expect(child.status == 0, "tmux \(arguments.joined(separator: " ")): \(child.error)")
    return child
  }
}
