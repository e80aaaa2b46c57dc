/// Escape sequences for emphasis, or none.
struct Style {
  let colour: Bool

  func bold(_ text: String) -> String { styled("1", text) }
  func dim(_ text: String) -> String { styled("2", text) }
  /// Something to read before going on.
  func warning(_ text: String) -> String { styled("1;33", text) }
  func added(_ text: String) -> String { styled("32", text) }
  func removed(_ text: String) -> String { styled("31", text) }

  private func styled(_ code: String, _ text: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
