/// The events by name and field, as the journal has them.
extension Record.Event {
  var name: String {
    switch self {
    case .begin: "begin"
    case .set: "set"
    case .started: "started"
    case .kept: "kept"
    case .done: "done"
    case .failed: "failed"
    case .skipped: "skipped"
    case .reboot: "reboot"
    case .finished: "finished"
    }
  }

  var fields: [(String, String)] {
    switch self {
    case .begin(let guide, let selection): [("guide", guide), ("selection", selection)]
    case .set(let name, let value): [("name", name), ("value", value)]
    case .started(let action), .reboot(let action): [("action", action)]
    case .kept(let action, let path, let file): [("action", action), ("path", path), ("file", file)]
    case .done(let action, let done): [("action", action)] + done.fields
    case .failed(let action, let status): [("action", action), ("status", String(status))]
    case .skipped(let action, let reason): [("action", action), ("reason", reason)]
    case .finished: []
    }
  }

  /// nil where the event is unknown or lacks a field.
  init?(name: String, fields: [String: String]) {
    let action = fields["action"] ?? ""
    switch name {
    case "begin": self = .begin(guide: fields["guide"] ?? "", selection: fields["selection"] ?? "")
    case "set":
      guard let name = fields["name"], let value = fields["value"] else { return nil }
      self = .set(name: name, value: value)
    case "started": self = .started(action: action)
    case "kept": self = .kept(action: action, path: fields["path"] ?? "", file: fields["file"] ?? "")
    case "done": self = .done(action: action, Record.Done(fields: fields))
    case "failed": self = .failed(action: action, status: Int32(fields["status"] ?? "") ?? 1)
    case "skipped": self = .skipped(action: action, reason: fields["reason"] ?? "")
    case "reboot": self = .reboot(action: action)
    case "finished": self = .finished
    default: return nil
    }
  }
}

extension Record.Done {
  fileprivate var fields: [(String, String)] {
    switch self {
    case .plain: []
    case .unchanged: [("changed", "no")]
    case .changed(let path, let after): [("changed", "yes"), ("path", path), ("after", after)]
    case .mismatch(let reason): [("mismatch", reason)]
    }
  }

  fileprivate init(fields: [String: String]) {
    if let path = fields["path"], let after = fields["after"] {
      self = .changed(path: path, after: after)
    } else if let reason = fields["mismatch"] {
      self = .mismatch(reason)
    } else {
      self = fields["changed"] == nil ? .plain : .unchanged
    }
  }
}
