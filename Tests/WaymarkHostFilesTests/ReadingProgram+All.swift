import TestSupport
import WaymarkHostFiles

extension ReadingProgram {
  private static func complains(by words: String...) -> @Sendable (Child) -> Verdict {
    { child in
      words.contains { child.error.contains($0) || child.output.contains($0) } ? .complained : .taken
    }
  }

  /// Complains on a line that names the file.
  private static func complains(of file: String) -> @Sendable (Child) -> Verdict {
    { child in
      child.error.split(separator: "\n").contains { $0.contains(file) && !$0.contains("is not executable") }
        ? .complained : .taken
    }
  }

  private static let aptArguments = [
    "-o", "Dir::Etc::sourcelist=FILE", "-o", "Dir::Etc::sourceparts=/dev/null", "indextargets",
  ]

  private static func python(_ script: String) -> [String] { ["-c", "import sys; \(script)", "FILE"] }

  static let all: [ReadingProgram] = [
    ReadingProgram(
      format: .sshd, program: "sshd", arguments: ["-t", "-f", "FILE"], path: "/etc/ssh/sshd_config", samples: "sshd",
      real: ["/etc/ssh/sshd_config"]),
    ReadingProgram(
      format: .ssh, program: "ssh", arguments: ["-G", "-F", "FILE", "some.example"], path: "/etc/ssh/ssh_config",
      samples: "ssh", real: ["/etc/ssh/ssh_config"]),
    ReadingProgram(
      format: .sudoers, program: "visudo", arguments: ["-c", "-f", "FILE"], path: "/etc/sudoers.d/site",
      samples: "sudoers", real: ["/etc/sudoers"]),
    ReadingProgram(
      format: .fstab, program: "findmnt", arguments: ["--verify", "--tab-file", "FILE"], path: "/etc/fstab",
      samples: "fstab", verdict: complains(by: "parse error at")),
    ReadingProgram(
      format: .modprobe, program: "modprobe", arguments: ["-C", "FILE", "-c"], path: "/etc/modprobe.d/site.conf",
      samples: "modprobe", real: ["/usr/lib/modprobe.d/*.conf", "/etc/modprobe.d/*.conf"],
      disputes: ["PCI id": "the module refuses the parameter later"],
      verdict: complains(by: "ignoring bad line")),
    ReadingProgram(
      format: .sysctl, program: "sysctl", arguments: ["-p", "FILE", "--dry-run"], path: "/etc/sysctl.d/site.conf",
      samples: "sysctl", real: ["/usr/lib/sysctl.d/*.conf", "/etc/sysctl.conf"],
      verdict: complains(by: "invalid syntax", "cannot stat")),
    ReadingProgram(
      format: .systemdUnit, program: "systemd-analyze", arguments: ["verify", "FILE"],
      path: "/etc/systemd/system/site.service", samples: "systemd-service", real: ["/usr/lib/systemd/system/*.service"],
      verdict: complains(of: "site.service")),
    ReadingProgram(
      format: .systemdUnit, program: "systemd-analyze", arguments: ["verify", "FILE"],
      path: "/etc/systemd/system/site.timer", samples: "systemd-timer", real: ["/usr/lib/systemd/system/*.timer"],
      verdict: complains(of: "site.timer")),
    ReadingProgram(
      format: .systemdUnit, program: "systemd-analyze", arguments: ["verify", "FILE"],
      path: "/etc/systemd/system/site.socket", samples: "systemd-socket", real: ["/usr/lib/systemd/system/*.socket"],
      verdict: complains(of: "site.socket")),
    ReadingProgram(
      format: .systemdUnit, program: "systemd-analyze", arguments: ["verify", "FILE"],
      path: "/etc/systemd/system/srv-data.mount", samples: "systemd-mount", verdict: complains(of: "srv-data.mount")),
    ReadingProgram(
      format: .aptSources, program: "apt-get", arguments: aptArguments, path: "/etc/apt/sources.list",
      samples: "apt-sources", verdict: { $0.status == 0 && !$0.error.contains("E:") ? .taken : .refused }),
    ReadingProgram(
      format: .aptStanzas, program: "apt-get", arguments: aptArguments, path: "/etc/apt/sources.list.d/site.sources",
      samples: "apt-stanzas", real: ["/etc/apt/sources.list.d/*.sources"],
      disputes: ["is written Field: value": "apt loses the field in silence, with the line behind it"],
      verdict: { $0.status == 0 && !$0.error.contains("E:") ? .taken : .refused }),
    ReadingProgram(
      format: .shellVariables, program: "sh", arguments: ["-n", "FILE"], path: "/etc/default/grub",
      samples: "shell-variables", real: ["/etc/default/*"]),
    ReadingProgram(
      format: .nginx, program: "nginx", arguments: ["-t", "-c", "FILE"], path: "/etc/nginx/nginx.conf",
      samples: "nginx", real: ["/etc/nginx/nginx.conf"]),
    ReadingProgram(
      format: .nginx, program: "nginx", arguments: ["-t", "-c", "FILE"], path: "/etc/nginx/sites-available/site",
      samples: "nginx-site", real: ["/etc/nginx/sites-available/*", "/etc/nginx/mime.types"],
      frame: "pid /tmp/waymark-nginx.pid; error_log stderr; events {} http { FILE\n}\n"),
    ReadingProgram(
      format: .networkInterfaces, program: "ifquery", arguments: ["-i", "FILE", "--list"],
      path: "/etc/network/interfaces", samples: "network-interfaces",
      disputes: [
        "is no IP address": "ifup refuses the address later", "a family and a method": "ifupdown2 takes it",
      ],
      verdict: {
        complains(by: "unknown interface")($0) == .complained ? .complained : $0.status == 0 ? .taken : .refused
      }),
    ReadingProgram(
      format: .logrotate, program: "logrotate", arguments: ["-d", "-s", "FOLDER/state", "FILE"],
      path: "/etc/logrotate.d/site", samples: "logrotate", real: ["/etc/logrotate.d/*"],
      verdict: { child in
        let errors = child.error.split(separator: "\n").filter { $0.hasPrefix("error:") && $0.contains("/site:") }
        if errors.isEmpty { return .taken }
        return errors.allSatisfy { $0.hasSuffix("ignoring line") } ? .complained : .refused
      }),
    ReadingProgram(
      format: .crontab, program: "crontab", arguments: ["-n", "FILE"], path: "/var/spool/cron/crontabs/site",
      samples: "crontab", disputes: ["A command must follow": "cron runs nothing, each time"]),
    ReadingProgram(
      format: .nftables, program: "nft", arguments: ["-c", "-f", "FILE"], path: "/etc/nftables.conf",
      samples: "nftables", real: ["/etc/nftables.conf", "/etc/nftables.d/*.nft"]),
    ReadingProgram(
      format: .iptables, program: "unshare", arguments: ["-n", "iptables-restore", "FILE"],
      path: "/etc/iptables/rules.v4", samples: "iptables", real: ["/etc/ufw/*.rules"]),
    ReadingProgram(
      format: .udevRules, program: "udevadm", arguments: ["verify", "--no-style", "FILE"],
      path: "/etc/udev/rules.d/99-site.rules", samples: "udev-rules", real: ["/usr/lib/udev/rules.d/*.rules"]),
    ReadingProgram(
      format: .ini, program: "fail2ban-client", arguments: ["-c", "FOLDER", "-t"], path: "/etc/fail2ban/jail.local",
      samples: "fail2ban", place: "fail2ban", neighbours: "/etc/fail2ban",
      // Which other files a host has is not in question.
      verdict: {
        $0.status == 0 || $0.error.contains("Have not found any log file") || $0.error.contains("read the filter")
          ? .taken : .refused
      }),
    ReadingProgram(
      format: .xml, program: "xmllint", arguments: ["--noout", "FILE"], path: "/srv/site.xml", samples: "xml",
      disputes: ["tag": "the tag becomes text"]),
    ReadingProgram(
      format: .xml, program: "virt-xml-validate", arguments: ["FILE"], path: "/etc/libvirt/qemu/site.xml",
      samples: "xml"),
    ReadingProgram(
      format: .json, program: "python3", arguments: python("import json; json.load(open(sys.argv[1]))"),
      path: "/etc/site.json", samples: "json"),
    ReadingProgram(
      format: .dockerDaemon, program: "dockerd",
      arguments: ["--validate", "--userland-proxy-path", "/bin/true", "--config-file", "FILE"],
      path: "/etc/docker/daemon.json", samples: "docker-daemon",
      disputes: ["dockerd knows no": "dockerd loses a table in silence"]),
    ReadingProgram(
      format: .toml, program: "python3", arguments: python("import tomllib; tomllib.load(open(sys.argv[1],'rb'))"),
      path: "/etc/site.toml", samples: "toml"),
    ReadingProgram(
      format: .ini, program: "python3",
      arguments: python(
        "import configparser; p = configparser.RawConfigParser(strict=False); p.read_file(open(sys.argv[1])); "
          + "[configparser.BasicInterpolation().before_set(p, s, o, v) for s in p for o, v in p.items(s)]"),
      path: "/etc/fail2ban/jail.local", samples: "ini", real: ["/etc/fail2ban/*.conf"]),
    ReadingProgram(
      format: .yaml, program: "python3", arguments: python("import yaml; list(yaml.parse(open(sys.argv[1])))"),
      path: "/etc/site.yaml", samples: "yaml"),
    ReadingProgram(
      format: .netplan, program: "netplan", arguments: ["generate", "--root-dir", "FOLDER/../.."],
      path: "/etc/netplan/site.yaml", samples: "netplan", real: ["/etc/netplan/*.yaml"], place: "etc/netplan",
      disputes: ["IP address": "netplan passes over what follows the prefix"],
      verdict: {
        complains(by: "is not defined")($0) == .complained ? .complained : $0.status == 0 ? .taken : .refused
      }),
    ReadingProgram(
      format: .compose, program: "docker-compose", arguments: ["-f", "FILE", "config", "-q"],
      path: "/srv/docker-compose.yml", samples: "compose",
      verdict: { complains(by: "undefined")($0) == .complained ? .complained : $0.status == 0 ? .taken : .refused }),
    ReadingProgram(
      format: .apache, program: "apache2", arguments: ["-t", "-f", "FILE"], path: "/etc/apache2/apache2.conf",
      samples: "apache"),
    ReadingProgram(
      format: .apache, program: "apache2", arguments: ["-t", "-f", "FILE"],
      path: "/etc/apache2/sites-available/site.conf", samples: "apache-site",
      real: [
        "/etc/apache2/sites-available/*.conf", "/etc/apache2/conf-available/*.conf",
        "/etc/apache2/mods-available/*.conf",
      ],
      frame: apacheFrame),
  ]

  /// The modules that sites commonly need.
  private static let apacheFrame =
    """
    ServerRoot "/etc/apache2"
    ServerName localhost
    PidFile /tmp/waymark-apache.pid
    ErrorLog /dev/null
    Define APACHE_LOG_DIR /tmp

    """
    + [
      "mpm_event", "authn_core", "authz_core", "auth_basic", "authn_file", "authz_user", "authz_host", "alias", "dir",
      "env", "expires", "headers", "mime", "proxy", "proxy_http", "reqtimeout", "rewrite", "setenvif", "socache_shmcb",
      "ssl",
    ]
    .map { "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so\n" }.joined() + "FILE"
}
