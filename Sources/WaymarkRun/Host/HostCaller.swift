/// Who starts a run: their environment and where they are.
struct HostCaller {
  /// `NAME=VALUE`, as bytes: it may be no text.
  var environment: [[UInt8]]
  /// nil for where this process is.
  var folder: String?

  static var current: HostCaller { HostCaller(environment: System.environment, folder: nil) }

  /// nil where it is not set, or empty.
  func value(of name: String) -> String? {
    let start = Array("\(name)=".utf8)
    guard let entry = environment.first(where: { $0.starts(with: start) }), entry.count > start.count else {
      return nil
    }
    return String(decoding: entry.dropFirst(start.count), as: UTF8.self)
  }
}
