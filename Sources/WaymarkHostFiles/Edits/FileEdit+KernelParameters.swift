import WaymarkKnowledge

/// The edit that merges kernel parameters.
extension FileEdit {
  /// Adds the content's parameters to the host's, or updates the host's of the same name.
  ///
  /// All other parameters of the host stay, in their order and with their quotes. What names the host's own root and boot
  /// files is never taken from a guide: with another machine's a host does not boot.
  func mergeKernelParameters(into file: TextLines, variable: String?) throws(Refusal) -> TextLines {
    let guide = try guideParameters(variable: variable)
    guard let variable else { return try Self.merge(guide, intoCommandLine: file) }
    return try Self.merge(guide, intoVariable: variable, of: file)
  }

  private static func merge(_ guide: [[UInt8]], intoCommandLine file: TextLines) throws(Refusal) -> TextLines {
    let places = file.lines.indices.filter { isContent(file.lines[$0].text) }
    guard let place = try only(places, orSay: { "The kernel command line stands on \($0); it must be one line." })
    else {
      throw Refusal(message: "The host has no kernel command line yet; without its own root= it would not boot.")
    }
    let text = file.lines[place].text
    if let assignment = ShellAssignment(text), assignment.isBootLoaderVariable {
      throw Refusal(
        message:
          "The file sets '\(assignment.name.string)' on line \(place + 1); a kernel command line has no variable name.",
        lines: [place + 1])
    }
    var result = file
    result.lines[place].text = try merged(guide, into: text, escapesQuotes: false, line: place)[...]
    return result
  }

  private static func merge(
    _ guide: [[UInt8]], intoVariable variable: String, of file: TextLines
  ) throws(Refusal) -> TextLines {
    let places = file.lines.indices.filter { ShellAssignment(file.lines[$0].text)?.sets(variable) == true }
    let only = try Self.only(places) { "'\(variable)' is set on \($0); leave one of them, then try again." }
    var result = file
    guard let place = only, let assignment = ShellAssignment(file.lines[place].text) else {
      let value = try merged(guide, into: [], escapesQuotes: true, line: nil)
      guard !value.isEmpty else { return file }
      let line = Array(variable.utf8) + Array("=\"".utf8) + value + [UInt8(ascii: "\"")]
      let defaults = file.lines.indices.filter { isCommentedOut(variable, in: file.lines[$0].text) }
      if defaults.count == 1 {
        result.lines[defaults[0]].text = file.lines[defaults[0]].text.prefix(while: \.isBlank) + line
      } else {
        result.insert([line[...]], at: defaults.last.map { $0 + 1 } ?? file.lines.count)
      }
      return result
    }
    let (inner, quote) = try value(of: assignment, line: place)
    let value = try merged(guide, into: inner, escapesQuotes: quote != UInt8(ascii: "'"), line: place)
    guard !inner.elementsEqual(value) else { return file }
    let sign = quote == nil ? [UInt8(ascii: "\"")] : []
    let old = file.lines[place].text
    result.lines[place].text = old[..<inner.startIndex] + sign + value + sign + old[inner.endIndex...]
    return result
  }

  // MARK: - The merge itself

  /// The text of a command line with the guide's parameters in it; `line` is where it stands.
  private static func merged(
    _ guide: [[UInt8]], into text: ArraySlice<UInt8>, escapesQuotes: Bool, line: Int?
  ) throws(Refusal) -> [UInt8] {
    var host = try read(text, escapesQuotes: escapesQuotes, line: line)
    var missing: [[UInt8]: [[UInt8]]] = [:]
    for parameter in guide {
      let name = KernelCommandLine.name(of: parameter)
      if missing[name] == nil {
        missing[name] = []
        let told = guide.filter { KernelCommandLine.name(of: $0) == name }
        let places = host.forKernel.indices.filter { host.parameters[$0].name == name }
        let there = places.map { host.parameters[$0].text }
        if KernelParameter.belongsToHost.contains(name[...].string) || there == told { continue }
        if places.isEmpty {
          missing[name] = told
        } else if KernelParameter.mayRepeat(name[...].string) {
          missing[name] = told.filter { !there.contains($0) }
        } else if places.count == 1, told.count == 1 {
          host.replace(places[0], by: parameter)
        } else {
          throw Refusal(
            message: "'\(name[...].string)' stands more than once among the kernel parameters; change it by hand.",
            lines: line.map { [$0 + 1] } ?? [])
        }
      }
      if missing[name]?.contains(parameter) == true { host.add(parameter) }
    }
    let result = host.bytes
    guard result.count <= KernelCommandLine.limit || result.elementsEqual(text) else {
      throw Refusal(message: tooLong, lines: line.map { [$0 + 1] } ?? [])
    }
    return result
  }

  private static let tooLong =
    "The kernel command line is longer than the \(KernelCommandLine.limit) bytes that a kernel reads."

  /// Reads parameters of a line of the file; of the content where `line` is nil.
  private static func read(
    _ text: ArraySlice<UInt8>, escapesQuotes: Bool, line: Int?
  ) throws(Refusal) -> KernelCommandLine {
    do throws(KernelCommandLine.Defect) {
      return try KernelCommandLine(text, escapesQuotes: escapesQuotes)
    } catch {
      let lines = line.map { [$0 + 1] } ?? []
      switch error {
      case .tooLong: throw Refusal(message: tooLong, lines: lines)
      case .openQuote: throw Refusal(message: "A quote among the kernel parameters is not closed.", lines: lines)
      case .backslash: throw Refusal(message: "A backslash stands among the kernel parameters.", lines: lines)
      }
    }
  }

  private static func value(
    of assignment: ShellAssignment, line: Int?
  ) throws(Refusal) -> (ArraySlice<UInt8>, quote: UInt8?) {
    let lines = line.map { [$0 + 1] } ?? []
    switch assignment.value {
    case .plain(let inner, let quote): return (inner, quote)
    case .openQuote:
      throw Refusal(message: "The quote of '\(assignment.name.string)' is not closed on its line.", lines: lines)
    case .notOneWord:
      throw Refusal(message: "The value of '\(assignment.name.string)' is not one quoted text.", lines: lines)
    }
  }

  private static func isContent(_ line: ArraySlice<UInt8>) -> Bool {
    line.trimmed.first.map { $0 != UInt8(ascii: "#") } ?? false
  }

  private static func isCommentedOut(_ variable: String, in line: ArraySlice<UInt8>) -> Bool {
    let text = line.droppingLeadingBlanks
    guard text.first == UInt8(ascii: "#"), text.dropFirst().first?.isBlank == false else { return false }
    return ShellAssignment(text.dropFirst())?.sets(variable) == true
  }

  // MARK: - The guide's side

  /// The parameters that the content shows: bare, or as the value of the variable.
  private func guideParameters(variable: String?) throws(Refusal) -> [[UInt8]] {
    let lines = contentLines.filter(Self.isContent)
    guard let line = lines.first, lines.count == 1 else {
      throw Refusal(
        message: "The content holds \(lines.isEmpty ? "no line" : "more than one line") of kernel parameters.")
    }
    var inner = line
    var quote: UInt8?
    if let assignment = ShellAssignment(line), variable.map(assignment.sets) == true || assignment.isBootLoaderVariable
    {
      guard let variable else {
        throw Refusal(
          message: "A kernel command line has no variable name, and the content sets '\(assignment.name.string)'.")
      }
      guard assignment.sets(variable) else {
        throw Refusal(message: "The content sets '\(assignment.name.string)', not '\(variable)'.")
      }
      (inner, quote) = try Self.value(of: assignment, line: nil)
    }
    let read = try Self.read(inner, escapesQuotes: quote == UInt8(ascii: "\""), line: nil)
    // What the variable held before is what the host has.
    let before = variable.map { ["$\($0)", "${\($0)}"] } ?? []
    let parameters = read.forKernel.map(\.text).filter {
      let text = $0[...].string
      return !KernelParameter.ellipses.contains(text) && !before.contains(text)
    }
    guard !parameters.isEmpty else { throw Refusal(message: "The content holds no kernel parameter.") }
    for parameter in parameters {
      let text = parameter[...].string
      guard !KernelCommandLine.name(of: parameter).isEmpty else {
        throw Refusal(message: "'\(text)' has no name; a line break or a blank stands before its '='.")
      }
      guard !parameter.contains(where: Self.shellSigns.contains) else {
        throw Refusal(message: "'\(text)' holds a sign that a shell reads; add it by hand.")
      }
    }
    return parameters
  }

  private static let shellSigns = Array("'$\\`".utf8)
}
