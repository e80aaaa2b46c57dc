import WaymarkText

package struct Image: Sendable {
  package let target: String
  /// `![[…]]`, which only Obsidian shows.
  package let embed: Bool
  package let range: SourceRange

  package init(target: String, embed: Bool, range: SourceRange) {
    self.target = target
    self.embed = embed
    self.range = range
  }
}
