import WaymarkKnowledge
import WaymarkText

/// Rules of udev: `KEY=="value"` pairs on a line; udev passes over a line that it cannot read.
extension Judgement {
  mutating func udevRules() {
    var labels: Set<ArraySlice<UInt8>> = []
    var jumps: [UdevScanner.Pair] = []
    for line in joinedLines(comments: [UInt8(ascii: "#")]) {
      let text = line.trimmed
      guard let first = text.first, first != UInt8(ascii: "#"), !text.holdsEllipsis else { continue }
      let pairs = udevPairs(of: text)
      for pair in pairs where pair.key.equals("LABEL") { labels.insert(pair.value) }
      jumps += pairs.filter { $0.key.equals("GOTO") }
    }
    for jump in jumps where !isFragment && !labels.contains(jump.value) {
      warn("wrong-file-syntax", jump.value.range, "No line has LABEL=\"\(jump.value.string)\"; udev passes over this.")
    }
  }

  /// The pairs of a rule, up to the first that is none.
  private mutating func udevPairs(of rule: ArraySlice<UInt8>) -> [UdevScanner.Pair] {
    var scanner = UdevScanner(rule)
    var pairs: [UdevScanner.Pair] = []
    do throws(UdevScanner.Defect) {
      while let pair = try scanner.next() {
        if let defect = udevDefect(of: pair) {
          refuse(pair.key.range, defect)
          return pairs
        }
        udevValue(of: pair)
        pairs.append(pair)
      }
    } catch {
      if let quote = rule.smartQuote {
        refuse(quote, "A typographic quote is no quote for udev; write \".")
      } else if !error.isHole {
        refuse(error.rule, error.range, error.message)
      }
      return pairs
    }
    if !isFragment, !pairs.isEmpty,
      !pairs.contains(where: { $0.isAssignment || ["IMPORT", "PROGRAM"].contains($0.key.string) })
    {
      warn("wrong-file-syntax", rule.range, "This rule only compares; it must set something too, as MODE=\"0660\".")
    }
    return pairs
  }

  /// What udev refuses of a pair that is whole.
  private mutating func udevDefect(of pair: UdevScanner.Pair) -> String? {
    let key = pair.key.string
    guard let kind = UdevKey.all[key] else {
      let meant = nearest(to: key, among: UdevKey.all.keys.sorted()).map { "; is \($0) meant?" } ?? "."
      return "udev knows no '\(key)'\(meant)"
    }
    if UdevKey.braced.contains(key), pair.attribute.isEmpty {
      return "'\(key)' needs a name in braces behind it, as \(key){…}."
    }
    if key == "IMPORT", !pair.attribute.isElided, !UdevKey.imports.contains(pair.attribute.string) {
      return
        "IMPORT reads from \(UdevKey.imports.sorted().joined(separator: ", ")), not from '\(pair.attribute.string)'."
    }
    switch kind {
    case .match where pair.isAssignment: return "'\(key)' is compared by == or !=, and cannot be set."
    case .assignment where !pair.isAssignment: return "'\(key)' is set by = or +=, and cannot be compared."
    case .jump where !pair.sign.equals("="): return "A '=' must follow '\(key)'."
    case .match, .assignment, .both, .jump: return nil
    }
  }

  private mutating func udevValue(of pair: UdevScanner.Pair) {
    guard !pair.value.contains(UInt8(ascii: "<")) else { return }
    let key = pair.key.string
    let isFilledIn = pair.value.contains { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "%") }
    if key == "MODE", !isFilledIn, !pair.value.allSatisfy({ (0x30...0x37).contains($0) }) || pair.value.isEmpty {
      refuse(pair.value.range, "'\(pair.value.string)' is no mode in octal digits, as 0660.")
    } else if isFilledIn, pair.isAssignment || ["IMPORT", "PROGRAM", "TEST"].contains(key),
      let place = UdevScanner.brokenSubstitution(in: pair.value)
    {
      warn(
        "wrong-file-syntax", place..<(place + 1),
        "udev fills in nothing of this name here; $env{NAME}, $attr{name} or $kernel are meant perhaps, or $$ and %%.")
    }
  }
}
