/// What makes a change of a file count on a machine that runs: the program that reads the file anew.
///
/// Unlike the files of `ApplyCommand`, these are read at the next start anyway. Sources: the programs' manual pages.
package struct ReloadCommand: Hashable, Sendable {
  /// Files, folders with their final slash, and bare names of files that may stand anywhere.
  package let paths: [String]
  /// Any one of these does it: a program, and the words that must stand among its arguments.
  package let commands: [String]

  /// Whether a change of a file wants one of these commands.
  package func covers(_ path: String) -> Bool {
    paths.contains { row in
      if row.hasSuffix("/") { return path.hasPrefix(row) }
      return path == row || !row.contains("/") && path.hasSuffix("/" + row)
    }
  }

  /// The commands as programs and the words that must stand among their arguments.
  package var calls: [(program: String, words: [String])] {
    commands.compactMap { command in
      let words = command.split(separator: " ").map(String.init)
      return words.first.map { ($0, Array(words.dropFirst())) }
    }
  }

  package static let all: [ReloadCommand] = [
    ReloadCommand(
      paths: ["/etc/sysctl.conf", "/etc/sysctl.d/", "/usr/lib/sysctl.d/"],
      commands: ["sysctl -p", "sysctl --system", "sysctl -f"]),
    ReloadCommand(
      paths: ["/etc/ssh/sshd_config", "/etc/ssh/sshd_config.d/"],
      commands: ["systemctl ssh", "systemctl sshd", "systemctl ssh.socket", "service ssh", "service sshd"]),
    ReloadCommand(
      paths: [
        "/etc/systemd/system/", "/etc/systemd/user/", "/lib/systemd/system/", "/usr/lib/systemd/system/",
        "~/.config/systemd/user/", "/root/.config/systemd/user/", "/etc/systemd/system.conf",
        "/etc/systemd/system.conf.d/", "/etc/systemd/user.conf", "/etc/fstab",
      ],
      commands: ["systemctl daemon-reload", "systemctl daemon-reexec"]),
    ReloadCommand(
      paths: ["/etc/systemd/journald.conf", "/etc/systemd/journald.conf.d/"],
      commands: ["systemctl systemd-journald", "service systemd-journald"]),
    ReloadCommand(
      paths: ["/etc/systemd/logind.conf", "/etc/systemd/logind.conf.d/"],
      commands: ["systemctl systemd-logind", "service systemd-logind"]),
    ReloadCommand(
      paths: ["/etc/systemd/resolved.conf", "/etc/systemd/resolved.conf.d/"],
      commands: ["systemctl systemd-resolved", "service systemd-resolved"]),
    ReloadCommand(
      paths: ["/etc/systemd/timesyncd.conf", "/etc/systemd/timesyncd.conf.d/"],
      commands: ["systemctl systemd-timesyncd", "service systemd-timesyncd"]),
    ReloadCommand(
      paths: ["/etc/systemd/network/", "/etc/systemd/networkd.conf", "/etc/systemd/networkd.conf.d/"],
      commands: ["networkctl reload", "systemctl systemd-networkd", "service systemd-networkd"]),
    ReloadCommand(paths: ["/etc/fstab"], commands: ["mount", "mount -a", "swapon -a"]),
    ReloadCommand(paths: ["/etc/netplan/"], commands: ["netplan apply", "netplan try"]),
    ReloadCommand(
      paths: ["/etc/network/interfaces", "/etc/network/interfaces.d/"],
      commands: ["ifreload", "ifup", "systemctl networking", "service networking"]),
    ReloadCommand(
      paths: ["/etc/nginx/", "/usr/local/etc/nginx/", "/usr/local/nginx/conf/"],
      commands: ["nginx -s", "systemctl nginx", "service nginx"]),
    ReloadCommand(
      paths: ["/etc/apache2/", "/etc/httpd/"],
      commands: ["systemctl apache2", "systemctl httpd", "service apache2", "service httpd", "apachectl"]),
    ReloadCommand(
      paths: ["/etc/apt/sources.list", "/etc/apt/sources.list.d/", "/etc/apt/preferences.d/"],
      commands: ["apt update", "apt-get update", "aptitude update", "nala update"]),
    ReloadCommand(
      paths: ["/etc/fail2ban/"], commands: ["systemctl fail2ban", "service fail2ban", "fail2ban-client reload"]),
    ReloadCommand(
      paths: ["/etc/NetworkManager/"], commands: ["nmcli reload", "systemctl NetworkManager", "service NetworkManager"]),
    ReloadCommand(
      paths: ["/etc/my.cnf", "/etc/my.cnf.d/", "/etc/mysql/"],
      commands: [
        "systemctl mysql", "systemctl mysqld", "systemctl mariadb", "service mysql", "service mysqld",
        "service mariadb",
      ]),
    ReloadCommand(
      paths: ["/etc/nftables.conf", "/etc/nftables.d/", "/etc/sysconfig/nftables.conf"],
      commands: ["nft -f", "systemctl nftables", "service nftables"]),
    ReloadCommand(
      paths: ["/etc/iptables/rules.v4", "/etc/sysconfig/iptables"],
      commands: [
        "iptables-restore", "iptables-apply", "netfilter-persistent reload", "netfilter-persistent start",
        "systemctl netfilter-persistent", "systemctl iptables", "service netfilter-persistent", "service iptables",
      ]),
    ReloadCommand(
      paths: ["/etc/iptables/rules.v6", "/etc/sysconfig/ip6tables"],
      commands: [
        "ip6tables-restore", "ip6tables-apply", "netfilter-persistent reload", "netfilter-persistent start",
        "systemctl netfilter-persistent", "systemctl ip6tables", "service netfilter-persistent", "service ip6tables",
      ]),
    ReloadCommand(
      paths: ["/etc/ufw/", "/etc/default/ufw"],
      commands: ["ufw reload", "ufw enable", "systemctl ufw", "service ufw"]),
    ReloadCommand(
      paths: ["/etc/libvirt/"],
      commands: ["virsh define", "virsh net-define", "systemctl libvirtd", "service libvirtd"]),
    ReloadCommand(
      paths: ["/etc/avahi/services/"],
      commands: ["avahi-daemon -r", "avahi-daemon --reload", "systemctl avahi-daemon", "service avahi-daemon"]),
    ReloadCommand(
      paths: ["/etc/dbus-1/"], commands: ["systemctl dbus", "systemctl dbus-broker", "service dbus"]),
    ReloadCommand(
      paths: ["/etc/fonts/"], commands: ["fc-cache"]),
    ReloadCommand(
      paths: ["/etc/cloud/"], commands: ["cloud-init clean", "cloud-init init"]),
    ReloadCommand(
      paths: ["/etc/dphys-swapfile"],
      commands: ["dphys-swapfile setup", "dphys-swapfile swapon", "systemctl dphys-swapfile", "service dphys-swapfile"]),
    ReloadCommand(
      paths: ["/etc/sysconfig/network-scripts/"],
      commands: [
        "ifup", "nmcli reload", "nmcli up", "systemctl network", "systemctl NetworkManager", "service network",
      ]),
    ReloadCommand(
      paths: ["/etc/vconsole.conf"], commands: ["systemctl systemd-vconsole-setup"]),
    ReloadCommand(
      paths: ["docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml"],
      commands: ["docker compose up", "docker-compose up", "podman-compose up", "docker stack deploy"]),
    ReloadCommand(paths: ["/etc/docker/daemon.json"], commands: ["systemctl docker", "service docker"]),
    ReloadCommand(
      paths: ["/etc/udev/rules.d/", "/lib/udev/rules.d/", "/usr/lib/udev/rules.d/"],
      commands: ["udevadm control", "udevadm trigger"]),
    ReloadCommand(paths: ["/etc/exports", "/etc/exports.d/"], commands: ["exportfs", "systemctl nfs-server"]),
    ReloadCommand(paths: ["/etc/locale.gen"], commands: ["locale-gen"]),
    ReloadCommand(paths: ["/etc/aliases"], commands: ["newaliases"]),
    ReloadCommand(paths: ["/etc/samba/smb.conf"], commands: ["systemctl smbd", "service smbd", "smbcontrol"]),
    ReloadCommand(
      paths: ["/etc/modules", "/etc/modules-load.d/", "/usr/lib/modules-load.d/"],
      commands: ["modprobe", "systemctl systemd-modules-load"]),
  ]
}
