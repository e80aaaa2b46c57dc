/// What is done to a file with the content that a guide gives.
package enum EditOperation: Hashable, Sendable {
  /// The file is new; one that is there already must hold the same bytes, or is replaced after asking.
  case create
  case replaceFile
  /// Each line that the file does not hold yet is added: at the anchor, beside the lines that the content shows around it,
  /// or at the end.
  case ensureLines(anchor: Anchor?)
  /// As `ensureLines`, and always at the end.
  case appendLines
  /// The line that assigns the same key is replaced, else the line is added.
  case setKey
  /// The content's kernel parameters are added to the host's or updated; `variable` names the shell variable that holds the
  /// command line, nil where the file is one.
  case mergeKernelParameters(variable: String?)
  /// The lines equal to `old` are replaced.
  case replaceBlock(old: String)
  case removeLines
  /// The comment signs before the content's lines are taken off; the content may show them.
  case uncomment

  /// Where lines go.
  package enum Anchor: Hashable, Sendable {
    /// After the one line that equals `line`, blanks around it apart.
    case after(line: String)
    case before(line: String)
    /// At the end of the one block that these lines begin, the outermost first: `[sshd]`, `server {`, `services:`.
    case inside(block: String)
  }

  /// The name in a runbook: `merge-kernel-parameters`.
  package var name: String {
    switch self {
    case .create: "create"
    case .replaceFile: "replace-file"
    case .ensureLines: "ensure-lines"
    case .appendLines: "append-lines"
    case .setKey: "set-key"
    case .mergeKernelParameters: "merge-kernel-parameters"
    case .replaceBlock: "replace-block"
    case .removeLines: "remove-lines"
    case .uncomment: "uncomment"
    }
  }
}
