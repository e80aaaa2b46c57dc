import Glibc

/// What the terminal can do, and the two ways out.
package enum Terminal {
  /// Columns of standard output: the terminal's, `COLUMNS`, or 80.
  package static var width: Int {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    if let columns = environment("COLUMNS").flatMap(Int.init), columns > 0 { return columns }
    return 80
  }

  /// Colour only on a terminal, and never with NO_COLOR or on a dumb one.
  package static var colour: Bool {
    isatty(STDOUT_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  private static func environment(_ name: String) -> String? {
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
}
