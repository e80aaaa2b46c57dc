import Glibc

/// The journal on disk: append only, one record a write, durable before anything else is done.
final class JournalFile {
  /// Why a journal cannot be gone on with.
  enum Problem: Error, Hashable {
    /// 1-based.
    case damaged(line: Int)
    case system(SystemError)
  }

  private let file: Descriptor

  /// The records that it held when it was opened.
  let records: [Record]

  /// Opens the journal, or begins one; a last line that was not written to its end is cut off.
  init(_ path: String) throws(Problem) {
    let bytes: [UInt8]
    do throws(SystemError) {
      let isNew = System.status(of: path) == nil
      file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW)
      if isNew { try System.synchronizeFolder(HostPath.folder(of: path)) }
      let all = try System.contents(of: path, limit: .max)
      let end = all.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      if end < all.count { try file.truncate(to: end) }
      bytes = Array(all[..<end])
    } catch {
      throw .system(error)
    }
    var records: [Record] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      guard let record = JournalLine.record(line), record.sequence == records.count + 1 else {
        throw .damaged(line: records.count + 1)
      }
      records.append(record)
    }
    self.records = records
  }

  func append(_ record: Record) throws(SystemError) {
    try file.write(JournalLine.text(of: record).utf8)
    try file.synchronizeData()
  }
}
