import Glibc

/// How long a program takes to start and end.
enum Start {
  /// The median of a hundred runs, in seconds; its output is thrown away.
  static func median(of command: [String]) -> Double {
    let times = (0..<100).map { _ in
      ContinuousClock().measure { _ = run(command) }.seconds
    }
    return times.sorted()[times.count / 2]
  }

  /// Runs a program to its end; returns its status, or nil where it cannot be started.
  static func run(_ command: [String]) -> Int32? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    guard unsafe posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    return status
  }

  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static var processID: Int32 { getpid() }

  static func remove(_ path: String) { unsafe unlink(path) }
}
