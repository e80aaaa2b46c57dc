/// The keys of netplan's files.
///
/// Source: netplan's YAML reference, version 1.1.
package enum NetplanKey {
  /// Keys under `network`.
  package static let sections = definitions + ["openvswitch", "renderer", "version"]

  /// Sections that hold interfaces by name.
  package static let definitions = [
    "bonds", "bridges", "dummy-devices", "ethernets", "modems", "nm-devices", "tunnels", "virtual-ethernets", "vlans",
    "vrfs", "wifis",
  ]

  /// Keys whose value is a list.
  package static let lists: Set<String> = ["addresses", "interfaces", "macs", "routes", "routing-policy", "search"]

  /// Keys under keys of an interface.
  package static let children = [
    "dhcp4-overrides": overrides,
    "dhcp6-overrides": overrides,
    "nameservers": ["addresses", "search"],
    "parameters": [
      "ad-select", "ageing-time", "aging-time", "all-members-active", "all-slaves-active", "arp-all-targets",
      "arp-interval", "arp-ip-targets", "arp-validate", "down-delay", "fail-over-mac-policy", "forward-delay",
      "gratuitious-arp", "gratuitous-arp", "hello-time", "lacp-rate", "learn-packet-interval", "max-age",
      "mii-monitor-interval", "min-links", "mode", "packets-per-member", "packets-per-slave", "path-cost",
      "port-priority",
      "primary", "primary-reselect-policy", "priority", "resend-igmp", "stp", "transmit-hash-policy", "up-delay",
    ],
    "routes": [
      "advertised-mss", "advertised-receive-window", "congestion-window", "from", "initial-congestion-window", "metric",
      "mtu", "on-link", "receive-window", "scope", "table", "to", "type", "via",
    ],
    "routing-policy": ["from", "mark", "priority", "table", "to", "type-of-service"],
  ]

  private static let overrides = [
    "hostname", "route-metric", "send-hostname", "use-dns", "use-domains", "use-hostname", "use-mtu", "use-ntp",
    "use-routes",
  ]

  /// Keys of an interface, of any kind.
  package static let properties =
    """
    accept-ra access-points activation-mode addresses apn auth auto-config critical delay-virtual-functions-rebind device-id
    dhcp-identifier dhcp4 dhcp4-overrides dhcp6 dhcp6-overrides embedded-switch-mode emit-lldp gateway4 gateway6
    generic-receive-offload generic-segmentation-offload gratuitous-arp hairpin id ignore-carrier
    infiniband-mode interfaces ipv6-address-generation ipv6-address-token ipv6-mtu ipv6-privacy key keys
    large-receive-offload link link-local local macaddress mac-learning macs mark match mode mtu nameservers
    neigh-suppress network-id networkmanager number openvswitch optional optional-addresses parameters password peer
    peers pin pkey port port-mac-learning ra-overrides receive-checksum-offload regulatory-domain remote renderer routes
    routing-policy set-name sim-id sim-operator-id table tcp-segmentation-offload tcp6-segmentation-offload
    transmit-checksum-offload ttl username uuid virtual-function-count wakeonlan wakeonwlan
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
