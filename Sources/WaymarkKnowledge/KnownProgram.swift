/// Names of programs that guides call; one of these at the start of a line speaks for a command.
package enum KnownProgram {
  package static let all: Set<String> = Set(names.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let names = """
    7z
    a2dismod a2dissite a2enconf a2enmod a2ensite aa-complain aa-enforce aa-status ab acme.sh acpi add-apt-repository
    Add-Content Add-WindowsCapability addgroup adduser aide alias alsamixer alternatives amixer ansible ansible-galaxy
    ansible-playbook ansible-vault ant apache2ctl apachectl apcaccess apctest apk aplay apparmor_parser apropos apt
    apt-add-repository apt-cache apt-cdrom apt-file apt-get apt-key apt-mark aptitude arch arch-chroot argocd aria2c arp
    artisan ash atop auditctl aureport ausearch autoreconf autossh avahi-browse awk aws az
    base64 basename bash bat bc bcdedit bg bitcoin-cli bitcoind blkdiscard blkid bluetoothctl bootctl borg borgmatic
    brctl brew bridge btop btrfs buildah bun bundle bunzip2 busctl busybox byobu bzip2 bzr
    cabal caddy cal calicoctl capsh cargo cat cd ceph ceph-volume certbot certutil cfdisk chage chattr chcon checkmodule
    chef chfn chgrp chkconfig chkrootkit chmod choco chown chpasswd chrony chronyc chroot chrt chsh cilium cksum
    clamscan clang clear clickhouse-client clinfo cloud-init cloudflared cmake cmd cmp command compgen composer conda
    configure containerd convert coredumpctl corosync-cfgtool cosign cp cpan cpio cpufreq-set cpupower cqlsh createdb
    createuser crictl cron crontab cryptsetup ctr curl cut cvs
    dante danted dash date dbus-send dconf dd debconf-set-selections debconf-show debootstrap deborphan declare delgroup
    deluser deno depmod df dhclient dhcpcd dialog dietpi-config dietpi-launcher dietpi-software dietpi-update diff dig
    dirname diskpart dism dkms dmesg dmidecode dmsetup dnf dnf5 dnsmasq doas docker docker-compose docker-machine doctl
    dos2unix dotnet doveadm dovecot dphys-swapfile dpkg dpkg-divert dpkg-query dpkg-reconfigure dracut dropbearkey
    dropdb dropuser drush dselect du dumpe2fs dumpkeys duplicity
    e2fsck easyrsa echo ed edit efibootmgr egrep eject eksctl electrs elixir emacs emerge Enable-WindowsOptionalFeature
    env envsubst eopkg erl etcd etcdctl ethtool eval exec exiftool exim exit Expand-Archive expect export exportfs expr
    fail2ban-client fail2ban-regex fakeroot fallocate false fc-cache fdisk featherpad ffmpeg ffprobe fg fgrep file find
    findmnt firewall-cmd fish flatpak flock fmt fold free freshclam fsck fstrim ftp fuser fusermount fzf
    g++ gcc gcloud gdb gdebi gdisk gedit gem genfstab Get-Content Get-Item Get-NetAdapter Get-Process Get-Service
    Get-WindowsFeature getcap getconf getenforce getent getfacl getfattr getsebool gh ghc git git-lfs glxinfo
    gnome-terminal go gofmt gpasswd gpg gpg2 gpgconf gradle grafana-cli grafana-server grep grep-aptavail groupadd
    groupdel groupmod groups growpart grpck grub-install grub-mkconfig grub-reboot grub-set-default grub2-install
    grub2-mkconfig grub2-set-default grubby grunt gsettings guix gulp gunicorn gunzip gzip
    ha-manager halt haproxy hash hciconfig hcloud hdparm head helm helmfile help hexdump hg history host hostid hostname
    hostnamectl htop htpasswd httpd hugo hwclock hwinfo hx
    i2pd iconv id ifconfig ifdown ifreload ifup Import-Module incus inetd influx info init initctl initdb insmod install
    Install-Module Install-WindowsFeature invoke-rc.d Invoke-RestMethod Invoke-WebRequest inxi ionice iostat iotop ip
    ip6tables ipcalc ipconfig iperf iperf3 ipmitool ipsec ipset iptables iptables-restore iptables-save iscsiadm isoinfo
    istioctl iw iwconfig iwctl
    jail java javac jekyll jobs joe join journalctl jq julia
    k3d k3s k3sup k9s kafka-topics.sh kate kernel-install kernelstub kexec keytool kill killall kinit klist kopia ksh
    ktutil kubeadm kubectl kubelet kustomize kvm kvm-ok
    last launchctl ldapadd ldapmodify ldapsearch ldconfig ldd leafpad lego less let lftp lightning-cli lighttpd
    lighty-enable-mod linode-cli livecd ln lncli lnd loadkeys locale locale-gen localectl localedef locate lodctr logger
    login loginctl logname logout logrotate losetup lpstat ls lsattr lsb_release lsblk lscpu lshw lsinitramfs lsinitrd
    lsiommu lslocks lsmod lsof lspci lsusb ltrace lua lvchange lvcreate lvdisplay lvextend lvreduce lvremove lvresize
    lvs lxc lxc-attach lxc-create lxc-start lxd lynis lynx lz4
    machinectl mail mailx make makepkg man mariadb mariadb-admin mariadb-dump mariadb-secure-installation mc mcedit
    md5sum mdadm memcached mergerfs meson micro microdnf minicom minikube minisign mkdir mkdocs mkdosfs mke2fs mkfifo
    mkfs mkfs.btrfs mkfs.ext3 mkfs.ext4 mkfs.fat mkfs.ntfs mkfs.vfat mkfs.xfs mkhomedir_helper mkinitcpio mkinitramfs
    mkisofs mknod mkpasswd mkswap mktemp modinfo modprobe mogrify mokutil monerod mongo mongodump mongorestore mongosh
    more mosh mount mount.cifs mousepad mpstat mtr multipass mv mvn mysql mysql_secure_installation mysqladmin mysqld
    mysqldump
    nala named-checkconf named-checkzone nano nc ncat ncdu needrestart neofetch nerdctl net netcat netfilter-persistent
    netplan netsh netstat networkctl networksetup New-Item New-NetFirewallRule New-Service newaliases newgrp nft nginx
    ngrok nice ninja nix nix-env nix-shell nixos-rebuild nl nmap nmcli nmtui node nohup npm nproc npx nsenter nslookup
    ntpd ntpdate ntpq numactl numfmt nut-scanner nvidia-settings nvidia-smi nvidia-xconfig nvim nvm nvme nyx
    occ od opendkim-genkey openssl openvpn opkg
    packer pacman pacman-key pacstrap parted partprobe partx paru passwd paste patch pathchk pct pdbedit pear pecl perl
    pfctl pg_ctl pg_ctlcluster pg_dump pg_dumpall pg_lsclusters pg_restore pg_upgradecluster pgrep php php-fpm phpdismod
    phpenmod pico pidof pigz pihole ping ping6 pip pip3 pipenv pipx pkcon pkexec pkg pkg_add pkgutil pkill plink pluma
    plymouth-set-default-theme pm2 pmxcfs pnpm podman podman-compose poetry popd postconf postfix postgresql-setup
    postmap poweroff powershell powertop printenv printf promtool proxmox-backup-client proxmox-backup-manager
    proxmox-boot-tool ps psql pstree pulumi puppet pushd putty pvcreate pvdisplay pve-efiboot-tool pveam pveceph pvecm
    pveperf pvesh pvesm pvesubscription pveum pveupdate pveversion pvremove pvresize pvs pwd pwgen pwsh pyenv python
    python2 python3
    qemu-img qemu-kvm qemu-nbd qemu-system-x86_64 qm qmrestore quotacheck quotaon
    rabbitmqctl radosgw-admin rails rake raspi-config rbd rc-service rc-update rclone rdiff-backup rdmsr read readlink
    realm realpath reboot redis-cli redis-server refind-install reflector reg Remove-Item renice repquota reset
    resize2fs resolvconf resolvectl Restart-Computer Restart-Service restic restorecon rg rke rke2 rkhunter rm rmdir
    rmmod rndc rngd rocm-smi route rpi-eeprom-update rpi-update rpm rpm-ostree Rscript rspamadm rsync rsyslogd rtcwake
    ruby run-parts runc runuser rustc rustup
    salt samba-tool sass sbctl scoop scp screen screenfetch script sdkmanager sed semanage semodule sendmail sensors
    sensors-detect seq service sestatus set Set-Content Set-ExecutionPolicy Set-Item Set-Service setcap setenforce
    setfacl setfattr setfont setpci setpriv setsebool setserial setupcon setx setxkbmap sfdisk sftp sgdisk sh sha1sum
    sha256sum sha512sum shopt showkey showmount shred shuf shutdown signify skopeo slackpkg slapadd slapcat slappasswd
    sleep smartctl smbclient smbpasswd snap snapper snapraid snmpwalk socat sops sort source sox speedtest-cli split
    sqlite3 squid ss ssh ssh-add ssh-agent ssh-copy-id ssh-keygen ssh-keyscan sshd sshfs sshpass Start-Process
    Start-Service start-stop-daemon stat stdbuf Stop-Service strace stress stress-ng strings strongswan stty stunnel su
    subscription-manager sudo sudoedit supervisorctl sv svn swaplabel swapoff swapon sync synopkg sysctl systemctl
    systemd-analyze systemd-cryptenroll systemd-detect-virt systemd-resolve systemd-tmpfiles
    tac tail tailscale talosctl tar tasksel taskset tc tcpdump tee telegraf telinit telnet terraform terragrunt test
    Test-NetConnection testparm tftp time timedatectl timeout tinc tlp tmux tofu top tor touch tput tr tracepath
    traceroute traefik transactional-update trap tree true truncate tsc tune2fs tuned-adm turbostat type tzselect
    udevadm udisksctl ufw ulimit umask umount unalias uname unattended-upgrade unattended-upgrades unbound
    unbound-anchor unbound-control uncompress uniq unlink unmkinitramfs unrar unset unshare unxz unzip unzstd
    update-alternatives update-ca-certificates update-ca-trust update-desktop-database update-grub update-grub2
    update-initramfs update-locale update-rc.d updatedb upower upsc upscmd upsd upsdrvctl upsmon upsrw uptime useradd
    userdel usermod users uv uvicorn
    vagrant vainfo vault VBoxManage vboxmanage vcgencmd vconfig velero venv vgchange vgcreate vgdisplay vgextend
    vgremove vgs vi view vim vipw virsh virt-clone virt-customize virt-host-validate virt-install virt-manager
    virt-sysprep virt-viewer virt-xml virtualenv visudo vkcube vmstat vncserver vulkaninfo vzdump
    w wait wakeonlan wall watch wbinfo wc webpack wg wg-quick wget whereis which whiptail who whoami whois winget wipefs
    wp wpa_cli wpa_passphrase wpa_supplicant write Write-Host wsl
    x11vnc xargs xauth xbps-install xbps-query xbps-reconfigure xbps-remove xdg-open xed xfs_growfs xfs_repair xhost
    xinit xrandr xrdb xset xxd xz
    yarn yast yay yes yq yt-dlp yum yum-config-manager
    zabbix_get zabbix_server zcat zdump zerotier-cli zfs zgrep zip zipinfo zle zpool zpool-upgrade zramctl zsh zstd
    zypper
    """
}
