import Glibc

/// A program that was started, as `waymark_start` does.
struct StartedProgram {
  /// The keeper above it: it ends when the program ends.
  let keeper: pid_t
  private let ending: Descriptor?

  init(
    _ arguments: [String], environment: [[UInt8]], folder: String?, input: Int32, output: Int32, error: Int32
  ) throws(SystemError) {
    keeper = unsafe Self.withStrings(arguments.map { Array($0.utf8) }) { arguments in
      unsafe Self.withStrings(environment) { environment in
        unsafe Machine.start(arguments, environment, folder: folder, input: input, output: output, error: error)
      }
    }
    guard keeper > 0 else { throw SystemError() }
    ending = try? Descriptor(Machine.processDescriptor(of: keeper))
  }

  /// Waits for its end, at most so long; an interrupt cuts it short.
  func wait(milliseconds: Int32) -> Int32? {
    if let ending {
      var poll = pollfd(fd: ending.number, events: Int16(POLLIN), revents: 0)
      guard unsafe Glibc.poll(&poll, 1, milliseconds) > 0 else { return nil }
    }
    var status: Int32 = 0
    guard unsafe waitpid(keeper, &status, WNOHANG) == keeper else {
      if ending == nil { usleep(UInt32(milliseconds) * 1000) }
      return nil
    }
    // As WIFSIGNALED and WEXITSTATUS say it.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// The strings as C has them, with a null after the last one.
  private static func withStrings<Result>(
    _ strings: [[UInt8]], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe strings.map { bytes in
      let text = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
      for (index, byte) in bytes.enumerated() { unsafe text[index] = CChar(bitPattern: byte) }
      unsafe text[bytes.count] = 0
      return unsafe text
    }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe $0?.deallocate() } }
    return unsafe body(pointers)
  }
}
