/// How a format's lines assign keys.
struct KeyGrammar {
  /// The key that a line assigns, in the form that compares equal for equal keys; nil for a line that assigns none.
  let key: (ArraySlice<UInt8>) -> [UInt8]?
  /// The bytes that begin a comment.
  var comments: [UInt8] = [UInt8(ascii: "#")]
  /// Whether `[section]` lines part the keys.
  var hasSections = false
  /// Whether a quote that a line leaves open goes on in the next line.
  var hasQuotes = false
  /// The key that begins a block whose keys hold under a condition.
  var condition: [UInt8]?

  static func of(_ format: FileFormat) -> KeyGrammar? {
    switch format {
    case .shellVariables: KeyGrammar(key: shellVariable, hasQuotes: true)
    case .environment: KeyGrammar(key: shellVariable)
    case .sysctl: KeyGrammar(key: beforeEqualSign, comments: [UInt8(ascii: "#"), UInt8(ascii: ";")])
    case .toml: KeyGrammar(key: beforeEqualSign, hasSections: true)
    case .ini, .systemdUnit:
      KeyGrammar(key: beforeEqualSign, comments: [UInt8(ascii: "#"), UInt8(ascii: ";")], hasSections: true)
    case .sshd: KeyGrammar(key: keyword, condition: Array("match".utf8))
    case .modprobe: KeyGrammar(key: moduleCommand)
    case .modules: KeyGrammar(key: { $0.words.first.map(moduleName) })
    case .fstab: KeyGrammar(key: mountPoint)
    case .hosts: KeyGrammar(key: { $0.words.first.map(Array.init) })
    case .kernelCommandLine, .yaml, .netplan, .compose, .json, .dockerDaemon, .xml: nil
    default: KeyGrammar(key: leadingWord)
    }
  }

  /// What a line is.
  enum Line {
    case blank
    /// A comment that holds a default, right behind its sign: `#PermitRootLogin no`.
    case commentedOut([UInt8])
    case comment
    case section([UInt8])
    case assignment([UInt8])
    /// Begins a block whose keys hold under a condition: `Match User git`.
    case conditional
    case other
  }

  func read(_ line: ArraySlice<UInt8>) -> Line {
    let text = line.trimmed
    guard let first = text.first else { return .blank }
    if comments.contains(first) {
      let rest = text.dropFirst()
      guard let next = rest.first, !next.isBlank, !comments.contains(next), let key = key(rest) else { return .comment }
      return .commentedOut(key)
    }
    if hasSections, first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") { return .section(Array(text)) }
    guard let key = key(text) else { return .other }
    return key == condition ? .conditional : .assignment(key)
  }

  /// Whether the value goes on in the next line.
  func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    line.last == UInt8(ascii: "\\") || hasQuotes && ShellQuotes.leftOpen(by: line)
  }

  // MARK: - The keys

  private static func shellVariable(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    ShellAssignment(line).map { Array($0.name) }
  }

  private static func beforeEqualSign(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let key = line[..<sign].trimmed
    return key.isEmpty || key.first == UInt8(ascii: "[") ? nil : Array(key)
  }

  private static func keyword(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let word = line.prefix { $0.isLetter || $0.isDigit }
    let rest = line[word.endIndex...]
    guard !word.isEmpty, let next = rest.first, next.isBlank || next == UInt8(ascii: "=") else { return nil }
    return word.map(\.lowercased)
  }

  /// `options vfio-pci …` and `options vfio_pci …` are one key.
  private static func moduleCommand(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let words = line.words
    guard words.count > 1 else { return nil }
    return words[0] + [UInt8(ascii: " ")] + moduleName(words[1])
  }

  private static func moduleName(_ name: ArraySlice<UInt8>) -> [UInt8] {
    name.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
  }

  /// The mount point, or the device where there is none.
  private static func mountPoint(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let words = line.words
    guard words.count > 2 else { return nil }
    return Array(words[1].first == UInt8(ascii: "/") ? words[1] : words[0])
  }

  private static func leadingWord(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let word = line.prefix { $0.isNameByte || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    guard !word.isEmpty, let next = line[word.endIndex...].first,
      next.isBlank || next == UInt8(ascii: "=") || next == UInt8(ascii: ":")
    else { return nil }
    return Array(word)
  }
}
