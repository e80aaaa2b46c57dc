import WaymarkHostFiles
import WaymarkKnowledge
import WaymarkRunbook

/// Makes a typed edit of content and what the text says about it.
enum EditBuilder {
  /// The operation that is done, and whether it is sure.
  ///
  /// What the text leaves open is settled by the file's format: kernel command lines are merged into what the host has, a known
  /// key is set, unknown lines are ensured.
  static func operation(
    _ told: BlockReading.Operation?, content: [UInt8], format: FileFormat
  ) -> (operation: EditOperation, sure: Bool) {
    if format == .kernelCommandLine { return (.mergeKernelParameters(variable: nil), true) }
    if format == .shellVariables, let variable = kernelVariable(content) {
      return (.mergeKernelParameters(variable: variable), true)
    }
    switch told {
    case .create: return (.create, true)
    case .replaceFile: return (.replaceFile, true)
    case .append: return (setsTheirKeys(content, format) ? .setKey : .appendLines, true)
    case .ensureLines:
      if setsTheirKeys(content, format) { return (.setKey, true) }
      return (.ensureLines(anchor: nil), !isNested(content, format))
    case .removeLines: return (.removeLines, !isNested(content, format))
    case .uncomment:
      // A key that is shown without its sign is set, whether it stands there as a comment or not.
      let isKey = !isCommentedOut(content, format) && setsTheirKeys(content, format)
      return (isKey ? .setKey : .uncomment, true)
    case .replaceLine:
      if hasKeys(format) { return (.setKey, !isCommentedOut(content, format)) }
      // What sets no key says not which lines it replaces.
      guard FileEdit.setsKeys(content, format: format) else { return (.ensureLines(anchor: nil), false) }
      return (.setKey, !isNested(content, format) && isSingleLine(content, format))
    case .unspecified, nil:
      if hasKeys(format) { return (.setKey, !isCommentedOut(content, format)) }
      if setsTheirKeys(content, format) { return (.setKey, true) }
      return (.ensureLines(anchor: nil), !isNested(content, format) && isSingleLine(content, format))
    }
  }

  /// Whether lines that are told to be added set keys, each of which a file of the format has once.
  ///
  /// Beside a line that sets the key already, the new one would not count, or the two would contradict each other. Of blocks in
  /// braces only a person knows whether they are there.
  private static func setsTheirKeys(_ content: [UInt8], _ format: FileFormat) -> Bool {
    switch format {
    case .shellVariables, .environment, .sysctl, .sshd, .ssh, .ini, .toml, .systemdUnit, .proxmoxGuest: break
    case .nginx, .apache: if isNested(content, format) { return false }
    default: return false
    }
    let lines = content.split(separator: UInt8(ascii: "\n"))
    let standsOnce = lines.allSatisfy { line in
      line.first != UInt8(ascii: "[")
        || !SharedSection.all.contains(String(decoding: line.filter { $0 > 0x20 }, as: UTF8.self))
    }
    return standsOnce && FileEdit.setsKeys(content, format: format)
  }

  /// The one variable that the content assigns, where it holds a kernel command line.
  private static func kernelVariable(_ content: [UInt8]) -> String? {
    let lines = content.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
      .filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") }
    guard lines.count == 1, let line = lines.first, let equals = line.firstIndex(of: "=") else { return nil }
    let name = String(line[..<equals].drop { $0 == " " })
    return ["GRUB_CMDLINE_LINUX", "GRUB_CMDLINE_LINUX_DEFAULT", "GRUB_CMDLINE_XEN", "GRUB_CMDLINE_XEN_DEFAULT"]
      .contains(name)
      ? name : nil
  }

  private static func hasKeys(_ format: FileFormat) -> Bool {
    switch format {
    case .shellVariables, .environment, .sysctl, .sshd, .ini, .systemdUnit, .modprobe, .fstab, .hosts, .modules,
      .proxmoxGuest:
      true
    default: false
    }
  }

  /// Content that sets nothing.
  private static func isCommentedOut(_ content: [UInt8], _ format: FileFormat) -> Bool {
    let signs = CommentSigns(format)
    return content.split(separator: UInt8(ascii: "\n")).allSatisfy {
      $0.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } || signs.begin($0)
    }
  }

  /// Content whose lines mean something only together.
  private static func isNested(_ content: [UInt8], _ format: FileFormat) -> Bool {
    switch format {
    case .yaml, .netplan, .compose, .json, .dockerDaemon, .xml: true
    case .ini, .toml, .systemdUnit, .aptStanzas: !isSingleLine(content, format)
    default: content.contains(UInt8(ascii: "{")) || content.starts(with: "<".utf8)
    }
  }

  /// Comments only explain.
  private static func isSingleLine(_ content: [UInt8], _ format: FileFormat) -> Bool {
    let signs = CommentSigns(format)
    return content.split(separator: UInt8(ascii: "\n")).count { line in
      !line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } && !signs.begin(line)
    } <= 1
  }

  /// Whether the content is only a part of its file.
  static func isFragment(_ operation: EditOperation) -> Bool {
    switch operation {
    case .create, .replaceFile: false
    default: true
    }
  }
}
