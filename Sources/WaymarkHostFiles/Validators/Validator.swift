/// Judges content by the format of the file that it goes into.
package enum Validator {
  /// What is wrong with content for a path, in order; a fragment ("add this line") may lack its context.
  package static func findings(
    in content: [UInt8], path: String, format: FileFormat, fragment: Bool
  ) -> [ContentFinding] {
    var judgement = Judgement(content: content, path: path, isFragment: fragment)
    switch format {
    case .shellVariables: judgement.shellVariables()
    case .kernelCommandLine: judgement.kernelCommandLine()
    case .modprobe: judgement.modprobe()
    case .modules: judgement.modules()
    case .sysctl: judgement.sysctl()
    case .fstab: judgement.fstab()
    case .sshd: judgement.sshd()
    case .systemdUnit: judgement.systemdUnit()
    case .ini: judgement.ini()
    case .hosts, .yaml, .json, .text: break
    }
    return judgement.findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Content under judgement, and what was found so far; each format adds its own part in a file of its own.
struct Judgement {
  let content: [UInt8]
  let path: String
  let isFragment: Bool
  /// The lines without their endings; indices of the slices are offsets in the content.
  let lines: [ArraySlice<UInt8>]
  private(set) var findings: [ContentFinding] = []

  init(content: [UInt8], path: String, isFragment: Bool) {
    self.content = content
    self.path = path
    self.isFragment = isFragment
    self.lines = TextLines(content).texts
  }

  mutating func refuse(_ rule: String, _ range: Range<Int>, _ message: String) {
    findings.append(ContentFinding(rule: rule, severity: .refused, message: message, range: range))
  }

  mutating func warn(_ rule: String, _ range: Range<Int>, _ message: String) {
    findings.append(ContentFinding(rule: rule, severity: .warning, message: message, range: range))
  }

  mutating func note(_ rule: String, _ range: Range<Int>, _ message: String) {
    findings.append(ContentFinding(rule: rule, severity: .note, message: message, range: range))
  }

  /// The lines that hold something, comments apart.
  func statements(comments: [UInt8] = [UInt8(ascii: "#")]) -> [ArraySlice<UInt8>] {
    lines.map(\.trimmed).filter { $0.first.map { !comments.contains($0) } ?? false }
  }
}

extension ArraySlice<UInt8> {
  /// Where the slice stands in the content that it was cut of.
  var range: Range<Int> { startIndex..<endIndex }

  /// The bytes of the first quote that a word processor made: “ ” ‘ ’ „.
  var smartQuote: Range<Int>? {
    var index = startIndex
    while let lead = self[index...].firstIndex(of: 0xE2), lead + 2 < endIndex {
      if self[lead + 1] == 0x80, 0x98...0x9F ~= self[lead + 2] { return lead..<(lead + 3) }
      index = lead + 1
    }
    return nil
  }
}
