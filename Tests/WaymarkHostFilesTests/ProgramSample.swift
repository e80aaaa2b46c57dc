/// Files that the programs take as they are.
enum ProgramSample {
  static let sshd = [
    """
    # Hardened
    Port 2222
    AddressFamily inet
    ListenAddress 0.0.0.0
    SyslogFacility AUTH
    LogLevel VERBOSE
    LoginGraceTime 2m
    PermitRootLogin prohibit-password
    StrictModes yes
    MaxAuthTries 3
    MaxSessions 10
    PubkeyAuthentication yes
    AuthorizedKeysFile .ssh/authorized_keys .ssh/authorized_keys2
    PasswordAuthentication no
    PermitEmptyPasswords no
    KbdInteractiveAuthentication no
    UsePAM yes
    AllowAgentForwarding no
    X11Forwarding no
    PrintMotd no
    ClientAliveInterval 300
    ClientAliveCountMax 2
    UseDNS no
    Banner "/etc/issue net"
    AcceptEnv LANG LC_*
    Subsystem sftp /usr/lib/openssh/sftp-server
    AllowUsers admin deploy
    Match User deploy
        X11Forwarding no
        AllowTcpForwarding no
        ForceCommand internal-sftp

    """
  ]

  static let ssh = [
    """
    Host *
        ForwardAgent no
        ForwardX11 no
        PasswordAuthentication yes
        HashKnownHosts yes
        GSSAPIAuthentication yes
        SendEnv LANG LC_*
        ServerAliveInterval 60
        ConnectTimeout 10

    Host bastion
        HostName bastion.example.com
        User admin
        Port 2222
        IdentityFile "~/.ssh/id_ed25519"
        IdentitiesOnly yes
        StrictHostKeyChecking accept-new
        LogLevel INFO

    """
  ]

  static let sudoers = [
    """
    Defaults env_reset
    Defaults mail_badpass, use_pty
    Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    Defaults:admin !requiretty
    Defaults passwd_tries=3
    Defaults timestamp_timeout=15

    User_Alias ADMINS = alice, bob
    Cmnd_Alias SERVICES = /usr/bin/systemctl restart nginx, /usr/bin/systemctl reload nginx
    Host_Alias SERVERS = www1, www2

    root    ALL=(ALL:ALL) ALL
    %sudo   ALL=(ALL:ALL) ALL
    ADMINS  SERVERS=(root) NOPASSWD: SERVICES
    deploy  ALL=(root) NOPASSWD: /usr/bin/apt-get update, /usr/bin/apt-get upgrade
    backup  ALL=(root) NOPASSWD: /usr/bin/rsync, !/usr/bin/rsync --daemon
    @includedir /etc/sudoers.d

    """
  ]

  static let fstab = [
    """
    # <file system> <mount point> <type> <options> <dump> <pass>
    UUID=2e4e5e2c-4d0b-4f1b-9df9-0d1a9a3c5a11 /               ext4    errors=remount-ro 0       1
    /dev/sda2 none            swap    sw              0       0
    tmpfs /tmp tmpfs defaults,noatime,mode=1777 0 0
    //nas/share /mnt/share cifs credentials=/root/.smb,uid=1000 0 0
    nas:/export /srv/nas nfs4 defaults,_netdev 0 0
    LABEL=data /srv/data xfs defaults,nofail 0 2

    """
  ]

  static let modprobe = [
    """
    # GPU passthrough
    options vfio-pci ids=10de:1287,10de:0e0f disable_vga=1
    options kvm ignore_msrs=Y report_ignored_msrs=0
    options vfio_iommu_type1 allow_unsafe_interrupts=1
    blacklist nouveau
    blacklist radeon
    softdep nouveau pre: vfio-pci
    install usb-storage /bin/true
    alias net-pf-10 off
    options snd_hda_intel power_save=0 enable_msi=1

    """
  ]

  static let sysctl = [
    """
    # Forwarding
    net.ipv4.ip_forward = 1
    net.ipv4.conf.all.rp_filter=1
    net.ipv4.tcp_syncookies = 1
    vm.swappiness = 10
    vm.dirty_ratio=20
    fs.file-max = 1000000
    fs.inotify.max_user_watches = 524288
    kernel.panic = 10
    kernel.pid_max=65536
    net.core.somaxconn = 1024

    """
  ]

  static let service = [
    """
    [Unit]
    Description=A service of the site
    After=network-online.target
    Wants=network-online.target
    StartLimitIntervalSec=30
    StartLimitBurst=5

    [Service]
    Type=simple
    User=root
    WorkingDirectory=/tmp
    Environment="A=b c" D=e
    ExecStartPre=/bin/true
    ExecStart=/bin/sh -c "sleep 1"
    Restart=on-failure
    RestartSec=5
    KillMode=control-group
    LimitNOFILE=65536
    ProtectSystem=full
    PrivateTmp=true

    [Install]
    WantedBy=multi-user.target

    """
  ]

  static let aptSources = [
    """
    deb http://deb.debian.org/debian bookworm main contrib non-free-firmware
    deb-src http://deb.debian.org/debian bookworm main
    deb http://security.debian.org/debian-security bookworm-security main
    deb [arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] https://example.com/linux bookworm stable
    deb [trusted=yes] https://example.com/flat ./
    # deb http://ftp.debian.org/debian bookworm-backports main

    """
  ]

  static let aptStanzas = [
    """
    Types: deb deb-src
    URIs: http://deb.debian.org/debian
    Suites: bookworm bookworm-updates
    Components: main contrib
    Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

    Types: deb
    URIs: https://example.com/linux
    Suites: stable
    Components: main
    Architectures: amd64
    Enabled: yes

    """
  ]

  static let grub = [
    """
    # Run update-grub afterwards.
    GRUB_DEFAULT=0
    GRUB_TIMEOUT=5
    GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`
    GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on iommu=pt"
    GRUB_CMDLINE_LINUX=""
    GRUB_TERMINAL="console"
    GRUB_GFXMODE='640x480'
    GRUB_DISABLE_LINUX_UUID="true"

    """
  ]

  static let nginx = [
    """
    user www-data;
    worker_processes auto;
    pid /tmp/waymark-nginx.pid;
    error_log stderr;

    events {
        worker_connections 768;
        multi_accept on;
    }

    http {
        sendfile on;
        tcp_nopush on;
        types_hash_max_size 2048;
        server_tokens off;
        default_type application/octet-stream;
        log_format main '$remote_addr - $remote_user [$time_local] "$request"';
        access_log off;
        gzip on;
        gzip_types text/plain text/css application/json;
        map $http_upgrade $connection_upgrade {
            default upgrade;
            '' close;
        }
        upstream backend {
            server 127.0.0.1:8080 weight=5;
            server 127.0.0.1:8081 backup;
            keepalive 16;
        }
        server {
            listen 127.0.0.1:8099 default_server;
            server_name example.com www.example.com;
            root /var/www/html;
            index index.html index.htm;
            client_max_body_size 20m;
            location / {
                try_files $uri $uri/ =404;
            }
            location ~ "\\.php$" {
                return 403;
            }
            location /api/ {
                proxy_pass http://backend;
                proxy_http_version 1.1;
                proxy_set_header Host $host;
                proxy_set_header Upgrade $http_upgrade;
                proxy_read_timeout 60s;
                add_header X-Frame-Options "SAMEORIGIN" always;
            }
            if ($host = example.com) {
                rewrite ^/old/(.*)$ /new/$1 permanent;
            }
        }
    }

    """
  ]

  static let interfaces = [
    """
    source /etc/network/interfaces.d/*

    auto lo
    iface lo inet loopback

    allow-hotplug eno1
    iface eno1 inet manual

    auto vmbr0
    iface vmbr0 inet static
        address 192.168.1.10/24
        gateway 192.168.1.1
        bridge-ports eno1
        bridge-stp off
        bridge-fd 0
        post-up ip route add 10.0.0.0/8 via 192.168.1.2
        dns-nameservers 1.1.1.1 8.8.8.8

    iface vmbr0 inet6 auto

    """
  ]

  static let logrotate = [
    """
    /var/log/site/*.log {
        weekly
        missingok
        rotate 52
        compress
        delaycompress
        notifempty
        create 0640 root root
        size 100M
        sharedscripts
        postrotate
            systemctl reload site
        endscript
    }

    "/var/log/other one.log" /var/log/two.log {
        daily
        rotate 7
        maxsize 10M
        copytruncate
        su root root
    }

    """
  ]

  static let crontab = [
    """
    SHELL=/bin/bash
    MAILTO="root"
    PATH=/usr/sbin:/usr/bin:/sbin:/bin
    */5 * * * * /usr/local/bin/check --all
    0 3 * * 1-5 /usr/local/bin/backup "daily"
    30 4 1,15 * * /usr/bin/apt-get update
    0 0 1 jan * echo happy
    15 2 * * sun /usr/local/bin/weekly
    @reboot /usr/local/bin/start
    @daily /usr/bin/find /tmp -mtime +7 -delete

    """
  ]

  static let nftables = [
    """
    #!/usr/sbin/nft -f
    flush ruleset

    table inet filter {
        set blocked {
            type ipv4_addr
            flags interval
            elements = { 10.0.0.0/8, 192.168.0.0/16 }
        }
        chain input {
            type filter hook input priority 0; policy drop;
            iif lo accept
            ct state established,related accept
            tcp dport { 22, 80, 443 } accept
            ip saddr @blocked drop
            log prefix "dropped: "
        }
        chain forward {
            type filter hook forward priority 0; policy drop;
        }
    }

    """
  ]

  static let iptables = [
    """
    *filter
    :INPUT DROP [0:0]
    :FORWARD ACCEPT [0:0]
    :OUTPUT ACCEPT [0:0]
    -A INPUT -i lo -j ACCEPT
    -A INPUT -p tcp --dport 22 -j ACCEPT
    -A INPUT -p icmp -j ACCEPT
    -A FORWARD -s 10.0.0.0/8 -j DROP
    COMMIT
    *nat
    :PREROUTING ACCEPT [0:0]
    :POSTROUTING ACCEPT [0:0]
    -A POSTROUTING -o eth0 -j MASQUERADE
    COMMIT

    """
  ]

  static let xml = [
    """
    <?xml version="1.0"?>
    <!-- a machine -->
    <domain type='kvm'>
      <name>vm1</name>
      <memory unit="KiB">4194304</memory>
      <vcpu placement='static'>4</vcpu>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <boot dev='hd'/>
      </os>
      <devices>
        <hostdev mode='subsystem' type='pci' managed='yes'>
          <source>
            <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
          </source>
        </hostdev>
        <graphics type="vnc" port="-1"/>
      </devices>
    </domain>

    """
  ]

  static let json = [
    """
    {
      "log-driver": "json-file",
      "log-opts": { "max-size": "10m", "max-file": "3" },
      "dns": ["1.1.1.1", "8.8.8.8"],
      "live-restore": true,
      "mtu": 1450,
      "default-address-pools": [
        { "base": "172.30.0.0/16", "size": 24 }
      ],
      "hosts": ["unix:///var/run/docker.sock"]
    }

    """
  ]

  static let toml = [
    """
    version = 2
    root = "/var/lib/containerd"
    oom_score = 0

    [grpc]
      address = "/run/containerd/containerd.sock"
      uid = 0
      max = 1_000

    [plugins."io.containerd.grpc.v1.cri"]
      sandbox_image = 'registry.k8s.io/pause:3.9'
      enable = true
      names = [
        "a", "b",
      ]
      point = { x = 1, y = 2.5 }

    [[mirror]]
      host = "https://example.com"

    """
  ]

  static let fail2ban = [
    """
    [DEFAULT]
    bantime = 1h
    findtime = 10m
    maxretry = 5
    ignoreip = 127.0.0.1/8 ::1
        192.168.1.0/24

    [sshd]
    enabled = true
    port = ssh
    logpath = %(sshd_log)s
    backend = systemd
    action: iptables-multiport[name=ssh]

    [nginx-http-auth]
    enabled = false

    """
  ]

  static let netplan = [
    """
    network:
      version: 2
      renderer: networkd
      ethernets:
        eno1:
          dhcp4: true
          optional: true
        eno2:
          addresses:
            - 192.168.1.10/24
            - "fd00::10/64"
          routes:
            - to: default
              via: 192.168.1.1
          nameservers:
            addresses: [1.1.1.1, 8.8.8.8]
            search: [example.com]
      bridges:
        br0:
          interfaces: [eno1]
          dhcp4: false
          mtu: 1500
          parameters:
            stp: false

    """
  ]

  static let apache = [
    """
    ServerRoot "/etc/apache2"
    ServerName localhost
    PidFile /tmp/waymark-apache.pid
    ErrorLog /dev/null
    LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
    LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
    LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
    LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
    LoadModule rewrite_module /usr/lib/apache2/modules/mod_rewrite.so
    Timeout 300
    KeepAlive On
    MaxKeepAliveRequests 100
    Listen 8098
    <Directory /var/www/>
        Options Indexes FollowSymLinks
        AllowOverride None
        Require all granted
    </Directory>
    <VirtualHost *:8098>
        ServerAdmin webmaster@localhost
        DocumentRoot "/tmp"
        DirectoryIndex index.html
        <FilesMatch "^\\.ht">
            Require all denied
        </FilesMatch>
        <IfModule mod_headers.c>
            Header set X-Frame-Options "DENY"
        </IfModule>
        RewriteEngine On
        RewriteRule ^/old$ /new [R=301,L]
    </VirtualHost>

    """
  ]
}
