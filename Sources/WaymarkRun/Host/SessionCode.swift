import CTemplates

/// What the fresh bash of a command is started with: the same functions that scripts send into theirs.
enum SessionCode {
  /// They stand in `templates/bash/session`.
  static var functions: String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: waymark_session_bash.bytes, count: waymark_session_bash.size), as: UTF8.self)
  }

  /// What bash is told to do with them, by the environment that it finds them in.
  static let start = "eval \"${waymark_functions}\"; eval \"${waymark_start}\""
}
