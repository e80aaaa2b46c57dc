/// The keywords of sshd_config.
///
/// Sources: sshd_config(5) of OpenSSH 9.9, its deprecated keywords, and those that Debian's patches add.
package enum SSHServerKeyword {
  package static let all: [String] = names.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let names = """
    AcceptEnv AddressFamily AllowAgentForwarding AllowGroups AllowStreamLocalForwarding AllowTcpForwarding AllowUsers
    AuthenticationMethods AuthorizedKeysCommand AuthorizedKeysCommandUser AuthorizedKeysFile AuthorizedPrincipalsCommand
    AuthorizedPrincipalsCommandUser AuthorizedPrincipalsFile Banner CASignatureAlgorithms ChallengeResponseAuthentication
    ChannelTimeout ChrootDirectory Ciphers ClientAliveCountMax ClientAliveInterval Compression DebianBanner DenyGroups
    DenyUsers DisableForwarding DSAAuthentication ExposeAuthInfo FingerprintHash ForceCommand GatewayPorts
    GSSAPIAuthentication GSSAPICleanupCredentials GSSAPIKexAlgorithms GSSAPIKeyExchange GSSAPIStoreCredentialsOnRekey
    GSSAPIStrictAcceptorCheck HostbasedAcceptedAlgorithms HostbasedAcceptedKeyTypes HostbasedAuthentication
    HostbasedUsesNameFromPacketOnly HostCertificate HostDSAKey HostKey HostKeyAgent HostKeyAlgorithms IgnoreRhosts
    IgnoreUserKnownHosts Include IPQoS KbdInteractiveAuthentication KerberosAuthentication KerberosGetAFSToken
    KerberosOrLocalPasswd KerberosTicketCleanup KexAlgorithms KeyRegenerationInterval ListenAddress LoginGraceTime
    LogLevel LogVerbose MACs Match MaxAuthTries MaxSessions MaxStartups ModuliFile PasswordAuthentication PAMServiceName
    PermitEmptyPasswords PermitListen PermitOpen PermitRootLogin PermitTTY PermitTunnel PermitUserEnvironment PermitUserRC
    PerSourceMaxStartups PerSourceNetBlockSize PerSourcePenalties PerSourcePenaltyExemptList PidFile Port PrintLastLog
    PrintMotd Protocol PubkeyAcceptedAlgorithms PubkeyAcceptedKeyTypes PubkeyAuthentication PubkeyAuthOptions
    RDomain RefuseConnection RekeyLimit RequiredRSASize RevokedKeys RhostsAuthentication RhostsRSAAuthentication
    RSAAuthentication SecurityKeyProvider ServerKeyBits SetEnv SkeyAuthentication SshdAuthPath SshdSessionPath
    StreamLocalBindMask StreamLocalBindUnlink StrictModes Subsystem SyslogFacility TCPKeepAlive TrustedUserCAKeys
    UnusedConnectionTimeout UseBlacklist UseBlocklist UseDNS UseLogin UsePAM UsePrivilegeSeparation VersionAddendum
    X11DisplayOffset X11Forwarding X11UseLocalhost XAuthLocation
    """
}
