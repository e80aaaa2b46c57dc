import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// ```` ```admonish warning "Title" ````: mdbook-admonish.
  static let admonish = Dialect(
    id: "admonish", name: "mdbook admonishment", example: "```admonish warning \"Power\"\nKeep the power on.\n```",
    sites: ["mdbook"], forms: [.fence(AdmonishFence.read)])
}

private enum AdmonishFence {
  private static let syntax = TagSyntax(opening: "", closing: "", endMarks: [])

  @Sendable static func read(_ block: MarkdownTree.CodeBlock) -> (construct: Construct, body: MappedText)? {
    let info = Array(block.info.utf8)
    guard let infoRange = block.infoRange, let name = info.split(whereSeparator: \.isSpace).first else { return nil }
    let isAdmonish = name.elementsEqual("admonish".utf8)
    guard isAdmonish || ["alert", "callout"].contains(name.string) else { return nil }
    func piece(_ range: Range<Int>) -> Piece {
      Piece(
        info[range].string,
        SourceRange(infoRange.lower + UInt32(range.lowerBound), infoRange.lower + UInt32(range.upperBound)))
    }
    var fields: [String: Range<Int>] = [:]
    for (name, value) in syntax.attributes(info, name.endIndex..<info.count) { fields[name] = value }
    guard isAdmonish || fields["type"] != nil else { return nil }
    // `note.my-class "Title"` is the oldest form.
    let word = fields["0"].map { info[$0].prefix { $0 != UInt8(ascii: ".") }.indices }
    let isKind =
      word.map { !$0.isEmpty && info[$0.lowerBound - 1] != UInt8(ascii: "\"") && info[$0].allSatisfy(isClassByte) }
      == true
    let kind = (isKind ? word.map(piece) : nil) ?? fields["type"].map(piece)
    var construct = Construct(
      meaning: .admonition(kind: kind ?? Piece("note", piece(name.indices).range)),
      title: (fields["title"] ?? fields[isKind ? "1" : "0"]).map(piece))
    if let fold = fields["collapsible"] { construct.fold = info[fold].string == "true" ? .closed : .none }
    return (construct, block.body)
  }
}
