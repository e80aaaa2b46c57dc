import WaymarkText

/// One thing that the layout makes regular.
///
/// A pass looks at the page and says what it would change, in parts that can be done or left each by itself. It need not
/// know the other passes: of parts that overlap the first pass's is done first, and the passes are asked again until none has
/// anything left to say.
struct Pass: Sendable {
  let id: String
  /// The parts: each is a row of edits that belong together.
  let changes: @Sendable (Page) -> [[TextEdit]]
}
