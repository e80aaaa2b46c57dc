import WaymarkRunbook
import WaymarkText

/// What a value is, by the way it is written and what is said of it.
enum ParameterKind {
  /// A kind of value by the words that name it.
  struct Row: Sendable {
    let words: Set<Substring>
    let kind: Parameter.Kind
    /// How each value is written; nil for what the kind itself asks for.
    let shape: ValueShape?
    /// Words beside which the first ones name something else: `<mail-server>` is no address of mail.
    let unless: Set<Substring>

    init(_ kind: Parameter.Kind, _ words: Set<Substring>, _ shape: ValueShape? = nil, unless: Set<Substring> = []) {
      self.words = words
      self.kind = kind
      self.shape = shape
      self.unless = unless
    }

    func fits(_ named: Set<Substring>) -> Bool { !words.isDisjoint(with: named) && unless.isDisjoint(with: named) }
  }

  /// Of two rows that fit the first holds.
  static let rows = [
    Row(.secret, ["password", "passwd", "secret", "token", "passphrase", "passwort", "apikey", "psk"]),
    Row(
      .text, ["email", "e-mail", "mail"], .email, unless: ["server", "host", "domain", "relay", "provider", "port"]),
    Row(.ip, ["cidr"], .cidr),
    Row(.text, ["subnet"], .subnet, unless: ["name", "id"]),
    Row(.text, ["mac"], .mac, unless: ["name"]),
    Row(.text, ["uuid", "partuuid"], .uuid, unless: ["name"]),
    Row(.text, ["bdf"], .pciAddress),
    Row(
      .path, ["device", "disk", "drive", "partition"], .device,
      unless: ["id", "path", "size", "label", "number", "type"]),
    Row(.path, ["path", "dir", "directory", "folder", "file", "filename", "mountpoint"]),
    Row(.ip, ["ip", "ipv4", "ipv6", "gateway"], .ip, unless: ["ips", "range", "port", "name"]),
    Row(.number, ["port"], .port, unless: ["host", "server", "name", "range"]),
    Row(.host, ["domain", "fqdn"], .domain, unless: ["user", "id"]),
    Row(.host, ["host", "hostname", "server"], .host, unless: ["id", "key", "user", "type", "version", "port"]),
    Row(.text, ["user", "username", "login"], .user, unless: ["id", "full", "display", "key", "group"]),
    Row(.number, ["number", "vmid", "count", "uid", "gid"]),
  ]

  private static let pciPattern = "[0-9a-fA-F]{4}:[0-9a-fA-F]{4}"
  /// Keys that nobody else may know.
  private static let secretKeys: Set<Substring> = ["private", "secret", "api", "access", "preshared", "encryption"]
  static func of(_ spelling: String, choices: [String], meaning: String) -> (kind: Parameter.Kind, pattern: String?) {
    if !choices.isEmpty { return (.choice, nil) }
    let bare = spelling.filter { !"<>{}[]".contains($0) }
    let words = Set(words(bare))
    if isPCI(bare) || words.contains("pci") && !words.isDisjoint(with: ["id", "ids"]) { return (.pciID, pciPattern) }
    if let (kind, shape) = written(bare) { return (kind, shape.pattern) }
    if words.contains("key"), !words.isDisjoint(with: secretKeys) { return (.secret, nil) }
    let lower = bare.lowercased()
    if lower.contains("password") || lower.contains("passw0rd") { return (.secret, nil) }
    if bare.hasPrefix("/") { return (.path, nil) }
    let isNumber = bare.utf8.allSatisfy(\.isDigit)
    // What is said of an example value tells more than its letters.
    for named in [words, Set(FoldedText(meaning).words)] {
      guard let row = rows.first(where: { $0.fits(named) }) else { continue }
      // An example that is a number is no name and no path.
      if isNumber, row.kind != .number, row.shape != .subnet { break }
      return (row.kind, row.shape?.pattern)
    }
    return isNumber ? (.number, "[0-9]+") : (.text, nil)
  }

  /// What an example shows by the way that it is written.
  private static func written(_ text: String) -> (Parameter.Kind, ValueShape)? {
    if Address(text[...]) != nil { return (.ip, text.contains("/") ? .cidr : .ip) }
    let bytes = Array(text.utf8)
    if !bytes.isEmpty, bytes[0].isHexDigit || bytes[0] == UInt8(ascii: "p"),
      HardwareName.length(bytes, 0) == bytes.count
    {
      return (.text, bytes.count == 36 ? .uuid : bytes.count == 17 ? .mac : .pciAddress)
    }
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    if halves.count == 2, !halves[0].isEmpty, halves[1].utf8.contains(0x2E), ValueToken.isDomain(String(halves[1])) {
      return (.text, .email)
    }
    return nil
  }

  /// The words of a name, however they are joined: `SERVER_IP`, `serverIp`, `server-ip`.
  private static func words(_ name: String) -> [Substring] {
    var parted: [UInt8] = []
    var before: UInt8 = 0x20
    for byte in name.utf8 {
      if byte.isUpper, before.isLower { parted.append(0x20) }
      parted.append(byte == 0x5F || byte == 0x2D || byte == 0x2E ? 0x20 : byte)
      before = byte
    }
    return FoldedText(String(decoding: parted, as: UTF8.self)).words
  }

  /// What the spellings of one value have in common: `<your-server-ip>`, `YOUR_SERVER_IP`, `{server_ip}`.
  static func key(_ spelling: String) -> String {
    let isMarked = spelling.hasPrefix("<") || spelling.hasPrefix("{") || spelling.hasPrefix("[")
    let isNamed = spelling.contains("_") || spelling.contains("-") || spelling.contains(" ")
    guard isMarked || isNamed, !spelling.contains("/"), !spelling.contains(".") else { return spelling }
    let names = words(spelling.filter { !"<>{}[]".contains($0) }).drop { ["your", "my", "the"].contains($0) }
    return names.isEmpty ? spelling : names.joined(separator: " ")
  }

  static func name(of spelling: String, kind: Parameter.Kind, list: Bool, meaning: String) -> String {
    if kind == .pciID { return list ? "pci_ids" : "pci_id" }
    let bare = spelling.filter { !"<>{}[]".contains($0) }
    var words = Slug.of(bare, words: 6).split(separator: "-")
    if words.count > 1, words[0] == "your" || words[0] == "my" { words.removeFirst() }
    let isOpaque = words.isEmpty || words.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if isOpaque {
      if kind == .ip { return "ip_address" }
      let told = FoldedText(meaning).words.filter { !fillers.contains($0) }.prefix(3).joined(separator: " ")
      return told.isEmpty ? Slug.shellName(bare) : Slug.shellName(told)
    }
    return Slug.shellName(words.joined(separator: " "))
  }

  static func isPlural(_ meaning: String) -> Bool {
    FoldedText(meaning).words.prefix(4).contains { ["ids", "addresses", "devices", "values", "names"].contains($0) }
  }

  private static let fillers: Set<Substring> = [
    "with", "by", "to", "your", "the", "a", "an", "actual", "own", "desired", "of", "real", "correct",
  ]

  private static func isPCI(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { $0.utf8.count == 4 && $0.allSatisfy(\.isHexDigit) }
  }
}
