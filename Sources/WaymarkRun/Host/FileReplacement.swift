import Glibc

/// Puts new bytes in a file's place in one go, durably; what the file has of owner, mode, ACL and attributes stays.
///
/// The new file is made in the target's folder, which is held open and was reached through no link: whatever is done to the
/// path meanwhile, it can land nowhere else. A file that is not what was seen when the edit was made out is left alone.
struct FileReplacement {
  /// Nothing was changed; why.
  struct Failure: Error {
    let reason: String
  }

  let plan: EditPlan
  let temporaryName: String

  private var name: String { HostPath.name(of: plan.file) }

  func perform() throws(Failure) {
    do throws(SystemError) {
      let path = HostPath.folder(of: plan.file)
      try Self.makeFolders(path)
      let folder = try Descriptor(folder: path)
      removeLeftovers(path, folder)
      let temporary = try makeTemporary(folder)
      do throws(SystemError) {
        try fill(temporary.file, folder)
        guard try isUnchanged(folder) else { throw SystemError(ESTALE) }
        try temporary.file.synchronize()
        guard unsafe renameat(folder.number, temporary.name, folder.number, name) == 0 else { throw SystemError() }
      } catch {
        _ = unsafe unlinkat(folder.number, temporary.name, 0)
        throw error
      }
      try folder.synchronize()
    } catch {
      if error.code == ESTALE {
        throw Failure(reason: "it was changed by somebody else meanwhile")
      }
      throw Failure(reason: error.reason)
    }
  }

  /// Folders that are missing, each made durable.
  private static func makeFolders(_ path: String) throws(SystemError) {
    if System.isFolder(path) { return }
    let parent = HostPath.folder(of: path)
    try makeFolders(parent)
    try System.makeFolder(path, mode: 0o755)
    try System.synchronizeFolder(parent)
  }

  /// What a run of this guide left that was killed half way.
  private func removeLeftovers(_ path: String, _ folder: Descriptor) {
    let length = temporaryName.utf8.count + 6
    for name in System.names(in: path) where name.hasPrefix(temporaryName) && name.utf8.count == length {
      _ = unsafe unlinkat(folder.number, name, 0)
    }
  }

  private func makeTemporary(_ folder: Descriptor) throws(SystemError) -> (file: Descriptor, name: String) {
    let signs = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    for _ in 0..<100 {
      let name = temporaryName + String((0..<6).map { _ in signs[Int.random(in: 0..<signs.count)] })
      let number = unsafe openat(folder.number, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if number >= 0 { return (try Descriptor(number), name) }
      guard errno == EEXIST else { throw SystemError() }
    }
    throw SystemError(EEXIST)
  }

  /// The bytes, then what the guide says of owner and mode.
  private func fill(_ file: Descriptor, _ folder: Descriptor) throws(SystemError) {
    let edit = plan.request.edit
    if let old = try existing(folder) {
      try file.takeAttributes(of: old, times: false)
    } else {
      guard fchmod(file.number, 0o644) == 0 else { throw SystemError() }
    }
    try file.write(plan.after)
    if let name = edit.owner, geteuid() == 0 {
      guard let owner = FileOwner(name) else { throw SystemError(EINVAL) }
      guard fchown(file.number, owner.user ?? uid_t.max, owner.group ?? gid_t.max) == 0 else { throw SystemError() }
    }
    if let mode = FileOwner.mode(edit.mode) {
      guard fchmod(file.number, mode) == 0 else { throw SystemError() }
    }
  }

  /// The file as it is now; nil where there is none.
  private func existing(_ folder: Descriptor) throws(SystemError) -> Descriptor? {
    let number = unsafe openat(folder.number, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if number < 0, errno == ENOENT { return nil }
    return try Descriptor(number)
  }

  private func isUnchanged(_ folder: Descriptor) throws(SystemError) -> Bool {
    guard let now = try existing(folder) else { return plan.before == nil }
    guard let before = plan.before, try now.status.st_size == before.count else { return false }
    return try now.read(at: 0, count: before.count) == before
  }
}
