import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let missingFenceLanguage = Rule(
    id: "missing-fence-language",
    severity: .note,
    summary: "A code fence does not name its language.",
    explanation: """
      ```` ```sh ```` tells readers that they type the block, ```` ```text ```` that they look at it, ```` ```ini ```` that it goes \
      into a file. Without a language there are no colours, and a person and a tool have to guess which it is. The finding \
      stands at the first such fence and counts them all; its fix names what Waymark took each of them for.
      """,
    failing: [
      Example("⟦```⟧\napt update\n```\n\nThen:\n\n```\napt upgrade\n```\n")
    ],
    passing: [
      Example("```sh\napt update\n```\n\n    indented code names no language\n")
    ]
  ) { compilation in
    let guide = compilation.guide
    let bare = guide.codeBlocks.indices.filter {
      guide.codeBlocks[$0].notation == .fence && guide.codeBlocks[$0].info.isEmpty && guide.codeBlocks[$0].closed
    }
    guard let first = bare.first else { return [] }
    let fences = guide.codeBlocks.count { $0.notation == .fence }
    let count = bare.count == 1 ? "This fence names" : "\(bare.count) of \(fences) fences name"
    let edits = bare.compactMap { index -> TextEdit? in
      guard let language = compilation.reading(of: index).flatMap({ language(for: $0, guide.codeBlocks[index]) }) else {
        return nil
      }
      let end = opening(of: guide.codeBlocks[index], in: guide.source).upper
      return TextEdit(SourceRange(end, end), language)
    }
    return [
      Finding(
        "\(count) no language. Write `sh` for commands, `text` for output, the format for a file's content.",
        at: opening(of: guide.codeBlocks[first], in: guide.source),
        fixes: edits.isEmpty
          ? [] : [Fix("name what each block was taken for", .suggested, edits, alters: [.language, .text])])
    ]
  }

  /// The fence itself: "```".
  private static func opening(of block: CodeBlock, in source: SourceText) -> SourceRange {
    let mark = source.slice(block.range).first
    let length = source.slice(block.range).prefix { $0 == mark }.count
    return SourceRange(block.range.lower, block.range.lower + UInt32(length))
  }

  /// nil where the compiler is not sure.
  private static func language(for reading: BlockReading, _ block: CodeBlock) -> String? {
    guard reading.sure else { return nil }
    switch reading.role {
    // A prompt is nothing that is typed.
    case .command: return block.body.bytes.starts(with: Array("$ ".utf8)) ? "console" : "sh"
    case .consoleSession: return "console"
    case .output: return "text"
    case .fileContent: return reading.target.flatMap { language(forPath: $0, block) } ?? "text"
    case .codeSample, .admonition, .other: return nil
    }
  }

  private static func language(forPath path: String, _ block: CodeBlock) -> String? {
    if path.contains("/nginx/") { return "nginx" }
    if path.contains("/apache2/") || path.contains("/httpd/") { return "apache" }
    switch path.split(separator: "/").last?.split(separator: ".").last {
    case "service", "timer", "mount", "ini", "network", "netdev": return "ini"
    case "conf", "cnf": return isINI(block) ? "ini" : nil
    case "yaml", "yml": return "yaml"
    case "json": return "json"
    case "sh", "bashrc", "profile", "grub": return "sh"
    case "toml": return "toml"
    case "xml": return "xml"
    default: return nil
    }
  }

  /// Whether the first line that says something is `[section]` or `key = value`.
  private static func isINI(_ block: CodeBlock) -> Bool {
    let lines = block.body.lines.map { $0.text.drop(while: \.isWhitespace) }
    guard let line = lines.first(where: { !$0.isEmpty && !"#;".contains($0.first ?? "#") }) else { return false }
    let key = line.prefix { $0.isLetter || $0.isNumber || "_.-".contains($0) }
    return line.first == "[" || !key.isEmpty && line.dropFirst(key.count).drop { $0 == " " }.first == "="
  }
}
