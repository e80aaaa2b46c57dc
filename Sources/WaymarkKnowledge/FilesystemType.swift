/// Names of file systems as /etc/fstab takes them in its third column.
package enum FilesystemType {
  package static func isKnown(_ name: some StringProtocol) -> Bool { names.contains(String(name)) }

  package static let names: Set<String> = [
    "ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "vfat", "exfat", "ntfs", "ntfs-3g", "ntfs3", "iso9660", "udf",
    "f2fs",
    "jfs", "reiserfs", "nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.mergerfs", "fuse", "mergerfs", "tmpfs",
    "proc",
    "sysfs", "devtmpfs", "devpts", "swap", "none", "auto", "overlay", "hugetlbfs", "9p", "virtiofs", "glusterfs",
    "ceph",
    "davfs", "ecryptfs", "squashfs",
  ]
}
