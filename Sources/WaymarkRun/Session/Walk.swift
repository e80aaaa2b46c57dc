/// The way through the guide, and how far the person is on it.
struct Walk: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    /// The index of the step in the selection.
    var step: Int
    /// The index of the action in its step; nil where the step has none at all.
    var action: Int?
  }

  var places: [Place] = []
  var cursor = 0
  /// Up to here what is done is asked about again: the person went back.
  var askedAgainBefore = 0
  /// The step that was announced last.
  var announced: Int?
  /// The steps whose notes were shown.
  var noted: Set<Int> = []

  /// The person came back to this place.
  var isAskedAgain: Bool { cursor < askedAgainBefore }

  /// Goes to another place.
  mutating func jump(to place: Int) {
    askedAgainBefore = max(askedAgainBefore, cursor, place + 1)
    cursor = place
  }
}
