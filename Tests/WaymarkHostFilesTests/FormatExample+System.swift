extension FormatExample {
  /// Files of the system: devices, networks, packages, users.
  static let system: [FormatExample] =
    [
      of(
        "/etc/udev/rules.d/9-x.rules",
        [
          (
            "KERNEL==\"sd*\", ATTR{removable}==\"1\", \\\n  # a comment between\n  SYMLINK+=\"stick\", RUN+=\"/bin/echo $env{ID} %k\"\n",
            []
          ),
          ("SUBSYSTEM=\"usb\", MODE=\"0666\"\n", ["wrong-file-syntax: SUBSYSTEM"]),
          ("KERNEL==\"kvm\", MOD=\"0660\"\n", ["wrong-file-syntax: MOD"]),
          ("KERNEL==\"kvm\", MODE=\"rw-rw\"\n", ["wrong-file-syntax: rw-rw"]),
          ("ATTR==\"1\", MODE=\"0660\"\n", ["wrong-file-syntax: ATTR"]),
          ("KERNEL==\"a\", SYMLINK+=\"$envID}\"\n", ["wrong-file-syntax: $"]),
          ("IMPORT{progam}=\"/bin/x\"\n", ["wrong-file-syntax: IMPORT"]),
          ("ACTION==\"add\", RUN+=\"/bin/x\n", ["unbalanced-quote: \""]),
          ("KERNEL==\"<device>\", MODE=\"0660\"\n", []),
        ]),
      of(
        "/etc/udev/rules.d/9-x.rules", fragment: false,
        [
          ("KERNEL==\"kvm\"\n", ["wrong-file-syntax: KERNEL==\"kvm\""]),
          ("ACTION==\"add\", GOTO=\"end\"\nMODE=\"0600\"\nLABEL=\"ende\"\n", ["wrong-file-syntax: end"]),
        ]),
      of(
        "/etc/netplan/1.yaml",
        [
          ("network:\n  ethernets:\n    eth0: {dhcp4: true, addresses: [10.0.0.2/24]}\n", []),
          ("network:\n  ethernets:\n    eth0:\n      dhcp4: ture\n", ["wrong-file-syntax: dhcp4: ture"]),
          (
            "network:\n  ethernets:\n    eth0:\n      addresses: 10.0.0.2/24\n",
            ["wrong-file-syntax: addresses: 10.0.0.2/24"]
          ),
          (
            "network:\n  ethernets:\n    eth0:\n      addresses: [10.0.0.2]\n",
            ["wrong-file-syntax: addresses: [10.0.0.2]"]
          ),
          ("network:\n  ethernets:\n    eth0:\n      adresses: []\n", ["wrong-file-syntax: adresses"]),
          ("network:\n  renderer: networkmanager\n", ["wrong-file-syntax: renderer: networkmanager"]),
          ("network:\n  ethernets:\n    <interface>: {addresses: [\"<your-ip>/24\"], gateway4: $GATEWAY}\n", []),
          (
            "network:\n  wifis:\n    wlan0:\n      access-points:\n        \"x\": {passwd: y}\n",
            ["wrong-file-syntax: passwd"]
          ),
        ]),
      of(
        "/etc/netplan/1.yaml", fragment: false,
        [
          (
            "network:\n  version: 2\n  bridges:\n    br0:\n      interfaces: [eno9]\n  vlans:\n    v1: {id: 1}\n",
            ["unknown-key: eno9", "wrong-file-syntax: v1: {id: 1}"]
          )
        ]),
      of(
        "/etc/nftables.conf",
        [
          ("table inet f {\n chain a\n}\n", ["wrong-file-syntax: chain a"]),
          (
            "table inet f {\n chain a {\n  type filter hook input priority fast;\n  ct state vmap { new : drop }\n  tcp dport 22 acept\n }\n}\n",
            ["wrong-file-syntax: fast", "wrong-file-syntax: acept"]
          ),
          ("table inet f {\n set s {\n  type ipv4_adr\n }\n}\n", ["wrong-file-syntax: ipv4_adr"]),
        ]),
      of(
        "/etc/iptables/rules.v4", fragment: false,
        [
          (
            "*filter\n:INPUT DROP [0:0]\n:MINE - [0:0]\n-A INPUT -j MINE\n-A INPUT -j ACCPET\n-A INPUT -i\n[1:2 -A INPUT -j DROP\nCOMMIT\n",
            ["wrong-file-syntax: ACCPET", "wrong-file-syntax: -i", "wrong-file-syntax: [1:2"]
          )
        ]),
      of(
        "/etc/libvirt/qemu/x.xml", fragment: false,
        [
          (
            "<domain type='kvm'>\n <vcu>4</vcu>\n boot dev='hd'/>\n <metadata><own/></metadata>\n <qemu:commandline/>\n</domain>\n",
            ["unknown-key: vcu", "wrong-file-syntax: />"]
          )
        ]),
      of(
        "/srv/x.xml",
        [
          ("<a><vcu/></a>\n", []),
          ("<a b=1/>\n", ["wrong-file-syntax: b"]),
          ("<a>&x</a>\n", ["wrong-file-syntax: &"]),
        ]),
      of(
        "/etc/sudoers.d/x",
        [
          ("a ALL=(ALL) NOPASSWD: ALL\n", []),
          ("a ALL=(ALL) NOPASWD: ALL\n", ["wrong-file-syntax: NOPASWD"]),
          ("a ALL=(ALL NOPASSWD: ALL\n", ["wrong-file-syntax: NOPASSWD"]),
          ("a ALL=(ALL) systemctl\n", ["wrong-file-syntax: systemctl"]),
          ("Defaults editor=/usr/bin/vim:/usr/bin/nano\n", []),
          ("Defaults secure_path=/a:/b\"\n", ["unbalanced-quote: \""]),
          ("b ALL = /bin/x ^[a-z]+:$, sha256:abc== /bin/y\n", []),
          ("Defaults env_rest\n", ["wrong-file-syntax: env_rest"]),
        ]),
      of(
        "/etc/apt/sources.list",
        [
          ("deb http://a b\n", ["wrong-file-syntax: deb http://a b"]),
          ("deb cdrom:[Debian 12/ b main\n", ["wrong-file-syntax: cdrom:[Debian"]),
          ("dbe http://a b main\n", ["wrong-file-syntax: dbe"]),
          ("deb [arch=amd64 http://a b main\n", ["wrong-file-syntax: ["]),
          ("deb <url> b main\n", []),
        ]),
      of(
        "/etc/apt/sources.list.d/x.sources", fragment: false,
        [
          ("Types: deb\nURIs: example.com/a\nSuites: b\nComponents: c\n", ["wrong-file-syntax: example.com/a"]),
          ("Enabled: no\nTypes: deb\n", []),
          ("Types: dep\nURIs: http://a\nSuites: b\nComponents: c\n", ["wrong-file-syntax: dep"]),
          ("Types: deb\nURIs: http://a\nSuites: b\nSiggned-By: /x\nComponents: c\n", ["unknown-key: Siggned-By"]),
        ]),
      of(
        "/etc/logrotate.d/x", fragment: false,
        [
          (
            "/a {\n weekly\n rotate x\n postrotate\n  true\n}\n",
            ["wrong-file-syntax: x", "wrong-file-syntax: postrotate"]
          ),
          ("/a {\n size 10X\n wekly\n}\n", ["wrong-file-syntax: 10X", "unknown-key: wekly"]),
          ("/a\n/b {\n daily\n}\n", []),
        ]),
      of(
        "/etc/cron.d/x",
        [
          ("61 * * * * root x\n", ["wrong-file-syntax: 61"]),
          ("*/5 * * * * root x\n", []),
          ("* * * * x\n", ["wrong-file-syntax: x"]),
          ("@dayly root x\n", ["wrong-file-syntax: @dayly"]),
          ("0 0 * * mon-fri root x\n", []),
        ]),
      of(
        "/etc/network/interfaces",
        [
          ("iface a inet statc\n", ["wrong-file-syntax: statc"]),
          ("mapping a\n  scrpt x\n", ["wrong-file-syntax: scrpt"]),
          ("auto lo eth0\niface eth0 inet dhcp\n", []),
          ("address 10.0.0.300\n", ["wrong-file-syntax: 10.0.0.300"]),
          ("iface a inet dhcp\niafce b inet dhcp\n", ["wrong-file-syntax: iafce"]),
        ]),
      of(
        "/etc/network/interfaces", fragment: false,
        [
          ("auto lo br\niface lo inet loopback\niface br0 inet dhcp\n", ["unknown-key: br"]),
          ("auto /eth*\niface lo inet loopback\n", []),
        ]),
      of(
        "/etc/apt/sources.list.d/x.sources", fragment: false,
        [
          ("Enabled: no\nTypes: de\n", ["wrong-file-syntax: de"]),
          ("Enabled: no\nTypes: deb\n", []),
        ]),
      of(
        "/etc/iptables/rules.v4", fragment: false,
        [
          ("*filter\n-A INPU -j DROP\nCOMMIT\n", ["wrong-file-syntax: INPU"]),
          ("*filter\n-A INPUT -j DRPO\nCOMMIT\n", ["wrong-file-syntax: DRPO"]),
          ("*filter\n-A INPUT -m multiport --dpo\nCOMMIT\n", ["wrong-file-syntax: --dpo"]),
          ("*filter\n-A INPUT -p tcp -m connt\nCOMMIT\n", ["wrong-file-syntax: connt"]),
          ("*filter\n-A INPUT -m multiport --dports 80,\nCOMMIT\n", ["wrong-file-syntax: 80,"]),
          ("*filter\n-A INPUT -- -j DROP\nCOMMIT\n", ["wrong-file-syntax: --"]),
          ("*filter\n-A INPUT -p \"tcp -j DROP\nCOMMIT\n", ["unbalanced-quote: \""]),
          ("*filter\n:MINE - [0:0]\n-A INPUT -p tcp --syn -g MINE\n-A MINE -j LOG\nCOMMIT\n", []),
        ]),
      of(
        "/etc/logrotate.d/x", fragment: false,
        [
          (
            "/a {\n  pstrotate\n  x\n  endscript\n}\n",
            ["unknown-key: pstrotate", "unknown-key: x", "wrong-file-syntax: endscript"]
          )
        ]),
      of(
        "/etc/fail2ban/jail.local",
        [
          ("[a]\naction = %(action_)s\ndate = %%Y\n", []),
          ("[a]\naction = %action_)s\n", ["wrong-file-syntax: %"]),
          ("[a]\naction = %(action_\n", ["wrong-file-syntax: %"]),
        ]),
      of(
        "/etc/default/x",
        [
          ("A=$(lsb_release -is\nB=1\n", ["wrong-file-syntax: $("]),
          ("A=`lsb_release -is\nB=1\n", ["wrong-file-syntax: `l"]),
          ("A=`lsb_release -is`\nB=\"${A:-x}\"\n", []),
          ("A=$(lsb_release \\\n  -is)\n", []),
        ]),
      of(
        "/etc/hosts",
        [
          ("10.0.0.300 a\n", ["wrong-file-syntax: 10.0.0.300"]),
          ("10.0.0.1\n", ["wrong-file-syntax: 10.0.0.1"]),
          ("a 10.0.0.1\n", ["wrong-file-syntax: a 10.0.0.1"]),
          ("::1 a b # c\n", []),
        ]),
      of(
        "/etc/resolv.conf",
        [
          ("nameserver 1.1.1\n", ["wrong-file-syntax: 1.1.1"]),
          ("nameservr 1.1.1.1\n", ["unknown-key: nameservr"]),
          ("search a b\n", []),
        ]),
      of(
        "/etc/environment",
        [
          ("A = b\n", ["wrong-file-syntax: A ="]),
          ("PATH=$HOME/bin\n", ["wrong-file-syntax: $HOME/bin"]),
          ("A=“b”\n", ["wrong-file-syntax: “"]),
        ]),
      of(
        "/etc/pve/lxc/1.conf",
        [
          ("lxc.idmap = u 0 1 2\n", ["wrong-file-syntax: lxc.idmap = u 0 1 2"]),
          ("cors: 2\n", ["unknown-key: cors"]),
          ("mp0: a,mp=/b\n", []),
          ("hostpci0 : 1\n", ["wrong-file-syntax:  "]),
        ]),
      of(
        "/etc/ssh/ssh_config",
        [
          ("Host a\n  ServerAl\n", ["wrong-file-syntax: ServerAl"]),
          ("Host a\n  ServerAl 3\n", ["unknown-key: ServerAl"]),
          ("Host a\n  Port ab\n  Prot 22\n", ["wrong-file-syntax: Prot"]),
          ("Host \"a\n", ["unbalanced-quote: \""]),
          ("Match usr a\n", ["wrong-file-syntax: usr"]),
        ]),
    ].flatMap(\.self)
}
