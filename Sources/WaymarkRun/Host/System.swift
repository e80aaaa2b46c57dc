import Glibc

/// Calls on paths.
enum System {
  /// Of the file itself, not of what a link leads to; nil where there is none.
  static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : nil
  }

  /// Of what a path leads to; nil where there is none.
  static func statusBehind(_ path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  static func isFolder(_ path: String) -> Bool { statusBehind(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

  static func link(at path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe buffer.withUnsafeMutableBytes { raw in
      guard let base = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
      return unsafe readlink(path, base, raw.count)
    }
    return count < 0 ? nil : String(validating: buffer[..<count], as: UTF8.self)
  }

  /// The path without links; nil where it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The names in a folder, `.` and `..` apart, in order.
  static func names(in folder: String) -> [String] {
    guard let handle = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: unsafe entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// A file read whole, at most `limit` bytes of it.
  static func contents(of path: String, limit: Int = 64 << 20) throws(SystemError) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let chunk = try file.read(at: bytes.count, count: min(1 << 18, limit - bytes.count))
      bytes += chunk
      if chunk.isEmpty { break }
    }
    return bytes
  }

  /// Makes a file of the run's own, or writes it anew.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    try Descriptor(opening: path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW).write(bytes)
  }

  /// Somebody can type.
  static var hasTerminal: Bool {
    isatty(STDIN_FILENO) == 1 || (try? Descriptor(opening: "/dev/tty", O_RDWR | O_NOCTTY)) != nil
  }

  static func mayWrite(_ path: String) -> Bool { unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 }

  static var currentFolder: String { realPath(".") ?? "/" }

  static func removeFile(_ path: String) { _ = unsafe unlink(path) }

  /// A folder with all that is in it; links are removed, not followed.
  static func removeFolder(_ path: String) {
    for name in names(in: path) {
      let child = path + "/" + name
      if status(of: child).map({ $0.st_mode & S_IFMT == S_IFDIR }) == true {
        removeFolder(child)
      } else {
        removeFile(child)
      }
    }
    _ = unsafe rmdir(path)
  }

  static func rename(_ old: String, to new: String) throws(SystemError) {
    guard unsafe Glibc.rename(old, new) == 0 else { throw SystemError() }
  }

  static func makeFolder(_ path: String, mode: mode_t) throws(SystemError) {
    guard unsafe mkdir(path, mode) == 0 else { throw SystemError() }
    guard unsafe chmod(path, mode) == 0 else { throw SystemError() }
  }

  static func synchronizeFolder(_ path: String) throws(SystemError) {
    try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// All of the environment, `NAME=VALUE`, as bytes: it may be no text.
  static var environment: [[UInt8]] {
    var result: [[UInt8]] = []
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      result.append(unsafe Array(UnsafeBufferPointer(start: entry, count: strlen(entry)).map(UInt8.init(bitPattern:))))
      unsafe next += 1
    }
    return result
  }

  /// Seconds that have passed, whatever the clock on the wall is set to.
  static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The time in UTC as `2026-01-31T09:00:00Z`.
  static var timestamp: String {
    var seconds = time(nil)
    var parts = unsafe tm()
    unsafe gmtime_r(&seconds, &parts)
    let numbers = unsafe [parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec]
    let two = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }
    return unsafe "\(parts.tm_year + 1900)-\(two[0])-\(two[1])T\(two[2]):\(two[3]):\(two[4])Z"
  }
}
