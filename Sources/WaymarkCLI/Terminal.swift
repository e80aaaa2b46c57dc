import Glibc

/// What the terminal can do, and the two ways out.
package enum Terminal {
  /// Columns of standard output: the terminal's, `COLUMNS`, or 80.
  package static var width: Int { size(of: STDOUT_FILENO).columns }

  /// Columns of standard error, where lines are broken on a terminal only.
  static var widthOfMessages: Int { isatty(STDERR_FILENO) == 1 ? size(of: STDERR_FILENO).columns : 1 << 20 }

  /// Columns and rows of a terminal; `COLUMNS` and `LINES`, or 80 and 24, for what is none.
  package static func size(of descriptor: Int32) -> (columns: Int, rows: Int) {
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    func number(_ known: UInt16, _ name: String, _ usual: Int) -> Int {
      if isKnown, known > 0 { return Int(known) }
      return environment(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? usual
    }
    return (number(size.ws_col, "COLUMNS", 80), number(size.ws_row, "LINES", 24))
  }

  /// Colour only on a terminal, and never with NO_COLOR or on a dumb one.
  package static var colour: Bool {
    isatty(STDOUT_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Writes text to standard output; a reader that has gone (`| head`) ends the program quietly.
  package static func print(_ text: String) { print(Array(text.utf8)) }

  /// Writes bytes to standard output as they are.
  package static func print(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a message to standard error, with a line ending.
  package static func complain(_ message: String) { write(Array((message + "\n").utf8), to: STDERR_FILENO) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { exit(descriptor == STDOUT_FILENO && errno == EPIPE ? 0 : ExitStatus.failed) }
        done += count
      }
    }
  }
}

/// The statuses that `waymark` ends with.
package enum ExitStatus {
  package static let success: Int32 = 0
  /// Findings, or a step that failed.
  package static let failed: Int32 = 1
  /// Wrong usage, or input that cannot be read.
  package static let usage: Int32 = 2
  /// Another run holds the lock, or something is left for a person to decide.
  package static let undecided: Int32 = 75
  package static let notRoot: Int32 = 77
  /// A precondition fails, or the guide's content is refused.
  package static let refused: Int32 = 78
  /// Start it again after the reboot.
  package static let reboot: Int32 = 100
  package static let interrupted: Int32 = 130
}
