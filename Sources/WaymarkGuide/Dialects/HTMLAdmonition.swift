import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `<div class="admonition note">` and the alert boxes of the common style sheets.
  static let html = Dialect(
    id: "html", name: "HTML admonition",
    example:
      "<div class=\"admonition warning\">\n<p class=\"admonition-title\">Power</p>\n\nKeep the power on.\n\n</div>",
    forms: [
      .html { tag in
        guard case .open(let name) = tag.kind, ["div", "aside", "section", "p", "blockquote"].contains(name) else {
          return nil
        }
        guard let attribute = tag.attribute("class") else {
          // Notion writes its callouts as `<aside>`.
          guard name == "aside" else { return nil }
          return Construct(meaning: .admonition(kind: Piece(name, SourceRange(0, 0))))
        }
        return HTMLAdmonition.kind(of: attribute).map { Construct(meaning: .admonition(kind: $0)) }
      }
    ],
    writing: AdmonitionWriting(
      otherReaders: ["html-details"], words: AdmonitionWriting.commonWords, kinds: nil, carries: [.title, .fold],
      isOwn: { $0.contains("admonition") }, frame: HTMLAdmonition.frame))
}

enum HTMLAdmonition {
  /// Whether an element is the title of the box around it.
  static func isTitle(_ tag: HTMLToken) -> Bool {
    tag.classes().contains {
      ["admonition-title", "alert-heading", "alert-title", "callout-title", "title"].contains($0)
    }
  }

  @Sendable static func frame(_ head: AdmonitionWriting.Head, _ body: WrittenBody) -> AdmonitionWriting.Frame {
    let title = head.title.map(inlines) ?? head.kind.prefix(1).uppercased() + head.kind.dropFirst()
    let opener =
      head.fold == .none
      ? ["<div class=\"admonition \(head.kind)\">", "<p class=\"admonition-title\">\(title)</p>"]
      : [
        "<details class=\"admonition \(head.kind)\"\(head.fold(open: " open", closed: ""))>",
        "<summary>\(title)</summary>",
      ]
    var frame = AdmonitionWriting.Frame.fenced(opener, head.fold == .none ? "</div>" : "</details>")
    frame.endsAfter = true
    return frame
  }

  /// Markdown of a title as HTML.
  private static func inlines(_ title: String) -> String {
    var html = MarkdownParser.html(SourceText(title), grammars: [], extensions: [])[...]
    if html.hasPrefix("<p>"), html.hasSuffix("</p>\n") { html = html.dropFirst(3).dropLast(5) }
    return String(html)
  }

  /// The kind that a class list names: the word beside `admonition`, `alert-warning`, or a kind by itself.
  static func kind(of attribute: Piece) -> Piece? {
    var isBox = false
    var kind: Piece?
    var offset = attribute.range.lower
    for word in attribute.text.split(separator: " ", omittingEmptySubsequences: false) {
      defer { offset += UInt32(clamping: word.utf8.count + 1) }
      let lower = word.lowercased()
      if boxes.contains(lower) {
        isBox = true
        continue
      }
      let prefix = boxes.first { lower.hasPrefix($0 + "-") }.map { $0.utf8.count + 1 } ?? 0
      let rest = String(word.dropFirst(prefix))
      let isKind = AdmonitionKinds.isLeadWord(lower)
      // `note warning` is a warning in the box of a note.
      guard kind == nil ? isBox || prefix > 0 || isKind : kind?.text == "note" && isKind, !rest.isEmpty,
        !parts.contains(rest.lowercased())
      else { continue }
      let lower32 = offset + UInt32(clamping: prefix)
      kind = Piece(rest, SourceRange(lower32, lower32 + UInt32(clamping: rest.utf8.count)))
    }
    return kind ?? (isBox ? attribute : nil)
  }

  /// What boxes are made of: `admonition-title` is no kind.
  private static let parts: Set<String> = ["body", "content", "heading", "icon", "title"]

  private static let boxes: Set<String> = [
    "admonition", "alert", "callout", "confluence-information-macro", "notice", "panel",
    "pt-callout",
  ]
}
