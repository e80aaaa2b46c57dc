/// Something to look at before going on.
package struct Check: Hashable, Sendable {
  /// What must be seen, in the guide's words.
  package var text: String
  /// A picture that shows it.
  package var image: String?
  /// The command action whose output is meant.
  package var of: String?

  package init(text: String, image: String? = nil, of: String? = nil) {
    self.text = text
    self.image = image
    self.of = of
  }
}
