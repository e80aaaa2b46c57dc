import WaymarkKnowledge

/// How a format's lines assign keys.
struct KeyGrammar {
  /// Where a key goes of which the content names no block.
  enum Outside {
    /// Wherever it stands; nowhere else where the file has blocks.
    case anywhere
    /// Before the first block.
    case first
    /// Wherever it stands, else before the first block.
    case anywhereElseFirst
  }

  /// The key that a line assigns, in the form that compares equal for equal keys; nil for a line that assigns none.
  private let name: (ArraySlice<UInt8>) -> [UInt8]?
  private let shared: SharedKey
  let comments: CommentSigns
  let style: BlockStyle
  let outside: Outside
  /// Whether a quote that a line leaves open goes on in the next line.
  private let hasQuotes: Bool
  private let format: FileFormat

  /// nil for a format whose keys are not set line by line.
  init?(_ format: FileFormat) {
    var hasQuotes = false
    var outside = Outside.anywhere
    switch format {
    case .shellVariables:
      name = Self.shellVariable
      hasQuotes = true
    case .environment, .crontab, .systemCrontab: name = Self.shellVariable
    case .sysctl, .toml, .ini, .systemdUnit: name = Self.beforeEqualSign
    case .sshd, .ssh:
      name = Self.keyword
      outside = format == .sshd ? .first : .anywhereElseFirst
    case .apache: name = Self.keyword
    case .nginx, .logrotate: name = Self.firstWord
    case .modprobe: name = Self.moduleCommand
    case .modules: name = { $0.words.first.map(Self.moduleName) }
    case .fstab: name = Self.mountPoint
    case .hosts: name = { $0.words.first.map(Array.init) }
    case .proxmoxGuest:
      name = Self.leadingWord
      outside = .first
    case .resolvConf, .networkInterfaces, .aptStanzas, .text: name = Self.leadingWord
    case .kernelCommandLine, .sudoers, .aptSources, .udevRules, .nftables, .iptables, .yaml, .netplan, .compose, .json,
      .dockerDaemon, .xml:
      return nil
    }
    self.format = format
    self.hasQuotes = hasQuotes
    self.outside = outside
    shared = SharedKey.of(format: format.rawValue)
    comments = CommentSigns(format)
    style = .of(format)
  }

  /// The key that a line (without blanks around it) assigns.
  func key(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard let name = name(text) else { return nil }
    let plain = name[...].lowercased
    if shared.lines.contains(plain) { return name + [UInt8(ascii: "\n")] + text.folded }
    guard shared.names.contains(plain) else { return name }
    var value = text.drop { !$0.isBlank && $0 != UInt8(ascii: "=") }.drop { $0.isBlank || $0 == UInt8(ascii: "=") }
    if let first = value.first, Self.ends.contains(first) { value = value.dropFirst() }
    return name + [UInt8(ascii: " ")] + value.prefix { !$0.isBlank && !Self.ends.contains($0) }
  }

  private static let ends = Array("=;\"'".utf8)

  /// What a comment holds.
  enum Comment {
    case text
    /// A key right behind the sign: `#PermitRootLogin no`.
    case tight([UInt8])
    /// A key behind the sign and a blank, which may be a sentence: `# server_tokens off;`.
    case loose([UInt8])
  }

  func comment(_ line: ArraySlice<UInt8>) -> Comment {
    let rest = line.trimmed.dropFirst()
    guard let next = rest.first, let key = key(rest.droppingLeadingBlanks), !comments.begin(rest) else { return .text }
    return next.isBlank ? .loose(key) : .tight(key)
  }

  /// Whether the text of a comment reads as the new line does, and as no sentence.
  func isDefault(_ comment: ArraySlice<UInt8>, for line: ArraySlice<UInt8>) -> Bool {
    let text = comment.trimmed.dropFirst().trimmed
    return format == .nginx ? text.last == UInt8(ascii: ";") : text.words.count == line.words.count
  }

  /// Whether the value goes on in the next line.
  func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    if style == .braces(statements: true) {
      return BraceLine(line).code.last.map { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "}") } ?? false
    }
    return line.last == UInt8(ascii: "\\") || hasQuotes && ShellQuotes.leftOpen(by: line)
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

  /// The first word of a statement; it may stand alone.
  private static func firstWord(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let word = line.prefix(while: \.isNameByte)
    guard !word.isEmpty, line[word.endIndex...].first.map({ $0.isBlank || $0 == UInt8(ascii: ";") }) ?? true else {
      return nil
    }
    return Array(word)
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
