import Testing
import WaymarkHostFiles
import WaymarkKnowledge

/// What makes a change of a file count is known for every file whose format is known.
@Suite struct FileReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let path: String
    let format: FileFormat
    /// A command that makes a change of it count; nil where none does.
    let command: String?
    /// When it is read otherwise; nil where only the command counts.
    let moment: FileReader.Moment?
    var testDescription: String { path }

    init(_ path: String, _ format: FileFormat, _ command: String?, _ moment: FileReader.Moment? = nil) {
      self.path = path
      self.format = format
      self.command = command
      self.moment = moment
    }
  }

  /// One for each format.
  static let cases = [
    Case("/etc/default/grub", .shellVariables, "update-grub", .boot),
    Case("/etc/environment", .environment, nil, .start),
    Case("/etc/modprobe.d/vfio.conf", .modprobe, "update-initramfs -u", .boot),
    Case("/etc/modules", .modules, "modprobe vfio", .boot),
    Case("/etc/kernel/cmdline", .kernelCommandLine, "proxmox-boot-tool refresh", .boot),
    Case("/etc/sysctl.d/9.conf", .sysctl, "sysctl --system"),
    Case("/etc/fstab", .fstab, "mount -a"),
    Case("/etc/ssh/sshd_config", .sshd, "systemctl restart ssh"),
    Case("/root/.ssh/config", .ssh, nil, .use),
    Case("/etc/sudoers.d/admin", .sudoers, nil, .use),
    Case("/var/spool/cron/crontabs/root", .crontab, nil, .use),
    Case("/etc/cron.d/backup", .systemCrontab, nil, .use),
    Case("/etc/hosts", .hosts, nil, .use),
    Case("/etc/resolv.conf", .resolvConf, nil, .use),
    Case("/etc/network/interfaces", .networkInterfaces, "ifreload -a"),
    Case("/etc/apt/sources.list.d/x.list", .aptSources, "apt update"),
    Case("/etc/apt/sources.list.d/x.sources", .aptStanzas, "apt-get update"),
    Case("/etc/udev/rules.d/10-disk.rules", .udevRules, "udevadm control --reload"),
    Case("/etc/logrotate.d/app", .logrotate, nil, .use),
    Case("/etc/nginx/sites-available/app", .nginx, "nginx -s reload"),
    Case("/etc/apache2/sites-available/app.conf", .apache, "systemctl reload apache2"),
    Case("/etc/nftables.conf", .nftables, "nft -f /etc/nftables.conf"),
    Case("/etc/iptables/rules.v4", .iptables, "netfilter-persistent reload"),
    Case("/etc/fail2ban/jail.local", .ini, "fail2ban-client reload"),
    Case("/etc/containers/registries.conf", .toml, nil, .use),
    Case("/etc/systemd/system/app.service", .systemdUnit, "systemctl daemon-reload"),
    Case("/etc/cloud/cloud.cfg", .yaml, "cloud-init clean"),
    Case("/etc/netplan/01.yaml", .netplan, "netplan apply"),
    Case("/srv/app/docker-compose.yml", .compose, "docker compose up -d"),
    Case("/etc/docker/daemon.json", .dockerDaemon, "systemctl restart docker"),
    Case("/etc/libvirt/qemu/web.xml", .xml, "virsh define /etc/libvirt/qemu/web.xml"),
    Case("/etc/pve/qemu-server/100.conf", .proxmoxGuest, nil, .start),
  ]

  @Test(arguments: cases) func isKnown(_ example: Case) throws {
    #expect(FileFormat.of(path: example.path) == example.format)
    let words = example.command?.split(separator: " ").map(String.init) ?? []
    let applies = ApplyCommand.all.contains { row in
      row.covers(example.path) && words.first.map { row.programs.contains($0) } == true
    }
    let reloads = ReloadCommand.all.contains { row in
      row.covers(example.path)
        && row.calls.contains { $0.program == words.first && $0.words.allSatisfy(words.contains) }
    }
    #expect((applies || reloads) == (example.command != nil))
    #expect(FileReader.all.first { $0.covers(example.path) }?.moment == example.moment)
  }

  /// What stands as text or JSON is known by its path alone, if at all.
  @Test func everyFormatHasItsRow() {
    #expect(Set(Self.cases.map(\.format)) == Set(FileFormat.allCases).subtracting([.text, .json]))
  }

  @Test(arguments: HostFile.all.map(\.pattern).filter { $0.hasPrefix("/") && !$0.hasPrefix("/home/") })
  func everyFileIsReadSomehow(_ pattern: String) {
    // The files of systemd's own services are each read by their service.
    let path = pattern.replacing("/systemd/*.conf", with: "/systemd/journald.conf").replacing("*", with: "x")
    #expect(
      ApplyCommand.all.contains { $0.covers(path) } || ReloadCommand.all.contains { $0.covers(path) }
        || FileReader.all.contains { $0.covers(path) })
  }
}
