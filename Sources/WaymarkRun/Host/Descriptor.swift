import Glibc

/// A call of the machine that failed.
struct SystemError: Error, Hashable {
  let code: Int32

  init(_ code: Int32 = errno) { self.code = code }

  /// As the machine says it: `No space left on device`.
  var reason: String { unsafe String(cString: strerror(code)) }
}

/// An open file, closed with its last owner; never handed on to a child.
final class Descriptor {
  let number: Int32

  init(_ number: Int32) throws(SystemError) {
    guard number >= 0 else { throw SystemError() }
    self.number = number
  }

  init(opening path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemError) {
    let number = unsafe open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw SystemError() }
    self.number = number
  }

  /// A folder that is reached through no link.
  convenience init(folder path: String) throws(SystemError) {
    try self.init(Machine.openFolder(path))
  }

  deinit { close(number) }

  var status: stat {
    get throws(SystemError) {
      var status = stat()
      guard unsafe fstat(number, &status) == 0 else { throw SystemError() }
      return status
    }
  }

  func write(_ bytes: some Sequence<UInt8>) throws(SystemError) {
    let bytes = Array(bytes)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError() }
      done += count
    }
  }

  /// At most `count` bytes from an offset on; fewer only at the end.
  func read(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(number, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
      }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw SystemError() }
      if read == 0 { break }
      done += read
    }
    bytes.removeLast(count - done)
    return bytes
  }

  func synchronize() throws(SystemError) {
    guard fsync(number) == 0 else { throw SystemError() }
  }

  func synchronizeData() throws(SystemError) {
    guard fdatasync(number) == 0 else { throw SystemError() }
  }

  func truncate(to size: Int) throws(SystemError) {
    guard ftruncate(number, off_t(size)) == 0 else { throw SystemError() }
  }

  /// As `cp --preserve=all` does, as far as this user may.
  func takeAttributes(of other: Descriptor, times: Bool) throws(SystemError) {
    guard Machine.copyAttributes(from: other.number, to: number, times: times) else { throw SystemError() }
  }

  func punch(from start: Int, to end: Int) -> Bool {
    Machine.punch(number, from: start, to: end)
  }
}
