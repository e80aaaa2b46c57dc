import CTemplates

/// What the fresh bash of a command is started with: the same functions that scripts send into theirs.
enum SessionCode {
  /// They stand in `templates/bash/session`.
  static var functions: String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: waymark_session_bash.bytes, count: waymark_session_bash.size), as: UTF8.self)
  }

  /// A program that prints the code.
  ///
  /// Bash itself writes it down, as it does in a script, so that a line that bash names in an error is the same one.
  static var printer: String { functions + "\nwaymark_begin\nprintf '%s' \"${REPLY}\"\n" }
}
