import WaymarkKnowledge
import WaymarkText

/// Formats whose lines are judged one by one.
extension Judgement {
  /// `key = value`; a key alone, with `-` before it, takes a key out.
  mutating func sysctl() {
    for line in statements(comments: [UInt8(ascii: "#"), UInt8(ascii: ";")]) where !line.isElided {
      guard let first = line.first, first != UInt8(ascii: "-"), !line.contains(UInt8(ascii: "=")) else { continue }
      refuse("wrong-file-syntax", line.range, "A line of \(path) is written key = value, and this one has no '='.")
    }
  }

  /// Device, mount point, type, options, and two numbers that may be left out.
  mutating func fstab() {
    for line in statements() where !line.isElided {
      let fields = line.words
      // A fragment may show a piece of a line only.
      if fields.count > 6 || fields.count < 3 && !isFragment {
        refuse(
          "wrong-file-syntax", line.range,
          "A line of fstab has 4 to 6 fields, and this one has \(fields.count); a blank inside of a field is written \\040."
        )
        continue
      }
      if let number = fields.dropFirst(4).first(where: { !$0.allSatisfy(\.isDigit) }) {
        refuse("wrong-file-syntax", number.range, "'\(number.string)' stands where fstab holds a number (dump, pass).")
      }
    }
  }

  /// `Keyword value`; what is near to a keyword and none is misspelt, for sshd knows no others.
  mutating func sshd() {
    for line in statements() where !line.isElided {
      let word = line.prefix { $0.isLetter || $0.isDigit }
      let rest = line[word.endIndex...]
      guard !word.isEmpty, let next = rest.first, next.isBlank || next == UInt8(ascii: "=") else { continue }
      guard !SSHServerKeyword.isKnown(word.string),
        let nearest = NearestWord.of(word.string, among: SSHServerKeyword.all)
      else { continue }
      warn("wrong-file-syntax", word.range, "sshd knows no '\(word.string)'; is \(nearest) meant?")
    }
  }

  /// Sections of `Key=value`; a line may go on behind a final backslash.
  mutating func systemdUnit() {
    guard Self.unitSuffixes.contains(where: { path.hasSuffix($0) }) else { return }
    var goesOn = false
    for line in lines {
      let text = line.trimmed
      let isComment = text.first == UInt8(ascii: "#") || text.first == UInt8(ascii: ";")
      // A comment may stand inside of a value that goes on.
      guard !isComment, !text.isEmpty else {
        if text.isEmpty { goesOn = false }
        continue
      }
      defer { goesOn = text.last == UInt8(ascii: "\\") }
      guard !goesOn, !text.isElided else { continue }
      if text.first == UInt8(ascii: "[") {
        if text.last != UInt8(ascii: "]") { refuseOpenSection(text) }
      } else if !text.contains(UInt8(ascii: "=")) {
        refuse("wrong-file-syntax", text.range, "A line of a unit is written Key=value, and this one has no '='.")
      }
    }
  }

  private static let unitSuffixes = [
    ".service", ".socket", ".timer", ".mount", ".automount", ".path", ".target", ".slice", ".swap", ".conf",
  ]

  /// Sections of `key = value`; what else stands there is for each program to judge.
  mutating func ini() {
    for line in lines where line.first == UInt8(ascii: "[") && !line.contains(UInt8(ascii: "]")) && !line.isElided {
      refuseOpenSection(line)
    }
  }

  private mutating func refuseOpenSection(_ line: ArraySlice<UInt8>) {
    refuse("wrong-file-syntax", line.range, "The name of this section is not closed by a ']'.")
  }
}

extension ArraySlice<UInt8> {
  /// Whether the line stands for others or waits for the reader's own words: `...`, `…`, `<options>`, `{{ name }}`.
  var isElided: Bool {
    let text = string
    return KernelParameter.ellipses.contains { text.contains($0) } || text.contains("<") || text.contains("{")
  }
}
