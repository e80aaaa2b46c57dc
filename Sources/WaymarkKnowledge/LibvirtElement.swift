/// The elements of libvirt's XML.
///
/// Source: the schemas of libvirt 11 (domain, network, storage, nwfilter, secret).
package enum LibvirtElement {
  /// The elements at the top of a file.
  package static let roots: Set<String> = [
    "domain", "domainsnapshot", "filter", "network", "pool", "secret", "volume",
  ]

  package static let all = Set(names.split(whereSeparator: \.isWhitespace).map(String.init)).union(roots)

  /// Attributes whose values are the host's own: which of its processors are given away, and how they are built.
  package static let hostAttributes: [String: [String]] = [
    "vcpupin": ["cpuset"], "emulatorpin": ["cpuset"], "iothreadpin": ["cpuset"],
    "topology": ["sockets", "cores", "threads"],
  ]

  /// The element whose entries are the board's identity (SMBIOS).
  package static let identity = "sysinfo"

  private static let names = """
    acceleration access acpi active_pcr_banks adapter add address ah ah-ipv6 aia alias alignsize all all-ipv6
    allocation ap-adapter ap-domain apic arch arg arp arpmon asset_tag async-teardown atime attr audio audit_control
    audit_write auth autoconf available availableInstances avic backend backenddomain backingStore bandwidth
    baseBoard baselabel binary bios blkiotune block block_suspend blockio bond boot bootloader bootloader_args
    bootmenu bootp bridge btime bus cache cachetune capabilities capability capacity card_type catchup cbitpos ccf-
    assist ccw_device cell certificate cfpc change_level channel channel_dev_addr char chardev chassis chown chpid
    cid cipher class clipboard clock clusterSize cmdline coalesce codec commandline compat config config_opts
    console controller cookie cookies counter cow cpu cputune crypto cssid ctime current currentMemory dac_override
    dac_read_search dataStore database datacenterpath defaultiothread del deprecation description device deviceAPI
    devices devno devnode dhCert dhcp dir direct dirty-ring discard disk distances dns domain downscript drive_type
    driver dtb e820_host emsr_bitmap emulator emulator_period emulator_quota emulatorpin emulatorsched encryption
    entry env esp esp-ipv6 event evmcs extended extended_l2 extent fabric_wwn feature features fibrechannel fields
    filesystem filetransfer filter filterref firmware format forward forwarder fowner frames freeExtent frequencies
    frontend fsetid function genid geometry gic gid gl global_period global_quota graphics group group_device
    group_name guest guestVisibleWorkarounds handle hap hard_limit hardware hidden hint-dedicated host hostData
    hostdev hostname hpt htm hub hugepages hyperv ibs icmp icmpv6 idAuth idBlock identity idmap igmp image
    imagelabel inactiveDomain inbound init initarg initdir initenv initgroup initiator initrd inituser input
    interconnects interface ioapic iommu iommuGroup iothread iothread_period iothread_quota iothreadids iothreadpin
    iothreads iothreadsched iotune ip ipc_lock ipc_owner ipi ipv6 iqn ivgen jpeg kernel key keywrap kill knownHosts
    kvm label latency launchSecurity lazy_refcounts lease line link linux_immutable listen loader local lock locked
    lockspace log logical_block_size lun mac mac_admin mac_override manufacture_id master maxMemory max_size
    max_vports maxpagesize maxphysaddr media_available media_label media_size memballoon members memnode memory
    memoryBacking memorytune memtune metadata metadata_cache microcode miimon min_guarantee mirror mknod mode model
    monitor mount_opts mouse msi msrs mtime mtu name namespace nat nested-hv net_admin net_bind_service
    net_broadcast net_raw network nocow node nodemask nonpae nosharepages num_blocks numa numatune number nvram
    oemStrings on_crash on_lockfailure on_poweroff on_reboot openfiles option options os outbound output override
    owner pae page pages pagesize panic parallel parameters parent parent_addr parentaddr part_number partition
    passthrough path pci-express pcihole64 perf period permissions pf physical playback pm pmem pmu policy poll
    poll-control pool port portForward portgroup privateData privnet product profile property protocol ps2 pstore
    pv-ipi pvspinlock queue quota range rarp ras rate read_bytes_sec read_bytes_sec_max read_bytes_sec_max_length
    read_iops_sec read_iops_sec_max read_iops_sec_max_length readahead readonly reconnect redirdev redirfilter
    reducedPhysBits reenlightenment refresh relaxed release_date requested reservations reset resolution resource
    rng rom root route rport rule runtime rx sandbox sbbc script sctp sctp-ipv6 seclabel secret serial serial_number
    server session setfcap setgid setpcap settings setuid sha1 sha256 sha384 sha512 shareable shareipc sharenet
    shares shareuts shim shmem sibling signature size size_iops_sec slice slices slot smartcard smbios smm snapshot
    sndbuf soft_limit sound source space_hard_limit space_soft_limit spinlocks srv ssid ssl start state stats stimer
    stp streaming subclass suspend-to-disk suspend-to-mem svm swap_hard_limit synic sys_admin sys_boot sys_chroot
    sys_module sys_nice sys_pacct sys_ptrace sys_rawio sys_resource sys_time sys_tty_config sysinfo syslog system
    system_field table tag target tb-cache tcg tcp tcp-ipv6 teaming tftp thread_pool throttlefilter throttlefilters
    throttlegroup throttlegroups timeout timer timestamps title tlbflush topology total_bytes_sec
    total_bytes_sec_max total_bytes_sec_max_length total_iops_sec total_iops_sec_max total_iops_sec_max_length tpm
    transient tseg tune tx txt type udp udp-ipv6 udplite udplite-ipv6 uid unique_id usage usbdev usecs uuid vapic
    vcpu vcpupin vcpus vcpusched vendor vendor_field vendor_id version video viridian virtualport vlan vmcoreinfo
    vmport vmx volume vpindex vports vsock wake_alarm watchdog weight write_bytes_sec write_bytes_sec_max
    write_bytes_sec_max_length write_iops_sec write_iops_sec_max write_iops_sec_max_length wwn wwnn wwpn xen
    xmm_input zlib zpci
    """
}
