extension Dialect {
  /// `:::kind[Title]` … `:::`: Docusaurus. The reader of colon fences reads them.
  static let docusaurus = Dialect(
    id: "docusaurus", name: "Docusaurus admonition",
    kinds: AdmonitionKinds(
      ["note": .info, "tip": .tip, "info": .info, "warning": .warning, "danger": .danger], closed: true),
    sites: ["docusaurus", "rspress"], reader: "colon-fence",
    writing: AdmonitionWriting(
      reader: "colon-fence", body: .closed(by: ":::"),
      words: AdmonitionWriting.commonWords.merging([.important: "info"]) { $1 },
      kinds: ["note", "tip", "info", "warning", "danger"], hasTitles: true, hasFolds: false,
      marker: { head in
        let title = head.title?.replacing("[", with: "\\[").replacing("]", with: "\\]")
        return ":::\(head.kind)" + (title.map { "[\($0)]" } ?? "")
      }))
}
