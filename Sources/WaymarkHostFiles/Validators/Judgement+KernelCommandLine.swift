import WaymarkKnowledge

extension Judgement {
  /// A file that holds one line of kernel parameters.
  mutating func kernelCommandLine() {
    let statements = statements()
    guard let first = statements.first else { return }
    for line in statements {
      if let assignment = ShellAssignment(line), assignment.isBootLoaderVariable {
        refuse(
          "wrong-file-syntax", line.range,
          "'\(assignment.name.string)=' is a line of /etc/default/grub; \(path) holds the bare parameters on one line, "
            + "without a name and quotes.")
        return
      }
    }
    if let second = statements.dropFirst().first {
      let cut = first.words.last ?? first
      let isCut = second.first == UInt8(ascii: "=") || cut.last == UInt8(ascii: "=")
      let rest = second.words.first ?? second
      refuse(
        "malformed-kernel-cmdline", cut.startIndex..<rest.endIndex,
        isCut
          ? "A line break cuts '\(cut.string)' from '\(rest.string)'; a kernel command line is one line."
          : "\(path) must hold one line, and this is \(statements.count).")
      return
    }
    if let quote = first.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), first.last == quote,
      first.count > 1
    {
      refuse("wrong-file-syntax", first.range, "\(path) holds the bare parameters, without quotes around them.")
      return
    }
    let parameters = kernelParameters(first, escapesQuotes: false)
    if !isFragment, !parameters.isEmpty, !parameters.contains(where: { $0.name == Array("root".utf8) }) {
      note(
        "malformed-kernel-cmdline", first.range,
        "root= is missing: these parameters must be merged into the host's own line, which says what it boots from.")
    }
  }

  /// A row of kernel parameters, in a file of its own or in a shell's quotes.
  @discardableResult
  mutating func kernelParameters(_ text: ArraySlice<UInt8>, escapesQuotes: Bool) -> [KernelCommandLine.Parameter] {
    if let quote = text.smartQuote {
      refuse("unbalanced-quote", quote, "A typographic quote is no quote for the kernel; write \".")
      return []
    }
    do throws(KernelCommandLine.Defect) {
      let parameters = try KernelCommandLine(text, escapesQuotes: escapesQuotes).forKernel
      for parameter in parameters where parameter.name.isEmpty {
        refuse(
          "malformed-kernel-cmdline", parameter.range,
          "'\(parameter.text[...].string)' has no name; no blank may stand around the '=' of a kernel parameter.")
      }
      return Array(parameters)
    } catch {
      switch error {
      case .tooLong:
        refuse(
          "malformed-kernel-cmdline", text.range,
          "The kernel reads \(KernelCommandLine.limit) bytes of its command line, and this is \(text.count).")
      case .openQuote(let index):
        refuse("unbalanced-quote", index..<(index + 1), "This quote among the kernel parameters is never closed.")
      case .backslash(let index):
        refuse(
          "malformed-kernel-cmdline", index..<(index + 1),
          "The kernel takes a backslash as it stands; it escapes nothing.")
      }
      return []
    }
  }
}
