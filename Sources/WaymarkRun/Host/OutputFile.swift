import Glibc

/// What a command prints: kept in a file of the run's folder, read as it grows, bounded.
///
/// Kept are the first and the last 512 KiB; scripts do the same. Between them the disk gets its blocks back while the
/// command goes on, where the file system can do that.
final class OutputFile {
  static let kept = 1 << 19
  private static let chunk = 1 << 18
  /// How much is given back at a time.
  private static let stride = 4 << 20

  let file: Descriptor
  private(set) var shown = 0
  private var punched = kept

  /// The command's own descriptor is one of these, so that what it leaves running may go on writing.
  init(_ path: String) throws(SystemError) {
    file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_NOFOLLOW)
  }

  /// Hands on what was added since, some MiB at most; whether there was anything.
  func show(_ watch: (Watch) -> Void) throws(SystemError) -> Bool {
    let start = shown
    while shown - start < Self.stride {
      let bytes = try file.read(at: shown, count: Self.chunk)
      if bytes.isEmpty { break }
      shown += bytes.count
      watch(.output(bytes[...]))
    }
    let end = (shown - Self.kept) / Self.stride * Self.stride
    if end > punched, file.punch(from: punched, to: end) { punched = end }
    return shown > start
  }

  /// Cuts the middle out of a long output, and returns what is kept.
  func finish() throws(SystemError) -> [UInt8] {
    let size = Int(try file.status.st_size)
    guard size > 2 * Self.kept else { return try file.read(at: 0, count: size) }
    let last = try file.read(at: size - Self.kept, count: Self.kept)
    let missing = "\n[\(size - 2 * Self.kept) bytes are left out here]\n"
    try file.truncate(to: Self.kept)
    try file.write(Array(missing.utf8) + last)
    return try file.read(at: 0, count: 2 * Self.kept + missing.utf8.count)
  }
}
