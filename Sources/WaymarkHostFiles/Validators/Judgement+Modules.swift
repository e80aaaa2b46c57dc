import WaymarkKnowledge
import WaymarkText

extension Judgement {
  /// modprobe.d: one command a line.
  mutating func modprobe() {
    var isContinued = false
    for line in lines {
      let text = line.trimmed
      defer { isContinued = text.last == UInt8(ascii: "\\") }
      guard !isContinued, let first = text.first, first != UInt8(ascii: "#") else { continue }
      let words = text.words
      guard let minimum = Self.modprobeCommands[words[0].string] else {
        refuse(
          "wrong-file-syntax", words[0].range,
          "'\(words[0].string)' is no command of modprobe.d; a line begins with options, blacklist, install, softdep or alias."
        )
        continue
      }
      if words.count <= minimum, text.last != UInt8(ascii: "\\") {
        refuse(
          "wrong-file-syntax", text.range,
          "'\(words[0].string)' needs \(minimum == 1 ? "a module" : "a module and more") behind it.")
      }
      if words[0].elementsEqual("options".utf8) {
        for word in words.dropFirst(2) where word.hasPrefix("ids=") { pciIdentifiers(word.dropFirst(4)) }
        for word in words.dropFirst(2) { moduleParameter(word.prefix { $0 != UInt8(ascii: "=") }, of: words[1]) }
      }
    }
  }

  /// The commands of modprobe.d, and how many words each needs behind it.
  private static let modprobeCommands: [String: Int] = [
    "alias": 2, "blacklist": 1, "config": 0, "include": 1, "install": 2, "options": 2, "remove": 2, "softdep": 2,
    "weakdep": 2,
  ]

  /// A list of PCI ids as the driver takes it: `10de:1287,10de:0e0f`, each with subsystem and class where told.
  private mutating func pciIdentifiers(_ list: ArraySlice<UInt8>) {
    for identifier in list.split(separator: UInt8(ascii: ",")) where !PCIIdentifier.isPlaceholder(identifier) {
      guard let defect = PCIIdentifier.defect(of: identifier) else { continue }
      refuse("malformed-pci-id", identifier.range, defect)
    }
  }

  /// A parameter that a known module does not have.
  mutating func moduleParameter(_ parameter: ArraySlice<UInt8>, of module: ArraySlice<UInt8>) {
    func name(_ text: ArraySlice<UInt8>) -> String { text.string.replacing("-", with: "_") }
    guard let known = ModuleParameter.names(of: name(module)), !parameter.isEmpty, !parameter.isElided,
      parameter.allSatisfy({ $0.isNameByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }),
      !known.contains(where: { name(ArraySlice($0)) == name(parameter) })
    else { return }
    unknown(parameter, to: "The module \(module.string)", among: known, stops: false)
  }

  /// One module a line, with its parameters in /etc/modules.
  mutating func modules() {
    for line in statements(comments: [UInt8(ascii: "#"), UInt8(ascii: ";")]) {
      let words = line.words
      if ["options", "blacklist", "install", "softdep", "alias"].contains(words[0].string), words.count > 1 {
        refuse(
          "wrong-file-syntax", line.range,
          "'\(words[0].string)' is a line of /etc/modprobe.d; \(path) holds names of modules.")
      } else if ["modprobe", "insmod", "sudo", "echo"].contains(words[0].string), words.count > 1 {
        refuse("wrong-file-syntax", line.range, "This is a command; \(path) holds names of modules.")
      } else if let bad = words[0].first(where: { !($0.isNameByte || $0 == UInt8(ascii: "-")) }) {
        refuse(
          "wrong-file-syntax", words[0].range,
          "'\(words[0].string)' is no name of a module: '\([bad][...].string)' stands in none.")
      } else if words.dropFirst().contains(where: { !$0.contains(UInt8(ascii: "=")) }) {
        refuse("wrong-file-syntax", line.range, "Each module stands on a line of its own.")
      }
    }
  }
}
