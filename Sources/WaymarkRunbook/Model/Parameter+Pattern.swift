extension Parameter {
  /// What each value must match whole: the guide's own pattern, else what its kind asks for.
  package var effectivePattern: String? {
    if let pattern { return pattern }
    return switch kind {
    case .text, .choice, .path, .secret: nil
    case .host: "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?"
    case .ip: "[0-9A-Fa-f:.]+(/[0-9]+)?"
    case .number: "-?[0-9]+([.][0-9]+)?"
    case .pciID: "[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}"
    }
  }
}
