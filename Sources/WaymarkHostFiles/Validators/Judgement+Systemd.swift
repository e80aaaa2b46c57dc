import WaymarkKnowledge
import WaymarkText

/// Units of systemd: sections of `Key=value`; a line may go on behind a final backslash.
extension Judgement {
  mutating func systemdUnit() {
    guard Self.unitSuffixes.contains(where: { path.hasSuffix($0) }) else { return }
    var goesOn = false
    var section: ArraySlice<UInt8>?
    var keys: Set<String> = []
    for line in lines {
      let text = line.trimmed
      let isComment = text.first == UInt8(ascii: "#") || text.first == UInt8(ascii: ";")
      // A comment may stand inside of a value that goes on.
      guard !isComment, !text.isEmpty else {
        if text.isEmpty { goesOn = false }
        continue
      }
      defer { goesOn = text.last == UInt8(ascii: "\\") }
      guard !goesOn else { continue }
      if text.first == UInt8(ascii: "[") {
        guard text.last == UInt8(ascii: "]") else {
          if !text.isElided { refuseOpenSection(text) }
          continue
        }
        section = text.dropFirst().dropLast()
        if let section { systemdSection(section) }
      } else if let sign = text.firstIndex(of: UInt8(ascii: "=")) {
        let key = text[..<sign].trimmed
        keys.insert(key.string)
        systemdKey(key, value: text[(sign + 1)...].trimmed, section: section)
      } else if !text.isElided {
        refuse(text.range, "A line of a unit is written Key=value, and this one has no '='.")
      }
    }
    let runs = ["ExecStart", "ExecStop", "SuccessAction", "BusName"]
    if !isFragment, path.hasSuffix(".service"), !path.contains(".d/"), let section,
      !runs.contains(where: keys.contains), !isAbridged
    {
      refuse(section.range, "A service needs an ExecStart= line that says what it runs.")
    }
  }

  private static let unitSuffixes = [
    ".service", ".socket", ".timer", ".mount", ".automount", ".path", ".target", ".slice", ".swap", ".conf",
  ]

  /// Whether the file is a unit (or a part of one) whose keys are known, and no configuration of a daemon.
  private var isUnit: Bool { !path.hasSuffix(".conf") || path.contains(".d/") && !path.contains(".conf.d/") }

  private mutating func systemdSection(_ section: ArraySlice<UInt8>) {
    guard isUnit, SystemdKey.sections[section.string] == nil, !section.hasPrefix("X-"), !section.isElided else {
      return
    }
    unknown(section, to: "systemd", among: SystemdKey.sections.keys.sorted(), stops: false)
  }

  private mutating func systemdKey(_ key: ArraySlice<UInt8>, value: ArraySlice<UInt8>, section: ArraySlice<UInt8>?) {
    guard isUnit else { return }
    guard let section else {
      if !isFragment { refuse(key.range, "'\(key.string)' stands before the first section; systemd passes over it.") }
      return
    }
    guard let known = SystemdKey.sections[section.string], !key.hasPrefix("X-") else { return }
    guard known.contains(key.string) else {
      let owner = SystemdKey.sections.keys.sorted().first { SystemdKey.sections[$0]?.contains(key.string) == true }
      if let owner, !Self.processSections.contains(owner) || !Self.processSections.contains(section.string) {
        warn("wrong-file-syntax", key.range, "'\(key.string)' belongs into the section [\(owner)].")
      } else {
        unknown(key, to: "systemd", among: known, stops: false)
      }
      return
    }
    systemdWords(key, value)
    guard let values = Self.systemdValues[key.string], section.equals("Service"), !value.isElided,
      value.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") }), !value.isEmpty, !values.contains(value.string)
    else { return }
    let meant = nearest(to: value.string, among: values).map { "; is \($0) meant?" } ?? "."
    warn("wrong-file-syntax", value.range, "systemd knows no \(key.string)=\(value.string)\(meant)")
  }

  private static let processSections: Set<String> = ["Mount", "Service", "Socket", "Swap"]

  /// Quotes, names of units and times, in the keys where they are.
  private mutating func systemdWords(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    guard !value.isElided, value.last != UInt8(ascii: "\\") else { return }
    if key.hasPrefix("Exec") || key.equals("Environment") {
      if ShellQuotes.leftOpen(by: value), let quote = value.lastIndex(where: { $0 == 0x22 || $0 == 0x27 }) {
        // A single apostrophe inside of a word is none.
        guard quote == value.startIndex || value[quote] == 0x22 || value[quote - 1].isBlank else { return }
        warn("unbalanced-quote", quote..<(quote + 1), "This quote is never closed; systemd passes over the line.")
      }
    } else if Self.unitLists.contains(key.string) {
      for word in value.words {
        let suffix = word.lastIndex(of: UInt8(ascii: ".")).map { word[$0...].string }
        if !word.contains(UInt8(ascii: "%")), !Self.unitKinds.contains(suffix ?? "") {
          warn(
            "wrong-file-syntax", word.range, "'\(word.string)' is no name of a unit; one ends as .service or .target.")
        }
      }
    } else if key.hasPrefix("RestartSec") || key.equals("TimeoutStartSec") || key.equals("TimeoutStopSec"),
      value.isEmpty
    {
      warn("wrong-file-syntax", key.range, "A time must follow '\(key.string)='.")
    }
  }

  private static let unitLists: Set<String> = [
    "After", "Before", "BindsTo", "Conflicts", "OnFailure", "PartOf", "Requires", "Requisite", "Wants",
  ]
  private static let unitKinds: Set<String> = [
    ".automount", ".device", ".mount", ".path", ".scope", ".service", ".slice", ".socket", ".swap", ".target", ".timer",
  ]

  private static let switches = ["yes", "no", "true", "false", "on", "off", "y", "n", "t", "f"]

  private static let systemdValues = [
    "Type": ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"],
    "Restart": ["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"],
    "KillMode": ["control-group", "mixed", "process", "none"],
    "NotifyAccess": ["none", "main", "exec", "all"],
    "ProtectSystem": ["full", "strict"] + switches,
    "ProtectHome": ["read-only", "tmpfs"] + switches,
  ]

  /// Sections of `key = value`; what else stands there is for each program to judge.
  mutating func ini() {
    let isRead = path.hasPrefix("/etc/fail2ban/")
    var hasSection = isFragment
    var hasKey = isFragment
    for line in lines {
      guard let first = line.first, !"#;".utf8.contains(first), !line.isBlank else { continue }
      if first == UInt8(ascii: "[") {
        hasSection = true
        hasKey = false
        if !line.contains(UInt8(ascii: "]")), !line.isElided { refuseOpenSection(line) }
      } else if isRead, !first.isBlank {
        if !line.contains(UInt8(ascii: "=")), !line.contains(UInt8(ascii: ":")), !line.isElided {
          refuse(line.trimmed.range, "A line of \(path) is written key = value.")
        } else if !hasSection {
          refuse(line.trimmed.range, "A section such as [DEFAULT] must stand before this line.")
        }
        hasKey = true
      } else if isRead, !hasKey, line.trimmed.first != UInt8(ascii: "#"), !line.isElided {
        refuse(line.trimmed.range, "This line is indented and carries on nothing.")
      }
    }
  }

  private mutating func refuseOpenSection(_ line: ArraySlice<UInt8>) {
    refuse(line.trimmed.range, "The name of this section is not closed by a ']'.")
  }
}
