extension History {
  /// What a journal's records tell to a run of this selection.
  init(of records: [Record], selection: String) {
    self.init()
    // The last run of the selection, finished or not; what it did counts until it is.
    var current: Unfinished?
    var isFinished = false
    for record in records {
      sequence = record.sequence
      lastRun = max(lastRun, record.run)
      if case .begin(let guide, selection) = record.event {
        current = Unfinished(run: record.run, guide: guide)
        isFinished = false
      }
      if case .done(_, .changed(let path, let after)) = record.event { left[path] = after }
      guard record.run == current?.run else { continue }
      if case .finished = record.event { isFinished = true }
      current?.take(record)
    }
    unfinished = isFinished ? nil : current
  }
}

extension History.Unfinished {
  fileprivate mutating func take(_ record: Record) {
    switch record.event {
    case .started(let action):
      actions[action] = .started
      outputs[action] = "output/\(record.sequence)"
    case .failed(let action, _): actions[action] = .failed
    case .skipped(let action, _): actions[action] = .skipped
    case .done(let action, _): actions[action] = .done
    case .reboot(let action): actions[action] = .rebooting(boot: record.boot)
    case .set(let name, let value): values[name] = value
    case .begin, .kept, .finished: break
    }
  }
}
