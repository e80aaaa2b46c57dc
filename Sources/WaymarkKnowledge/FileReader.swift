/// When a file that no command builds or loads anew is read.
///
/// Sources: the files' manual pages, crontab(5), sudoers(5), ssh_config(5), hosts(5), logrotate(8), environment(5), the
/// documentation of the Raspberry Pi, the Proxmox VE administration guide, selinux_config(5), wsl.conf of WSL.
package struct FileReader: Hashable, Sendable {
  package enum Moment: Hashable, Sendable {
    /// Only when the machine starts: what is edited counts after a reboot.
    case boot
    /// Each time that it is needed: what is edited counts at once.
    case use
    /// When somebody logs in, or when the service or guest whose file it is starts.
    case start
  }

  /// Files, folders with their final slash, and bare names of files that may stand anywhere.
  package let paths: [String]
  package let moment: Moment

  /// Whether a file is one of these.
  package func covers(_ path: String) -> Bool {
    paths.contains { row in
      if row.hasSuffix("/") { return path.hasPrefix(row) }
      return path == row || !row.contains("/") && path.hasSuffix("/" + row)
    }
  }

  /// The first row that covers a path is the path's.
  package static let all: [FileReader] = [
    FileReader(
      paths: [
        "/etc/default/grub", "/etc/default/grub.d/", "/etc/grub.d/", "/etc/kernel/cmdline", "/boot/cmdline.txt",
        "/boot/config.txt", "/boot/firmware/", "/etc/modprobe.d/", "/lib/modprobe.d/", "/usr/lib/modprobe.d/",
        "/etc/modules", "/etc/modules-load.d/", "/usr/lib/modules-load.d/", "/etc/initramfs-tools/",
        "/etc/mkinitcpio.conf", "/etc/mkinitcpio.conf.d/", "/etc/dracut.conf", "/etc/dracut.conf.d/",
        "/etc/selinux/config", "/etc/wsl.conf",
      ], moment: .boot),
    FileReader(
      paths: [
        "/etc/hosts", "/etc/resolv.conf", "/etc/sudoers", "/etc/sudoers.d/", "/etc/crontab", "/etc/cron.d/",
        "/var/spool/cron/", "/etc/logrotate.conf", "/etc/logrotate.d/", "/etc/ssh/ssh_config", "/etc/ssh/ssh_config.d/",
        "~/.ssh/", "/root/.ssh/", "/etc/dnf/dnf.conf", "/etc/yum.repos.d/", "/etc/makepkg.conf", "/etc/containers/",
        ".htaccess",
      ], moment: .use),
    FileReader(
      paths: [
        "/etc/environment", "/etc/environment.d/", "/etc/locale.conf", "/etc/pve/", "/etc/default/", "/etc/sysconfig/",
        "/etc/resolvconf/",
      ], moment: .start),
  ]
}
