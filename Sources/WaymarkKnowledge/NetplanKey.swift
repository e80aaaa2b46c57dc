/// The keys of netplan's files.
///
/// Source: netplan's YAML reference, version 1.1.
package enum NetplanKey {
  /// Sections that hold interfaces by name.
  package static let definitions: [String: KeySchema] = [
    "bonds": interfaces(["interfaces": .list(.text), "parameters": bondParameters]),
    "bridges": interfaces(["interfaces": .list(.text), "parameters": bridgeParameters]),
    "dummy-devices": interfaces([:]),
    "ethernets": interfaces(physical),
    "modems": interfaces(physical.merging(modem) { $1 }),
    "nm-devices": interfaces([:]),
    "tunnels": interfaces(tunnel),
    "virtual-ethernets": interfaces(["peer": .optional(.text)]),
    "vlans": interfaces(["id": .number, "link": .optional(.text)]),
    "vrfs": interfaces(["interfaces": .list(.text), "table": .number]),
    "wifis": interfaces(physical.merging(wireless) { $1 }),
  ]

  package static let file: KeySchema = .keys([
    "network": .keys(
      definitions.merging([
        "openvswitch": .any, "renderer": renderer, "version": .choice(["2"]),
      ]) { $1 })
  ])

  /// Keys that an interface of a section must have.
  package static let needs = ["tunnels": ["mode"], "vlans": ["id", "link"], "vrfs": ["table"]]

  private static func interfaces(_ own: [String: KeySchema]) -> KeySchema {
    .named(.keys(properties.merging(own) { $1 }))
  }

  private static let renderer: KeySchema = .choice(["networkd", "NetworkManager", "sriov"])

  private static let properties = KeySchema.flat([
    "accept-ra critical dhcp4 dhcp6 hairpin ignore-carrier ipv6-privacy optional port-mac-learning neigh-suppress":
      .boolean,
    "addresses": .list(.network),
    "activation-mode": .choice(["manual", "off"]),
    "dhcp-identifier": .choice(["duid", "mac"]),
    "dhcp4-overrides dhcp6-overrides": overrides,
    "gateway4 gateway6": .address,
    "ipv6-address-generation": .choice(["eui64", "stable-privacy"]),
    "link-local optional-addresses": .list(.text),
    "mtu ipv6-mtu": .number,
    "nameservers": .rows(["addresses": .list(.address), "search": .list(.text)]),
    "renderer": renderer,
    "routes": .list(route),
    "routing-policy": .list(.rows(["from to": .optional(.text), "mark priority table type-of-service": .number])),
    "auth": authentication,
    "ipv6-address-token macaddress networkmanager openvswitch ra-overrides": .any,
  ])

  private static let authentication: KeySchema = .rows([
    """
    anonymous-identity ca-certificate client-certificate client-key client-key-password identity key-management method
    password phase2-auth
    """: .optional(.text)
  ])

  private static let overrides: KeySchema = .rows([
    "send-hostname use-dns use-hostname use-mtu use-ntp use-routes": .boolean, "hostname": .optional(.text),
    "route-metric": .number, "use-domains": .any,
  ])

  private static let route: KeySchema = .rows([
    "from via": .address, "to": .any, "on-link": .boolean,
    "advertised-mss advertised-receive-window congestion-window initial-congestion-window initial-receive-window metric mtu receive-window table":
      .number,
    "scope": .choice(["global", "host", "link", "site"]),
    "type": .choice([
      "anycast", "blackhole", "broadcast", "local", "multicast", "nat", "prohibit", "throw", "unicast", "unreachable",
      "xresolve",
    ]),
  ])

  private static let physical = KeySchema.flat([
    """
    delay-virtual-functions-rebind emit-lldp generic-receive-offload generic-segmentation-offload
    large-receive-offload receive-checksum-offload tcp-segmentation-offload tcp6-segmentation-offload
    transmit-checksum-offload wakeonlan
    """: .boolean,
    "match": .rows(["name macaddress": .optional(.text), "driver": .any]),
    "set-name": .optional(.text),
    "infiniband-mode": .choice(["connected", "datagram"]),
    "virtual-function-count": .number,
    "embedded-switch-mode": .choice(["legacy", "switchdev"]),
    "link": .optional(.text),
  ])

  private static let modem = KeySchema.flat([
    "apn device-id network-id number password pin sim-id sim-operator-id username": .optional(.text),
    "auto-config": .boolean,
  ])

  private static let wireless = KeySchema.flat([
    "access-points": .named(
      .rows([
        "auth": authentication,
        "password bssid networkmanager": .any, "band": .choice(["2.4GHz", "5GHz"]), "channel": .number,
        "hidden": .boolean, "mode": .choice(["adhoc", "ap", "infrastructure"]),
      ])),
    "regulatory-domain": .optional(.text),
    "wakeonwlan": .list(.text),
  ])

  private static let tunnel = KeySchema.flat([
    "mode": .choice([
      "gre", "gretap", "ip6gre", "ip6gretap", "ip6ip6", "ipip", "ipip6", "isatap", "sit", "vti", "vti6", "vxlan",
      "wireguard",
    ]),
    "id limit port flow-label mark ttl type-of-service ageing aging": .number, "port-range": .any,
    "local remote": .address, "link": .optional(.text),
    "checksums mac-learning arp-proxy short-circuit do-not-fragment": .any, "notifications": .list(.text),
    "key": .any, "keys": .any,
    "peers": .list(
      .rows([
        "allowed-ips": .list(.text), "endpoint": .optional(.text), "keepalive": .number,
        "keys": .rows(["public shared": .optional(.text)]),
      ])),
  ])

  private static let bondParameters: KeySchema = .rows([
    "mode": .choice([
      "802.3ad", "active-backup", "balance-alb", "balance-rr", "balance-slb", "balance-tcp", "balance-tlb",
      "balance-xor", "broadcast",
    ]),
    "lacp-rate": .choice(["fast", "slow"]),
    "all-members-active all-slaves-active": .boolean,
    "min-links gratuitous-arp gratuitious-arp packets-per-member packets-per-slave resend-igmp": .number,
    "arp-ip-targets": .list(.address),
    """
    ad-select arp-all-targets arp-interval arp-validate down-delay fail-over-mac-policy learn-packet-interval
    mii-monitor-interval primary primary-reselect-policy transmit-hash-policy up-delay
    """: .any,
  ])

  private static let bridgeParameters: KeySchema = .rows([
    "stp": .boolean, "priority": .number,
    "ageing-time aging-time forward-delay hello-time max-age path-cost port-priority": .any,
  ])
}
