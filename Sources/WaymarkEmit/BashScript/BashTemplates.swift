import CTemplates

/// The parts of a script that are the same for every guide; they stand in `templates/bash`.
enum BashTemplates {
  /// Messages, flags, the state, the journal, and how actions are done.
  static var prelude: String { unsafe text(of: waymark_prelude_bash) }

  /// The pure edits of host files: a function, and the program of awk that it runs.
  static var edits: String {
    unsafe text(of: waymark_edits_bash) + "\nread -r -d '' EDIT_PROGRAM <<'AWK' || :\n" + text(of: waymark_edits_awk)
      + "AWK\nreadonly EDIT_PROGRAM\n"
  }

  private static func text(of template: waymark_template) -> String {
    unsafe String(decoding: UnsafeBufferPointer(start: template.bytes, count: template.size), as: UTF8.self)
  }
}
