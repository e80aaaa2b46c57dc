import Glibc

/// The folder in which a run is kept: the lock, the journal, the session, the old files, what the commands printed.
///
/// Scripts keep theirs in the same form, so that one can go on where the other stopped.
final class StateFolder {
  let path: String
  /// What commands and their starters hand each other; emptied at each start.
  var work: String { path + "/work" }

  private let lock: Descriptor
  private let journal: JournalFile

  var records: [Record] { journal.records }

  /// Makes the folder, takes the lock and opens the journal.
  init(_ wanted: String) throws(HostRefusal) {
    path = try Self.prepared(wanted)
    do throws(SystemError) {
      lock = try Descriptor(opening: path + "/lock", O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW)
    } catch {
      throw HostRefusal(
        1, "The state folder \(path) cannot be written: \(error.reason).", "Name another one with --state.")
    }
    guard flock(lock.number, LOCK_EX | LOCK_NB) == 0 else {
      throw HostRefusal(
        75, "Another run works with the state folder \(path).", "Wait for it, or name another one with --state.")
    }
    System.removeFolder(path + "/work")
    do throws(SystemError) {
      for name in ["work", "kept", "output"] where !System.isFolder(path + "/" + name) {
        try System.makeFolder(path + "/" + name, mode: 0o700)
      }
      try System.synchronizeFolder(path)
    } catch {
      throw HostRefusal(
        1, "The state folder \(path) cannot be written: \(error.reason).", "Name another one with --state.")
    }
    let file = path + "/journal.jsonl"
    do throws(JournalFile.Problem) {
      journal = try JournalFile(file)
    } catch {
      switch error {
      case .damaged(let line):
        throw HostRefusal(
          78, "The journal \(file) is damaged in line \(line).",
          "Nothing was done. Look at it, or begin anew with another --state.")
      case .system(let problem):
        throw HostRefusal(1, "The journal \(file) cannot be opened: \(problem.reason).", "Nothing was done.")
      }
    }
  }

  func append(_ record: Record) throws(JournalFailure) {
    do throws(SystemError) {
      try journal.append(record)
    } catch {
      throw JournalFailure("The journal \(path)/journal.jsonl cannot be written; stopped before doing more.")
    }
  }

  /// What a reboot is under a root.
  func renewBootID() throws(SystemError) {
    let id = try System.contents(of: "/proc/sys/kernel/random/uuid")
    let new = try Descriptor(opening: path + "/boot-id.new", O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o600)
    try new.write(id)
    guard fchmod(new.number, 0o400) == 0 else { throw SystemError() }
    try new.synchronize()
    try System.rename(path + "/boot-id.new", to: path + "/boot-id")
    try System.synchronizeFolder(path)
  }

  /// Where a run is kept if nobody says where.
  static func usual(for guide: String, of caller: HostCaller) -> String {
    if geteuid() == 0 { return "/var/lib/waymark/\(guide)" }
    let folder = caller.value(of: "XDG_STATE_HOME") ?? (caller.value(of: "HOME") ?? "/nonexistent") + "/.local/state"
    return "\(folder)/waymark/\(guide)"
  }

  /// Makes the folder, for its owner only, and returns its real path.
  private static func prepared(_ name: String) throws(HostRefusal) -> String {
    var wanted = name
    while wanted.utf8.count > 1, wanted.hasSuffix("/") { wanted.removeLast() }
    if let status = System.status(of: wanted), status.st_mode & S_IFMT != S_IFDIR {
      throw HostRefusal(78, "The state folder \(wanted) is a link or no folder.", "Name another one with --state.")
    }
    do throws(SystemError) {
      try makeFolders(wanted)
    } catch {
      throw HostRefusal(1, "The state folder \(wanted) cannot be made.", "Name another one with --state.")
    }
    guard let status = System.status(of: wanted), status.st_uid == geteuid(), let path = System.realPath(wanted),
      unsafe chmod(path, 0o700) == 0
    else {
      throw HostRefusal(
        78, "The state folder \(wanted) belongs to somebody else.", "Name another one with --state.")
    }
    return path
  }

  private static func makeFolders(_ path: String) throws(SystemError) {
    if System.isFolder(path) { return }
    let parent = HostPath.folder(of: path)
    if parent != path { try makeFolders(parent) }
    do throws(SystemError) {
      try System.makeFolder(path, mode: 0o700)
    } catch {
      // Another run may have been faster.
      guard error.code == EEXIST, System.isFolder(path) else { throw error }
    }
    try System.synchronizeFolder(parent)
  }
}
