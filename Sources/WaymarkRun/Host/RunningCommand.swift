import Glibc

/// A command that was started, until its end: seen as it goes, ended where it takes too long or the person wants it.
struct RunningCommand {
  /// How it ended.
  struct End {
    var status: Int32
    var timedOut = false
    var interrupts = 0
  }

  private enum Halt { case timeout, person }

  private static let tick: Int32 = 15
  private static let quiet = 0.9

  private let program: StartedProgram
  private let limit: Double?
  /// Whether a second Ctrl-C ends it; a program that has the terminal knows better.
  private let heedsInterrupts: Bool
  private let interrupts: any InterruptCounting
  private var tree: ProcessTree

  /// Seconds that it ran; those in which it was stopped (Ctrl-Z) do not count.
  private var elapsed = 0.0
  private var halt: Halt?
  private var haltedAt = 0.0
  private var isKilled = false

  init(_ program: StartedProgram, limit: Int?, heedsInterrupts: Bool, interrupts: any InterruptCounting) {
    self.program = program
    self.limit = limit.map(Double.init)
    self.heedsInterrupts = heedsInterrupts
    self.interrupts = interrupts
    tree = ProcessTree(under: program.keeper)
  }

  /// Waits for its end; `show` hands on what it printed since and says whether there was anything.
  mutating func finish(show: () -> Bool, watch: (Watch) -> Void) -> End {
    var last = System.now
    var spoke = 0.0
    while true {
      let status = program.wait(milliseconds: Self.tick)
      let now = System.now
      elapsed += min(now - last, 1)
      last = now
      if show() {
        spoke = elapsed
      } else if elapsed - spoke >= Self.quiet {
        spoke = elapsed
        watch(.quiet)
      }
      if let status { return end(status) }
      hurry()
    }
  }

  /// Ends it, first kindly, where its time is up.
  private mutating func hurry() {
    guard let halt else {
      if let limit, elapsed >= limit {
        self.halt = .timeout
      } else if heedsInterrupts, interrupts.count > 1 {
        self.halt = .person
      } else {
        return
      }
      haltedAt = elapsed
      _ = tree.send(SIGTERM)
      return
    }
    let patience = halt == .timeout ? 10.0 : 2.0
    if elapsed - haltedAt >= patience || heedsInterrupts && interrupts.count > 2 {
      isKilled = true
      _ = tree.send(SIGKILL)
    }
  }

  private mutating func end(_ status: Int32) -> End {
    guard let halt else { return End(status: status, interrupts: interrupts.count) }
    // What did not heed the first signal is not left behind.
    let deadline = System.now + 1
    while tree.send(0), System.now < deadline { usleep(20_000) }
    if tree.send(0) { _ = tree.send(SIGKILL) }
    // As timeout(1) counts it.
    let counted: Int32 = halt == .timeout ? (isKilled ? 137 : 124) : status
    return End(status: counted, timedOut: halt == .timeout, interrupts: interrupts.count)
  }
}
