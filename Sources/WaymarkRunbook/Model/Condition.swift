/// A guard of an action.
package enum Condition: Hashable, Sendable {
  /// The axis has one of these variants.
  case variant(axis: String, variants: [String])
  /// Something that the guide says in prose ("if your system doesn't support remapping"); only a person can tell.
  /// `id` is `no-remapping`, and inspect prints `if=no-remapping`.
  case told(id: String, text: String)
}
