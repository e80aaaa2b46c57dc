import WaymarkText

/// The body of an admonition that is a code fence, as a text of its own.
///
/// To Markdown it is code; its dialect says that it is Markdown.
package struct FencedBody {
  /// The whole lines of the admonition.
  package let range: SourceRange
  /// Without what stands before each line.
  package let text: SourceText
  private let body: AdmonitionBody
  private let guide: Guide

  /// Those of a guide that stand in no other.
  package static func all(in guide: Guide) -> [FencedBody] {
    var fenced: Set<Int> = []
    var bodies: [FencedBody] = []
    for (index, admonition) in guide.admonitions.enumerated() {
      let isInner = admonition.parent.map(fenced.contains) == true
      if isInner || admonition.form == .fence { fenced.insert(index) }
      if !isInner, admonition.form == .fence { bodies.append(FencedBody(of: admonition, in: guide)) }
    }
    return bodies.filter { !$0.body.lines.isEmpty }
  }

  private init(of admonition: Admonition, in guide: Guide) {
    let source = guide.source
    body = AdmonitionBody(of: admonition, firstText: nil, in: guide)
    let lines = source.lines.lines(of: admonition.range)
    range = source.lines.range(ofLine: lines.lowerBound).union(source.lines.range(ofLine: lines.upperBound))
    text = SourceText(path: source.path, bytes: body.lines.flatMap { Self.bytes($0, source) + [0x0A] })
    self.guide = guide
  }

  private static func bytes(_ line: AdmonitionBody.Line, _ source: SourceText) -> [UInt8] {
    Array(repeating: 0x20, count: line.spaces) + source.slice(line.content)
  }

  /// The edits of the guide that put other lines into the body.
  package func edits(to bytes: [UInt8]) -> [TextEdit] {
    let source = guide.source
    var new = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if new.last?.isEmpty == true { new.removeLast() }
    let old = body.lines.map { Self.bytes($0, source)[...] }
    func place(_ line: Int) -> SourceRange { source.lines.range(ofLine: body.lines[line].number) }
    return LineDifference.changes(old, new).compactMap { change in
      guard let last = body.lines.indices.last else { return nil }
      let lower = change.old.lowerBound > last ? place(last).upper : place(change.old.lowerBound).lower
      let upper = change.old.isEmpty ? lower : place(change.old.upperBound - 1).upper
      let ending = source.ending(ofLine: body.lines[min(change.old.lowerBound, last)].number)
      let lines = new[change.new].map { line in
        (line.isEmpty ? body.prefix.withoutTrailingSpaces : body.prefix + String(decoding: line, as: UTF8.self))
          + ending
      }
      return TextEdit(SourceRange(lower, upper), lines.joined())
    }
  }
}
