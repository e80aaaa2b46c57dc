/// What the session knows of the host from the start.
package struct Host: Hashable, Sendable {
  /// The user is root.
  package var isRoot: Bool
  /// Files are edited under a folder, commands come from another one, reboots are played.
  package var hasRoot: Bool
  /// Under a root: there is a folder of commands.
  package var hasBin: Bool
  package var bootID: String
  /// The folder of the run, as messages call it.
  package var state: String
  /// Somebody can type, so that a command may talk to them.
  package var hasTerminal: Bool

  package init(
    isRoot: Bool, hasRoot: Bool, hasBin: Bool, bootID: String, state: String, hasTerminal: Bool = false
  ) {
    self.isRoot = isRoot
    self.hasRoot = hasRoot
    self.hasBin = hasBin
    self.bootID = bootID
    self.state = state
    self.hasTerminal = hasTerminal
  }
}
