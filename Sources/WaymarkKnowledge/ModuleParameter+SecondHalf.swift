extension ModuleParameter {
  static let secondHalf = """
    megaraid_mbox: busy_wait cmd_per_lun debug_level fast_load max_sectors unconf_disks megaraid_mm: dlevel
    megaraid_sas: allow_vf_ioctls dual_qdepth_disable enable_sdev_max_qd event_log_level host_tagset_enable
    lb_pending_cmds max_sectors msix_disable msix_vectors perf_mode poll_queues rdpq_enable resetwaittime
    scmd_timeout smp_affinity_enable throttlequeuedepth memory_notifier_error_inject: priority memstick:
    cmd_retries menf21bmc_wdt: nowayout mgag200: modeset mk712: io irq mkiss: crc_force mlx4_core: debug_level
    enable_4k_uar enable_64b_cqe_eqe enable_qos internal_err_reset log_mtts_per_seg log_num_mac
    log_num_mgm_entry_size log_num_vlan msi_x num_vfs port_type_array probe_vf use_prio mlx4_en: inline_thold
    pfcrx pfctx udp_rss mlx4_ib: sm_guid_assign mlx5_core: debug_mask prof_sel mmc_block: perdev_minors mmc_core:
    use_spi_crc moxa: baseaddr numports ttymajor type mpi3mr: logging_level poll_queues prot_guard_mask prot_mask
    mpt3sas: diag_buffer_enable disable_discovery enable_sdev_max_qd hbas_to_enumerate host_tagset_enable
    irqpoll_weight logging_level max_lun max_msix_vectors max_queue_depth max_sectors max_sgl_entries
    missing_delay mpt3sas_fwfault_debug msix_disable multipath_on_hba perf_mode poll_queues prot_mask
    smp_affinity_enable mptbase: mpt_channel_mapping mpt_debug_level mpt_fwfault_debug mpt_msi_enable_fc
    mpt_msi_enable_sas mpt_msi_enable_spi mptfc: max_lun mptfc_dev_loss_tmo mptsas: max_lun
    mpt_loadtime_max_sectors mpt_pt_clear mptspi: mpt_saf_te mrp: mrp_join_time mrp_periodic_time msi2500:
    emulated_formats msi_laptop: auto_brightness force msp3400: amsound debug dolby once opmode standard
    stereo_threshold mspro_block: major mt2060: debug mt2063: debug mt20xx: debug optimize_vco radio_antenna
    tv_antenna mt2131: debug mt2266: debug mt312: debug mt352: debug mt7615_common: prefer_offload_fw mt76_usb:
    disable_usb_sg mt7915e: coredump_memdump wed_enable mt7921_common: disable_clc mt7921e: disable_aspm mt9v011:
    debug mtdoops: dump_oops mtddev record_size mtdram: erase_size total_size writebuf_size mtdswap: header
    partitions spare_eblocks mwave: mwave_3780i_io mwave_3780i_irq mwave_debug mwave_uart_io mwave_uart_irq
    mwifiex: aggr_ctrl cal_data_cfg debug_mask disable_auto_ds disable_tx_amsdu disconnect_on_suspend drcs
    driver_mode mfg_mode reg_alpha2 mwl8k: ap_mode_default mxl111sf_demod: debug mxl111sf_tuner: debug mxl5007t:
    debug mxser: ttymajor myri10ge: myri10ge_dca myri10ge_deassert_wait myri10ge_debug myri10ge_ecrc_enable
    myri10ge_fill_thresh myri10ge_flow_control myri10ge_force_firmware myri10ge_fw_name myri10ge_fw_names
    myri10ge_initial_mtu myri10ge_intr_coal_delay myri10ge_max_irq_loops myri10ge_max_slices myri10ge_msi
    myri10ge_napi_weight myri10ge_rss_hash myri10ge_small_bytes myri10ge_watchdog_timeout n411: c2io_addr cio_addr
    dio_addr nosplash splashval n_hdlc: maxframe nandsim: access_delay badblocks bbt bch bitflips bus_width
    cache_file dbg do_delays erase_delay first_id_byte fourth_id_byte gravepages id_bytes input_cycle log
    output_cycle overridesize parts programm_delay second_id_byte third_id_byte weakblocks weakpages natsemi:
    debug dspcfg_workaround full_duplex mtu options rx_copybreak nbd: max_part nbds_max nct6683: force nct6775:
    fan_debounce force_id nct7904: nowayout timeout ne2k_pci: full_duplex msg_enable options neofb: external
    internal libretto mode_option nopciburst nostretch net2280: enable_suspend fifo_mode netconsole: netconsole
    oops_only netfs: debug netfs_debug netrom: nr_ndevs netup_unidvb: adapter_nr spi_enable netxen_nic:
    auto_fw_reset nf_conntrack: acct enable_hooks expect_hashsize tstamp nf_conntrack_amanda: master_timeout
    ts_algo nf_conntrack_ftp: loose ports nf_conntrack_h323: callforward_filter default_rrq_ttl gkrouted_only
    nf_conntrack_irc: dcc_timeout max_dcc_channels ports nf_conntrack_netbios_ns: timeout nf_conntrack_sane: ports
    nf_conntrack_sip: ports sip_direct_media sip_direct_signalling sip_external_media sip_timeout
    nf_conntrack_snmp: timeout nf_conntrack_tftp: ports nfit: default_dsm_family disable_vendor_specific
    force_enable_dimms force_labels no_init_ars override_dsm_mask nfs: callback_nr_threads callback_tcpport
    enable_ino64 max_session_cb_slots max_session_slots nfs4_disable_idmapping nfs4_unique_id
    nfs_access_max_cachesize nfs_idmap_cache_timeout nfs_mountpoint_expiry_timeout recover_lost_locks
    send_implementation_id nfs_layout_flexfiles: dataserver_retrans dataserver_timeo io_maxretrans
    nfs_layout_nfsv41_files: dataserver_retrans dataserver_timeo nfsd: cltrack_legacy_disable cltrack_prog
    inter_copy_offload_enable nfs4_disable_idmapping nfsv4: delegation_watermark layoutstats_timer ngene:
    adapter_nr ci_tsfix debug one_adapter shutdown_workaround ni903x_wdt: nowayout timeout ni_65xx:
    legacy_invert_outputs nic7018_wdt: nowayout timeout nicstar: mac niu: debug nmclan_cs: if_port noon010pc30:
    debug nouveau: atomic config debug duallink fbcon_bpp hdmimhz ignorelid kms_vram_pushbuf modeset mst noaccel
    nofbaccel runpm tv_disable tv_norm vram_pushbuf nozomi: debug ns83820: ihr lnksts reset_phy null_blk: blocking
    bs cache_size completion_nsec discard gb home_node hw_queue_depth irqmode max_sectors mbps memory_backed
    no_sched nr_devices poll_queues queue_mode shared_tag_bitmap shared_tags submit_queues use_per_node_hctx
    virt_boundary zone_capacity zone_max_active zone_max_open zone_nr_conv zone_size zoned nuvoton_cir: debug
    nv_tco: heartbeat nowayout nvidia_wmi_ec_backlight: force nvme: io_queue_depth max_host_mem_size_mb noacpi
    poll_queues sgl_threshold use_cmb_sqes use_threaded_interrupts write_queues nvme_core: admin_timeout
    apst_primary_latency_tol_us apst_primary_timeout_ms apst_secondary_latency_tol_us apst_secondary_timeout_ms
    default_ps_max_latency_us force_apst io_timeout iopolicy max_retries multipath shutdown_timeout nvme_rdma:
    register_always nvme_tcp: so_priority nvmet_rdma: srq_size use_srq nvmet_tcp: idle_poll_period_usecs
    so_priority nxt200x: debug nxt6000: debug ocfs2_dlmfs: capabilities ohci_hcd: distrust_firmware no_handshake
    onenand: flex_bdry otp or51132: debug or51211: debug orangefs: hash_table_size module_parm_debug_mask
    op_timeout_secs slot_timeout_secs orinoco: force_monitor ignore_disconnect suppress_linkstatus orinoco_cs:
    ignore_cis_vcc ov7670: debug overlay: check_copy_up index metacopy nfs_export redirect_always_follow
    redirect_dir redirect_max xino_auto p54common: nohwcrypt parkbd: mode port parport_cs: epp_mode parport_pc:
    dma init_mode io io_hi irq pata_ali: atapi_dma pata_it821x: noraid pata_legacy: all autospeed ht6560a ht6560b
    iordy_mask opti82c46x opti82c611a pio_mask probe_all probe_mask qdi winbond pc87360: force_id init
    pc87413_wdt: io nowayout timeout pc87427: force_id pcf8591: input_mode pch_udc: speed_fs pci200syn:
    pci_clock_freq pci_stub: ids pcmcia: cis_width io_speed pcmcia_core: cis_speed reset_time resume_delay
    setup_delay shutdown_delay unreset_check unreset_delay unreset_limit vcc_settle pcmcia_rsrc: probe_mem
    pcmciamtd: bankwidth force_size mem_speed mem_type setvpp vpp pcnet32: debug full_duplex homepna
    max_interrupt_work options pcnet32vlb rx_copybreak tx_start_pt pcnet_cs: delay_output delay_time full_duplex
    hw_addr if_port mem_speed use_big_buf use_shmem pcwd_pci: debug heartbeat nowayout pcwd_usb: heartbeat
    nowayout pd6729: irq_mode pegasus: devid loopback mii_mode msg_level phram: phram pktgen: debug pg_clone_skb_d
    pg_count_d pg_delay_d plip: parport timid pluto2: adapter_nr pm2fb: hwcursor lowhsync lowvsync mode
    mode_option noaccel nomtrr pm3fb: hwcursor mode_option noaccel nomtrr pm80xx: link_rate logging_level
    pm_notifier_error_inject: priority pmcraid: debug disable_aen log_level pnd2_edac: edac_op_state ppp_async:
    flag_time ppp_generic: mp_protocol_compress pps_parport: clear_wait prism2_usb: prism2_doreset
    prism2_reset_holdtime prism2_reset_settletime wlan_watchdog wlan_wext_write psmouse: a4tech_workaround
    elantech_smbus proto rate resetafter resolution resync_time smartscroll synaptics_intertouch pstore_blk:
    best_effort blkdev console_size ftrace_size kmsg_size max_reason pmsg_size ptp_clockmatrix: firmware
    ptp_idt82p33: firmware phase_snap_threshold pulse8_cec: debug persistent_config pvrusb2: adapter_nr ctlchg
    debug disable_autoload_ir_video i2c_scan init_pause_msec ir_mode procreload radio_freq radio_nr tolerance
    tuner tv_freq vbi_nr video_nr video_std pwc: leds power_save qede: debug qedf: dcbx_no_wait debug default_prio
    dev_loss_tmo dp_level dp_module dump_frames enable_recovery fallback_vlan fipvlan_retries io_tracing
    link_down_tmo max_lun queue_depth retry_delay qedi: qedi_dbg_log qedi_flags_override qedi_fw_debug
    qedi_io_tracing qedi_ll2_buf_size qedi_qed_debug qla1280: qla1280 qla2xxx: fdmi fwload logging
    ql2xabts_wait_nvme ql2xallocfwdump ql2xasynctmfenable ql2xautodetectsfp ql2xdbwr
    ql2xdelay_before_pci_error_handling ql2xdifbundlinginternalbuffers ql2xdontresethba ql2xenableclass2
    ql2xenabledif ql2xenablehba_err_chk ql2xenablemsix ql2xenforce_iocb_limit ql2xetsenable ql2xexchoffld
    ql2xexlogins ql2xextended_error_logging ql2xextended_error_logging_ktrace ql2xfc2target ql2xfdmienable
    ql2xfulldump_on_mpifail ql2xfwholdabts ql2xfwloadbin ql2xgffidenable ql2xiidmaenable ql2xiniexchg
    ql2xloginretrycount ql2xlogintimeout ql2xmaxlun ql2xmaxqdepth ql2xmdcapmask ql2xmdenable ql2xmqsupport
    ql2xmvasynctoatio ql2xnvme_queues ql2xnvmeenable ql2xplogiabsentdevice ql2xprotguard ql2xprotmask
    ql2xrdpenable ql2xsecenable ql2xshiftctondsd ql2xsmartsan ql2xtgt_tape_enable ql2xuctrlirq
    qla2xuseresexchforels qlini_mode qlport_down_retry rdpenable smartsan qla3xxx: debug msi qla4xxx:
    ql4xdisablesysfsboot ql4xdontresethba ql4xenablemd ql4xenablemsix ql4xextended_error_logging ql4xmaxqdepth
    ql4xmdcapmask ql4xqfulltracking ql4xsess_recovery_tmo qlcnic: auto_fw_reset load_fw_file qlcnic_mac_learn
    use_msi use_msi_x qlge: debug qlge_force_coredump qlge_irq_type qlge_mpi_coredump qxl: modeset num_heads r592:
    debug enable_dma r8188eu: if2name ifname rtw_80211d rtw_ampdu_amsdu rtw_ampdu_enable rtw_antdiv_cfg
    rtw_antdiv_type rtw_busy_thresh rtw_cbw40_enable rtw_channel rtw_channel_plan rtw_fw_iol rtw_ht_enable
    rtw_hw_wps_pbc rtw_hwpdn_mode rtw_hwpwrp_detect rtw_initmac rtw_ips_mode rtw_lbkmode rtw_led_enable
    rtw_low_power rtw_lowrate_two_xmit rtw_max_roaming_times rtw_mc2u_disable rtw_network_mode rtw_notch_filter
    rtw_power_mgnt rtw_rfintfs rtw_rx_stbc rtw_smart_ps rtw_vcs_type rtw_vrtl_carrier_sense rtw_wifi_spec
    rtw_wmm_enable r8192e_pci: hwwep ifname r8192u_usb: debug hwwep ifname r820t: debug no_imr_cal r852: debug
    r852_enable_dma r8723bs: ifname rtw_80211d rtw_ampdu_amsdu rtw_ampdu_enable rtw_ant_num rtw_antdiv_cfg
    rtw_antdiv_type rtw_busy_thresh rtw_bw_mode rtw_channel rtw_channel_plan rtw_chip_version rtw_hiq_filter
    rtw_ht_enable rtw_hw_wps_pbc rtw_initmac rtw_ips_mode rtw_lbkmode rtw_low_power rtw_lowrate_two_xmit
    rtw_max_roaming_times rtw_mc2u_disable rtw_network_mode rtw_notch_filter rtw_power_mgnt rtw_qos_opt_enable
    rtw_rfintfs rtw_rx_stbc rtw_smart_ps rtw_tx_pwr_by_rate rtw_tx_pwr_lmt_enable rtw_usb_rxagg_mode rtw_vcs_type
    rtw_vrtl_carrier_sense rtw_wifi_spec rtw_wmm_enable radeon: agpmode aspm audio auxch backlight bapm benchmark
    cik_support connector_table deep_color disp_priority dpm dynclks fastfb gartsize hard_reset hw_i2c
    lockup_timeout modeset msi no_wb pcie_gen2 r4xx_atom runpm si_support test tv use_pflipirq uvd vce
    vm_block_size vm_size vramlimit radeonfb: default_dynclk force_dfp force_measure_pll force_sleep
    ignore_devlist ignore_edid mirror mode_option monitor_layout noaccel nomodeset nomtrr panel_yres radio_ma901:
    radio_nr radio_maxiradio: radio_nr radio_mr800: radio_nr radio_si470x_common: de seek_timeout space
    tune_timeout radio_si470x_usb: max_rds_errors radio_nr rds_buf usb_timeout raid0: default_layout raid456:
    devices_handle_discard_safely ramoops: console_size dump_oops ecc ftrace_size max_reason mem_address mem_size
    mem_type pmsg_size ramoops_ecc record_size ray_cs: bc beacon_period country essid hop_dwell net_type phy_addr
    psm ray_mem_speed sniffer translate rbd: single_major rds: send_batch_count rds_rdma: rds_ib_mr_1m_pool_size
    rds_ib_mr_8k_pool_size rds_ib_retry_count redboot: directory redrat3: length_fuzz minimum_pause
    periods_measure_carrier rfcomm: channel_mtu disable_cfc l2cap_ertm rfd_ftl: block_size rfkill: default_state
    master_switch_mode rmi_core: debug_flags rndis_wlan: afterburner country frameburst power_output power_save
    roamdelta roamtrigger workaround_interval rose: rose_ndevs rsi_usb: dev_oper_mode rt2500usb: nohwcrypt
    rt2800lib: watchdog rt2800pci: nohwcrypt rt2800usb: nohwcrypt rt61pci: nohwcrypt rt73usb: nohwcrypt
    rtl2832_sdr: emulated_formats rtl8188ee: aspm debug_level debug_mask disable_watchdog fwlps ips msi swenc
    swlps rtl8192ce: aspm debug_level debug_mask fwlps ips swenc swlps rtl8192cu: debug_level debug_mask swenc
    rtl8192de: aspm debug_level debug_mask fwlps ips swenc swlps rtl8192ee: aspm debug_level debug_mask
    disable_watchdog dma64 fwlps ips msi swenc swlps rtl8192se: aspm debug_level debug_mask fwlps ips swenc swlps
    rtl8723ae: aspm debug_level debug_mask disable_watchdog fwlps ips msi swenc swlps rtl8723be: ant_sel aspm
    debug_level debug_mask disable_watchdog fwlps ips msi swenc swlps rtl8821ae: aspm debug_level debug_mask
    disable_watchdog fwlps int_clear ips msi swenc swlps rtl8xxxu: debug dma_agg_pages dma_agg_timeout
    dma_aggregation ht40_2g rts5208: aspm_l0s_l1_en auto_delink_en delay_use msi_en ss_en ss_interval rtsx_pci:
    msi_en rtsx_usb: polling_pipe rtw88_core: debug_mask disable_lps_deep support_bf rtw88_pci: disable_aspm
    disable_msi rtw89_core: disable_ps_mode rtw89_pci: disable_aspm_l1 disable_aspm_l1ss disable_clkreq rxrpc:
    debug s2255drv: debug jpeg_enable video_nr s2io: indicate_max_pkts intr_type l3l4hdr_size lro_max_pkts
    mc_pause_threshold_q0q3 mc_pause_threshold_q4q7 multiq napi rmac_pause_time rmac_util_period rts_frm_len
    rx_ring_mode rx_ring_num rx_ring_sz rxsync_frequency shared_splits tmac_util_period tx_fifo_len tx_fifo_num
    tx_steering_type use_continuous_tx_intrs vlan_tag_strip s3fb: fasttext mode mode_option mtrr s5h1409: debug
    s5h1411: debug s5h1420: debug s921: debug saa6588: bufblocks debug mmbs plvl xtal saa7110: debug saa7115:
    debug saa7127: debug test_image saa7134: alsa audio_clock_override audio_clock_tweak audio_ddep audio_debug
    card core_debug disable_ir gbuffers gpio_tracking i2c_debug i2c_scan ir_debug irq_debug latency no_overlay
    noninterlaced pinnacle_remote radio_nr saa7134_userptr secam ts_debug ts_nr_packets tsbufs tuner vbi_debug
    vbi_nr vbibufs video_debug video_nr saa7134_alsa: enable index saa7134_dvb: adapter_nr antenna_pwr
    use_frontend saa7134_empress: empress_nr saa7164: adapter_nr card crc_checking debug enable_msi
    encoder_buffers fw_debug guard_checking print_histogram vbi_buffers waitsecs saa717x: debug saa7185: debug
    safe_serial: padded safe samsung_laptop: debug force samsung_q10: force sata_mv: irq_coalescing_io_count
    irq_coalescing_usecs msi sata_nv: adma msi swncq sata_sil: slow_down sata_sil24: msi sata_sx4: dimm_test
    sata_via: vt6420_hotplug savagefb: mode_option sb_edac: edac_op_state sbc60xxwdt: nowayout timeout wdt_start
    wdt_stop sbc_epx_c3: nowayout sbc_fitpc2_wdt: margin nowayout sbs: cache_time sbs_battery: force_load
    sc1200wdt: io isapnp nowayout timeout sc92031: media multicast_filter_limit sch311x_wdt: force_id nowayout
    timeout sch56xx_common: nowayout sch_htb: htb_hysteresis htb_rate_est sch_teql: max_equalizers scsi_debug:
    add_host ato cdb_len clustering delay dev_size_mb dif dix dsense every_nth fake_rw guard host_lock
    host_max_queue inq_product inq_rev inq_vendor lbprz lbpu lbpws lbpws10 lowest_aligned lun_format max_luns
    max_queue medium_error_count medium_error_start ndelay no_lun_0 no_rwlock no_uld num_parts num_tgts opt_blks
    opt_xferlen_exp opts per_host_store physblk_exp poll_queues ptype random removable scsi_level sector_size
    statistics strict submit_queues tur_ms_to_ready unmap_alignment unmap_granularity unmap_max_blocks
    unmap_max_desc uuid_ctl virtual_gb vpd_use_hostno wp write_same_length zbc zone_cap_mb zone_max_open
    zone_nr_conv zone_size_mb scsi_dh_alua: optimize_stpg scsi_dh_rdac: rdac_logging scsi_mod: default_dev_flags
    dev_flags eh_deadline inq_timeout max_luns scan scsi_logging_level scsi_transport_fc: dev_loss_tmo
    scsi_transport_iscsi: debug_conn debug_session sctp: no_checksums sdhci: debug_quirks debug_quirks2
    sdricoh_cs: switchlocked serial_cs: buggy_uart do_sound serial_ir: io iommap ioshift irq sense share_irq
    softcarrier txsense type sev_guest: vmpck_id sfc: debug efx_separate_tx_channels interrupt_mode
    irq_adapt_high_thresh irq_adapt_low_thresh mcdi_logging_default phy_flash_cfg rss_cpus rx_refill_threshold
    sfc_falcon: debug ef4_separate_tx_channels interrupt_mode irq_adapt_high_thresh irq_adapt_low_thresh
    phy_flash_cfg rss_cpus rx_refill_threshold sfc_siena: debug efx_separate_tx_channels interrupt_mode
    irq_adapt_high_thresh irq_adapt_low_thresh max_vfs mcdi_logging_default phy_flash_cfg rss_cpus
    rx_refill_threshold vf_max_tx_channels sg: allow_dio def_reserved_size scatter_elem_sz shark2: debug si2157:
    tuner_lock_debug si21xx: debug sierra: nmea simatic_ipc_wdt: nowayout sis190: debug rx_copybreak sis5595:
    force_addr sis900: max_interrupt_work multicast_filter_limit sis900_debug sisfb: Default forcecrt1
    forcecrt2type lvdshl mem mode noaccel nocrt2rate nomax noypan pdc pdc1 rate scalelcd specialtiming tvstandard
    tvxposoffset tvyposoffset useoem userom vesa sit: log_ecn_error sja1000_isa: cdr clk indirect irq mem ocr port
    skge: debug skx_edac: edac_op_state sky2: copybreak debug disable_msi legacy_pme slip: slip_maxdev slram: map
    smartpqi: ctrl_ready_timeout disable_ctrl_shutdown disable_device_id_wildcards disable_heartbeat
    disable_managed_interrupts expose_ld_first hide_vsep lockup_action smc91c92_cs: if_port smipcie: adapter_nr
    smm665: vref smsc37b787_wdt: nowayout timeout smsc47b397: force_id smsc47m1: force_id smsc75xx: turbo_mode
    smsc9420: debug smsc95xx: turbo_mode smscufx: console fb_defio smsdvb: adapter_nr smsmdtv: default_mode snd:
    cards_limit major max_user_ctl_alloc_size slots snd_ac97_codec: enable_loopback power_save snd_ad1889:
    ac97_quirk enable id index snd_ali5451: enable id index pcm_channels spdif snd_aloop: enable id index
    pcm_notify pcm_substreams timer_source snd_als300: enable id index snd_als4000: enable id index joystick_port
    snd_asihpi: build_info enable enable_hpi_hwdep hpi_debug_level id index prealloc_stream_buf snd_atiixp:
    ac97_clock ac97_codec ac97_quirk enable id index spdif_aclink snd_atiixp_modem: ac97_clock enable id index
    snd_au8810: enable id index pcifix snd_au8820: enable id index pcifix snd_au8830: enable id index pcifix
    snd_azt3328: enable id index seqtimer_scaling snd_bebob: enable id index snd_bt87x: digital_rate enable id
    index load_all snd_ca0106: enable id index subsystem snd_cmipci: enable fm_port id index joystick_port
    mpu_port soft_ac3 snd_cs4281: dual_codec enable id index snd_cs46xx: enable external_amp id index mmap_valid
    thinkpad snd_ctxfi: enable id index multiple reference_rate subsystem use_system_timer snd_darla20: enable id
    index snd_darla24: enable id index snd_dummy: enable fake_buffer hrtimer id index mixer_volume_level_max
    mixer_volume_level_min model pcm_devs pcm_substreams snd_echo3g: enable id index snd_emu10k1: delay_pcm_irq
    enable enable_ir extin extout high_res_gpr_volume id index max_buffer_size max_synth_voices seq_ports
    subsystem snd_emu10k1x: enable id index snd_ens1370: enable id index joystick snd_ens1371: enable id index
    joystick_port lineio spdif snd_es1938: enable id index snd_es1968: clock enable enable_mpu id index joystick
    pcm_substreams_c pcm_substreams_p radio_nr total_bufsize use_pm snd_fireworks: enable id index resp_buf_debug
    resp_buf_size snd_fm801: enable id index radio_nr tea575x_tuner snd_gina20: enable id index snd_gina24: enable
    id index snd_hda_codec: dump_coef snd_hda_codec_hdmi: enable_acomp enable_all_pins enable_silent_stream
    static_hdmi_pcm snd_hda_intel: align_buffer_size bdl_pos_adj beep_mode ctl_dev_id dmic_detect enable
    enable_msi id index jackpoll_ms model patch pm_blacklist position_fix power_save power_save_controller
    probe_mask probe_only single_cmd snoop snd_hda_scodec_cs35l41: firmware_autostart snd_hdmi_lpe_audio: id index
    single_port snd_hdsp: enable id index snd_hdspm: enable id index snd_ice1712: cs8427_timeout dxr_enable enable
    id index model omni snd_ice1724: enable id index model snd_indigo: enable id index snd_indigodj: enable id
    index snd_indigodjx: enable id index snd_indigoio: enable id index snd_indigoiox: enable id index
    snd_intel8x0: ac97_clock ac97_quirk buggy_irq buggy_semaphore enable id index inside_vm joystick spdif_aclink
    xbox snd_intel8x0m: ac97_clock enable id index snd_intel_dspcfg: dsp_driver snd_intel_sdw_acpi: sdw_link_mask
    snd_korg1212: enable id index snd_layla20: enable id index snd_layla24: enable id index snd_lola: enable
    granularity id index sample_rate_min snd_lx6464es: enable id index snd_maestro3: amp_gpio enable external_amp
    id index snd_mia: enable id index snd_mixart: enable id index snd_mona: enable id index snd_mpu401: enable id
    index irq pnp port uart_enter snd_mtpav: hwports id index irq port snd_mts64: enable id index snd_nm256:
    buffer_top capture_bufsize enable force_ac97 id index playback_bufsize reset_workaround reset_workaround_2
    use_cache vaio_hack snd_opl3_synth: use_internal_drums snd_oxygen: enable id index snd_pcm: max_alloc_per_card
    maximum_substreams preallocate_dma snd_pcm_oss: adsp_map dsp_map nonblock_open snd_pcsp: enable id index
    nforce_wa nopcm snd_pcxhr: enable id index mono snd_pdaudiocf: enable id index snd_portman2x4: enable id index
    snd_rawmidi: amidi_map midi_map snd_riptide: enable id index joystick_port mpu_port opl3_port snd_rme32:
    enable fullduplex id index snd_rme96: enable id index snd_rme9652: enable id index precise_ptr
    snd_rn_pci_acp3x: acp_power_gating dmic_acpi_check snd_seq: seq_client_load seq_default_timer_card
    seq_default_timer_class seq_default_timer_device seq_default_timer_resolution seq_default_timer_sclass
    seq_default_timer_subdevice snd_seq_dummy: duplex ports snd_seq_midi: input_buffer_size output_buffer_size
    snd_serial_u16550: adaptor base droponfull enable id index ins irq outs port speed snd_soc_core: pmdown_time
    snd_soc_dmic: modeswitch_delay wakeup_delay snd_soc_nau8821: quirk snd_soc_nau8824: quirk snd_soc_rt5645:
    quirk snd_soc_rt5670: quirk snd_soc_skl: pci_binding snd_soc_sof_es8336: quirk snd_soc_sof_sdw: quirk
    snd_soc_sst_byt_cht_es8316: quirk snd_soc_sst_bytcr_rt5640: quirk snd_soc_sst_bytcr_rt5651: quirk snd_sof:
    sof_debug snd_sof_intel_hda_common: always_enable_dmi_l1 codec_mask disable_rewinds dmic_num hda_model mclk_id
    position_quirk sdw_clock_stop_quirks sof_use_tplg_nhlt use_common_hdmi snd_sof_pci: fw_filename fw_path
    ipc_type sof_pci_debug tplg_filename tplg_path snd_sof_probes: enable snd_sonicvibes: dmaio enable id index
    mge reverb snd_timer: timer_limit timer_tstamp_monotonic snd_trident: enable id index pcm_channels
    wavetable_size snd_ua101: enable id index queue_length snd_usb_6fire: enable id index snd_usb_audio: autoclock
    delayed_register device_setup enable id ignore_ctl_error implicit_fb index lowlatency pid quirk_alias
    quirk_flags skip_validation use_vmalloc vid snd_usb_caiaq: enable id index snd_usb_hiface: enable id index
    snd_usb_us122l: enable id index snd_usb_usx2y: enable id index nrpacks snd_via82xx: ac97_clock ac97_quirk
    dxs_init_volume dxs_support enable id index joystick mpu_port nodelay snd_via82xx_modem: ac97_clock enable id
    index snd_virmidi: enable id index midi_devs snd_virtuoso: enable id index snd_vx222: enable ibl id index mic
    snd_vxpocket: enable ibl id index snd_ymfpci: enable fm_port id index joystick_port mpu_port rear_switch snic:
    snic_log_level snic_max_qdepth soc_button_array: use_low_level_irq softdog: nowayout soft_active_on_boot
    soft_margin soft_noboot soft_panic soft_reboot_cmd solo6x10: desc_mode full_eeprom multi_p2m video_nr
    solos_pci: atmdebug db_firmware_upgrade db_fpga_upgrade firmware_upgrade fpga_upgrade reset sony_laptop:
    camera compat debug kbd_backlight kbd_backlight_timeout mask minor no_spic soundcore: preclaim_oss
    soundwire_cadence: cdns_mcp_int_mask cnds_mcp_int_mask soundwire_intel: sdw_md_flags sp5100_tco: action
    heartbeat nowayout sp887x: debug speakup: quiet synth speakup_acntsa: dev ser start speakup_apollo: dev ser
    start speakup_audptr: dev ser start speakup_bns: dev ser start speakup_decext: dev ser start speakup_dectlk:
    dev ser start speakup_dummy: dev ser start speakup_ltlk: dev ser start speakup_soft: direct start
    speakup_spkout: dev ser start speakup_txprt: dev ser start spectrum_cs: ignore_cis_vcc speedfax: debug
    irqloops speedtch: BMaxDSL ModemMode ModemOption altsetting dl_512_first enable_isoc sw_buffering sr030pc30:
    debug sr_mod: xa_test sstfb: clipping gfxclk mem mode_option slowpci vgapass st: buffer_kbs debug_flag
    max_sg_segs try_direct_io try_rdio try_wdio starfire: debug enable_hw_cksum intr_latency max_interrupt_work
    mtu rx_copybreak small_frames stb0899: verbose stb6000: debug stb6100: verbose stex: msi stk1160: debug
    i2c_debug input keep_buffers stmmac: buf_sz chain_mode debug eee_timer flow_ctrl pause phyaddr tc watchdog
    stv0288: debug debug_legacy_dish_switch stv0299: debug debug_legacy_dish_switch stv0367: debug i2c_debug
    stv0900: debug stv090x: verbose stv6110: debug stv6110x: verbose sundance: debug flowctrl media rx_copybreak
    sunhme: macaddr sunrpc: auth_hashtable_size auth_max_cred_cachesize max_resvport min_resvport
    svc_rpc_per_connection_limit tcp_max_slot_table_entries tcp_slot_table_entries udp_slot_table_entries sur40:
    brightness contrast gain surface_battery: cache_time sym53c8xx: burst buschk cmd_per_lun debug diff excl
    hostid irqm led nvram safe settle verb synaptics_i2c: no_decel no_filter polling_req reduce_report scan_rate
    synclink_cs: break_on_load debug_level maxframe ttymajor synclink_gt: debug_level maxframe ttymajor
    target_core_user: block_netlink global_max_data_area_mb reset_netlink tcm_fc: debug_logging tcm_loop:
    can_queue cmd_per_lun nr_hw_queues tcp_bic: beta fast_convergence initial_ssthresh low_window max_increment
    smooth_part tcp_cdg: backoff_beta backoff_factor hystart_detect use_ineff use_shadow use_tolerance window
    tcp_dctcp: dctcp_alpha_on_init dctcp_shift_g tcp_htcp: use_bandwidth_switch use_rtt_scaling tcp_hybla: rtt0
    tcp_illinois: theta win_thresh tcp_nv: nv_min_cwnd nv_pad nv_reset_period tcp_vegas: alpha beta gamma tcrypt:
    alg klen mask mode num_mb sec type tda10021: verbose tda10048: debug tda1004x: debug tda10086: debug tda18271:
    cal debug tda7432: debug loudness maxvol tda8083: debug tda826x: debug tda827x: debug tda8290: debug
    deemphasis_50 tda9840: debug tda9887: adjust debug port1 port2 qss tdfxfb: hwcursor mode_option nomtrr
    tea5761: debug tea5767: debug tea6415c: debug tea6420: debug test_bpf: test_id test_name test_range test_suite
    tg3: tg3_debug think_lmi: debug_support thinkpad_acpi: beep bluetooth brightness brightness_enable
    brightness_mode cmos debug enable experimental fan fan_control force_load hotkey id index led light
    profile_force software_mute video volume volume_capabilities volume_control volume_mode thmc50: adm1022_temp3
    thunderbolt: clx start_icm xdomain thunderbolt_net: e2e tifm_ms: no_dma tifm_sd: fixed_timeout no_dma tlan:
    aui debug duplex speed toshiba_acpi: disable_hotkeys hci_hotkey_quickstart turn_on_panel_on_resume tridentfb:
    bpp center crt fp memdiff memsize mode mode_option nativex noaccel stretch ttm: dma32_pages_limit
    page_pool_size pages_limit ttusb_dec: adapter_nr debug enable_rc output_pva tulip: csr0 full_duplex
    max_interrupt_work options rx_copybreak tulip_debug tuner: addr debug no_autodetect ntsc pal radio_range secam
    show_i2c tv_range tuner_simple: atv_input debug dtv_input offset turbografx: map map2 map3 tvaudio: debug
    pic16c54 ta8874z tda8425 tda9840 tda9850 tda9855 tda9873 tda9874a tda9874a_AMSEL tda9874a_SIF tda9874a_STD
    tda9875 tea6300 tea6320 tea6420 tvp5150: debug tw5864: video_nr tw68: card latency video_nr tw686x:
    dma_interval dma_mode twofish_x86_64_3way: force typhoon: rx_copybreak use_mmio u132_hcd: distrust_firmware
    testing ubi: block mtd udlfb: console fb_defio pixel_limit shadow ueagle_atm: altsetting annex cmv_file debug
    sync_wait uhci_hcd: debug ignore_oc uli526x: cr6set debug mode ums_realtek: auto_delink_en ss_delay ss_en
    upd64031a: debug upd64083: debug usb_f_uvc: trace usb_storage: delay_use option_zero_cd quirks swi_tru_install
    usbatm: num_rcv_urbs num_snd_urbs rcv_buf_bytes snd_buf_bytes usbcore: authorized_default autosuspend
    blinkenlights initial_descriptor_timeout nousb old_scheme_first quirks usbfs_memory_mb usbfs_snoop
    usbfs_snoop_max use_both_schemes usbhid: ignoreled jspoll kbpoll mousepoll quirks usbip_core: usbip_debug_flag
    usbip_vudc: num usblp: proto_bias usbnet: msg_level usbserial: product vendor usbtest: alt force_interrupt
    mod_pattern pattern product realworld vendor usbtouchscreen: hwcalib_xy swap_xy usnic_verbs: usnic_ib_share_vf
    usnic_log_lvl uvcvideo: clock hwtimestamps nodrop quirks timeout trace uvesafb: blank maxclk maxhf maxvf
    mode_option mtrr nocrtc noedid pmipal scroll v86d vbemode vgapal vram_remap vram_total vboxsf: follow_symlinks
    vboxvideo: modeset vcan: echo ves1820: verbose ves1x93: debug vfb: mode_option vfb_enable videomemorysize
    vfio_iommu_type1: allow_unsafe_interrupts disable_hugepages dma_entry_limit vfio_pci: disable_denylist
    disable_idle_d3 disable_vga enable_sriov ids nointxmask vhost: max_iotlb_entries max_mem_regions vhost_net:
    experimental_zcopytx vhost_scsi: max_io_vqs via686a: force_addr via_camera: flip_image override_serial
    via_rhine: avoid_D3 debug rx_copybreak via_velocity: DMA_length IP_byte_align RxDescriptors TxDescriptors
    flow_control rx_copybreak rx_thresh speed_duplex wol_opts via_wdt: nowayout timeout viafb: viafb_SAMM_ON
    viafb_accel viafb_active_dev viafb_bpp viafb_bpp1 viafb_bus_width viafb_device_lcd_dualedge
    viafb_display_hardware_layout viafb_dual_fb viafb_dvi_port viafb_lcd_dsp_method viafb_lcd_mode
    viafb_lcd_panel_id viafb_lcd_port viafb_mode viafb_mode1 viafb_platform_epia_dvi viafb_refresh viafb_refresh1
    viafb_second_size video: allow_duplicates brightness_switch_enabled device_id_scheme hw_changes_brightness
    only_lcd register_backlight_delay report_key_events videobuf2_common: debug videobuf2_dma_sg: debug
    videobuf2_v4l2: debug videobuf_core: debug videobuf_dma_sg: debug videobuf_vmalloc: debug virtio_blk:
    num_request_queues poll_queues queue_depth virtio_gpu: modeset virglhack virtio_mem: bbm_block_size
    bbm_safe_unplug force_bbm unplug_online virtio_net: csum gso napi_tx napi_weight virtio_pci: force_legacy
    vivid: allocators cache_hints ccs_cap_mode ccs_out_mode input_types meta_cap_nr meta_out_nr multiplanar n_devs
    no_error_inj node_types num_inputs num_outputs output_types radio_rx_nr radio_tx_nr sdr_cap_nr
    supports_requests touch_cap_nr vbi_cap_nr vbi_out_nr vid_cap_nr vid_out_nr vivid_debug vmw_balloon:
    vmwballoon_shrinker_enable vmw_pvscsi: cmd_per_lun disable_msi disable_msix msg_ring_pages ring_pages use_msg
    use_req_threshold vmw_vmci: disable_guest disable_host disable_msi disable_msix vmwgfx: assume_16bpp
    force_coherent restrict_dma_mask restrict_iommu vpx3220: debug vt1211: force_id int_mode uch_config
    vt6656_stage: rx_buffers tx_buffers vt8231: force_addr vt8623fb: mode mode_option mtrr vub300:
    disable_offload_processing firmware_irqpoll_timeout firmware_rom_wait_states force_1_bit_data_xfers
    force_max_req_size force_polling_for_irqs limit_speed_to_24_MHz pad_input_to_usb_pkt vxlan: log_ecn_error
    udp_port w1_ds28e04: strong_pullup w1_ds28e17: speed stretch w1_therm: strong_pullup w6692: debug led pots
    w83627ehf: force_id w83627hf: force_i2c force_id init w83627hf_wdt: early_disable nowayout timeout w83781d:
    force_subclients init reset w83791d: force_subclients init reset w83792d: force_subclients init w83793:
    force_subclients nowayout reset timeout w83795: reset w83877f_wdt: nowayout timeout w83977f_wdt: nowayout
    testmode timeout w83l786ng: reset wacom: touch_arbitration wafer5823wdt: nowayout timeout walkera0701: port
    watchdog: handle_boot_enabled open_timeout stop_on_reboot wbsd: dma io irq nopnp wdat_wdt: nowayout timeout
    wdt_pci: heartbeat nowayout tachometer type wil6210: agg_wsize bcast_ring_order debug_fw disable_ap_sme
    ftm_mode led_id max_assoc_sta mtu_max n_msi no_fw_recovery oob_mode rx_align_2 rx_large_buf rx_ring_order
    rx_ring_overflow_thrsh tx_ring_order winbond_840: debug full_duplex max_interrupt_work multicast_filter_limit
    options rx_copybreak winbond_cir: invert txandrx wire: delay_coef disable_irqs enable_pullup max_slave_count
    search_count slave_ttl timeout timeout_us wm8739: debug wm97xx_ts: abs_p abs_x abs_y coord delay five_wire
    mask pdd pil pressure rpu wmi: debug_dump_wdg debug_event x38_edac: edac_op_state x86_pkg_temp_thermal:
    notify_delay_ms xc2028: audio_std debug firmware_name no_poweroff xc4000: 16 32 audio_std debug firmware_name
    no_poweroff xc5000: debug no_poweroff xen_acpi_processor: off xen_blkback: buffer_squeeze_duration_ms
    feature_persistent log_stats max_buffer_pages max_persistent_grants max_queues max_ring_page_order
    persistent_grant_unused_seconds xen_blkfront: feature_persistent max_indirect_segments max_queues
    max_ring_page_order trusted xen_gntalloc: limit xen_gntdev: limit xen_netback: fatal_skb_slots hash_cache_size
    max_queues provides_xdp_headroom rx_drain_timeout_msecs rx_stall_timeout_msecs separate_tx_rx_irq
    xen_netfront: max_queues trusted xen_pciback: hide passthrough permissive xen_privcmd: dm_op_buf_max_size
    dm_op_max_nr_bufs unrestricted xen_scsiback: log_print_stat max_buffer_pages xen_wdt: nowayout timeout
    xhci_hcd: link_quirk quirks xirc2ps_cs: do_sound full_duplex if_port lockup_hack xpad: auto_poweroff
    dpad_to_buttons sticks_to_null triggers_to_buttons xt_recent: ip_list_gid ip_list_hash_size ip_list_perms
    ip_list_tot ip_list_uid ip_pkt_list_tot xusbatm: product rx_altsetting rx_endpoint rx_padding tx_altsetting
    tx_endpoint tx_padding vendor yellowfin: debug full_duplex gx_fix max_interrupt_work mtu options rx_copybreak
    yenta_socket: disable_clkrun isa_probe o2_speedup override_bios pwr_irqs_off zd1201: ap zd1301: adapter_nr
    zd1301_demod: gain zl10036: debug zl10039: debug zl10353: debug debug_regs zram: num_devices
    """
}
