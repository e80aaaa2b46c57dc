/// Sections of host files that stand several times, each time for something else: a key in them is not set by its name.
///
/// Sources: systemd.network(5), systemd.netdev(5), wg(8).
package enum SharedSection {
  /// As written, with their brackets.
  package static let all: Set<String> = [
    "[Address]", "[BridgeFDB]", "[BridgeMDB]", "[BridgeVLAN]", "[DHCPServerStaticLease]", "[IPv6Prefix]",
    "[IPv6RoutePrefix]", "[L2TPSession]", "[MACsecTransmitAssociation]", "[Neighbor]", "[NextHop]", "[Peer]",
    "[Route]", "[RoutingPolicyRule]", "[WireGuardPeer]",
  ]
}
