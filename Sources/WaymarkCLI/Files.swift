import Glibc
import WaymarkRun

/// A file that could not be read or written, told to a person.
package struct FileError: Error, CustomStringConvertible {
  package let path: String
  package let problem: String

  package var description: String { "\(path): \(problem)" }
}

/// Files read whole and written whole.
package enum Files {
  /// The largest guide that is read, in bytes.
  package static let limit = 256 << 20

  /// The bytes of a file; `-` is standard input.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path, "cannot be read") }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    if path != "-" {
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0 else { throw failure(path, "cannot be read") }
      guard status.st_mode & S_IFMT != S_IFDIR else {
        throw FileError(path: path, problem: "is a folder; name a file in it")
      }
    }
    var bytes: [UInt8] = []
    let chunk = 1 << 18
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: chunk))
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: start), chunk)
      }
      bytes.removeLast(chunk - max(0, count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, "cannot be read") }
      if count == 0 { return bytes }
      guard bytes.count <= limit else {
        throw FileError(path: path, problem: "is larger than \(limit >> 20) MiB; a guide that long cannot be read")
      }
    }
  }

  /// Puts bytes into a file so that its name always holds the old or the new content, whole.
  ///
  /// A temporary file in the same folder is written, synchronised and renamed. Mode `0o755` for a program. A link is
  /// followed; a device or a pipe (`/dev/stdout`) is written to as it stands.
  package static func write(_ bytes: [UInt8], to path: String, executable: Bool) throws(FileError) {
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return try writeInPlace(bytes, to: path)
    }
    try exchange(path, bytes) { fchmod($0, executable ? 0o755 : 0o644) == 0 }
  }

  /// Puts new bytes into a file that exists, whole or not at all; its mode stays, and its owner where that may be set.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw failure(path, "cannot be written") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: path, problem: "is no regular file, and cannot be replaced; use - and redirect")
    }
    guard unsafe access(path, W_OK) == 0 else { throw failure(path, "cannot be written") }
    try exchange(path, bytes) { descriptor in
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      return fchmod(descriptor, status.st_mode & 0o7777) == 0
    }
  }

  /// Writes a temporary file beside the target of a path, and renames it.
  private static func exchange(
    _ path: String, _ bytes: [UInt8], prepare: (Int32) -> Bool
  ) throws(FileError) {
    let path = target(of: path)
    var pattern = Array((HostPath.folder(of: path) + "/.waymark-XXXXXX").utf8CString)
    let descriptor = unsafe pattern.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { unsafe mkstemp(base) } else { Int32(-1) }
    }
    guard descriptor >= 0 else { throw failure(path, "cannot be written") }
    let temporary = String(decoding: pattern.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let done = writeAll(bytes, to: descriptor) && prepare(descriptor) && fsync(descriptor) == 0
    let problem = done ? nil : failure(path, "cannot be written")
    close(descriptor)
    if let problem {
      unsafe unlink(temporary)
      throw problem
    }
    guard unsafe rename(temporary, path) == 0 else {
      let problem = failure(path, "cannot be written")
      unsafe unlink(temporary)
      throw problem
    }
  }

  /// Puts text into a new file; the folders that lead to it are made. A file that is there already stays as it is.
  package static func create(_ path: String, holding text: String, mode: mode_t = 0o666) throws(FileError) {
    try makeFolder(HostPath.folder(of: path))
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? FileError(path: path, problem: "is there already") : failure(path, "cannot be made")
    }
    let done = writeAll(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
    let problem = done ? nil : failure(path, "cannot be written")
    close(descriptor)
    if let problem {
      unsafe unlink(path)
      throw problem
    }
  }

  /// Takes away a folder with the files in it; folders in it stay.
  package static func removeFolder(_ path: String) {
    guard let handle = unsafe opendir(path) else { return }
    while let name = unsafe nextName(in: handle) { unsafe unlink(path + "/" + name) }
    unsafe closedir(handle)
    unsafe rmdir(path)
  }

  private static func nextName(in handle: OpaquePointer) -> String? {
    guard let entry = unsafe readdir(handle) else { return nil }
    return unsafe withUnsafePointer(to: unsafe entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
  }

  private static func makeFolder(_ path: String) throws(FileError) {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return }
    try makeFolder(HostPath.folder(of: path))
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path, "cannot be made") }
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, "cannot be written") }
    let problem = writeAll(bytes, to: descriptor) ? nil : failure(path, "cannot be written")
    close(descriptor)
    if let problem { throw problem }
  }

  /// Where a chain of links ends; the path itself where there is none.
  private static func target(of path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The Markdown files that a path names: itself, or all below a folder, in order of their names.
  ///
  /// Hidden folders and `node_modules` are passed over, links to folders not followed.
  package static func guides(at path: String) throws(FileError) -> [String] {
    var status = stat()
    if path == "-" { return [path] }
    guard unsafe stat(path, &status) == 0 else { throw failure(path, "cannot be read") }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    var found: [String] = []
    var folders = [path]
    while let folder = folders.popLast() {
      guard let handle = unsafe opendir(folder) else { throw failure(folder, "cannot be read") }
      defer { unsafe closedir(handle) }
      while let name = unsafe nextName(in: handle) {
        guard !name.hasPrefix("."), name != "node_modules" else { continue }
        let child = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        var status = stat()
        guard unsafe lstat(child, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          folders.append(child)
        } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
          found.append(child)
        }
      }
    }
    return found.sorted()
  }

  /// The folder that a file is in, from the root on; the current one for standard input.
  static func folder(holding path: String) -> String {
    let folder = path == "-" ? "." : HostPath.folder(of: path)
    return target(of: folder.isEmpty ? "." : folder)
  }

  /// The path of the file of a name that is in a folder, or in the nearest one above it; nil where there is none.
  static func nearest(_ name: String, from folder: String) -> String? {
    var folder = folder
    while true {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return path }
      let above = HostPath.folder(of: folder)
      guard folder.hasPrefix("/"), above != folder else { return nil }
      folder = above
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        done += count
      }
      return true
    }
  }

  private static func failure(_ path: String, _ what: String) -> FileError {
    let reason = unsafe String(cString: strerror(errno))
    return FileError(path: path == "-" ? "standard input" : path, problem: "\(what): \(reason)")
  }
}
