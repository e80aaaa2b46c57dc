/// Keys of host files that stand several times, each time for something else.
///
/// Sources: sshd_config(5), ssh_config(5), systemd.exec(5), systemd.unit(5), interfaces(5), the documentation of nginx and
/// Apache. In small letters; keys that guides change from one value to another (`Port`, `listen`) are not among them.
package struct SharedKey: Hashable, Sendable {
  /// The first word of the value belongs to the key: `add_header X-Frame-Options DENY;`.
  package let names: Set<String>
  /// The whole line is the key: `HostKey /etc/ssh/ssh_host_ed25519_key`.
  package let lines: Set<String>

  private init(names: String = "", lines: String = "") {
    self.names = Set(names.split(separator: " ").map(String.init))
    self.lines = Set(lines.split(separator: " ").map(String.init))
  }

  /// What is known of the keys of a format.
  package static func of(format: String) -> SharedKey { all[format] ?? SharedKey() }

  package static let all: [String: SharedKey] = [
    "sshd": SharedKey(names: "subsystem", lines: "acceptenv hostcertificate hostkey"),
    "ssh": SharedKey(lines: "certificatefile dynamicforward identityfile localforward remoteforward sendenv"),
    "systemd-unit": SharedKey(
      names: "environment",
      lines:
        "after before bindsto conflicts documentation environmentfile execstartpost execstartpre execstoppost partof "
        + "requiredby requires wantedby wants"),
    "network-interfaces": SharedKey(lines: "down post-down post-up pre-down pre-up up"),
    "nginx": SharedKey(
      names:
        "add_header fastcgi_param limit_req_zone log_format proxy_hide_header proxy_pass_header proxy_set_header set "
        + "uwsgi_param",
      lines: "allow deny error_page include load_module rewrite server"),
    "apache": SharedKey(
      names: "alias define errordocument loadmodule scriptalias setenv",
      lines:
        "addhandler addtype browsermatch header include includeoptional listen proxypass proxypassreverse requestheader "
        + "require rewritecond rewriterule setenvif"),
  ]
}
