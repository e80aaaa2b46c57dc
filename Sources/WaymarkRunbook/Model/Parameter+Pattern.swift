extension Parameter {
  /// What each value must match whole: the guide's own pattern, else what its kind asks for.
  package var effectivePattern: String? {
    if let pattern { return pattern }
    return switch kind {
    case .text, .choice, .path, .secret: nil
    case .host: ValueShape.host.pattern
    case .ip: "[0-9A-Fa-f:.]+(/[0-9]+)?"
    case .number: "-?[0-9]+([.][0-9]+)?"
    case .pciID: "[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}"
    }
  }

  /// What a value is told that does not match: "it must be a port from 1 to 65535".
  package var requirement: String? {
    guard let pattern = effectivePattern else { return nil }
    return ValueShape(pattern: pattern).map { "it must be \($0.words)" } ?? "it must match \(pattern)"
  }
}
