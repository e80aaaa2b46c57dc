extension Command {
  /// Whether root must start it: a script that calls sudo may be started by anybody who may use it.
  package var needsRoot: Bool {
    guard root else { return false }
    return !script.pieces.contains { piece in
      guard case .literal(let text) = piece else { return false }
      return text.split(whereSeparator: \.isWhitespace).contains { $0 == "sudo" || $0 == "doas" }
    }
  }
}
