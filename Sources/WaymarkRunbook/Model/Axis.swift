/// A choice that guards actions: `cpu` with the variants `intel` and `amd`.
package struct Axis: Hashable, Sendable {
  package struct Variant: Hashable, Sendable {
    package var id: String
    package var title: String
    /// A shell command that exits with 0 on a host of this variant; nil where nothing tells.
    package var probe: String?

    package init(id: String, title: String, probe: String? = nil) {
      self.id = id
      self.title = title
      self.probe = probe
    }
  }

  package var id: String
  package var title: String
  package var variants: [Variant]

  package init(id: String, title: String, variants: [Variant]) {
    self.id = id
    self.title = title
    self.variants = variants
  }
}
