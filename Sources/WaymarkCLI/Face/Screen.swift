import Glibc

/// Standard output of a run: lines that stay, and on a terminal one that is wiped before they go on.
struct Screen {
  /// Where a row may be wiped and emphasis is understood.
  let isTerminal: Bool
  /// Columns and rows; asked for each time, since a window may change.
  let size: () -> (columns: Int, rows: Int)
  /// Takes the bytes; tests gather them.
  let send: ([UInt8]) -> Void
  private var passing = ""
  private var isTouched = false

  init(isTerminal: Bool, size: @escaping () -> (columns: Int, rows: Int), send: @escaping ([UInt8]) -> Void) {
    self.isTerminal = isTerminal
    self.size = size
    self.send = send
  }

  /// Standard output; a reader that has gone does not end the run.
  static var standard: Screen {
    let isTerminal = isatty(STDOUT_FILENO) == 1 && Terminal.environment("TERM") != "dumb"
    return Screen(isTerminal: isTerminal, size: { Terminal.size(of: STDOUT_FILENO) }) { bytes in
      var done = 0
      while done < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { buffer in
          unsafe Glibc.write(STDOUT_FILENO, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        if count <= 0 { return }
        done += count
      }
    }
  }

  mutating func write(lines: [String]) { write(Array(lines.map { $0 + "\n" }.joined().utf8)) }

  /// Whole lines.
  mutating func write(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    wipe()
    send(bytes)
  }

  /// A row that stands until something else is written, and is drawn when it changes; none where rows cannot be wiped.
  mutating func pass(_ text: String) {
    guard isTerminal, text != passing else { return }
    isTouched = true
    wipe()
    passing = text
    send(Array(text.utf8))
  }

  /// Somebody else may have written to the row: the terminal shows keys as they are pressed (`^C`).
  mutating func touch() { isTouched = true }

  mutating func wipe() {
    guard isTerminal, !passing.isEmpty || isTouched else { return }
    passing = ""
    isTouched = false
    send(Array("\r\u{1B}[K".utf8))
  }
}
