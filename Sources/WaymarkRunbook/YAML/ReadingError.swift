/// Why a file could not be read, and where.
struct ReadingError: Error {
  /// 1-based; 0 where no line is to blame.
  let line: Int
  let found: String
  let advice: String
}
