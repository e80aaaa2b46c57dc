import WaymarkText

/// Markdown for what stands in HTML.
enum HTMLMarkdown {
  /// Whether a reader sees anything of a piece of HTML.
  static func hasText(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    return HTMLScanner.tokens(bytes).contains { $0.kind == .text && !bytes[$0.range].trimmed.isEmpty }
  }

  /// The lines of Markdown that say what a block of HTML says.
  ///
  /// Text, emphasis, code, links, breaks and paragraphs; from the first other block on the HTML stays as it is.
  static func lines(of html: String) -> [String] {
    let bytes = Array(html.utf8)
    var tokens = HTMLScanner.tokens(bytes)[...]
    var out = Output()
    while let token = tokens.popFirst() {
      let source = bytes[token.range].string
      switch token.kind {
      case .text: out.add(text: source)
      case .open("p"), .close("p"): out.paragraph()
      case .open("br"): out.lineBreak()
      case .open(let name) where name == "code" && token.attributes.isEmpty: out.add(code(&tokens, bytes))
      case .open(let name), .close(let name):
        if let mark = marks[name], token.attributes.isEmpty {
          out.add(mark)
        } else if name == "a", let link = link(token, &out.links) {
          out.add(link)
        } else if HTMLNames.blocks.contains(name) {
          out.paragraph()
          out.add(bytes[token.range.lowerBound...].string)
          return out.lines
        } else {
          out.add(source)
        }
      case .comment: out.add(source)
      }
    }
    return out.lines
  }

  /// The title of an admonition of tags, its markup kept; nil where no tag holds it.
  static func title(of admonition: Admonition, in source: SourceText) -> String? {
    let bytes = Array(source.slice(SourceRange(admonition.markerRange.upper, admonition.content.lower)))
    let tokens = HTMLScanner.tokens(bytes)
    guard let start = tokens.firstIndex(where: { if case .open = $0.kind { true } else { false } }),
      let end = tokens.last, start < tokens.count - 1
    else { return nil }
    let inner = bytes[tokens[start].range.upperBound..<max(tokens[start].range.upperBound, end.range.lowerBound)]
    return lines(of: inner.string).joined(separator: " ")
  }

  /// Markdown that shows a text as it is.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static let marks = ["strong": "**", "b": "**", "em": "*", "i": "*"]

  /// A code span of what stands before `</code>`.
  private static func code(_ tokens: inout ArraySlice<HTMLToken>, _ bytes: [UInt8]) -> String {
    var text = HTMLText()
    while let token = tokens.popFirst(), token.kind != .close("code") {
      if token.kind == .text { text.append(bytes[token.range]) { UInt32(clamping: $0) } }
    }
    return CodeSpan.of(text.text.string)
  }

  /// A part of a Markdown link; nil where the tag must stay.
  private static func link(_ token: HTMLToken, _ open: inout [String?]) -> String? {
    guard case .open = token.kind else {
      guard let target = open.popLast() else { return nil }
      return target.map { "](\($0))" }
    }
    let target = token.attribute("href")?.text ?? ""
    let isPlain =
      token.attributes.count == 1 && !target.isEmpty && !target.utf8.contains { " ()<>\\\n".utf8.contains($0) }
    open.append(isPlain ? target : nil)
    return isPlain ? "[" : nil
  }

  /// Lines as they grow.
  private struct Output {
    private var done: [String] = []
    private var line = ""
    /// The targets of links that are open; nil where the tag stays.
    var links: [String?] = []

    init() {}

    /// All lines, without blank ones at the end.
    var lines: [String] {
      var all =
        done
        + (line.isEmpty
          ? [] : line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init))
      while all.last?.isEmpty == true { all.removeLast() }
      return all
    }

    mutating func add(_ markup: String) { line += markup }

    mutating func add(text: String) {
      for (index, part) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        if index > 0 { end() }
        let isStart = line.isEmpty
        var part = part[...]
        if isStart { part = part.drop { $0 == " " || $0 == "\t" } }
        line += isStart ? HTMLMarkdown.escapedStart(part) : HTMLMarkdown.escaped(part)
      }
    }

    mutating func lineBreak() {
      line += "\\"
      end()
    }

    mutating func paragraph() {
      end()
      if done.last?.isEmpty == false { done.append("") }
    }

    private mutating func end() {
      let text = line.withoutTrailingSpaces
      if !text.isEmpty { done.append(text) }
      line = ""
    }
  }

  /// As `escaped`, where it begins a line: no block begins there.
  private static func escapedStart(_ text: Substring) -> String {
    let rest = escaped(text)
    guard let first = text.utf8.first else { return rest }
    if first.isDigit {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let next = text[digits.endIndex...].first
      return next == "." || next == ")" ? digits + "\\" + escaped(text[digits.endIndex...]) : rest
    }
    return "#>-+=~|:!?/{".utf8.contains(first) ? "\\" + rest : rest
  }
}

/// Code in a sentence.
enum CodeSpan {
  /// Between as many backticks as it needs.
  static func of(_ text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + pad + text + pad + fence
  }
}
