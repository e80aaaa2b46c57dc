import Glibc

/// The bash that commands of a guide are run by.
struct Bash {
  private let program: String
  private let caller: HostCaller
  private let null: Descriptor

  init(_ caller: HostCaller) throws(SystemError) {
    self.caller = caller
    null = try Descriptor(opening: "/dev/null", O_RDWR)
    program = try Self.find(caller)
  }

  /// A command's bash; it finds the command in the folder of work.
  func start(_ request: CommandRequest, in folders: Folders, terminal: Descriptor?, output: Descriptor?)
    throws(SystemError) -> StartedProgram
  {
    var environment = CommandEnvironment(caller)
    environment.setUnattended()
    environment.set("waymark_functions", SessionCode.functions)
    environment.set("waymark_state", folders.state)
    environment.set("waymark_work", folders.work)
    environment.set("waymark_root", folders.root)
    environment.set("waymark_bin", folders.bin)
    environment.set(request.values)
    let shown = output?.number ?? null.number
    return try StartedProgram(
      [program, "--norc", "--noprofile", "-c", SessionCode.start, "bash"],
      environment: environment.entries, folder: caller.folder, input: terminal?.number ?? null.number,
      output: terminal == nil ? shown : STDOUT_FILENO, error: terminal == nil ? shown : STDERR_FILENO)
  }

  /// A probe of the host: no session, nothing shown.
  func start(probe: String) throws(SystemError) -> StartedProgram {
    try StartedProgram(
      [program, "--norc", "--noprofile", "-c", probe, "bash"],
      environment: CommandEnvironment(caller).entries,
      folder: caller.folder, input: null.number, output: null.number, error: null.number)
  }

  /// What a command's bash must know of the run.
  struct Folders {
    var state: String
    var work: String
    /// Empty where there is none.
    var root: String
    var bin: String
  }

  private static func find(_ caller: HostCaller) throws(SystemError) -> String {
    let path = caller.value(of: "PATH") ?? "/usr/bin:/bin"
    for folder in ["/bin", "/usr/bin"] + path.split(separator: ":").map(String.init) where folder.hasPrefix("/") {
      if unsafe access(folder + "/bash", X_OK) == 0 { return folder + "/bash" }
    }
    throw SystemError(ENOENT)
  }
}
