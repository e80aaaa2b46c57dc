import Glibc
import WaymarkHostFiles
import WaymarkRunbook
import WaymarkText

/// Edits of host files: made out first, put in place whole.
extension LocalHost {
  /// A file that is larger is none that a guide edits.
  private static let largest = 64 << 20

  func plan(_ request: EditRequest) -> Outcome {
    do throws(HostPath.Refusal) {
      let file = try currentPaths.resolve(request.path)
      let before = try contents(of: file)
      let after = try newContents(request, before)
      if let before, before == after, hasRightOwnerAndMode(file, request.edit) { return .unchanged(file: file) }
      let diff = UnifiedDiff(before ?? [], after).bytes(from: "\(file) (now)", to: "\(file) (then)")
      let lines = diff.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      return .planned(
        EditPlan(
          request: request, file: file, before: before, after: after,
          diff: lines.map { String(decoding: $0, as: UTF8.self) }))
    } catch {
      return .refused(error.reason)
    }
  }

  /// Relative paths begin where the session is.
  private var currentPaths: HostPath {
    guard let state, let session = try? System.contents(of: state.path + "/session") else { return paths }
    return HostPath(root: paths.root, home: paths.home, folder: SessionFolder.read(session) ?? paths.folder)
  }

  private func newContents(_ request: EditRequest, _ before: [UInt8]?) throws(HostPath.Refusal) -> [UInt8] {
    if let override = request.override { return Array(override.utf8) }
    let edit = FileEdit(
      operation: request.edit.operation, content: Array(request.content.utf8), format: request.edit.format)
    do throws(FileEdit.Refusal) {
      return try edit.apply(to: before)
    } catch {
      throw HostPath.Refusal(reason: error.message)
    }
  }

  /// The file's bytes, nil where there is none yet; refuses what an edit may not replace.
  private func contents(of file: String) throws(HostPath.Refusal) -> [UInt8]? {
    if let assumed = assumed[file] { return assumed }
    guard let status = System.status(of: file) else { return nil }
    let kind: String? =
      switch status.st_mode & S_IFMT {
      case S_IFIFO: "a FIFO"
      case S_IFDIR: "a folder"
      case S_IFBLK, S_IFCHR: "a device"
      case S_IFSOCK: "a socket"
      default: status.st_size > Self.largest ? "larger than \(Self.largest >> 20) MiB" : nil
      }
    if let kind { throw HostPath.Refusal(reason: "\(file) is \(kind), not a file to edit") }
    guard let bytes = try? System.contents(of: file) else {
      throw HostPath.Refusal(reason: "\(file) is not readable, not a file to edit")
    }
    return bytes
  }

  private func hasRightOwnerAndMode(_ file: String, _ edit: Edit) -> Bool {
    guard edit.mode != nil || edit.owner != nil else { return true }
    guard let status = System.status(of: file) else { return false }
    if let mode = FileOwner.mode(edit.mode), status.st_mode & 0o7777 != mode { return false }
    if let owner = edit.owner, geteuid() == 0 { return FileOwner(owner)?.holds(for: status) ?? false }
    return true
  }

  /// Whether this user may write a file, or make it.
  func isWritable(_ path: String) -> Bool {
    if System.statusBehind(path) != nil { return System.mayWrite(path) }
    var folder = HostPath.folder(of: path)
    while !System.isFolder(folder), folder != "/", folder != "." { folder = HostPath.folder(of: folder) }
    return System.mayWrite(folder)
  }

  // MARK: - On disk

  func keep(_ plan: EditPlan, as name: String) -> Outcome {
    guard let state else { return .failed("A dry run writes nothing.") }
    do throws(SystemError) {
      let old = try Descriptor(opening: plan.file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      let kept = try Descriptor(opening: path(of: name), O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW)
      var offset = 0
      while case let chunk = try old.read(at: offset, count: 1 << 18), !chunk.isEmpty {
        try kept.write(chunk)
        offset += chunk.count
      }
      try kept.takeAttributes(of: old, times: true)
      try kept.synchronize()
      try System.synchronizeFolder(state.path + "/kept")
      return .done
    } catch {
      return .failed(error.reason)
    }
  }

  func replace(_ plan: EditPlan) -> Outcome {
    guard state != nil else { return .failed("A dry run writes nothing.") }
    do throws(FileReplacement.Failure) {
      try FileReplacement(plan: plan, temporaryName: temporaryName).perform()
      return .replaced(sha256: SHA256(of: plan.after).hexadecimal)
    } catch {
      return .failed(error.reason)
    }
  }
}
