/// How values of a kind are written, narrow enough to refuse what cannot be one.
///
/// Each is a POSIX extended regular expression that a value matches whole, the same for a run and for a script. Letters beyond
/// ASCII count in domains, as in internationalized names (RFC 5890); punycode is ASCII anyway.
package enum ValueShape: String, Hashable, Sendable, CaseIterable {
  case ip
  /// A network or a host's address with the length of its network.
  case cidr
  /// A CIDR, a netmask or the length alone: guides call each of them a subnet.
  case subnet
  case port, domain, host, email, user, device, mac, uuid
  /// `0000:01:00.0`, the domain left off or not; libvirt's `pci_0000_01_00_0`.
  case pciAddress

  package var pattern: String {
    switch self {
    case .ip: "\(Self.four)|\(Self.six)"
    case .cidr: Self.network
    case .subnet: "\(Self.network)|\(Self.four)|/?(3[0-2]|[12]?[0-9]|64|48|56|128)"
    case .port: "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]"
    case .domain: Self.name
    case .host: "\(Self.name)|\(Self.four)|\(Self.six)|\\[(\(Self.six))]"
    case .email: "[^][:space:][:cntrl:]@\"<>(),:;\\[]+@(\(Self.name))"
    case .user: "[A-Za-z_][A-Za-z0-9_.@\\\\+-]{0,63}[$]?"
    case .device: "(/dev/)?\(Self.node)(/\(Self.node))*|(PART)?(UUID|LABEL)=[^[:space:]]+"
    case .mac: "[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}"
    case .uuid: "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}|[0-9A-Fa-f]{16}"
    case .pciAddress: "([0-9A-Fa-f]{4}:)?[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}([.][0-7])?|pci(_[0-9A-Fa-f]{2,4}){3}_[0-7]"
    }
  }

  /// What a value must be, to finish "it must be …".
  package var words: String {
    switch self {
    case .ip: "an IP address"
    case .cidr: "an IP address and the length of its network, as in 192.0.2.0/24"
    case .subnet: "a network as in 192.0.2.0/24, its mask or its length"
    case .port: "a port from 1 to 65535"
    case .domain: "a domain name"
    case .host: "a host's name or IP address"
    case .email: "an e-mail address"
    case .user: "a user name"
    case .device: "a device as in /dev/sda, or UUID=…"
    case .mac: "a hardware address as in 52:54:00:12:34:56"
    case .uuid: "a UUID"
    case .pciAddress: "a PCI address as in 01:00.0"
    }
  }

  /// The shape that a pattern is of; nil for one of the guide's own.
  package init?(pattern: String) {
    guard let shape = Self.allCases.first(where: { $0.pattern == pattern }) else { return nil }
    self = shape
  }

  private static let octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
  private static let four = "(\(octet)[.]){3}\(octet)"
  private static let hex = "[0-9A-Fa-f]{1,4}"
  /// RFC 4291, with the scope of a link-local address (RFC 4007) behind it.
  private static let six =
    "((\(hex):){7}(\(hex)|:)|(\(hex):){1,6}:\(hex)|(\(hex):){1,5}(:\(hex)){1,2}|(\(hex):){1,4}(:\(hex)){1,3}"
    + "|(\(hex):){1,3}(:\(hex)){1,4}|(\(hex):){1,2}(:\(hex)){1,5}|\(hex):(:\(hex)){1,6}|(\(hex):){1,7}:|:((:\(hex)){1,7}|:)"
    + "|::([Ff]{4}:)?\(four))(%[0-9A-Za-z_.-]+)?"
  private static let network = "\(four)/(3[0-2]|[12]?[0-9])|(\(six))/(12[0-8]|1[01][0-9]|[1-9]?[0-9])"
  /// A letter or digit of any script, or `_`, as services and containers have it: no white space, no other punctuation of ASCII.
  private static let sign = "[^][:space:][:cntrl:]!\"#$%&'()*+,./:;<=>?@\\^`{|}~[-]"
  private static let label = "\(sign)(([^][:space:][:cntrl:]!\"#$%&'()*+,./:;<=>?@\\^`{|}~[]){0,61}\(sign))?"
  /// The last label begins with a letter, so that an address is no name.
  private static let last =
    "[^][:space:][:cntrl:]!\"#$%&'()*+,./:;<=>?@\\^`{|}~[0-9-]"
    + "(([^][:space:][:cntrl:]!\"#$%&'()*+,./:;<=>?@\\^`{|}~[]){0,61}\(sign))?"
  private static let name = "(\(label)[.])*\(last)[.]?"
  private static let node = "[A-Za-z0-9][A-Za-z0-9_.:@+,%#-]*"
}
