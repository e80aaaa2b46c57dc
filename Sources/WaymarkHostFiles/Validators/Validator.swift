/// Judges content by the format of the file that it goes into.
package enum Validator {
  /// What is wrong with content for a path, in order; a fragment ("add this line") may lack its context.
  package static func findings(
    in content: [UInt8], path: String, format: FileFormat, fragment: Bool
  ) -> [ContentFinding] {
    var judgement = Judgement(content: content, path: path, isFragment: fragment)
    switch format {
    case .shellVariables: judgement.shellVariables()
    case .environment: judgement.environment()
    case .kernelCommandLine: judgement.kernelCommandLine()
    case .modprobe: judgement.modprobe()
    case .modules: judgement.modules()
    case .sysctl: judgement.sysctl()
    case .fstab: judgement.fstab()
    case .sshd: judgement.sshd()
    case .ssh: judgement.ssh()
    case .sudoers: judgement.sudoers()
    case .crontab: judgement.crontab(hasUser: false)
    case .systemCrontab: judgement.crontab(hasUser: true)
    case .hosts: judgement.hosts()
    case .resolvConf: judgement.resolvConf()
    case .networkInterfaces: judgement.networkInterfaces()
    case .aptSources: judgement.aptSources()
    case .aptStanzas: judgement.aptStanzas()
    case .udevRules: judgement.udevRules()
    case .logrotate: judgement.logrotate()
    case .nginx: judgement.nginx()
    case .apache: judgement.apache()
    case .nftables: judgement.nftables()
    case .iptables: judgement.iptables()
    case .systemdUnit: judgement.systemdUnit()
    case .ini: judgement.ini()
    case .toml: judgement.toml()
    case .yaml: judgement.yaml()
    case .netplan: judgement.netplan()
    case .compose: judgement.compose()
    case .json: judgement.json()
    case .dockerDaemon: judgement.dockerDaemon()
    case .xml: judgement.xml()
    case .proxmoxGuest: judgement.proxmoxGuest()
    case .text: break
    }
    return judgement.findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
