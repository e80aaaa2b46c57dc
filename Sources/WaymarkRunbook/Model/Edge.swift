/// A relation between two steps or actions.
package struct Edge: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One after the other where the order is not the runbook's own.
    case sequence
    /// Exactly one of them is done.
    case choice
    /// Where `from` fails, the person goes to `to` ("retrace your steps").
    case onFailure = "on-failure"
    /// `from` counts only once `to` was done: an edit of /etc/default/grub and update-grub.
    case requires
  }

  /// Ids of steps or actions.
  package var from: String
  package var to: String
  package var kind: Kind

  package init(from: String, to: String, kind: Kind) {
    self.from = from
    self.to = to
    self.kind = kind
  }
}
