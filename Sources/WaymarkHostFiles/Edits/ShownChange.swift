import WaymarkKnowledge

/// What a guide's block shows of a file that is there already: dots for what is left out, blocks around new lines, a diff.
package struct ShownChange: Hashable, Sendable {
  /// nil: what the text says.
  package let operation: EditOperation?
  /// The parts of the shown text that are the content of the edit, in order.
  package let content: [Range<Int>]

  /// What is changed by a text with dots in it; nil where it shows no dots, or where they do not tell.
  package init?(abridged text: [UInt8], format: FileFormat) {
    let lines = ShownLine.all(text)
    guard lines.contains(where: \.isDots), lines.contains(where: { !$0.isDots && !$0.text.isBlank }) else { return nil }
    let kept = lines.filter { !$0.isDots }
    let style = Self.style(of: kept, format)
    guard style != .none else {
      self.init(operation: nil, content: kept.map(\.range))
      return
    }
    // Dots of a text with indentation stand as deep as what they stand for; elsewhere they hold nothing.
    let texts = lines.map { $0.isDots && style != .indentation ? [] : $0.text }
    guard let outline = try? Outline(texts, style: style, format: format) else { return nil }
    let news = NewLines(lines, outline)
    if KeyGrammar(format) != nil, news.areSingle {
      self.init(operation: .setKey, content: kept.map(\.range))
    } else if let block = news.block, block == 0 {
      self.init(operation: nil, content: kept.map(\.range))
    } else if let block = news.block {
      let headers = outline.headers(of: block).map { lines[$0].text.trimmed.string }
      let added = news.indices.sorted().map { lines[$0].range }
      self.init(operation: .ensureLines(anchor: .inside(block: headers.joined(separator: "\n"))), content: added)
    } else {
      return nil
    }
  }

  private init(operation: EditOperation?, content: [Range<Int>]) {
    self.operation = operation
    self.content = content
  }

  private static func style(of lines: [ShownLine], _ format: FileFormat) -> BlockStyle {
    guard format == .text else { return .of(format) }
    let headers = lines.map { BlockStyle.of(format, header: $0.text) }
    return headers.first { $0 != .sections }
      ?? (lines.contains { $0.text.first == UInt8(ascii: "[") } ? .sections : .none)
  }

  // MARK: - Diffs

  /// The changes of a diff, one a hunk.
  package static func changes(ofDiff text: [UInt8]) -> [ShownChange] {
    var hunks: [[ShownLine]] = [[]]
    for line in ShownLine.all(text) {
      if line.text.hasPrefix("@@") {
        hunks.append([])
      } else if !Self.headers.contains(where: { line.text.hasPrefix($0) }) {
        hunks[hunks.count - 1].append(line)
      }
    }
    return hunks.compactMap(ShownChange.init(hunk:))
  }

  private static let headers = ["--- ", "+++ ", "diff ", "index ", "\\ "]

  private init?(hunk lines: [ShownLine]) {
    let plus = UInt8(ascii: "+")
    let minus = UInt8(ascii: "-")
    let lines = lines.filter { !$0.text.isEmpty }
    let old = lines.filter { $0.text.first != plus }
    let new = lines.filter { $0.text.first != minus }
    guard lines.contains(where: { $0.text.first == plus || $0.text.first == minus }) else { return nil }
    let content = new.map(\.withoutSign)
    if old.isEmpty {
      self.init(operation: .ensureLines(anchor: nil), content: content)
    } else if new.isEmpty {
      self.init(operation: .removeLines, content: old.map(\.withoutSign))
    } else {
      let text = old.map { line in
        let bytes = line.text.first == minus || line.text.first == UInt8(ascii: " ") ? line.text.dropFirst() : line.text
        return bytes.string + "\n"
      }
      self.init(operation: .replaceBlock(old: text.joined()), content: content)
    }
  }
}

extension EditOperation {
  /// How lines become others: "change X to Y".
  ///
  /// A key that is given another value is set, whatever value the file has; a default is uncommented.
  package static func change(_ old: [UInt8], to new: [UInt8], format: FileFormat) -> EditOperation {
    let (oldLines, newLines) = (FileEdit.lines(ofContent: old), FileEdit.lines(ofContent: new))
    if oldLines.count == 1, newLines.count == 1, let old = oldLines.first, let new = newLines.first {
      let bare = CommentSigns(format).uncommented(old).trimmed
      if bare != old.trimmed, bare.folded == new.folded { return .uncomment }
      if let grammar = KeyGrammar(format), let key = grammar.key(bare), key == grammar.key(new.trimmed) {
        return .setKey
      }
    }
    return .replaceBlock(old: String(decoding: old, as: UTF8.self))
  }
}

/// A line of a shown text.
private struct ShownLine {
  let text: ArraySlice<UInt8>
  /// With its ending.
  let range: Range<Int>
  /// Whether it stands for lines that are not shown.
  let isDots: Bool

  static func all(_ text: [UInt8]) -> [ShownLine] {
    let lines = TextLines(text).texts
    return lines.indices.map { index in
      let end = index + 1 < lines.count ? lines[index + 1].startIndex : text.count
      return ShownLine(text: lines[index], range: lines[index].startIndex..<end, isDots: lines[index].isEllipsis)
    }
  }

  /// Its range behind the sign of a diff.
  var withoutSign: Range<Int> {
    let hasSign = text.first.map { "+- ".utf8.contains($0) } ?? false
    return (range.lowerBound + (hasSign ? 1 : 0))..<range.upperBound
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line stands for others that are not shown: `...`, `# …`, `<!-- ... -->`.
  var isEllipsis: Bool {
    var text = trimmed.drop { "#/;*<!-".utf8.contains($0) || $0.isBlank }
    while let last = text.last, last.isBlank || "*/->".utf8.contains(last) { text.removeLast() }
    return text.count < 8 && KernelParameter.ellipses.contains(text.string)
  }

  var isComment: Bool { trimmed.first == UInt8(ascii: "#") }
}

/// The lines of an abridged text that are new, as far as its dots tell.
///
/// A block with dots in it is there already, and those around it; what else stands in it is new.
private struct NewLines {
  private(set) var indices: Set<Int> = []
  /// The block in which all of them go; nil where they go in several.
  private(set) var block: Int?
  /// Whether each of them is one line by itself.
  private(set) var areSingle = true

  init(_ lines: [ShownLine], _ outline: Outline) {
    var known: Set<Int> = [0]
    for (index, line) in lines.enumerated() where line.isDots {
      var block = outline.owners[index]
      while known.insert(block).inserted { block = outline.blocks[block].parent }
    }
    var homes: Set<Int> = []
    for (index, line) in lines.enumerated() where !line.isDots && !line.text.isBlank {
      let owner = outline.owners[index]
      if case .header(let block) = outline.parts[index] {
        if known.contains(block) { continue }
        // With indentation each line may begin a block; one that holds nothing is a line.
        if outline.style != .indentation || outline.blocks[block].limit > index + 1 { areSingle = false }
      }
      if case .closer(let block) = outline.parts[index], known.contains(block) { continue }
      if known.contains(owner) { homes.insert(owner) }
      indices.insert(index)
    }
    block = homes.count == 1 ? homes.first : nil
  }
}

extension Outline {
  /// The lines that begin a block and those around it, the outermost first.
  fileprivate func headers(of block: Int) -> [Int] {
    var result: [Int] = []
    var block = block
    while let header = blocks[block].header {
      result.append(header)
      block = blocks[block].parent
    }
    return result.reversed()
  }
}
