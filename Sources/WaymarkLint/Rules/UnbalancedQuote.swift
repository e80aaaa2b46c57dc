import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkHostFiles
import WaymarkText

extension Rule {
  static let unbalancedQuote = Rule(
    id: "unbalanced-quote",
    severity: .error,
    summary: "A quote is opened and never closed.",
    explanation: """
      In a command an open quote makes the shell wait for more: the reader sees `>` and does not know why. In a file that a shell \
      reads, such as /etc/default/grub, everything after the quote becomes part of the value, and the program that reads the file \
      stops. Close the quote, or take it out.
      """,
    failing: [
      Example("```sh\necho ⟦\"⟧hello\n```\n"),
      Example("Or set:\n```GRUB_CMDLINE_LINUX_DEFAULT=⟦\"⟧quiet iommu=pt```\n"),
    ],
    passing: [
      Example("```sh\necho \"hello\" 'it is' \"it's\"\n```\n"),
      Example("Or set:\n```GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"```\n"),
    ]
  ) { compilation in
    // A line shown as an alternative goes into no file, and its quotes matter all the same.
    let shown = compilation.guide.codeBlocks.indices.filter { index in
      switch compilation.reading(of: index)?.role {
      case .codeSample: true
      case .fileContent: compilation.reading(of: index)?.target == nil
      case nil: compilation.guide.codeBlocks[index].notation == .inlineFence
      default: false
      }
    }.map { compilation.guide.codeBlocks[$0] }
    let inFiles =
      HostFileFindings.of("unbalanced-quote", in: compilation)
      + shown.filter(beginsWithAssignment).flatMap {
        HostFileFindings.findings(of: "unbalanced-quote", in: $0, path: "", format: .shellVariables, fragment: true)
      }
    return inFiles.map { finding in
      Finding(
        finding.message, at: finding.range, fixes: close(finding.range, in: compilation.guide).map { [$0] } ?? [],
        severity: finding.severity)
    } + ShellFindings.of(["unbalanced-quote"], in: compilation)
  }

  /// Closes the quote of an assignment at the end of its line, where it is the line's only quote.
  private static func close(_ quote: SourceRange, in guide: Guide) -> Fix? {
    guard let block = guide.codeBlocks.first(where: { $0.range.contains(quote) }),
      let line = block.body.lines.first(where: { block.body.source(of: $0.range).contains(quote) })
    else { return nil }
    let bytes = Array(line.text.utf8)
    let name = bytes.prefix { $0.isUpper || $0.isDigit || $0 == UInt8(ascii: "_") }
    guard let mark = guide.source.slice(quote).first, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(mark),
      !name.isEmpty, bytes.dropFirst(name.count).starts(with: [UInt8(ascii: "="), mark]),
      bytes.count(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) == 1, bytes.last != UInt8(ascii: "\\")
    else { return nil }
    let trailing = bytes.reversed().prefix { $0.isBlank }.count
    let end = block.body.source(of: line.range).upper - UInt32(trailing)
    return Fix(
      "close it at the end of the line", .suggested,
      [TextEdit(SourceRange(end, end), String(decoding: [mark], as: UTF8.self))], alters: [.code])
  }

  /// `NAME=`, in capitals.
  private static func beginsWithAssignment(_ block: CodeBlock) -> Bool {
    let name = block.body.bytes.prefix { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "_") }
    return name.count > 1 && block.body.bytes.dropFirst(name.count).first == UInt8(ascii: "=")
  }
}
