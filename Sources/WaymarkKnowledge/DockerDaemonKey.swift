/// The keys of Docker's daemon.json.
///
/// Source: the reference of dockerd, versions 20 to 28.
package enum DockerDaemonKey {
  package static let all: Set<String> = Set(names.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let names = """
    allow-direct-routing allow-nondistributable-artifacts api-cors-header authorization-plugins bip bip6 bridge
    bridge-accept-fwmark builder cdi-spec-dirs cgroup-parent cluster-advertise cluster-store cluster-store-opts containerd
    containerd-namespace containerd-plugin-namespace cpu-rt-period cpu-rt-runtime data-root debug
    default-address-pools default-cgroupns-mode default-gateway default-gateway-v6 default-ipc-mode
    default-network-opts default-runtime default-shm-size default-ulimits deprecated-key-path dns dns-opts dns-search
    exec-opts exec-root experimental features firewall-backend fixed-cidr fixed-cidr-v6 graph group host-gateway-ip
    host-gateway-ips hosts http-proxy https-proxy icc init init-path insecure-registries ip ip-forward
    ip-forward-no-drop ip-masq ip6tables iptables ipv6 isolation labels live-restore log-driver log-format log-level log-opts
    max-concurrent-downloads max-concurrent-uploads max-download-attempts metrics-addr min-api-version mtu
    network-control-plane-mtu no-new-privileges no-proxy node-generic-resources oom-score-adjust pidfile proxies
    raw-logs registry-mirrors rootless runtimes seccomp-profile selinux-enabled shutdown-timeout storage-driver
    storage-opts swarm-default-advertise-addr tls tlscacert tlscert tlskey tlsverify userland-proxy
    userland-proxy-path userns-remap
    """
}
