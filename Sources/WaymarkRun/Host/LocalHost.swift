import Glibc
import WaymarkRunbook

/// This machine, or a folder that plays it, as scripts take it: the same files, the same state folder, the same bash.
package struct LocalHost: World {
  /// What a session begins with.
  package let facts: Host
  package let history: History

  let paths: HostPath
  let place: HostPlace
  /// nil in a dry run, which writes nothing.
  let state: StateFolder?
  let bash: Bash
  /// In a dry run: files as the edits before would have left them.
  var assumed: [String: [UInt8]] = [:]
  /// What temporary files begin with, so that those that a killed run left are known.
  let temporaryName: String

  private var sequence: Int
  private var run: Int

  /// Opens the host for a run of a guide; its state folder is locked until the last copy of this is gone.
  ///
  /// - Parameter selection: what is meant of the guide, as the journal has it.
  package init(
    for guide: Runbook.Source, selection: String, at place: HostPlace = HostPlace(), dryRun: Bool = false
  ) throws(HostRefusal) {
    try self.init(for: guide, selection: selection, at: place, dryRun: dryRun, caller: .current)
  }

  init(
    for guide: Runbook.Source, selection: String, at place: HostPlace, dryRun: Bool, caller: HostCaller
  ) throws(HostRefusal) {
    let place = try place.checked()
    if place.root != nil, place.state == nil, !dryRun {
      throw .usage("--root needs --state DIR, so that nothing is written on this host.")
    }
    let folder = place.state ?? StateFolder.usual(for: guide.name, of: caller)
    do throws(SystemError) {
      bash = try Bash(caller)
    } catch {
      throw HostRefusal(1, "Bash cannot be started: \(error.reason).")
    }
    state = dryRun ? nil : try StateFolder(folder)
    history = History(of: state?.records ?? [], selection: selection)
    sequence = history.sequence
    run = history.unfinished?.run ?? history.lastRun + 1
    self.place = place
    temporaryName = ".waymark-" + guide.sha256.prefix(8) + "."
    let home = caller.value(of: "HOME")
    // As a script's own $PWD is where the first command starts.
    let start = place.root == nil ? caller.folder ?? System.currentFolder : home ?? "/"
    paths = HostPath(root: place.root ?? "", home: home ?? "", folder: start)
    facts = Host(
      isRoot: geteuid() == 0, hasRoot: place.root != nil, hasBin: place.bin != nil,
      bootID: try Self.bootID(place, state), state: state?.path ?? folder,
      hasTerminal: System.hasTerminal)
  }

  package mutating func append(_ event: Record.Event) throws(JournalFailure) {
    guard let state else { throw JournalFailure("A dry run writes nothing down.") }
    if case .begin = event {
      run = history.lastRun + 1
      System.removeFile(state.path + "/session")
    }
    // What came before a reboot must still be there after it.
    if case .reboot = event, place.root == nil { sync() }
    sequence += 1
    try state.append(
      Record(sequence: sequence, run: run, time: System.timestamp, boot: facts.bootID, event: event))
    if case .finished = event { System.removeFolder(state.work) }
  }

  package mutating func perform(_ work: Work, watch: (Watch) -> Void) -> Outcome {
    switch work {
    case .probe(let axis): probe(axis)
    case .check(let script): check(script)
    case .weigh(let paths): .writable(exceptFor: paths.first { !isWritable($0) })
    case .plan(let request): plan(request)
    case .assume(let plan): assume(plan)
    case .keep(let plan, let name): keep(plan, as: name)
    case .replace(let plan): replace(plan)
    case .run(let request): run(request, watch: watch)
    case .takeSession: takeSession()
    case .recall(let name): recall(name)
    case .wait(let seconds): wait(seconds, watch: watch)
    case .reboot(let command): reboot(command, watch: watch)
    }
  }

  private mutating func assume(_ plan: EditPlan) -> Outcome {
    assumed[plan.file] = plan.after
    return .done
  }

  private func recall(_ name: String) -> Outcome {
    .output((try? System.contents(of: path(of: name))) ?? [])
  }

  /// A file of the state folder, by the name that the journal has for it: `kept/7`.
  func path(of name: String) throws(SystemError) -> String {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard let state, parts.count == 2, ["kept", "output"].contains(parts[0]), parts[1].allSatisfy(\.isNumber) else {
      throw SystemError(EINVAL)
    }
    return "\(state.path)/\(name)"
  }

  private static func bootID(_ place: HostPlace, _ state: StateFolder?) throws(HostRefusal) -> String {
    guard place.root != nil, let state else { return firstLine(of: "/proc/sys/kernel/random/boot_id") }
    let file = state.path + "/boot-id"
    if System.status(of: file)?.st_size ?? 0 == 0 {
      do throws(SystemError) {
        try state.renewBootID()
      } catch {
        throw HostRefusal(1, "The state folder \(state.path) cannot be written: \(error.reason).")
      }
    }
    return firstLine(of: file)
  }

  private static func firstLine(of file: String) -> String {
    let bytes = (try? System.contents(of: file)) ?? []
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.isEmpty ? "unknown" : line
  }
}
