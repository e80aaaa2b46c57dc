extension ModuleParameter {
  static let firstHalf = """
    3c574_cs: auto_polarity full_duplex max_interrupt_work 3c589_cs: if_port 3c59x: compaq_device_id compaq_ioaddr
    compaq_irq debug enable_wol flow_ctrl full_duplex global_enable_wol global_full_duplex global_options
    global_use_mmio hw_checksums max_interrupt_work options rx_copybreak use_mmio watchdog 3w_9xxx: use_msi
    3w_sas: use_msi 8139cp: debug multicast_filter_limit 8139too: debug full_duplex media multicast_filter_limit
    use_io 8390: msg_enable BusLogic: BusLogic aacraid: aac_convert_sgl aac_fib_dump aac_sync_mode acbsize
    aif_timeout cache check_interval check_reset commit dacmode expose_physicals msi nondasd numacb reset_devices
    startup_timeout update_interval wwn abituguru: bank1_types fan_sensors force pwms verbose abituguru3: force
    verbose acenic: link max_rx_desc max_tx_desc rx_coal_tick trace tx_coal_tick tx_ratio acer_wmi: brightness
    ec_raw_mode force_caps force_series mailled threeg acerhdf: fanoff fanon force_bios force_product interval
    kernelmode list_supported verbose acpi_cpufreq: acpi_pstate_strict acpi_power_meter: force_cap_on acquirewdt:
    nowayout wdt_start wdt_stop ad7877: gpio3 adis16475: low_rate_allow adis16480: low_rate_allow adm1026:
    gpio_fan gpio_input gpio_inverted gpio_normal gpio_output adm8211: rx_ring_size tx_ring_size adv7170: debug
    adv7175: debug advantechwdt: nowayout timeout wdt_start wdt_stop aer_inject: aer_mask_override aha152x_cs:
    ext_trans host_id parity reconnect reset_delay synchronous ahci: marvell_enable mobile_lpm_policy aic79xx:
    aic79xx aic7xxx: aic7xxx aic94xx: max_cmnds max_devs use_msi aiptek: jitterDelay programmableDelay airo: adhoc
    airo_perm auto_wep aux_bap io irq maxencrypt probe proc_gid proc_perm proc_uid rates ssids alim1535_wdt:
    nowayout timeout alim7101_wdt: nowayout timeout use_gpio altera_ci: ci_dbg pid_dbg altera_stapl: debug
    am53c974: am53c974_debug am53c974_fenab amc6821: init pwminv amd64_edac: ecc_enable_override edac_op_state
    amd8111e: coalesce dynamic_ipg speed_duplex amd_pmc: enable_stb amd_sfh: sensor_mask amd_xgbe: debug
    ecc_ded_period ecc_ded_threshold ecc_sec_info_threshold ecc_sec_period ecc_sec_warn_threshold amdgpu: abmlevel
    aspm async_gfx_ring audio backlight bad_page_threshold bapm cg_mask cik_support compute_multipipe cwsr_enable
    dc dcdebugmask dcfeaturemask debug_evictions debug_largebar deep_color disable_cu discovery disp_priority dpm
    emu_mode exp_hw_support force_asic_type forcelongtraining freesync_video fw_load_type gartsize gpu_recovery
    gttsize halt_if_hws_hang hw_i2c hws_gws_support hws_max_conc_proc ignore_crat ip_block_mask job_hang_limit
    lbpw lockup_timeout max_num_of_queues_per_device mcbp mes mes_kiq moverate msi no_queue_eviction_on_vm_fault
    no_system_mem_limit noretry num_kcq pcie_gen2 pcie_gen_cap pcie_lane_cap pg_mask ppfeaturemask
    queue_preemption_timeout_ms ras_enable ras_mask reset_method runpm sched_hw_submission sched_jobs sched_policy
    sdma_phase_quantum send_sigterm sg_display si_support smu_memory_pool_size smu_pptable_id
    timeout_fatal_disable timeout_period tmz use_xgmi_p2p vcnfw_log virtual_display vis_vramlimit visualconfirm
    vm_block_size vm_debug vm_fault_stop vm_fragment_size vm_size vm_update_mode vramlimit analog: map ansi_cprng:
    dbg aoe: aoe_deadsecs aoe_dyndevs aoe_iflist aoe_maxout aoe_maxsectors apple_bl: debug applespi: fnmode
    fnremap iso_layout touchpad_dimensions appletouch: debug threshold applicom: irq mem arc_rimi: device io irq
    node arcfb: arcfb_enable c2io_addr cio_addr dio_addr irq nosplash num_cols num_rows splashval tuhold arcmsr:
    cmd_per_lun cmd_timeout dma_mask_64 host_can_queue msi_enable msix_enable set_date_time arcnet: debug arkfb:
    mode mode_option threshold asb100: force_subclients ast: modeset asus_atk0110: new_if asus_ec_sensors:
    mutex_path asus_laptop: als_status bled_type bluetooth_status wapf wimax_status wlan_status wled_type
    wwan_status asus_nb_wmi: tablet_mode_sw wapf asus_wmi: fnlock_default at24: at24_io_limit at24_write_timeout
    io_limit write_timeout at76c50x_usb: debug ata_generic: all_generic_ide ata_piix: prefer_ms_hyperv atbm8830:
    debug ath10k_core: coredump_mask cryptmode debug_mask frame_mode fw_diag_log skip_otp uart_print ath10k_pci:
    irq_mode reset_mode ath11k: cold_boot_cal crypto_mode debug_mask frame_mode ath5k: fastchanswitch
    no_hw_rfkill_switch nohwcrypt ath6kl_core: ath6kl_p2p debug_mask heart_beat_poll recovery_enable suspend_mode
    testmode uart_debug uart_rate wow_mode ath9k: blink bt_ant_diversity btcoex_enable debug led_active_high
    nohwcrypt ps_enable use_chanctx use_msi ath9k_htc: blink btcoex_enable debug nohwcrypt ps_enable use_dev_fw
    ati_remote: channel_mask debug mouse repeat_delay repeat_filter ati_remote2: channel_mask mode_mask atl1:
    debug int_mod_timer atl1e: int_mod_timer media_type rx_mem_size tx_desc_cnt atl2: FlashVendor IntModTimer
    MediaType RxMemBlock TxMemSize atlantic: aq_itr aq_itr_rx aq_itr_tx atmel: firmware aty128fb: mode_option
    nomtrr atyfb: comp_sync mclk mode noaccel nomtrr pll vram xclk au0828: adapter_nr debug disable_ir
    disable_usb_speed_check i2c_scan isoc_debug preallocate_big_buffers au8522_common: debug au8522_decoder:
    analog_debug au8522_dig: debug zv_mode auth_rpcgss: expired_cred_retry_delay key_expire_timeo avmfritz: debug
    axp288_fuel_gauge: no_current_sense_res b2c2_flexcop: adapter_nr debug b2c2_flexcop_pci: debug
    enable_pid_filtering irq_chk_intv b2c2_flexcop_usb: debug b43: allhwsupport bad_frames_preempt btcoex
    fwpostfix hwpctl hwtkip nohwcrypt pio qos verbose b43legacy: bad_frames_preempt fwpostfix pio b44: b44_debug
    battery: cache_time baycom_par: iobase mode baycom_ser_fdx: baud iobase irq mode baycom_ser_hdx: iobase irq
    mode bcache: bch_cutoff_writeback bch_cutoff_writeback_sync bcm3510: debug bcm5974: debug be2iscsi:
    be_iopoll_budget be_max_phys_size beiscsi_log_enable enable_msix be2net: num_vfs rx_frag_size bfa:
    bfa_debugfs_enable bfa_io_max_sge bfa_linkup_delay bfa_log_level bfa_lun_queue_depth fdmi_enable host_name
    ioc_auto_recover max_rport_logins max_xfer_size msix_disable_cb msix_disable_ct num_fcxps num_ios num_rports
    num_sgpgs num_tms num_ufbufs os_name os_patch pcie_max_read_reqsz reqq_size rport_del_timeout rspq_size
    binder_linux: alloc_debug_mask debug_mask devices block2mtd: block2mtd blowfish_x86_64: force bluetooth:
    disable_ertm disable_esco enable_ecred bna: bna_debugfs_enable bnad_ioc_auto_recover bnad_msix_disable bnep:
    compress_dst compress_src bnx2: disable_msi bnx2fc: debug_logging devloss_tmo log_fka max_luns queue_depth
    bnx2i: en_tcp_dack error_mask1 error_mask2 event_coal_div event_coal_min rq_size sq_size bnx2x: debug
    disable_tpa dropless_fc int_mode mrrs num_queues bochs: defx defy modeset bonding: ad_select all_slaves_active
    arp_all_targets arp_interval arp_ip_target arp_validate downdelay fail_over_mac lacp_rate lp_interval
    max_bonds miimon min_links mode num_grat_arp num_unsol_na packets_per_slave primary primary_reselect
    resend_igmp tx_queues updelay use_carrier xmit_hash_policy bq27xxx_battery: dt_monitored_battery_updates_nvm
    poll_interval bq27xxx_battery_hdq: F_ID brcmfmac: alternative_fw_path debug fcmode feature_disable iapp p2pon
    roamoff txglomsz brd: max_part rd_nr rd_size bt819: debug bt856: debug bt878: debug verbose bttv: agc_crush
    audioall audiodev audiomux autoload automute bigendian btcx_debug bttv_debug bttv_gpio bttv_verbose card
    chroma_agc combfilter coring debug_latency disable_ir fdsr full_luma_range gbuffers gbufsize gpiomask
    i2c_debug i2c_hw i2c_scan i2c_udelay ir_debug ir_rc5_remote_gap irq_debug irq_iswitch latency lumafilter
    no_overlay pll radio radio_nr remote reset_crop saa6588 svhs triton1 tuner uv_ratio v4l2 vbi_debug vbi_nr
    vbibufs vcr_hack video_nr vsfx whitecrush_lower whitecrush_upper btusb: disable_scofix enable_autosuspend
    force_scofix reset button: lid_init_state lid_report_interval cachefiles: cachefiles_debug debug cafe_nand:
    checkecc debug regdebug skipbbt timing usedma camellia_x86_64: force can: stats_timer can_gw: max_hops
    carl9170: noht nohwcrypt cassini: cassini_debug link_mode linkdown_timeout ccp: dma_chan_attr dmaengine
    init_ex_path max_devs nqueues psp_cmd_timeout psp_init_on_probe psp_probe_timeout ccp_crypto: aes_disable
    des3_disable rsa_disable sha_disable cdc_ncm: prefer_mbim cdrom: autoclose autoeject check_media_type debug
    lockdoor mrw_format_restart cec: debug debug_phys_addr ceph: disable_send_metrics cfg80211: bss_entries_limit
    cfg80211_disable_40mhz_24ghz ieee80211_regdom ch: debug dt_id dt_lun init timeout_init timeout_move
    vendor_counts vendor_firsts verbose ch7006: debug scale tv_norm cifs: CIFSMaxBufSize cifs_max_pending
    cifs_min_rcv cifs_min_small disable_legacy_dialects enable_gcm_256 enable_negotiate_signing enable_oplocks
    require_gcm_256 slow_rsp_threshold cirrusfb: mode_option noaccel cm109: phone com20020_cs: backplane clockm
    clockp node timeout com20020_pci: backplane clockm clockp device node timeout com90io: device io irq com90xx:
    device io irq shmem comedi: comedi_default_buf_maxsize_kb comedi_default_buf_size_kb comedi_num_legacy_minors
    comedi_test: amplitude noauto period compal_laptop: force coretemp: tjmax cpcihp_generic: bridge debug
    enum_bit first_slot last_slot port cpcihp_zt5550: debug poll cpu5wdt: port ticks verbose cryptd:
    cryptd_max_cpu_qlen cs5345: debug cs53l32a: debug cx18: adapter_nr cardtype cx18_first_minor cx18_pci_latency
    debug enc_idx_buffers enc_idx_bufs enc_idx_bufsize enc_mpg_buffers enc_mpg_bufs enc_mpg_bufsize
    enc_pcm_buffers enc_pcm_bufs enc_pcm_bufsize enc_ts_buffers enc_ts_bufs enc_ts_bufsize enc_vbi_buffers
    enc_vbi_bufs enc_yuv_buffers enc_yuv_bufs enc_yuv_bufsize mmio_ndelay ntsc pal radio retry_mmio secam tuner
    cx18_alsa: debug pcm_debug cx22700: debug cx22702: debug cx231xx: alt card core_debug disable_ir i2c_debug
    i2c_scan isoc_debug mpeglines mpeglinesize pcb_debug radio_nr reg_debug transfer_mode tuner v4l_debug vbi_nr
    video_debug video_nr cx231xx_alsa: debug cx231xx_dvb: adapter_nr debug cx2341x: debug cx23885: adapter_nr
    alt_tuner audio_debug card ci_dbg ci_irq_enable debug disable_analog_audio dma_reset_workaround enable_885_ir
    i2c_debug i2c_scan ir_888_debug irq_debug mpegbufs mpeglines mpeglinesize netup_card_rev v4l_debug vbi_debug
    vbi_nr vbibufs vid_limit video_debug video_nr cx24110: debug cx24113: debug cx24116: debug esno_snr toneburst
    cx24123: debug force_band cx25840: debug firmware ir_debug cx8800: irq_debug radio_nr vbi_debug vbi_nr
    video_debug video_nr cx8802: debug cx88_alsa: debug enable index cx88_blackbird: debug cx88_dvb: adapter_nr
    debug dvb_buf_tscnt cx88xx: always_analog audio_debug card core_debug disable_ir dsp_debug i2c_debug i2c_scan
    i2c_udelay ir_debug ir_samplerate latency nicam nocomb radio radio_deemphasis tuner cxd2099: buffermode cxgb:
    copybreak dflt_msg_enable disable_msi t1powersave cxgb3: dflt_msg_enable msi ofld_disable cxgb3i:
    cxgb3i_max_connect cxgb3i_rcv_win cxgb3i_rx_credit_thres cxgb3i_snd_win cxgb3i_sport_base dbg_level cxgb4:
    dbfifo_drain_delay dbfifo_int_thresh msi select_queue cxgb4i: cxgb4i_max_connect cxgb4i_rcv_win
    cxgb4i_rx_credit_thres cxgb4i_snd_win cxgb4i_sport_base dbg_level cxgb4vf: msi cxl_pci: mbox_ready_timeout
    cyber2000fb: default_font cypress_m8: interval stats unstable_bauds dax_hmem: region_idle db9: dev dev2 dev3
    dc395x: adapter_id adapter_mode dev_mode max_speed reset_delay safe tags dccp: ccid2_do_cwv thash_entries
    ddbridge: adapter_alloc adapter_nr alt_dma ci_bitrate dma_buf_num dma_buf_size dummy_tuner fmode fmode_sat msi
    no_init old_quattro stv0910_single ts_loop xo2_speed de2104x: debug rx_copybreak dell_laptop: force_rfkill
    dell_rbtn: auto_remove_rfkill dell_rbu: allocation_floor image_type dell_smm_hwmon: fan_max fan_mult force
    ignore_dmi power_status restricted des3_ede_x86_64: force dib0070: debug dib0090: debug dib3000mb: debug
    dib3000mc: buggy_sfn_workaround debug dib7000m: debug dib7000p: buggy_sfn_workaround debug dib8000: debug
    dibx000_common: debug diskonchip: debug doc_config_location inftl_bbt_write no_autopart no_ecc_failures
    show_firmware_partition try_dword dl2k: copy_thresh jumbo media mtu rx_coalesce rx_flow rx_timeout tx_coalesce
    tx_flow vlan dm1105: adapter_nr card ir_debug dm_bufio: allocated_get_free_pages_bytes
    allocated_kmem_cache_bytes allocated_vmalloc_bytes current_allocated_bytes max_age_seconds
    max_cache_size_bytes peak_allocated_bytes retain_bytes dm_cache: cache_copy_throttle dm_mirror:
    raid1_resync_throttle dm_mod: dm_mq_nr_hw_queues dm_mq_queue_depth dm_numa_node kcopyd_subjob_size_kb major
    reserved_bio_based_ios reserved_rq_based_ios stats_current_allocated_bytes swap_bios use_blk_mq dm_multipath:
    queue_if_no_path_timeout_secs dm_raid: devices_handle_discard_safely dm_snapshot: snapshot_copy_throttle
    snapshot_cow_threshold dm_thin_pool: no_space_timeout snapshot_copy_throttle dm_verity: prefetch_cluster
    require_signatures dm_writecache: dm_writecache_throttle dme1737: force_id force_start probe_all_addr dmfe:
    HPNA_NoiseFloor HPNA_mode HPNA_rx_cmd HPNA_tx_cmd SF_mode chkmode cr6set debug mode dmx3191d: disconnect_mask
    dns_resolver: debug dp83640: chosen_phy gpio_tab drbd: allow_oos disable_sendpage minor_count proc_details
    usermode_helper drm: debug edid_firmware edid_fixup timestamp_precision_usec vblankoffdelay
    drm_display_helper: dp_aux_i2c_speed_khz dp_aux_i2c_transfer_size drm_dp_cec_unregister_delay drm_kms_helper:
    drm_fbdev_overalloc edid_firmware fbdev_emulation poll drxk: debug ds1621: polarity ds2482: active_pullup
    extra_config ds2760_battery: cache_time current_accum pmod_enabled rated_capacity ds3000: debug dsbr100:
    radio_nr dst: dst_addons dst_algo verbose dst_ca: verbose dummy: numdummies dummy_hcd: is_high_speed
    is_super_speed num dvb_as102: adapter_nr dual_tuner elna_enable fw_upload pid_filtering ts_auto_disable
    dvb_bt8xx: adapter_nr debug dvb_core: cam_debug debug dvb_demux_feed_err_pkts dvb_demux_speedcheck
    dvb_demux_tscheck dvb_force_auto_inversion dvb_mfe_wait_time dvb_override_tune_delay dvb_powerdown_on_sleep
    dvb_shutdown_timeout dvbdev_debug frontend_debug dvb_pll: debug id dvb_ttusb_budget: adapter_nr debug dvb_usb:
    debug disable_rc_polling force_pid_filter_usage dvb_usb_a800: adapter_nr debug dvb_usb_af9005: adapter_nr
    debug dump_eeprom led dvb_usb_af9005_remote: debug dvb_usb_af9015: adapter_nr remote dvb_usb_af9035:
    adapter_nr dvb_usb_anysee: adapter_nr dvb_usb_au6610: adapter_nr dvb_usb_az6007: adapter_nr xfer_debug
    dvb_usb_az6027: adapter_nr debug dvb_usb_ce6230: adapter_nr dvb_usb_cinergyT2: adapter_nr debug dvb_usb_cxusb:
    adapter_nr debug dvb_usb_dib0700: adapter_nr debug force_lna_activation nb_packet_buffer_size
    dvb_usb_dibusb_common: debug dvb_usb_dibusb_mb: adapter_nr dvb_usb_dibusb_mc: adapter_nr dvb_usb_digitv:
    adapter_nr debug dvb_usb_dtt200u: adapter_nr debug dvb_usb_dtv5100: adapter_nr debug dvb_usb_dvbsky:
    adapter_nr disable_rc dvb_usb_dw2102: adapter_nr debug demod dvb_usb_ec168: adapter_nr dvb_usb_gl861:
    adapter_nr dvb_usb_gp8psk: adapter_nr debug dvb_usb_lmedm04: adapter_nr debug firmware pid dvb_usb_m920x:
    adapter_nr debug dvb_usb_mxl111sf: adapter_nr debug isoc rfswitch spi dvb_usb_nova_t_usb2: adapter_nr debug
    dvb_usb_opera: adapter_nr debug dvb_usb_pctv452e: adapter_nr debug dvb_usb_rtl28xxu: adapter_nr disable_rc
    dvb_usb_technisat_usb2: adapter_nr debug disable_led_control dvb_usb_ttusb2: adapter_nr debug debug_ci
    dvb_usb_umt_010: adapter_nr dvb_usb_v2: disable_rc_polling force_pid_filter_usage dvb_usb_vp702x: adapter_nr
    debug dvb_usb_vp7045: adapter_nr debug e100: debug eeprom_bad_csum_allow use_io e1000: AutoNeg Duplex
    FlowControl InterruptThrottleRate RxAbsIntDelay RxDescriptors RxIntDelay SmartPowerDownEnable Speed
    TxAbsIntDelay TxDescriptors TxIntDelay XsumRX copybreak debug e1000e: CrcStripping IntMode
    InterruptThrottleRate KumeranLockLoss RxAbsIntDelay RxIntDelay SmartPowerDownEnable TxAbsIntDelay TxIntDelay
    WriteProtectNVM copybreak debug e752x_edac: edac_op_state force_function_unhide report_non_memory_errors
    sysbus_parity earth_pt1: adapter_nr nr_tables earth_pt3: adapter_nr num_bufs one_adapter ecryptfs:
    ecryptfs_message_buf_len ecryptfs_message_wait_timeout ecryptfs_number_of_users ecryptfs_verbosity
    eeepc_laptop: hotplug_disabled eeepc_wmi: hotplug_wireless efi_pstore: pstore_disable ehci_hcd: ignore_oc
    log2_irq_thresh park einj: param_extension em28xx: card core_debug disable_ir disable_usb_speed_check
    i2c_debug i2c_scan reg_debug tuner usb_xfer_mode em28xx_alsa: debug em28xx_dvb: adapter_nr debug em28xx_rc:
    ir_debug em28xx_v4l: alt disable_vbi isoc_debug radio_nr vbi_nr video_debug video_nr emc2103: apd ene_ir:
    debug learning_mode_force sample_period txsim epic100: debug full_duplex options rx_copybreak esas2r:
    can_queue cmd_per_lun esas2r_max_sectors event_log_level interrupt_mode num_ae_requests num_requests
    num_sg_lists sg_tablesize sgl_page_size esp_scsi: esp_bus_reset_settle esp_debug eurotechwdt: ev io irq
    nowayout f2fs: num_compress_pages f71805f: force_id f71808e_wdt: f71862fg_pin force_id nowayout pulse_width
    start_withtimeout timeout f71882fg: force_id fakelb: numlbs farsync: fst_excluded_cards fst_excluded_list
    fst_max_reads fst_txq_high fst_txq_low fcoe: ddp_min debug_logging e_d_tov r_a_tov fealnx: debug full_duplex
    max_interrupt_work multicast_filter_limit options rx_copybreak fintek_cir: debug firedtv: adapter_nr debug
    fake_ca_system_ids firewire_ohci: debug quirks remote_dma firewire_sbp2: exclusive_login workarounds floppy:
    FLOPPY_DMA FLOPPY_IRQ floppy fmvj18x_cs: sram_config fnic: fnic_fc_trace_max_pages fnic_log_level
    fnic_max_qdepth fnic_trace_max_pages io_completions forcedeth: debug_tx_timeout dma_64bit max_interrupt_work
    msi msix optimization_mode phy_cross phy_power_down poll_interval fscache: debug fscache_debug fschmd:
    nowayout ftdi_elan: distrust_firmware ftdi_sio: ndi_latency_timer ftl: shuffle_freq fujitsu_laptop:
    disable_brightness_adjust use_alt_lcd_levels fuse: allow_sys_admin_access max_user_bgreq max_user_congthresh
    g_ether: bcdDevice dev_addr host_addr iManufacturer iProduct iSerialNumber idProduct idVendor qmult use_eem
    g_ffs: bDeviceClass bDeviceProtocol bDeviceSubClass bcdDevice dev_addr functions host_addr iManufacturer
    iProduct iSerialNumber idProduct idVendor qmult g_serial: bcdDevice iManufacturer iProduct iSerialNumber
    idProduct idVendor n_ports use_acm use_obex gadgetfs: default_gid default_perm default_uid gamecon: map map2
    map3 psx_delay gameport: use_ktime garmin_gps: initial_mode garp: garp_join_time geneve: log_ecn_error
    gigabyte_wmi: force_load gl520sm: extra_sensor_type gp8psk_fe: debug gpd_pocket_fan: hysteresis speed_on_ac
    temp_limits gpio_viperboard: gpioa_freq gsmi: s0ix_logging_enable spincount gspca_gl860: AC50Hz sensor
    gspca_kinect: depth_mode gspca_m5602: dump_bridge dump_sensor force_sensor gspca_main: debug gspca_mr97310a:
    force_sensor_type gspca_nw80x: 0 1 10 11 2 3 4 5 6 7 8 9 webcam gspca_ov519: frame_rate gspca_pac207:
    led_invert gspca_stv06xx: dump_bridge dump_sensor gspca_topro: force_sensor gspca_xirlink_cit: ibm_netcam_pro
    rca_input gspca_zc3xx: force_sensor hackrf: enable_rf_gain_ctrl hamachi: debug force32 full_duplex
    max_interrupt_work max_rx_gap max_rx_latency max_tx_gap max_tx_latency min_rx_pkt min_tx_pkt mtu options
    rx_copybreak rx_params tx_params hangcheck_timer: hangcheck_dump_tasks hangcheck_margin hangcheck_reboot
    hangcheck_tick hci_uart: hciextn irq_polarity txcrc hci_vhci: amp hdaps: invert hdpvr: boost_audio
    default_audio_input default_video_input hdpvr_debug video_nr he: disable64 irq_coalesce nvcibits nvpibits
    rx_skb_reserve sdh hfcmulti: bmask clock clockdelay_nt clockdelay_te debug dmask hwid iomode pcm poll port
    timer type hfcpci: debug poll hfcsusb: debug poll hfi1: aspm cache_size cap_mask cu desct_intr
    eager_buffer_size hdrq_entsize krcvqs link_crc_mask lkey_table_size loopback max_ahs max_cqes max_cqs
    max_mcast_grps max_mcast_qp_attached max_mtu max_pds max_qp_wrs max_qps max_sges max_srq_sges max_srq_wrs
    max_srqs num_sdma num_user_contexts num_vls pcie_caps pcie_ctle pcie_force pcie_pset pcie_retry pcie_target
    piothreshold qp_table_size rcv_intr_count rcv_intr_timeout rcvarr_split rcvhdrcnt sdma_comp_size
    sdma_descq_cnt sdma_idle_cnt sge_copy_mode user_credit_return_threshold wss_clean_period wss_threshold hgafb:
    nologo hid: debug ignore_special_drivers hid_apple: fnmode iso_layout swap_fn_leftctrl swap_opt_cmd
    hid_corsair: gkey_codes profilekey_codes recordkey_codes hid_cougar: g6_is_space hid_cp2112: gpio_push_pull
    hid_elo: use_fw_quirk hid_ft260: debug hid_led: riso_kagaku_switch_green_blue hid_logitech:
    lg4ff_no_autoswitch hid_logitech_hidpp: disable_tap_to_click hid_magicmouse: emulate_3button
    emulate_scroll_wheel report_undeciphered scroll_acceleration scroll_speed hid_ntrig: activate_slack
    activation_height activation_width deactivate_slack min_height min_width hid_prodikeys: enable id index
    hid_steam: lizard_mode hid_wiimote: dpad_as_analog hinic: rx_weight set_vf_link_state tx_weight hopper:
    verbose hostap: ap_bridge_packets ap_max_inactivity autom_ap_wds other_ap_policy hostap_cs: beacon_int channel
    dev_template dtim_period essid ignore_cis_vcc iw_mode mtu hostap_pci: beacon_int channel dev_template
    dtim_period essid iw_mode mtu hostap_plx: beacon_int channel dev_template dtim_period essid ignore_cis iw_mode
    mtu hpilo: max_ccb hpsa: hpsa_simple_mode hpwdt: kdumptimeout nowayout pretimeout soft_margin timeout hso:
    debug disable_net tty_major huawei_wmi: battery_reset report_brightness hv_balloon: hot_add
    pressure_report_delay hv_netvsc: debug ring_size hv_storvsc: logging_level ring_avail_percent_lowater
    storvsc_max_hw_queues storvsc_ringbuffer_size storvsc_vcpus_per_sub_channel hv_vmbus: max_version i10nm_edac:
    decoding_via_mca retry_rd_err_log i2c_algo_bit: bit_test i2c_algo_pca: i2c_debug i2c_ali15x3: force_addr
    i2c_diolan_u2c: frequency i2c_hid: debug i2c_i801: disable_features i2c_isch: backbone_speed i2c_ismt:
    bus_speed i2c_kempld: bus_frequency i2c_bus i2c_gpio_mux i2c_parport: parport type i2c_piix4: force force_addr
    i2c_sis5595: force_addr i2c_sis630: force high_clock i2c_stub: bank_end bank_mask bank_reg bank_start
    chip_addr functionality i2c_tiny_usb: delay i2c_viapro: force force_addr i2c_viperboard: i2c_bus_freq
    i3000_edac: edac_op_state i3200_edac: edac_op_state i40e: debug i5000_edac: edac_op_state misc_messages
    i5400_edac: edac_op_state i6300esb: heartbeat nowayout i7300_edac: edac_op_state i7core_edac: edac_op_state
    use_pci_fixup i82975x_edac: edac_op_state i915: disable_display disable_power_well dmc_firmware_path
    edp_vswing enable_dc enable_dp_mst enable_dpcd_backlight enable_fbc enable_guc enable_gvt enable_hangcheck
    enable_ips enable_psr enable_psr2_sel_fetch error_capture fastboot force_probe force_reset_modeset_test
    guc_firmware_path guc_log_level huc_firmware_path invert_brightness lmem_bar_size lmem_size load_detect_test
    lvds_channel_mode memtest mitigations mmio_debug modeset nuclear_pageflip panel_use_ssc psr_safest_params
    request_timeout_ms reset vbt_firmware vbt_sdvo_panel_type verbose_state_checks iTCO_vendor_support:
    vendorsupport iTCO_wdt: heartbeat nowayout turn_SMI_watchdog_clear_off ib700wdt: nowayout timeout ib_core:
    force_mr netns_mode recv_queue_size send_queue_size ib_ipoib: debug_level max_nonsrq_conn_qp mcast_debug_level
    recv_queue_size send_queue_size ib_iser: always_register debug_level max_lun max_sectors pi_enable ib_isert:
    debug_level sg_tablesize ib_mthca: catas_reset_disable debug_level fmr_reserved_mtts fw_cmd_doorbell
    log_mtts_per_seg msi_x num_cq num_mcg num_mpt num_mtt num_qp num_udav rdb_per_qp tune_pci ib_qib:
    cc_table_size cfgctxts chase compat_ddr_negotiate disable_sma fetch_arb hol_timeout_ms ibmtu krcvq01_no_msi
    krcvqs lkey_table_size long_attenuation max_ahs max_cqes max_cqs max_mcast_grps max_mcast_qp_attached max_pds
    max_qp_wrs max_qps max_sges max_srq_sges max_srq_wrs max_srqs mini_init num_vls numa_aware pcie_caps
    pcie_coalesce qp_table_size rcvhdrcnt rcvhdrentsize rcvhdrsize relock_by_timer rxeq_default_set sdma_descq_cnt
    sdma_fetch_prio singleport special_trigger txselect ib_srp: allow_ext_sg ch_count cmd_sg_entries dev_loss_tmo
    fast_io_fail_tmo indirect_sg_entries max_imm_data never_register reconnect_delay register_always
    srp_sg_tablesize topspin_workarounds use_imm_data ib_srpt: srp_max_req_size srpt_service_guid srpt_srq_size
    ibm_rtl: debug force ibmasm: ibmasm_debug ibmasr: nowayout ice: debug ideapad_laptop: allow_v4_dytc
    ctrl_ps2_aux_port hw_rfkill_switch no_bt_rfkill set_fn_lock_led ideapad_slidebar: force idt77252: vpibits
    idxd: sva tc_override ie6xx_wdt: nowayout resetmode timeout ifb: numifbs igb: debug max_vfs igbvf: debug igc:
    debug imon: debug display_type nomouse pad_stabilize pad_thresh intel_ishtp: ishtp_use_dma intel_oaktrail:
    force intel_pch_thermal: delay_cnt delay_timeout intel_pmc_core: warn_on_s0ix_failures intel_powerclamp:
    duration window_size intel_rng: no_fwh_detect intel_soc_dts_thermal: crit_offset intel_th: host_mode
    intel_uncore: uncore_no_discover io_ti: default_uart_mode ignore_cpu_rev ioatdma: completion_timeout
    idle_timeout ioat_dca_enabled ioat_interrupt_style ioat_pending_level ip6_gre: log_ecn_error ip6_tunnel:
    log_ecn_error ip6table_filter: forward ip6table_raw: raw_before_defrag ip_gre: log_ecn_error ip_set: max_sets
    ip_vs: conn_tab_bits ip_vs_ftp: ports ipaq: connect_retries initial_wait ipddp: ipddp_mode iphase: IADebugFlag
    IA_RX_BUF IA_RX_BUF_SZ IA_TX_BUF IA_TX_BUF_SZ ipip: log_ecn_error ipmi_devintf: ipmi_major ipmi_msghandler:
    default_maintenance_retry_ms default_max_retries default_retry_ms maintenance_mode_timeout_ms
    max_msgs_per_user max_users panic_op ipmi_poweroff: ifnum_to_use poweroff_powercycle ipmi_si: addrs bt_debug
    force_kipmid hotmod irqs kcs_debug kipmid_max_busy_us ports regshifts regsizes regspacings slave_addrs
    smic_debug tryacpi trydmi trypci tryplatform type unload_when_empty ipmi_ssif: adapter_name addr alerts_broken
    dbg dbg_probe slave_addrs tryacpi trydmi ipmi_watchdog: action ifnum_to_use nowayout panic_wdt_timeout
    preaction preop pretimeout start_now timeout ipr: debug dual_ioa_raid fast_reboot fastfail log_level max_devs
    max_speed number_of_msix testmode transop_timeout ips: ips iptable_filter: forward iptable_raw:
    raw_before_defrag ipw2200: antenna associate auto_create bt_coexist burst_duration_CCK burst_duration_OFDM
    channel cmdlog debug disable hwcrypto led mode qos_burst_enable qos_enable qos_no_ack_mask roaming rtap_iface
    ipwireless: debug loopback out_queue ir_kbd_i2c: enable_hdpvr ir_usb: buffer_size xbof isci:
    cable_selection_override max_concurr_spinup no_outbound_task_to phy_gen ssp_inactive_to ssp_max_occ_to
    stp_inactive_to stp_max_occ_to iscsi_tcp: debug_iscsi_tcp max_lun recv_from_iscsi_q isl6423: verbose it87:
    fix_pwm_polarity force_id update_vbat it8712f_wdt: margin nowayout wdt_control_reg it87_wdt: nowayout testmode
    timeout itd1000: debug ite_cir: model_number sample_period iuu_phoenix: boost cdmode clockmode vcc_default
    xmas ivtv: cardtype debug dec_mpg_buffers dec_vbi_buffers dec_yuv_buffers enc_mpg_buffers enc_pcm_buffers
    enc_vbi_buffers enc_yuv_buffers i2c_clock_period ivtv_first_minor ivtv_pci_latency ivtv_yuv_mode
    ivtv_yuv_threshold newi2c ntsc pal radio secam tuner tunertype ivtv_alsa: debug index pcm_debug ivtvfb: debug
    force_pat ivtvfb_card_id osd_depth osd_laced osd_left osd_upper osd_xres osd_yres iw_cxgb4:
    allow_db_coalescing_on_t5 allow_db_fc_on_t5 c4iw_max_read_depth c4iw_wr_log c4iw_wr_log_size_order crc_enabled
    dack_mode db_coalescing_threshold db_delay_usecs db_fc_threshold enable_ecn enable_tcp_sack
    enable_tcp_timestamps enable_tcp_window_scaling ep_timeout_secs fastreg_support inline_threshold
    markers_enabled max_fr_immd mpa_rev nocong ocqp_support p2p_type peer2peer rcv_win snd_win use_dsgl iwl3945:
    antenna disable_hw_scan fw_restart swcrypto iwl4965: 11n_disable amsdu_size_8K fw_restart queues_num swcrypto
    iwldvm: force_cam iwlegacy: bt_coex_active led_mode iwlmvm: init_dbg power_scheme iwlwifi: 11n_disable
    amsdu_size bt_coex_active disable_11ac disable_11ax enable_ini fw_restart led_mode nvm_file power_level
    power_save remove_when_gone swcrypto uapsd_disable ix2505v: debug ixgb: FCReqTimeout FlowControl
    IntDelayEnable RxDescriptors RxFCHighThresh RxFCLowThresh RxIntDelay TxDescriptors TxIntDelay XsumRX copybreak
    debug ixgbe: allow_unsupported_sfp debug max_vfs ixgbevf: debug jfs: commit_threads nTxBlock nTxLock
    jmb38x_ms: no_dma jme: force_pseudohp no_extplug no_pseudohp jsm: jsm_debug k10temp: force kafs: debug
    rootcell kbtab: kb_pressure_click kempld_core: force_device_id kempld_wdt: nowayout pretimeout timeout
    kernelcapi: major showcapimsgs ttyminors keyspan_remote: debug ks0127: debug ksz884x: fast_aging mac1addr
    macaddr message multi_dev stp kvm: eager_page_split enable_pmu enable_vmware_backdoor flush_on_reuse
    force_emulation_prefix halt_poll_ns halt_poll_ns_grow halt_poll_ns_grow_start halt_poll_ns_shrink ignore_msrs
    kvmclock_periodic_sync lapic_timer_advance_ns min_timer_period_us mitigate_smt_rsb mmio_caching nx_huge_pages
    nx_huge_pages_recovery_period_ms nx_huge_pages_recovery_ratio pi_inject_timer report_ignored_msrs tdp_mmu
    tsc_tolerance_ppm vector_hashing kvm_amd: avic dump_invalid_vmcb force_avic intercept_smi lbrv nested npt
    nrips pause_filter_count pause_filter_count_grow pause_filter_count_max pause_filter_count_shrink
    pause_filter_thresh sev sev_es tsc_scaling vgif vls kvm_intel: allow_smaller_maxphyaddr dump_invalid_vmcs
    emulate_invalid_guest_state enable_apicv enable_ipiv enable_shadow_vmcs enlightened_vmcs ept eptad
    error_on_inconsistent_vmcs_config fasteoi flexpriority nested nested_early_check ple_gap ple_window
    ple_window_grow ple_window_max ple_window_shrink pml preemption_timer sgx unrestricted_guest vnmi vpid l1oip:
    codec debug id ip limit ondemand port remoteport type ulaw l64781: debug lan78xx: msg_level ldusb:
    min_interrupt_in_interval min_interrupt_out_interval ring_buffer_size write_buffer_size leds_ss4200: nodetect
    legousbtower: interrupt_in_interval interrupt_out_interval packet_timeout read_buffer_size read_timeout
    write_buffer_size lg2160: debug lgdt3305: debug lgdt3306a: debug forced_manual lgdt330x: debug lgs8gxx: debug
    fake_signal_str libahci: ahci_em_messages devslp_idle_timeout ignore_sss skip_host_reset libata:
    acpi_gtf_filter allow_tpm ata_probe_timeout atapi_an atapi_dmadir atapi_enabled atapi_passthru16 dma force fua
    ignore_hpa noacpi zpodd_poweroff_delay libcxgbi: dbg_level libertas: libertas_debug libertas_disablemesh
    libertas_tf: libertas_tf_debug libertas_tf_usb: fw_name libfc: debug_logging libfcoe: create create_vn2vn
    debug_logging destroy disable enable fcf_dev_loss_tmo show libiscsi: debug_libiscsi_conn debug_libiscsi_eh
    debug_libiscsi_session libiscsi_tcp: debug_libiscsi_tcp libnvdimm: key_revalidate liquidio: console_bitmask
    ddr_timeout debug fw_type liquidio_vf: debug lis3lv02d: axes lkkbd: bell_volume ctrlclick_volume
    keyclick_volume lk201_compose_is_alt lm93: disable_block init vccp_limit_type vid_agtl lnbp22: debug lockd:
    nlm_max_connections nsm_use_hostnames loop: hw_queue_depth max_loop max_part lp: parport reset lpfc:
    lpfc_EnableXLane lpfc_XLanePriority lpfc_ack0 lpfc_acqe_cgn_frequency lpfc_aer_support lpfc_cq_max_proc_limit
    lpfc_cq_poll_threshold lpfc_cr_count lpfc_cr_delay lpfc_debugfs_enable lpfc_debugfs_mask_disc_trc
    lpfc_debugfs_max_disc_trc lpfc_debugfs_max_nvmeio_trc lpfc_debugfs_max_slow_ring_trc lpfc_delay_discovery
    lpfc_devloss_tmo lpfc_discovery_threads lpfc_enable_SmartSAN lpfc_enable_bbcr lpfc_enable_bg lpfc_enable_da_id
    lpfc_enable_dpp lpfc_enable_fc4_type lpfc_enable_hba_heartbeat lpfc_enable_hba_reset lpfc_enable_mds_diags
    lpfc_enable_mi lpfc_enable_npiv lpfc_enable_nvmet lpfc_enable_rrq lpfc_fabric_cgn_frequency
    lpfc_fcf_failover_policy lpfc_fcp2_no_tgt_reset lpfc_fcp_class lpfc_fcp_cpu_map lpfc_fcp_imax
    lpfc_fcp_io_sched lpfc_fcp_mq_threshold lpfc_fcp_wait_abts_rsp lpfc_fdmi_on lpfc_first_burst_size
    lpfc_force_rscn lpfc_hba_queue_depth lpfc_hdw_queue lpfc_irq_chann lpfc_link_speed lpfc_log_verbose
    lpfc_lun_queue_depth lpfc_max_luns lpfc_max_scsicmpl_time lpfc_max_vmid lpfc_multi_ring_rctl
    lpfc_multi_ring_support lpfc_multi_ring_type lpfc_no_hba_reset lpfc_nodev_tmo lpfc_ns_query
    lpfc_nvme_embed_cmd lpfc_nvme_enable_fb lpfc_nvme_oas lpfc_nvmet_fb_size lpfc_nvmet_mrq lpfc_nvmet_mrq_post
    lpfc_peer_port_login lpfc_poll lpfc_poll_tmo lpfc_prot_guard lpfc_prot_mask lpfc_ras_fwlog_buffsize
    lpfc_ras_fwlog_func lpfc_ras_fwlog_level lpfc_req_fw_upgrade lpfc_restrict_login lpfc_scan_down
    lpfc_sg_seg_cnt lpfc_sli_mode lpfc_sriov_nr_virtfn lpfc_suppress_link_up lpfc_suppress_rsp lpfc_task_mgmt_tmo
    lpfc_tgt_queue_depth lpfc_topology lpfc_use_adisc lpfc_use_cgn_signal lpfc_use_msi lpfc_vmid_app_header
    lpfc_vmid_inactivity_timeout lpfc_vmid_priority_tagging lpfc_xri_rebalancing m88rs2000: debug mISDN_core:
    debug mISDN_dsp: debug dtmfthreshold options poll mISDNinfineon: debug irqloops mac80211: beacon_loss_count
    ieee80211_default_rc_algo max_nullfunc_tries max_probe_tries minstrel_vht_only probe_wait_ms mac80211_hwsim:
    channels mlo paged_rx radios rctbl regtest support_p2p_device machzwd: action nowayout mantis: verbose
    mantis_core: adapter_nr matroxfb_base: cross4MB depth dev dfp dfp_type disabled fh fv grayscale hslen inv24
    inverse left lower maxclk mem memtype mtrr no_pci_retry noaccel nobios noinit nopan novga outputs pixclock
    right sgram sync upper vesa vslen xres yres matroxfb_crtc2: mem max1668: read_only max2165: debug max6650:
    clock fan_voltage prescaler mb86a16: verbose mcam_core: alloc_bufs_at_read buffer_mode dma_buf_size flip
    n_dma_bufs md_mod: create_on_open start_dirty_degraded megaraid: max_cmd_per_lun max_mbox_busy_wait
    max_sectors_per_io
    """
}
