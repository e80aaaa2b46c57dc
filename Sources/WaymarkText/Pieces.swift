/// Cutting texts by their bytes.
///
/// As the methods of the same kind on characters, for marks that are ASCII: no character has to be put together to be asked.
extension Substring {
  /// The pieces between the bytes that part them, none of them empty.
  @inlinable package func pieces(partedBy parts: (UInt8) -> Bool) -> [Substring] {
    var result: [Substring] = []
    let view = utf8
    let isDone: Void? = unsafe view.withContiguousStorageIfAvailable { bytes in
      // Words of a text are about that long.
      result.reserveCapacity(bytes.count / 6 + 1)
      var at = 0
      while at < bytes.count {
        if unsafe parts(bytes[at]) {
          at += 1
          continue
        }
        var end = at + 1
        while end < bytes.count, unsafe !parts(bytes[end]) { end += 1 }
        let lower = view.index(view.startIndex, offsetBy: at)
        result.append(Substring(view[lower..<view.index(lower, offsetBy: end - at)]))
        at = end
      }
    }
    // Native strings always lend their bytes.
    return isDone != nil ? result : view.split(whereSeparator: parts).map { Substring($0) }
  }

  /// The words between spaces.
  package var words: [Substring] { pieces { $0 == 0x20 } }

  /// Without the bytes at the start and at the end for which a test holds.
  @inlinable package func trimmed(_ isTaken: (UInt8) -> Bool) -> Substring {
    trimmedStart(isTaken).trimmedEnd(isTaken)
  }

  @inlinable package func trimmedStart(_ isTaken: (UInt8) -> Bool) -> Substring {
    Substring(utf8.drop(while: isTaken))
  }

  @inlinable package func trimmedEnd(_ isTaken: (UInt8) -> Bool) -> Substring {
    let view = utf8
    var end = view.endIndex
    while end > view.startIndex {
      let before = view.index(before: end)
      guard isTaken(view[before]) else { break }
      end = before
    }
    return Substring(view[..<end])
  }
}
