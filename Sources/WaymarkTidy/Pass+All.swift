extension Pass {
  /// Every pass, in the order in which they come first.
  static let all: [Pass] = [
    .blankLines,
    .trailingSpace,
    .itemNumbers,
    .itemIndentation,
    .bullets,
    .quoteMarkers,
    .headings,
    .thematicBreaks,
    .fences,
    .tables,
  ]
}
