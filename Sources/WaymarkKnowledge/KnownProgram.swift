/// Names of programs that guides call; one of these at the start of a line speaks for a command.
package enum KnownProgram {
  package static let all: Set<String> = Set(names.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let names = """
    a2dismod a2dissite a2enconf a2enmod a2ensite ab acme.sh acpi add-apt-repository addgroup adduser alias alsamixer
    alternatives amixer ansible ansible-galaxy ansible-playbook ansible-vault aplay apk apropos apt apt-add-repository
    apt-cache apt-cdrom apt-get apt-key apt-mark aptitude arch arch-chroot aria2c ash aws awk az
    base64 basename bash bc bg blkdiscard blkid bluetoothctl bootctl borg brctl brew btrfs bunzip2 bundle busybox bzip2
    cal cargo cat cd certbot certutil cfdisk chage chattr chcon checkmodule chgrp chkconfig chmod choco chown chpasswd
    chroot chrony chronyc chsh cksum clear cloud-init cmake cmp command compgen composer conda containerd cp cpio cpupower
    createdb createuser crictl cron crontab cryptsetup ctr curl cut
    date dbus-send dd debconf-set-selections debootstrap declare df dhclient dialog diff dig dirname dism dmesg dmidecode
    dnf dnf5 doas docker docker-compose dos2unix dotnet dpkg dpkg-query dpkg-reconfigure dracut dropdb du dumpe2fs
    e2fsck echo ed edit efibootmgr egrep eject emacs env envsubst etcdctl ethtool eval exec exit export expr
    fail2ban-client fail2ban-regex fakeroot fallocate false fc-cache fdisk ffmpeg fg fgrep file find findmnt firewall-cmd
    flatpak flock fold free fsck fstrim ftp fuser
    gcc gcloud gdebi gdisk gedit gem genfstab getcap getconf getenforce getent getfacl git glxinfo gnome-terminal go gpasswd
    gpg gradle grep grep-aptavail groupadd groupdel groupmod groups growpart grpck grub-install grub-mkconfig
    grub-reboot grub-set-default grub2-install grub2-mkconfig grub2-set-default grubby gsettings gunicorn gunzip gzip
    halt hash hciconfig hdparm head helm help hexdump history host hostname hostnamectl htop htpasswd hwclock hx
    iconv id ifconfig ifdown ifreload ifup incus inetd info init initctl insmod install invoke-rc.d ionice iostat iotop
    ip ip6tables ipcalc iperf iperf3 ipmitool iptables iptables-restore iptables-save iscsiadm isoinfo iw iwconfig iwctl
    jail java javac jobs joe join journalctl jq
    k3s k9s kexec kill killall kinit kubeadm kubectl kubelet kustomize kvm-ok
    last ldapadd ldapmodify ldapsearch ldconfig ldd less let ln loadkeys locale locale-gen localectl locate lodctr
    loginctl logrotate losetup lpstat ls lsattr lsb_release lsblk lscpu lshw lsinitramfs lsinitrd lsiommu lsmod lsof
    lspci lsusb lvchange lvcreate lvdisplay lvextend lvreduce lvremove lvresize lvs lxc lxc-attach lxc-create lxd lynx lz4
    mail make man mariadb mc mcedit md5sum mdadm micro minicom minikube mkdir mkdosfs mkfifo mkfs mkfs.btrfs mkfs.ext3
    mkfs.ext4 mkfs.fat mkfs.ntfs mkfs.vfat mkfs.xfs mkinitcpio mkisofs mkpasswd mkswap mktemp modinfo modprobe mokutil
    mongo mongosh more mount mpstat mtr multipass mv mvn mysql mysql_secure_installation mysqladmin mysqldump
    named-checkconf named-checkzone nano nala nc ncdu neofetch net netplan netstat networkctl networksetup newgrp nft nginx
    nice nixos-rebuild nl nmap nmcli nmtui node nohup npm npx nproc nslookup ntpdate ntpq nvidia-settings nvidia-smi
    nvidia-xconfig nvim nvme
    od openssl openvpn opkg
    pacman pacman-key pacstrap parted partprobe passwd paste patch pct pecl perl pfctl pg_dump pg_restore php pico pidof ping
    ping6 pip pip3 pipenv pipx pkexec pkg pkgutil pkill plymouth-set-default-theme pm2 pnpm podman poetry popd postconf
    postmap poweroff powershell powertop printenv printf proxmox-backup-client proxmox-boot-tool ps psql pstree pushd
    pvcreate pvdisplay pve-efiboot-tool pveam pvecm pveperf pvesh pvesm pveum pveupdate pveversion pvremove pvresize pvs pwd
    python python2 python3
    qemu-img qemu-nbd qemu-system-x86_64 qm qmrestore quotacheck quotaon
    raspi-config rc-service rc-update rclone rdmsr read readlink realpath reboot reg renice repquota resize2fs resolvectl
    restic restorecon rm rmdir rmmod rngd route rpm rpm-ostree rpi-update rsync ruby run-parts runuser rustup
    samba-tool sass scp screen screenfetch script sdkmanager sed semanage semodule sensors sensors-detect seq service
    sestatus set setcap setenforce setfacl setfont setpci setsebool setserial setxkbmap sftp sgdisk sh sha1sum sha256sum
    sha512sum shopt shred shutdown skopeo sleep smartctl smbclient smbpasswd snap snapper snmpwalk socat sort source
    speedtest-cli split sqlite3 ss ssh ssh-add ssh-agent ssh-copy-id ssh-keygen ssh-keyscan sshfs sshpass stat strace
    stress stress-ng strings stty su subscription-manager sudo sudoedit supervisorctl sv svn swaplabel swapoff swapon sync
    synopkg sysctl sysctl systemctl systemd-analyze systemd-cryptenroll systemd-detect-virt systemd-resolve
    tac tail tailscale talosctl tar tasksel tc tcpdump tee telnet terraform test tftp time timedatectl timeout tmux top
    touch tput tr traceroute tracepath trap tree true truncate tsc tune2fs type tzselect
    udevadm udisksctl ufw ulimit umask umount unalias uname uncompress uniq unlink unmkinitramfs unrar unset unshare unxz
    unzip update-alternatives update-ca-certificates update-ca-trust update-grub update-grub2 update-initramfs
    update-locale update-rc.d updatedb upower uptime useradd userdel usermod users uv uvicorn
    vagrant vconfig vgchange vgcreate vgdisplay vgextend vgremove vgs vi view vim virsh virt-clone virt-install
    virt-manager virt-sysprep virt-viewer virtualenv visudo vkcube vmstat vncserver vulkaninfo
    w wait wakeonlan wall watch wc wg wg-quick wget whereis which whiptail who whoami winget wipefs wpa_passphrase
    wpa_supplicant write wsl
    x11vnc xargs xauth xbps-install xdg-open xfs_growfs xfs_repair xhost xinit xrandr xrdb xset xxd xz
    yarn yast yay yes yq yum yum-config-manager
    zcat zdump zfs zgrep zip zipinfo zle zpool zramctl zsh zstd zypper
    """
}
