import Glibc
import WaymarkRunbook

/// Commands of the guide, and what else runs by bash.
extension LocalHost {
  mutating func run(_ request: CommandRequest, watch: (Watch) -> Void) -> Outcome {
    guard state != nil else { return .failed("A dry run runs nothing.") }
    do throws(SystemError) {
      let output = try OutputFile(path(of: request.output))
      let isInteractive = request.interactive && place.root == nil
      return .ran(try execute(request, into: output, terminal: isInteractive ? .open() : nil, watch: watch))
    } catch {
      return .failed("Bash could not be started: \(error.reason).")
    }
  }

  /// Runs a text with the session of the commands before; what it leaves is in the folder of work.
  private func execute(
    _ request: CommandRequest, into output: OutputFile?, terminal: Descriptor? = nil, watch: (Watch) -> Void
  ) throws(SystemError) -> CommandResult {
    guard let state else { throw SystemError(ENOENT) }
    for name in ["session", "not-run"] { System.removeFile("\(state.work)/\(name)") }
    try System.write(Array("\(request.script)\n".utf8), to: state.work + "/text")
    let folders = Bash.Folders(
      state: state.path, work: state.work, root: place.root ?? "", bin: place.bin ?? "")
    let interrupts = InterruptCount()
    if terminal != nil { watch(.terminal(isCommands: true)) }
    let program = try bash.start(request, in: folders, terminal: terminal, output: output?.file)
    var running = RunningCommand(
      program, limit: request.timeout, heedsInterrupts: terminal == nil, interrupts: interrupts)
    let end = running.finish(show: { (try? output?.show(watch)) ?? false }, watch: watch)
    if terminal != nil { watch(.terminal(isCommands: false)) }
    while try output?.show(watch) == true {}
    return CommandResult(
      status: end.status, output: try output?.finish() ?? [], notRun: notRun, timedOut: end.timedOut,
      interrupts: end.interrupts)
  }

  /// Under a root: the commands of the last text that were written down instead of run.
  private var notRun: String {
    guard let state, let bytes = try? System.contents(of: state.work + "/not-run") else { return "" }
    var text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  func takeSession() -> Outcome {
    guard let state else { return .failed("A dry run runs nothing.") }
    // The command's effects are there before it counts as done.
    if place.root == nil { sync() }
    let new = state.work + "/session"
    guard let bytes = try? System.contents(of: new), bytes.suffix(12).elementsEqual("\n# complete\n".utf8) else {
      return .done
    }
    do throws(SystemError) {
      try Descriptor(opening: new, O_RDWR).synchronize()
      try System.rename(new, to: state.path + "/session")
      try System.synchronizeFolder(state.path)
      return .done
    } catch {
      return .failed("The session could not be kept in \(state.path): \(error.reason).")
    }
  }

  func check(_ script: String) -> Outcome {
    do throws(SystemError) {
      let request = CommandRequest(script: script, values: [], interactive: false, timeout: nil, output: "")
      let result = try execute(request, into: nil) { _ in }
      if result.interrupts > 0 { return .interrupted }
      return .checked(holds: result.notRun.isEmpty ? result.status == 0 : nil)
    } catch {
      return .failed("Bash could not be started: \(error.reason).")
    }
  }

  func probe(_ axis: Axis) -> Outcome {
    var found: [String] = []
    for variant in axis.variants {
      guard let probe = variant.probe, !probe.isEmpty else { continue }
      let interrupts = InterruptCount()
      guard let program = try? bash.start(probe: probe) else { continue }
      var running = RunningCommand(program, limit: nil, heedsInterrupts: true, interrupts: interrupts)
      let end = running.finish(show: { false }, watch: { _ in })
      if end.interrupts > 0 { return .interrupted }
      if end.status == 0 { found.append(variant.id) }
    }
    return .probed(found)
  }

  func wait(_ seconds: Int, watch: (Watch) -> Void) -> Outcome {
    guard place.root == nil else { return .done }
    let interrupts = InterruptCount()
    let end = System.now + Double(seconds)
    while System.now < end {
      usleep(UInt32(min(0.5, max(0, end - System.now)) * 1e6))
      if interrupts.count > 0 { return .interrupted }
      watch(.quiet)
    }
    return .done
  }

  func reboot(_ command: String, watch: (Watch) -> Void) -> Outcome {
    guard let state else { return .failed("A dry run runs nothing.") }
    do throws(SystemError) {
      guard place.root == nil else {
        try state.renewBootID()
        return .done
      }
      let request = CommandRequest(script: command, values: [], interactive: false, timeout: nil, output: "")
      let result = try execute(request, into: OutputFile(state.work + "/reboot"), watch: watch)
      return result.status == 0 ? .done : .failed("it ended with status \(result.status)")
    } catch {
      return .failed(error.reason)
    }
  }
}

extension Descriptor {
  /// The person's terminal.
  fileprivate static func open() throws(SystemError) -> Descriptor {
    do throws(SystemError) {
      return try Descriptor(opening: "/dev/tty", O_RDWR | O_NOCTTY)
    } catch {
      guard isatty(STDIN_FILENO) == 1 else { throw error }
      return try Descriptor(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3))
    }
  }
}
