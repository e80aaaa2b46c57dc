import WaymarkRunbook

/// From the start to the first step: what is gone on with, variants, root, preconditions.
extension Session {
  private var usedAxes: [Axis] {
    let used = Set(selection.actions(of: runbook).flatMap(\.variants.keys))
    return runbook.axes.filter { used.contains($0.id) }
  }

  mutating func begin() {
    if options.dryRun {
      show(.heading("\(runbook.title): a dry run; nothing is run or written"))
      return decideAxes(from: 0)
    }
    show(.heading(runbook.title))
    if let run = history.unfinished {
      guard goOn(with: run) else { return }
    } else {
      record(.begin(guide: runbook.source.sha256, selection: selection.text))
    }
    if !options.yes { show(.plan(plan)) }
    decideAxes(from: 0)
  }

  /// Takes over what an earlier start of this run did and was given; its variants may not change half way.
  private mutating func goOn(with run: History.Unfinished) -> Bool {
    kept = run.values
    for axis in runbook.axes {
      if let now = values[axis.id], let before = kept[axis.id], now != before {
        let error = UsageError("This run was begun with \(axis.id)=\(before); it cannot go on with \(axis.id)=\(now).")
        end(error.ending)
        return false
      }
    }
    guard run.guide == runbook.source.sha256 else {
      stop(
        78, "The state folder \(host.state) holds an unfinished run of another version of this guide.",
        "Finish it with that version, or begin anew with another --state.")
      return false
    }
    values.merge(kept) { given, _ in given }
    outcomes = run.actions
    outputs = run.outputs
    return true
  }

  // Each axis that a chosen action asks for gets its variant: given, probed on the host, or asked.
  private mutating func decideAxes(from start: Int) {
    let axes = usedAxes
    for (index, axis) in axes.enumerated().dropFirst(start) {
      if let variant = values[axis.id] {
        remark("\(axis.id): \(variant)")
        keep(axis.id)
      } else if !host.hasRoot, axis.variants.contains(where: { $0.probe != nil }) {
        return perform(.probe(axis), .opening(.probing(index)))
      } else {
        return askAxis(axis, index)
      }
    }
    weigh()
  }

  private mutating func askAxis(_ axis: Axis, _ index: Int) {
    if !options.yes, axis.variants.contains(where: { $0.title != $0.id }) {
      for variant in axis.variants { remark("\(variant.id): \(variant.title)") }
    }
    ask(
      Question(
        "\(axis.title) (\(axis.id)): one of \(axis.variantList)", .line(defaultValue: nil, secret: false),
        otherwise: "Give it with --set \(axis.id)=VARIANT."),
      .opening(.choosing(index)))
  }

  mutating func opening(_ stage: State.Opening, _ reply: Reply) {
    guard case .choosing(let index) = stage, case .text(let text) = reply else { return surprised() }
    let axis = usedAxes[index]
    guard axis.variants.contains(where: { $0.id == text }) else {
      remark("\(axis.id): \"\(text)\" is none of \(axis.variantList).")
      return askAxis(axis, index)
    }
    values[axis.id] = text
    keep(axis.id)
    decideAxes(from: index + 1)
  }

  mutating func opening(_ stage: State.Opening, _ outcome: Outcome) {
    switch (stage, outcome) {
    case (.probing(let index), .probed(let found)):
      let axis = usedAxes[index]
      guard found.count == 1, axis.variants.contains(where: { $0.id == found[0] }) else { return askAxis(axis, index) }
      values[axis.id] = found[0]
      remark("\(axis.id): \(found[0]) (found on this host)")
      keep(axis.id)
      decideAxes(from: index + 1)
    case (.weighing(let titles, let otherwise), .writable(let path)):
      if let title = path.flatMap({ titles[$0] }) ?? otherwise { needRoot(title) } else { check(from: 0) }
    case (.checking(let index), .checked(let holds)): checked(index, holds)
    case (_, .interrupted): stop(130, "Interrupted. \(Advice.again)")
    default: surprised()
    }
  }

  // Stops where root is needed and not had.
  private mutating func weigh() {
    if options.dryRun { return startWalk() }
    guard !host.hasRoot, !host.isRoot else { return check(from: 0) }
    var paths: [String] = []
    var titles: [String: String] = [:]
    var certain: String?
    for action in selection.actions(of: runbook) where mustBeWeighed(action) {
      switch action.kind {
      case .command(let command) where command.needsRoot: certain = action.title
      case .reboot: certain = action.title
      case .edit(let edit):
        // Of a path with a value in it, what stands before.
        guard case .literal(let path)? = edit.path.pieces.first, path.hasPrefix("/"), titles[path] == nil else {
          continue
        }
        paths.append(path)
        titles[path] = action.title
      default: continue
      }
      if certain != nil { break }
    }
    if !paths.isEmpty {
      perform(.weigh(paths: paths), .opening(.weighing(titles: titles, otherwise: certain)))
    } else if let certain {
      needRoot(certain)
    } else {
      check(from: 0)
    }
  }

  private func mustBeWeighed(_ action: Action) -> Bool {
    guard action.isPossible(for: values), outcomes[action.id] != .done, action.host == nil else { return false }
    let isForEverybody = !action.optional && (action.risk ?? "").isEmpty && action.told.isEmpty
    return isForEverybody || selection.included.contains(action.id)
  }

  private mutating func needRoot(_ title: String) {
    stop(77, "This needs root: \(title).", "Start it as root, with sudo.")
  }

  // Preconditions are shown; one that can be tried and does not hold stops the run before its first step.
  private mutating func check(from start: Int) {
    if start == 0, !runbook.preconditions.isEmpty { show(.heading("Before you start:")) }
    let isTried = history.unfinished == nil && (!host.hasRoot || host.hasBin)
    for (index, precondition) in runbook.preconditions.enumerated().dropFirst(start) {
      if isTried, let script = precondition.check, !script.isEmpty {
        return perform(.check(script: script), .opening(.checking(index)))
      }
      remark("- \(precondition.text)")
    }
    if history.unfinished != nil { show(.heading("Going on where the run before stopped (\(host.state)).")) }
    startWalk()
  }

  private mutating func checked(_ index: Int, _ holds: Bool?) {
    let precondition = runbook.preconditions[index]
    if holds == false {
      return stop(
        78, "  - \(precondition.text): does not hold (line \(precondition.line) of the guide)",
        "Checked with: \(precondition.check ?? "")", "Nothing was done. See to it and start it again.")
    }
    remark("- \(precondition.text)" + (holds == nil ? "" : ": holds"))
    check(from: index + 1)
  }
}

extension Action {
  /// The conditions that only a person can tell.
  var told: [(id: String, text: String)] {
    when.compactMap { condition in
      guard case .told(let id, let text) = condition else { return nil }
      return (id, text)
    }
  }
}
