/// How a dialect's admonitions are written.
package struct AdmonitionWriting: Sendable {
  /// What an admonition says beside its body.
  package struct Head: Hashable, Sendable {
    /// One of the dialect's own kinds.
    package let kind: String
    package let title: String?
    package let fold: Admonition.Fold
  }

  /// What stands around the lines of a body.
  enum Body: Sendable {
    /// `> ` before each line.
    case quoted
    /// Four spaces before each line.
    case indented
    /// The lines as they are, with this line after them.
    case closed(by: String)
  }

  /// The dialect that reads what is written.
  let reader: String
  let body: Body
  /// The dialect's word for each degree, where it has no word of the author's.
  let words: [AdmonitionSeverity: String]
  /// The kinds that are kept as the author wrote them, where they mean the same; nil for all.
  let kinds: Set<String>?
  let hasTitles: Bool
  let hasFolds: Bool
  /// The line that opens an admonition.
  let marker: @Sendable (Head) -> String

  /// The words of most dialects.
  static let commonWords: [AdmonitionSeverity: String] = [
    .info: "note", .tip: "tip", .important: "important", .warning: "warning", .danger: "danger",
  ]
}

extension Dialect {
  /// The dialects that admonitions can be written in, by id.
  package static let writable: [Dialect] = all.filter { $0.writing != nil }

  /// What an admonition of another dialect says, in this dialect's words.
  ///
  /// A kind that the dialect lacks becomes the title where it says more than how loud the admonition is.
  func head(for admonition: Admonition, _ writing: AdmonitionWriting) -> AdmonitionWriting.Head {
    let isSame = kinds.isKnown(admonition.kind) && kinds.severity(of: admonition.kind) == admonition.severity
    let isKept = isSame && (writing.kinds?.contains(admonition.kind) ?? admonition.kind.utf8.allSatisfy(isClassByte))
    let word = isKept ? admonition.kind : writing.words[admonition.severity] ?? "note"
    var title = admonition.title?.isEmpty == true ? nil : admonition.titleAsWritten
    if title == nil, !isKept, !Self.plainKinds.contains(AdmonitionKinds.folded(admonition.kind)) {
      title = admonition.kind.prefix(1).uppercased() + admonition.kind.dropFirst()
    }
    return AdmonitionWriting.Head(kind: word, title: title, fold: admonition.fold)
  }

  /// Kinds that only say how loud an admonition is.
  private static let plainKinds: Set<String> = [
    "attention", "caution", "danger", "error", "important", "info", "note", "tip", "warning",
  ]
}
