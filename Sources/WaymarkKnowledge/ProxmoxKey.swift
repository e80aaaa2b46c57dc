/// The keys of Proxmox's guests; an `N` at the end stands for a number.
///
/// Sources: qm.conf(5) and pct.conf(5) of Proxmox VE 8.
package enum ProxmoxKey {
  package static let machine = words(
    """
    acpi affinity agent amd-sev arch args audio0 autostart balloon bios boot bootdisk cdrom cicustom cipassword citype
    ciupgrade ciuser cores cpu cpulimit cpuunits description digest efidisk0 freeze hookscript hostpciN hotplug hugepages
    ideN ipconfigN ivshmem keephugepages keyboard kvm localtime lock machine memory meta migrate_downtime
    migrate_speed name nameserver netN numa numaN onboot ostype parallelN parent protection reboot rng0 runningcpu
    runningmachine sataN scsiN scsihw searchdomain serialN shares smbios1 smp snapstate snaptime sockets
    spice_enhancements sshkeys startdate startup tablet tags tdf template tpmstate0 unusedN usbN vcpus vga virtioN virtiofsN
    vmgenid vmstate vmstatestorage watchdog
    """)

  package static let container = words(
    """
    arch cmode console cores cpulimit cpuunits debug description devN digest entrypoint env features hookscript hostname
    lock memory mpN nameserver netN onboot ostype parent protection rootfs searchdomain snaptime startup swap tags template
    timezone tty unprivileged unusedN
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
