import Glibc

/// The person's editor, on a private file that is gone afterwards.
enum EditorProgram {
  struct Failure: Error, Equatable {
    /// A sentence.
    let message: String
  }

  /// The text as the editor left it.
  ///
  /// - Parameters:
  ///   - name: what the file is called, so that the editor knows its language.
  ///   - terminal: what the editor talks to.
  static func edit(_ text: String, named name: String, on terminal: Int32) throws(Failure) -> String {
    guard let editor = command() else {
      throw Failure(message: "No editor was found: name one in EDITOR.")
    }
    // While the editor runs the keys are its own, and what was written for it is taken away whatever happens.
    let ends = HeldSignals([SIGTERM, SIGHUP])
    defer { ends.release() }
    let keys = HeldSignals([SIGINT, SIGQUIT])
    defer { keys.release() }
    let folder = try makeFolder()
    defer { Files.removeFolder(folder) }
    let path = folder + "/" + plain(name)
    do throws(FileError) {
      try Files.create(path, holding: text, mode: 0o600)
    } catch {
      throw Failure(message: "The text cannot be handed to an editor: \(error).")
    }
    let status = try start(editor, path, terminal)
    // Ctrl-C was meant for the editor.
    while keys.next() != nil {}
    guard status == 0 else {
      throw Failure(message: "The editor (\(editor)) ended with status \(status); nothing was changed.")
    }
    return try read(path)
  }

  /// A name without anything that a shell, or an editor, could take for more than a name.
  private static func plain(_ name: String) -> String {
    let last = name.split(separator: "/").last ?? "text"
    let kept = last.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }.prefix(100)
    return kept.drop { $0 == "-" }.isEmpty ? "text" : String(kept.drop { $0 == "-" })
  }

  private static func command() -> String? {
    for name in ["VISUAL", "EDITOR"] {
      if let editor = Terminal.environment(name), !editor.allSatisfy(\.isWhitespace) { return editor }
    }
    let path = Terminal.environment("PATH") ?? "/usr/bin:/bin"
    return ["sensible-editor", "nano", "vi"].first { editor in
      path.split(separator: ":").contains { unsafe access("\($0)/\(editor)", X_OK) == 0 }
    }
  }

  private static func makeFolder() throws(Failure) -> String {
    let place = Terminal.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var pattern = Array((place + "/waymark-XXXXXX").utf8CString)
    let made = unsafe pattern.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { unsafe mkdtemp(base) != nil } else { false }
    }
    guard made else {
      throw Failure(
        message: "No folder for the editor can be made in \(place): \(unsafe String(cString: strerror(errno))).")
    }
    return String(decoding: pattern.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// An editor may be more than a word (`code --wait`), so a shell reads it.
  private static func start(_ editor: String, _ path: String, _ terminal: Int32) throws(Failure) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for standard in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_adddup2(&actions, terminal, standard)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let texts = ["sh", "-c", "\(editor) \"$@\"", "sh", path]
    let words: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child = pid_t()
    let problem = unsafe posix_spawn(&child, "/bin/sh", &actions, &attributes, words, environ)
    guard problem == 0 else {
      throw Failure(message: "The editor cannot be started: \(unsafe String(cString: strerror(problem))).")
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(message: "The editor was lost sight of; nothing was changed.") }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private static func read(_ path: String) throws(Failure) -> String {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(path)
    } catch {
      throw Failure(message: "The editor left no text: \(error).")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(message: "What the editor left is no UTF-8 text; nothing was changed.")
    }
    return text
  }
}
