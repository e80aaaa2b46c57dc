/// An example value that stands for the reader's own: "Replacing the **1234:5678** with your actual IDs".
struct ToldValue: Hashable, Sendable {
  let spelling: String
  /// The sentence that tells it.
  let sentence: String
  /// 1-based.
  let line: Int
  /// Values that the text lists: "{device} = vga,usb,audio etc."
  let choices: [String]
  /// Words behind "with", "by", "to": what the value stands for.
  let meaning: String
  /// The only block in which it is a value of the reader's; nil for all of the guide.
  var block: Int?
}

extension [ToldValue] {
  /// With others that are not among them.
  func adding(_ others: [ToldValue]) -> [ToldValue] {
    let known = Set(lazy.filter { $0.block == nil }.map(\.spelling))
    return self + others.filter { !known.contains($0.spelling) }
  }
}
