import Testing
import WaymarkShell
import WaymarkText

@Suite struct CommandFactsTests {
  private func facts(_ text: String) -> CommandFacts { ShellReader.read(Array(text.utf8), mode: .guideBlock).facts }

  @Test(arguments: [
    ("nano /etc/default/grub", "/etc/default/grub"),
    ("nano /etc/modprobe.d/pve-blacklist.conf ", "/etc/modprobe.d/pve-blacklist.conf"),
    ("sudo nano +12 -w /etc/fstab", "/etc/fstab"),
    ("sudo -u root vi '/etc/a b'", "/etc/a b"),
    ("sudo -E vim -c 'set nu' /etc/hosts", "/etc/hosts"),
    ("doas emacs -nw ~/.profile", "~/.profile"),
    ("sudo -e /etc/hosts", "/etc/hosts"),
    ("sudoedit /etc/hosts", "/etc/hosts"),
    ("EDITOR=nano visudo", "/etc/sudoers"),
    ("visudo -f /etc/sudoers.d/x", "/etc/sudoers.d/x"),
    ("sudo crontab -e", "crontab:root"),
    ("crontab -e", "crontab"),
    ("crontab -u bob -e", "crontab:bob"),
    ("systemctl edit nginx", "/etc/systemd/system/nginx.service.d/override.conf"),
    ("sudo systemctl edit --full ssh.socket", "/etc/systemd/system/ssh.socket"),
    ("virsh edit win10", "libvirt-domain:win10"),
    ("cd /etc && sudo nano hosts", "hosts"),
    ("sudo sh -c 'nano /etc/x'", "/etc/x"),
    ("su -c \"vi /etc/y\"", "/etc/y"),
    ("nohup env A=1 nice -n 5 gedit /tmp/z &", "/tmp/z"),
    ("nano /etc/<your-file>.conf", "/etc/<your-file>.conf"),
  ])
  func editorsOpenAPath(_ text: String, _ path: String) {
    #expect(facts(text).editors.map(\.path) == [path])
  }

  @Test(arguments: ["nano", "nano \"$FILE\"", "vi $(which x)"])
  func anEditorMayOpenWhatReadingDoesNotTell(_ text: String) {
    #expect(facts(text).editors.map(\.path) == [nil])
  }

  @Test func programsThatOnlyLookLikeEditorsOpenNothing() {
    #expect(facts("systemctl restart nano\nvirsh list\ncrontab -l\necho nano /etc/x").editors.isEmpty)
  }

  @Test(arguments: [
    ("reboot", true), ("sudo reboot", true), ("systemctl reboot", true), ("shutdown -r now", true), ("init 6", true),
    ("apt update && apt upgrade && sudo reboot", true), ("sudo shutdown -r +1 'bye'", true), ("poweroff", false),
    ("echo reboot", false), ("shutdown now", false), ("grub-reboot 2", false), ("ssh host reboot", false),
  ])
  func reboots(_ text: String, _ expected: Bool) {
    #expect(facts(text).reboots == expected)
  }

  @Test func writesKnowPathOperationAndContent() {
    let writes = facts(
      """
      cat > /etc/a <<'EOF'
      x=$1
      EOF
      echo "deb x" | sudo tee -a /etc/apt/sources.list.d/x.list > /dev/null
      cp a /etc/b && mv c d; sed -i 's/a/b/' /etc/ssh/sshd_config
      echo "$HOME" >> ~/.bashrc
      dd if=/dev/zero of=/swap bs=1M 2>&1
      """
    ).writes
    #expect(
      writes.map(\.path) == [
        "/etc/a", "/etc/apt/sources.list.d/x.list", "/etc/b", "d", "/etc/ssh/sshd_config", "~/.bashrc", "/swap",
      ])
    #expect(writes.map(\.operation) == [.create, .append, .copy, .move, .edit, .append, .create])
    #expect(writes.map(\.content) == ["x=$1\n", "deb x\n", nil, nil, nil, nil, nil])
  }

  @Test func packagesServicesFoldersAndVariables() {
    let all = facts(
      """
      sudo apt-get -y install nginx curl=7 -t bookworm-backports
      pacman -S --noconfirm vim; snap install --classic code
      sudo systemctl enable --now nginx; service ssh restart
      cd /opt && export A=1 B
      """)
    #expect(all.packages == ["nginx", "curl=7", "vim", "code"])
    #expect(all.services == ["nginx", "ssh"])
    #expect(all.directories == ["/opt"])
    #expect(all.exports == ["A", "B"])
    #expect(all.needsRoot)
  }

  @Test(arguments: [
    ("ls", false), ("sudo ls", true), ("apt install x", true), ("apt list", false), ("update-grub", true),
    ("nano /etc/fstab", true), ("nano ~/x", false), ("echo 1 > /sys/class/x", true), ("sudo -u bob ls", false),
  ])
  func rootIsNeeded(_ text: String, _ expected: Bool) {
    #expect(facts(text).needsRoot == expected)
  }

  @Test(arguments: [
    ("mysql -u root -p", ["mysql"]), ("mysql -e 'select 1'", []), ("sudo -i", ["sudo"]), ("ssh me@host", ["ssh"]),
    ("ssh me@host uptime", []), ("passwd bob", ["passwd"]), ("bash setup.sh", []), ("sudo su -", ["su"]),
  ])
  func interactivePrograms(_ text: String, _ expected: [String]) {
    #expect(facts(text).interactive == expected)
  }

  @Test(arguments: [
    "⟦curl -fsSL https://x.y | sudo bash⟧", "⟦. <(curl -s x)⟧", "⟦wget -qO- x | sudo -E bash -s -- -y⟧",
    "⟦eval \"$(curl x)\"⟧",
    "⟦bash <(curl -s https://x.y)⟧", "⟦sh -c \"$(wget -O- x)\"⟧",
  ])
  func downloadsFedToAShell(_ text: String) throws {
    let marked = Marked(text)
    #expect(ShellReader.read(marked.bytes, mode: .guideBlock).facts.pipedDownloads == marked.ranges)
  }

  @Test(arguments: [
    "⟦rm --recursive --force x⟧", "⟦find . -name x -delete⟧", "⟦mkfs.exfat /dev/sdb⟧", "⟦parted /dev/sdb mklabel gpt⟧",
    "echo x ⟦> /dev/sda⟧", "rm x; truncated", "⟦rm -rf /srv/x⟧", "ls; ⟦sudo dd if=a of=/dev/sda⟧",
    "⟦wipefs -a /dev/sdb⟧",
  ])
  func destructiveCommands(_ text: String) {
    let marked = Marked(text)
    #expect(ShellReader.read(marked.bytes, mode: .guideBlock).facts.destructive == marked.ranges)
  }

  @Test(arguments: [
    ("sudo -u bob nice -n 5 env A=1 nohup time ls", ["ls"]), ("doas -u root xargs -n 1 rm", ["rm"]),
    ("sh -c 'a; b | c'", ["a", "b", "c"]), ("su - bob -c 'a && b'", ["a", "b"]), ("x=1 y", ["y"]),
    ("sudo bash -lc \"sudo -n a\"", ["a"]), ("timeout 5 stdbuf -oL a", ["a"]), ("exec a $(b)", ["a", "b"]),
    ("ls `a`; f() { b; }; cat <<E\n$(c)\nE\n", ["ls", "a", "b", "cat", "c"]),
  ])
  func programsAreCalledThroughOthers(_ text: String, _ expected: [String]) {
    #expect(facts(text).calls.map(\.program) == expected)
    #expect(facts(text).callsElsewhere.isEmpty)
  }

  @Test(arguments: [
    ("ssh -p 22 me@host 'sudo reboot && uptime'", ["reboot", "uptime"]), ("ssh host ls -l", ["ls"]),
    ("sudo chroot /mnt apt install x", ["apt"]), ("arch-chroot /mnt sh -c 'a; b'", ["a", "b"]),
    ("docker exec -it web nginx -s reload", ["nginx"]), ("ssh a ssh b c", ["ssh", "c"]),
  ])
  func programsRunElsewhere(_ text: String, _ expected: [String]) {
    let all = facts(text)
    #expect(all.callsElsewhere.map(\.program) == expected)
    #expect(!all.reboots && all.packages.isEmpty)
  }

  @Test(arguments: [
    ("python3 -m pip install a b", ["a", "b"]), ("uv pip install a", ["a"]), ("dnf install -y a", ["a"]),
    ("apk add --no-cache a", ["a"]), ("zypper in a", ["a"]), ("pip3 install -r r.txt a", ["a"]),
    ("yum -y install a", ["a"]),
    ("python3 setup.py install", []), ("apt list a", []), ("sudo snap install a --classic", ["a"]),
  ])
  func packagesOfEachManager(_ text: String, _ expected: [String]) {
    #expect(facts(text).packages == expected)
  }

  @Test func oldServicesAndDeclaredExports() {
    #expect(facts("sudo /etc/init.d/ssh restart; rc-service nginx start").services == ["ssh", "nginx"])
    #expect(facts("declare -x A=1; typeset -x B; declare C=1; export -n D").exports == ["A", "B"])
  }

  @Test func groupsWriteWhatTheirCommandsPrint() {
    let writes = facts(
      """
      { echo a; printf 'b\\n'; } > /etc/x
      (echo a; date) | sudo tee /etc/y
      cp -t /opt a b
      sudo install -d /srv/x
      sed -i.bak -e s/a/b/ /etc/z
      """
    ).writes
    #expect(writes.map(\.path) == ["/etc/x", "/etc/y", "/opt", "/srv/x", "/etc/z"])
    #expect(writes.map(\.content) == ["a\nb\n", nil, nil, nil, nil])
  }
}
