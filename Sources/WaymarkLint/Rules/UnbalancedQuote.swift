import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkHostFiles

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
    return HostFileFindings.of("unbalanced-quote", in: compilation)
      + shown.filter(beginsWithAssignment).flatMap {
        HostFileFindings.findings(of: "unbalanced-quote", in: $0, path: "", format: .shellVariables, fragment: true)
      }
      + ShellFindings.of(["unbalanced-quote"], in: compilation)
  }

  /// `NAME=`, in capitals.
  private static func beginsWithAssignment(_ block: CodeBlock) -> Bool {
    let name = block.body.bytes.prefix { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "_") }
    return name.count > 1 && block.body.bytes.dropFirst(name.count).first == UInt8(ascii: "=")
  }
}
