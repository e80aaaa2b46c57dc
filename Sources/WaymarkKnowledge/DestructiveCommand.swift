/// A command that destroys data.
package struct DestructiveCommand: Hashable, Sendable {
  package let program: String
  /// Arguments all of which must stand there; a single letter after one dash also counts inside a bundle (`-rf`).
  package let allOf: [String]
  /// What the arguments begin with, one of them: `of=/dev/`.
  package let prefix: String?

  init(_ program: String, _ allOf: [String] = [], prefix: String? = nil) {
    self.program = program
    self.allOf = allOf
    self.prefix = prefix
  }

  package static let all: [DestructiveCommand] = [
    DestructiveCommand("rm", ["-r", "-f"]),
    DestructiveCommand("rm", ["-R", "-f"]),
    DestructiveCommand("rm", ["--recursive", "--force"]),
    DestructiveCommand("rm", ["--recursive", "-f"]),
    DestructiveCommand("rm", ["-r", "--force"]),
    DestructiveCommand("find", ["-delete"]),
    DestructiveCommand("dd", prefix: "of=/dev/"),
    DestructiveCommand("mkfs"),
    DestructiveCommand("mkfs.ext4"),
    DestructiveCommand("mkfs.ext3"),
    DestructiveCommand("mkfs.xfs"),
    DestructiveCommand("mkfs.btrfs"),
    DestructiveCommand("mkfs.vfat"),
    DestructiveCommand("mkfs.fat"),
    DestructiveCommand("mkfs.ntfs"),
    DestructiveCommand("mkfs.ext2"),
    DestructiveCommand("mkfs.exfat"),
    DestructiveCommand("mkfs.f2fs"),
    DestructiveCommand("mke2fs"),
    DestructiveCommand("mkntfs"),
    DestructiveCommand("mkswap"),
    DestructiveCommand("wipefs", ["-a"]),
    DestructiveCommand("wipefs", ["--all"]),
    DestructiveCommand("shred"),
    DestructiveCommand("blkdiscard"),
    DestructiveCommand("sgdisk", ["-Z"]),
    DestructiveCommand("sgdisk", ["--zap-all"]),
    DestructiveCommand("sgdisk", ["-o"]),
    DestructiveCommand("sgdisk", ["--clear"]),
    DestructiveCommand("parted", ["mklabel"]),
    DestructiveCommand("parted", ["rm"]),
    DestructiveCommand("btrfs", ["subvolume", "delete"]),
    DestructiveCommand("lvreduce"),
    DestructiveCommand("zpool", ["destroy"]),
    DestructiveCommand("zpool", ["labelclear"]),
    DestructiveCommand("zfs", ["destroy"]),
    DestructiveCommand("lvremove"),
    DestructiveCommand("vgremove"),
    DestructiveCommand("pvremove"),
    DestructiveCommand("cryptsetup", ["luksFormat"]),
    DestructiveCommand("cryptsetup", ["erase"]),
    DestructiveCommand("mdadm", ["--zero-superblock"]),
    DestructiveCommand("qm", ["destroy"]),
    DestructiveCommand("pct", ["destroy"]),
    DestructiveCommand("virsh", ["undefine"]),
    DestructiveCommand("docker", ["system", "prune"]),
    DestructiveCommand("docker", ["volume", "rm"]),
    DestructiveCommand("dropdb"),
    DestructiveCommand("userdel", ["-r"]),
    DestructiveCommand("deluser", ["--remove-home"]),
    DestructiveCommand("truncate"),
    DestructiveCommand("iptables", ["-F"]),
    DestructiveCommand("nft", ["flush", "ruleset"]),
    DestructiveCommand("badblocks", ["-w"]),
    DestructiveCommand("hdparm", ["--security-erase"]),
    DestructiveCommand("nvme", ["format"]),
  ]
}
