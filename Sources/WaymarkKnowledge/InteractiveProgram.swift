/// A program that talks to the person.
package struct InteractiveProgram: Hashable, Sendable {
  package enum When: Hashable, Sendable {
    case always
    /// Not where one of these arguments stands: `-e` of mysql.
    case without([String])
    /// Only where one of these arguments stands: `-i` of rm.
    case with([String])
    /// Only where no argument but options stands: `bash`, `python3`.
    case alone
  }

  package let program: String
  package let when: When

  init(_ program: String, _ when: When = .always) {
    self.program = program
    self.when = when
  }

  package static let all: [InteractiveProgram] = [
    InteractiveProgram("mysql", .without(["-e", "--execute", "--version", "-V"])),
    InteractiveProgram("mariadb", .without(["-e", "--execute", "--version", "-V"])),
    InteractiveProgram("psql", .without(["-c", "--command", "-f", "--file", "-l", "--version", "-V"])),
    InteractiveProgram("sqlite3", .alone),
    InteractiveProgram("mongo", .without(["--eval", "--version"])),
    InteractiveProgram("mongosh", .without(["--eval", "--version"])),
    InteractiveProgram("redis-cli", .alone),
    InteractiveProgram("mysql_secure_installation"),
    InteractiveProgram("mariadb-secure-installation"),
    InteractiveProgram("passwd", .without(["-S", "-l", "-u", "-d", "--stdin"])),
    InteractiveProgram("smbpasswd", .without(["-s"])),
    InteractiveProgram("chsh", .without(["-s"])),
    InteractiveProgram("chfn"),
    InteractiveProgram("adduser", .without(["--disabled-password", "--system", "--gecos"])),
    InteractiveProgram("visudo", .without(["-c"])),
    InteractiveProgram("vipw"),
    InteractiveProgram("crontab", .with(["-e"])),
    InteractiveProgram("virsh", .with(["edit", "console", "net-edit", "pool-edit"])),
    InteractiveProgram("systemctl", .with(["edit"])),
    InteractiveProgram("kubectl", .with(["edit"])),
    InteractiveProgram("fdisk", .without(["-l", "--list", "-x", "-s"])),
    InteractiveProgram("cfdisk"),
    InteractiveProgram("gdisk", .without(["-l"])),
    InteractiveProgram("cgdisk"),
    InteractiveProgram("parted", .alone),
    InteractiveProgram("dpkg-reconfigure", .without(["-f", "--frontend"])),
    InteractiveProgram("raspi-config", .without(["nonint"])),
    InteractiveProgram("dietpi-config"),
    InteractiveProgram("dietpi-software", .alone),
    InteractiveProgram("armbian-config"),
    InteractiveProgram("alsamixer"),
    InteractiveProgram("nmtui"),
    InteractiveProgram("whiptail"),
    InteractiveProgram("dialog"),
    InteractiveProgram("tasksel", .alone),
    InteractiveProgram("update-alternatives", .with(["--config"])),
    InteractiveProgram("top", .without(["-b"])),
    InteractiveProgram("htop"),
    InteractiveProgram("btop"),
    InteractiveProgram("atop"),
    InteractiveProgram("iotop", .without(["-b"])),
    InteractiveProgram("iftop", .without(["-t"])),
    InteractiveProgram("nvtop"),
    InteractiveProgram("less"),
    InteractiveProgram("more"),
    InteractiveProgram("most"),
    InteractiveProgram("man"),
    InteractiveProgram("info"),
    InteractiveProgram("mc"),
    InteractiveProgram("ncdu"),
    InteractiveProgram("tmux", .alone),
    InteractiveProgram("screen", .without(["-ls", "-dm", "-dmS"])),
    InteractiveProgram("minicom"),
    InteractiveProgram("picocom"),
    InteractiveProgram("ftp"),
    InteractiveProgram("sftp", .without(["-b"])),
    InteractiveProgram("telnet"),
    InteractiveProgram("ssh", .alone),
    InteractiveProgram("ssh-keygen", .without(["-N", "-R", "-l", "-y", "-F", "-A", "-lf"])),
    InteractiveProgram("ssh-copy-id"),
    InteractiveProgram("gpg", .with(["--full-generate-key", "--full-gen-key", "--gen-key", "--edit-key"])),
    InteractiveProgram("htpasswd", .without(["-b", "-i", "-cb", "-bc", "-Bbn", "-nb"])),
    InteractiveProgram("openvpn-install.sh"),
    InteractiveProgram("certbot", .without(["-n", "--non-interactive", "renew", "certificates", "--version"])),
    InteractiveProgram("cryptsetup", .with(["luksFormat", "luksOpen", "open", "luksAddKey"])),
    InteractiveProgram("read"),
    InteractiveProgram("select-editor"),
    InteractiveProgram("python", .alone),
    InteractiveProgram("python3", .alone),
    InteractiveProgram("node", .alone),
    InteractiveProgram("irb", .alone),
    InteractiveProgram("ghci", .alone),
    InteractiveProgram("gdb"),
    InteractiveProgram("bash", .alone),
    InteractiveProgram("sh", .alone),
    InteractiveProgram("zsh", .alone),
    InteractiveProgram("fish", .alone),
    InteractiveProgram("su", .without(["-c", "--command"])),
    InteractiveProgram("rclone", .with(["config"])),
    InteractiveProgram("bluetoothctl", .alone),
    InteractiveProgram("iwctl", .alone),
    InteractiveProgram("nslookup", .alone),
    InteractiveProgram("bc", .alone),
    InteractiveProgram("login"),
    InteractiveProgram("diskpart"),
  ]
}
