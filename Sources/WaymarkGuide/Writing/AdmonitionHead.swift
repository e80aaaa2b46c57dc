import WaymarkText

extension Dialect {
  /// What an admonition of another dialect says, in this dialect's words.
  ///
  /// A kind that the dialect lacks becomes the title where it says more than how loud the admonition is.
  func head(for admonition: Admonition, in source: SourceText, _ writing: AdmonitionWriting) -> AdmonitionWriting.Head {
    let isSame = kinds.isKnown(admonition.kind) && kinds.severity(of: admonition.kind) == admonition.severity
    let isKept = isSame && (writing.kinds?.contains(admonition.kind) ?? admonition.kind.utf8.allSatisfy(isClassByte))
    let word = isKept ? admonition.kind : writing.words[admonition.severity] ?? "note"
    var title = Self.title(of: admonition, in: source)
    if title == nil, !isKept, !Self.plainKinds.contains(AdmonitionKinds.folded(admonition.kind)) {
      title = HTMLMarkdown.escaped(admonition.kind.prefix(1).uppercased() + admonition.kind.dropFirst())
    }
    return AdmonitionWriting.Head(
      kind: word, title: title, fold: admonition.fold, isAlone: admonition.bodyRange.isEmpty)
  }

  /// The title as Markdown.
  private static func title(of admonition: Admonition, in source: SourceText) -> String? {
    guard let title = admonition.title, !title.isEmpty else { return admonition.title }
    switch admonition.form {
    case .html: return HTMLMarkdown.title(of: admonition, in: source) ?? HTMLMarkdown.escaped(title)
    case .paragraph: return HTMLMarkdown.escaped(title)
    case .quote where admonition.dialect == Dialect.quotedLead.id: return HTMLMarkdown.escaped(title)
    case .quote: return AdmonitionMarker.title(of: admonition, in: source).map { source.string($0) } ?? title
    case .lines, .fence: return admonition.titleAsWritten ?? title
    }
  }

  /// Kinds that only say how loud an admonition is.
  private static let plainKinds: Set<String> = [
    "attention", "caution", "danger", "error", "important", "info", "note", "tip", "warning",
  ]
}
