import Glibc

/// Where a person types: the terminal that the program runs in, whatever its standard input is.
final class Keyboard {
  /// What was typed.
  enum Line: Equatable {
    case text([UInt8])
    /// Ctrl-D, or the terminal has gone.
    case ended
    /// Ctrl-C.
    case interrupted
  }

  let descriptor: Int32
  /// How the terminal was when the run began; what a command left behind is set right before each question.
  private let settings: termios?

  /// nil where nobody can be asked.
  init?() {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if terminal >= 0 {
      descriptor = terminal
    } else if isatty(STDIN_FILENO) == 1 {
      descriptor = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
    } else {
      return nil
    }
    var settings = termios()
    self.settings = unsafe tcgetattr(descriptor, &settings) == 0 ? settings : nil
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Asks for a line. What was typed before the question could be read is no answer to it.
  func ask(_ prompt: String, secret: Bool = false) -> Line {
    let signals = HeldSignals([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP])
    defer { signals.release() }
    prepare(secret: secret)
    defer { restore() }
    tcflush(descriptor, TCIFLUSH)
    show(prompt)
    var typed: [UInt8] = []
    while true {
      if let signal = signals.next() {
        guard let line = obey(signal, signals) else {
          prepare(secret: secret)
          show(prompt)
          typed = []
          continue
        }
        return line
      }
      var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&state, 1, 100) > 0 else { continue }
      guard let bytes = read() else { continue }
      if bytes.isEmpty, typed.isEmpty {
        show("\n")
        return .ended
      }
      typed += bytes
      if bytes.isEmpty || typed.last == 0x0A {
        if typed.last == 0x0A { typed.removeLast() } else { show("\n") }
        return .text(typed)
      }
    }
  }

  func show(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        done += count
      }
    }
  }

  /// The terminal as it was when the run began.
  func restore() {
    guard var settings else { return }
    _ = unsafe tcsetattr(descriptor, TCSADRAIN, &settings)
  }

  /// Line by line; what is secret is not shown, but its Enter is.
  private func prepare(secret: Bool) {
    guard var settings else { return }
    settings.c_lflag |= tcflag_t(ICANON | ISIG | ECHO)
    settings.c_iflag |= tcflag_t(ICRNL)
    if secret {
      settings.c_lflag &= ~tcflag_t(ECHO)
      settings.c_lflag |= tcflag_t(ECHONL)
    }
    _ = unsafe tcsetattr(descriptor, TCSADRAIN, &settings)
  }

  /// Up to a line; empty at the end; nil where nothing came after all.
  private func read() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EINTR || errno == EAGAIN ? nil : [] }
    return Array(bytes.prefix(count))
  }

  /// Does what a signal means; nil where the question goes on after it.
  private func obey(_ signal: Int32, _ signals: HeldSignals) -> Line? {
    switch signal {
    case SIGINT:
      show("\n")
      return .interrupted
    case SIGTSTP:
      restore()
      raise(SIGSTOP)
      return nil
    default:
      // The signal ends the program: as it would have, but with the terminal as it was.
      restore()
      signals.release()
      raise(signal)
      return .ended
    }
  }
}

/// Signals that wait to be asked for, instead of ending the program.
final class HeldSignals {
  private var signals = sigset_t()
  private var before = sigset_t()
  private var holds = true

  init(_ numbers: [Int32]) {
    unsafe sigemptyset(&signals)
    for number in numbers { unsafe sigaddset(&signals, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// One that has come.
  func next() -> Int32? {
    var none = timespec()
    let number = unsafe sigtimedwait(&signals, nil, &none)
    return number > 0 ? number : nil
  }

  /// What has come and was not asked for takes its effect now.
  func release() {
    guard holds else { return }
    holds = false
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
