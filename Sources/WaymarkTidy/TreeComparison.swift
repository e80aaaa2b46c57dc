import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText

/// Compares what a guide says before and after an edit: kinds of nodes, code, link targets, list starts, text.
///
/// Bullets, the form of headings and fences, blank lines and the padding of tables are no part of a tree and may differ.
/// Linear in the size of both trees.
package enum TreeComparison {
  /// What an edit says that it changes.
  ///
  /// Nodes that lie in `before` may differ from those in `after` in the aspects named. Where `structure` is one, the other
  /// aspects are compared as rows: the same code literals, the same targets, the same words, whatever holds them.
  package struct Allowance: Hashable, Sendable {
    /// Offsets of the guide before.
    package let before: SourceRange
    /// Offsets of the guide after.
    package let after: SourceRange
    package let aspects: Set<Fix.Alteration>

    package init(before: SourceRange, after: SourceRange, aspects: Set<Fix.Alteration>) {
      self.before = before
      self.after = after
      self.aspects = aspects
    }
  }

  /// The first node that differs.
  package struct Difference: Hashable, Sendable {
    package let aspect: Fix.Alteration
    /// Where it stood, as offsets of the guide before; where a node is new, the place before which it came.
    package let before: SourceRange
    /// Where it stands, as offsets of the guide after.
    package let after: SourceRange
    /// What it said, and what it says: the literal, the target, or the kind of node.
    package let was: String
    package let `is`: String

    package init(aspect: Fix.Alteration, before: SourceRange, after: SourceRange, was: String, is: String) {
      self.aspect = aspect
      self.before = before
      self.after = after
      self.was = was
      self.is = `is`
    }
  }

  /// The first difference that no allowance covers; nil where there is none.
  package static func difference(
    from before: MarkdownTree, to after: MarkdownTree, allowing allowances: [Allowance] = []
  ) -> Difference? {
    var comparison = Comparison(TreeToken.all(of: before), TreeToken.all(of: after), allowances)
    return comparison.run()
  }
}
