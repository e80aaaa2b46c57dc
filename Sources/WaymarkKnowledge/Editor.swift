/// Programs that open a file for a person to edit.
package struct Editor: Hashable, Sendable {
  package let program: String
  /// The file that it opens where no argument names one: /etc/sudoers for visudo.
  package let implies: String?

  package static let all: [Editor] = []
}
