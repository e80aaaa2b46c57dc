/// The keywords of ssh_config, and the values that both ends of ssh take.
///
/// Sources: ssh_config(5) and sshd_config(5) of OpenSSH 9.9, deprecated keywords, and those that Debian's patches add.
package enum SSHKeyword {
  /// The keywords of ssh_config.
  package static let client = words(
    """
    AddKeysToAgent AddressFamily BatchMode BindAddress BindInterface CanonicalDomains CanonicalizeFallbackLocal
    CanonicalizeHostname CanonicalizeMaxDots CanonicalizePermittedCNAMEs CASignatureAlgorithms CertificateFile
    ChallengeResponseAuthentication ChannelTimeout CheckHostIP Cipher Ciphers ClearAllForwardings Compression
    CompressionLevel ConnectionAttempts ConnectTimeout ControlMaster ControlPath ControlPersist DSAAuthentication
    DynamicForward EnableEscapeCommandline EnableSSHKeysign EscapeChar ExitOnForwardFailure FallBackToRsh
    FingerprintHash ForkAfterAuthentication ForwardAgent ForwardX11 ForwardX11Timeout ForwardX11Trusted GatewayPorts
    GlobalKnownHostsFile GSSAPIAuthentication GSSAPIClientIdentity GSSAPIDelegateCredentials GSSAPIKexAlgorithms
    GSSAPIKeyExchange GSSAPIRenewalForcesRekey GSSAPIServerIdentity GSSAPITrustDns HashKnownHosts Host
    HostbasedAcceptedAlgorithms HostbasedAuthentication HostbasedKeyTypes HostKeyAlgorithms HostKeyAlias Hostname
    IdentitiesOnly IdentityAgent IdentityFile IdentityFile2 IgnoreUnknown Include IPQoS KbdInteractiveAuthentication
    KbdInteractiveDevices KeepAlive KexAlgorithms KnownHostsCommand LocalCommand LocalForward LogLevel LogVerbose MACs
    Match NoHostAuthenticationForLocalhost NumberOfPasswordPrompts ObscureKeystrokeTiming PasswordAuthentication
    PermitLocalCommand PermitRemoteOpen PKCS11Provider Port PreferredAuthentications Protocol ProtocolKeepAlives
    ProxyCommand ProxyJump ProxyUseFdpass PubkeyAcceptedAlgorithms PubkeyAcceptedKeyTypes PubkeyAuthentication
    RefuseConnection RekeyLimit RemoteCommand RemoteForward RequestTTY RequiredRSASize RevokedHostKeys
    RhostsAuthentication RhostsRSAAuthentication RSAAuthentication SecurityKeyProvider SendEnv ServerAliveCountMax
    ServerAliveInterval SessionType SetEnv SetupTimeOut SkeyAuthentication SmartcardDevice StdinNull
    StreamLocalBindMask StreamLocalBindUnlink StrictHostKeyChecking SyslogFacility Tag TCPKeepAlive TISAuthentication
    Tunnel TunnelDevice UpdateHostKeys UseKeychain UsePrivilegedPort User UserKnownHostsFile UseRoaming UseRsh
    VerifyHostKeyDNS VersionAddendum VisualHostKey WarnWeakCrypto XAuthLocation
    """)

  /// What a keyword takes.
  package enum Value: Hashable, Sendable {
    case number
    /// `120`, `2m`, `1h30m`
    case time
    case words([String])
  }

  /// The values of keywords (in small letters) that take few; keywords of one name take the same in both files.
  package static let values: [String: Value] = {
    var result: [String: Value] = [:]
    for word in flags { result[word.lowercased()] = .words(["yes", "no", "true", "false"]) }
    for word in numbers { result[word.lowercased()] = .number }
    for word in times { result[word.lowercased()] = .time }
    for (word, values) in choices { result[word] = .words(words(values)) }
    return result
  }()

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private static let flags = words(
    """
    BatchMode CanonicalizeFallbackLocal CheckHostIP ClearAllForwardings DisableForwarding EnableEscapeCommandline
    EnableSSHKeysign ExitOnForwardFailure ExposeAuthInfo ForkAfterAuthentication ForwardX11 ForwardX11Trusted
    GSSAPIAuthentication GSSAPICleanupCredentials GSSAPIDelegateCredentials GSSAPIKeyExchange
    GSSAPIStrictAcceptorCheck HashKnownHosts HostbasedAuthentication HostbasedUsesNameFromPacketOnly IdentitiesOnly
    IgnoreUserKnownHosts KbdInteractiveAuthentication KerberosAuthentication NoHostAuthenticationForLocalhost
    PasswordAuthentication PermitEmptyPasswords PermitLocalCommand PermitTTY PermitUserRC PrintLastLog PrintMotd
    ProxyUseFdpass StdinNull StreamLocalBindUnlink StrictModes TCPKeepAlive UseDNS UsePAM VisualHostKey X11Forwarding
    X11UseLocalhost AllowAgentForwarding ChallengeResponseAuthentication DebianBanner
    """)

  private static let numbers = words(
    """
    CanonicalizeMaxDots ClientAliveCountMax ConnectionAttempts MaxAuthTries MaxSessions NumberOfPasswordPrompts Port
    RequiredRSASize ServerAliveCountMax X11DisplayOffset
    """)

  private static let times = words(
    "ClientAliveInterval ConnectTimeout ForwardX11Timeout LoginGraceTime ServerAliveInterval")

  private static let choices = [
    "addressfamily": "any inet inet6",
    "allowstreamlocalforwarding": "yes no true false all local remote",
    "allowtcpforwarding": "yes no true false all local remote",
    "canonicalizehostname": "yes no true false always none",
    "compression": "yes no true false delayed",
    "fingerprinthash": "md5 sha256",
    "gatewayports": "yes no true false clientspecified",
    "ignorerhosts": "yes no true false shosts-only",
    "loglevel": "QUIET FATAL ERROR INFO VERBOSE DEBUG DEBUG1 DEBUG2 DEBUG3",
    "permitrootlogin": "yes no true false without-password prohibit-password forced-commands-only",
    "permittunnel": "yes no true false ethernet point-to-point",
    "pubkeyauthentication": "yes no true false unbound host-bound",
    "requesttty": "yes no true false auto force",
    "sessiontype": "none subsystem default",
    "stricthostkeychecking": "yes no true false ask off accept-new",
    "syslogfacility": """
    DAEMON USER AUTH AUTHPRIV LOCAL0 LOCAL1 LOCAL2 LOCAL3 LOCAL4 LOCAL5 LOCAL6 LOCAL7
    """,
    "verifyhostkeydns": "yes no true false ask",
  ]

  /// Keywords whose whole line is one value, blanks and all.
  package static let free: Set<String> = [
    "acceptenv", "allowgroups", "allowusers", "authenticationmethods", "authorizedkeyscommand", "authorizedkeysfile",
    "authorizedprincipalscommand", "authorizedprincipalsfile", "canonicaldomains", "canonicalizepermittedcnames",
    "channeltimeout", "denygroups", "denyusers", "forcecommand", "globalknownhostsfile", "host", "ignoreunknown",
    "include",
    "ipqos", "knownhostscommand", "listenaddress", "localcommand", "localforward", "logverbose", "match",
    "permitlisten",
    "permitopen", "permitremoteopen", "persourcepenalties", "proxycommand", "pubkeyauthoptions", "rekeylimit",
    "remotecommand", "remoteforward", "sendenv", "setenv", "subsystem", "userknownhostsfile", "versionaddendum",
    "addkeystoagent", "tunneldevice", "obscurekeystroketiming", "controlpersist", "revokedhostkeys",
  ]

  /// The ways to log in that sshd has, those of common patches among them.
  package static let authenticationMethods = [
    "any", "gssapi-keyex", "gssapi-with-mic", "hostbased", "keyboard-interactive", "none", "password", "publickey",
  ]

  /// What a `Match` line asks.
  package static let matchCriteria: Set<String> = [
    "address", "all", "canonical", "command", "exec", "final", "group", "host", "invalid-user", "localaddress",
    "localnetwork", "localport", "localuser", "originalhost", "rdomain", "sessiontype", "tagged", "user", "version",
  ]
}
