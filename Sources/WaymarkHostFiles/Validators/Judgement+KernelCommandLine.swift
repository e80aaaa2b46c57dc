import WaymarkKnowledge
import WaymarkText

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

  /// A name that the kernel does not know: it hands such words on to init, so that only a near miss is a mistake.
  private mutating func kernelParameterName(_ parameter: KernelCommandLine.Parameter) {
    let name = parameter.name[...]
    // Capitals are variables of init's environment, or wait for the reader's own words.
    guard name.count > 3, !name.contains(where: \.isUpper),
      name.allSatisfy({ $0.isNameByte || $0 == UInt8(ascii: ".") }),
      !KernelParameterName.all.contains(name.string)
    else { return }
    let range = parameter.range.prefix(name.count)
    if let dot = name.firstIndex(of: UInt8(ascii: ".")) {
      let isOfPrograms = ["rd", "systemd", "plymouth", "luks", "live", "ip", "bootconfig"].contains(name[..<dot].string)
      guard !isOfPrograms, let known = ModuleParameter.names(of: name[..<dot].string),
        !known.contains(where: { $0.replacing("-", with: "_") == name[(dot + 1)...].string })
      else { return }
      guard let meant = nearest(to: name[(dot + 1)...].string, among: known) else { return }
      warn(
        "unknown-key", range,
        "The module \(name[..<dot].string) has no parameter '\(name[(dot + 1)...].string)'; is \(meant) meant?")
    } else if let meant = nearest(to: name.string, among: KernelParameterName.sorted), Self.isSlip(name.string, meant) {
      warn("unknown-key", range, "The kernel knows no parameter '\(name.string)'; is \(meant) meant?")
    } else {
      note("unknown-key", range, "The kernel has no parameter '\(name.string)' that is known here.")
    }
  }

  /// A processor is of one vendor, so that parameters for another do nothing.
  private mutating func kernelVendors(_ parameters: [KernelCommandLine.Parameter]) {
    let own = parameters.compactMap { parameter in
      KernelParameter.vendor(of: parameter.name[...].string).map { (parameter, vendor: $0) }
    }
    guard let first = own.first, let other = own.first(where: { $0.vendor != first.vendor }) else { return }
    note(
      "malformed-kernel-cmdline", other.0.range,
      "'\(other.0.name[...].string)' is for processors of \(other.vendor), and '\(first.0.name[...].string)' for those of "
        + "\(first.vendor); one of them does nothing.")
  }

  /// Names of parameters resemble each other, so that only one letter may be wrong.
  private static func isSlip(_ name: String, _ meant: String) -> Bool {
    abs(name.utf8.count - meant.utf8.count) < 2 && NearestWord.distance(name, meant) == 1
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
      for parameter in parameters { kernelParameterName(parameter) }
      kernelVendors(Array(parameters))
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
