/// The keys of systemd's units.
///
/// Source: what systemd 252 lists (`systemd --dump-configuration-items`), with keys of versions up to 257.
package enum SystemdKey {
  /// The sections of units, with their keys.
  package static let sections: [String: [String]] = {
    let control = words(controlGroups)
    let processes = control + words(execution)
    var result: [String: [String]] = [:]
    for (section, keys) in own {
      result[section] = words(keys)
      if processSections.contains(section) { result[section]? += processes }
      if section == "Slice" || section == "Scope" { result[section]? += control }
    }
    return result
  }()

  /// The sections that hold a key, in order.
  package static let owners: [String: [String]] = {
    var result: [String: [String]] = [:]
    for (section, keys) in sections.sorted(by: { $0.key < $1.key }) {
      for key in keys { result[key, default: []].append(section) }
    }
    return result
  }()

  private static let processSections: Set<String> = ["Mount", "Service", "Socket", "Swap"]

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private static let own = [
    "Unit": """
    After AllowIsolate AssertACPower AssertArchitecture AssertCPUFeature AssertCPUPressure AssertCPUs
    AssertCapability AssertControlGroupController AssertCredential AssertDirectoryNotEmpty AssertEnvironment
    AssertFileIsExecutable AssertFileNotEmpty AssertFirstBoot AssertGroup AssertHost AssertIOPressure
    AssertKernelCommandLine AssertKernelVersion AssertMemory AssertMemoryPressure AssertNeedsUpdate
    AssertOSRelease AssertPathExists AssertPathExistsGlob AssertPathIsDirectory AssertPathIsEncrypted
    AssertPathIsMountPoint AssertPathIsReadWrite AssertPathIsSocket AssertPathIsSymbolicLink AssertSecurity
    AssertUser AssertVirtualization Before BindTo BindsTo CollectMode ConditionACPower ConditionArchitecture
    ConditionCPUFeature ConditionCPUPressure ConditionCPUs ConditionCapability
    ConditionControlGroupController ConditionCredential ConditionDirectoryNotEmpty ConditionEnvironment
    ConditionFileIsExecutable ConditionFileNotEmpty ConditionFirmware ConditionFirstBoot ConditionGroup
    ConditionHost ConditionIOPressure ConditionKernelCommandLine ConditionKernelVersion ConditionMemory
    ConditionMemoryPressure ConditionNeedsUpdate ConditionOSRelease ConditionPathExists
    ConditionPathExistsGlob ConditionPathIsDirectory ConditionPathIsEncrypted ConditionPathIsMountPoint
    ConditionPathIsReadWrite ConditionPathIsSocket ConditionPathIsSymbolicLink ConditionSecurity
    ConditionUser ConditionVersion ConditionVirtualization Conflicts DefaultDependencies Description
    Documentation FailureAction FailureActionExitStatus IgnoreOnIsolate JobRunningTimeoutSec
    JobTimeoutAction JobTimeoutRebootArgument JobTimeoutSec JoinsNamespaceOf OnFailure OnFailureIsolate
    OnFailureJobMode OnSuccess OnSuccessJobMode PartOf PropagateReloadFrom PropagateReloadTo
    PropagatesReloadTo PropagatesStopTo RebootArgument RefuseManualStart RefuseManualStop
    ReloadPropagatedFrom Requires RequiresMountsFor RequiresOverridable Requisite RequisiteOverridable
    SourcePath StartLimitAction StartLimitBurst StartLimitInterval StartLimitIntervalSec StopPropagatedFrom
    StopWhenUnneeded SuccessAction SuccessActionExitStatus SurviveFinalKillSignal Upholds Wants
    """,
    "Service": """
    BusName ExecCondition ExecReload ExecStart ExecStartPost ExecStartPre ExecStop ExecStopPost ExitType
    ExtraFileDescriptorName FailureAction FileDescriptorStoreMax FileDescriptorStorePreserve GuessMainPID
    MaxRetries NonBlocking NotifyAccess OOMPolicy OpenFile PIDFile PermissionsStartOnly RebootArgument
    ReloadLimitBurst ReloadLimitIntervalSec RemainAfterExit Restart RestartForceExitStatus
    RestartMaxDelaySec RestartMode RestartPreventExitStatus RestartSec RestartSteps RootDirectoryStartOnly
    RuntimeMaxSec RuntimeRandomizedExtraSec Sockets StartLimitAction StartLimitBurst StartLimitInterval
    SuccessExitStatus TimeoutAbortSec TimeoutStartFailureMode TimeoutStartSec TimeoutStopFailureMode
    TimeoutStopSec Type USBFunctionDescriptors USBFunctionStrings WatchdogSec
    """,
    "Socket": """
    Accept AcceptFileDescriptors Backlog BindIPv6Only BindToDevice Broadcast DeferAcceptSec DeferTrigger
    DirectoryMode ExecStartPost ExecStartPre ExecStopPost ExecStopPre FileDescriptorName FlushPending
    FreeBind IPTOS IPTTL KeepAlive KeepAliveIntervalSec KeepAliveProbes KeepAliveTimeSec ListenDatagram
    ListenFIFO ListenMessageQueue ListenNetlink ListenSequentialPacket ListenSpecial ListenStream
    ListenUSBFunction Mark MaxConnections MaxConnectionsPerSource MessageQueueMaxMessages
    MessageQueueMessageSize NoDelay PassCredentials PassFileDescriptorsToExec PassPIDFD PassPacketInfo
    PassSecurity PipeSize PollLimitBurst PollLimitIntervalSec Priority ReceiveBuffer RemoveOnStop ReusePort
    SELinuxContextFromNet SendBuffer Service SmackLabel SmackLabelIPIn SmackLabelIPOut SocketGroup
    SocketMode SocketProtocol SocketUser Symlinks TCPCongestion Timestamping Transparent TriggerLimitBurst
    TriggerLimitIntervalSec Writable
    """,
    "Mount": """
    DirectoryMode ForceUnmount LazyUnmount Options ReadWriteOnly SloppyOptions Type What Where
    """,
    "Automount": """
    DirectoryMode ExtraOptions TimeoutIdleSec Where
    """,
    "Swap": """
    Options Priority What
    """,
    "Timer": """
    AccuracySec DeferReactivation FixedRandomDelay OnActiveSec OnBootSec OnCalendar OnClockChange
    OnStartupSec OnTimezoneChange OnUnitActiveSec OnUnitInactiveSec Persistent RandomizedDelaySec
    RemainAfterElapse Unit WakeSystem
    """,
    "Path": """
    DirectoryMode DirectoryNotEmpty MakeDirectory PathChanged PathExists PathExistsGlob PathModified
    TriggerLimitBurst TriggerLimitIntervalSec Unit
    """,
    "Slice": """

    """,
    "Scope": """
    FinalKillSignal KillMode KillSignal OOMPolicy RestartKillSignal RuntimeMaxSec RuntimeRandomizedExtraSec
    SendSIGHUP SendSIGKILL TimeoutStopSec WatchdogSignal
    """,
    "Install": """
    Alias Also DefaultInstance RequiredBy UpheldBy WantedBy
    """,
  ]

  private static let controlGroups = """
    AllowedCPUs AllowedMemoryNodes BPFProgram BlockIOAccounting BlockIODeviceWeight BlockIOReadBandwidth
    BlockIOWeight BlockIOWriteBandwidth CPUAccounting CPUQuota CPUQuotaPeriodSec CPUShares CPUWeight
    CoredumpReceive DefaultMemoryLow DefaultMemoryMin DefaultStartupMemoryLow Delegate DeviceAllow DevicePolicy
    DisableControllers EffectiveMemoryMax EffectiveTasksMax IOAccounting IODeviceLatencyTargetSec IODeviceWeight
    IOReadBandwidthMax IOReadIOPSMax IOWeight IOWriteBandwidthMax IOWriteIOPSMax IPAccounting IPAddressAllow
    IPAddressDeny IPEgressFilterPath IPIngressFilterPath ManagedOOMMemoryPressure
    ManagedOOMMemoryPressureDurationSec ManagedOOMMemoryPressureLimit ManagedOOMPreference ManagedOOMSwap
    MemoryAccounting MemoryHigh MemoryLimit MemoryLow MemoryMax MemoryMin MemoryPressureThresholdSec
    MemoryPressureWatch MemorySwapMax MemoryZSwapMax MemoryZSwapWriteback NFTSet RestrictNetworkInterfaces Slice
    SocketBindAllow SocketBindDeny StartupAllowedCPUs StartupAllowedMemoryNodes StartupBlockIOWeight
    StartupCPUShares StartupCPUWeight StartupIOWeight StartupMemoryHigh StartupMemoryLow StartupMemoryMax
    StartupMemorySwapMax StartupMemoryZSwapMax TasksAccounting TasksMax
    """

  private static let execution = """
    AmbientCapabilities AppArmorProfile BindLogSockets BindPaths BindReadOnlyPaths CPUAffinity
    CPUSchedulingPolicy CPUSchedulingPriority CPUSchedulingResetOnFork CacheDirectory CacheDirectoryMode
    CapabilityBoundingSet ConfigurationDirectory ConfigurationDirectoryMode CoredumpFilter DynamicUser
    Environment EnvironmentFile ExecPaths ExecSearchPath ExtensionDirectories ExtensionImagePolicy
    ExtensionImages FinalKillSignal Group IOSchedulingClass IOSchedulingPriority IPCNamespacePath IgnoreSIGPIPE
    ImportCredential InaccessibleDirectories InaccessiblePaths KeyringMode KillMode KillSignal LimitAS LimitCORE
    LimitCPU LimitDATA LimitFSIZE LimitLOCKS LimitMEMLOCK LimitMSGQUEUE LimitNICE LimitNOFILE LimitNPROC
    LimitRSS LimitRTPRIO LimitRTTIME LimitSIGPENDING LimitSTACK LoadCredential LoadCredentialEncrypted
    LockPersonality LogExtraFields LogLevelMax LogNamespace LogRateLimitBurst LogRateLimitIntervalSec
    LogsDirectory LogsDirectoryMode MemoryDenyWriteExecute MemoryKSM MountAPIVFS MountFlags MountImagePolicy
    MountImages NUMAMask NUMAPolicy NetworkNamespacePath Nice NoExecPaths NoNewPrivileges OOMScoreAdjust PAMName
    PassEnvironment Personality PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp
    PrivateUsers PrivateUsersEx ProcSubset ProtectClock ProtectControlGroups ProtectControlGroupsEx ProtectHome
    ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
    ReadOnlyDirectories ReadOnlyPaths ReadWriteDirectories ReadWritePaths RemoveIPC RestartKillSignal
    RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictRealtime RestrictSUIDSGID
    RootDirectory RootEphemeral RootHash RootHashSignature RootImage RootImageOptions RootImagePolicy RootVerity
    RuntimeDirectory RuntimeDirectoryMode RuntimeDirectoryPreserve SELinuxContext SecureBits SendSIGHUP
    SendSIGKILL SetCredential SetCredentialEncrypted SmackProcessLabel StandardError StandardInput
    StandardInputData StandardInputText StandardOutput StateDirectory StateDirectoryAccounting
    StateDirectoryMode StateDirectoryQuota SupplementaryGroups SyslogFacility SyslogIdentifier SyslogLevel
    SyslogLevelPrefix SystemCallArchitectures SystemCallErrorNumber SystemCallFilter SystemCallLog TTYColumns
    TTYPath TTYReset TTYRows TTYVHangup TTYVTDisallocate TemporaryFileSystem TimeoutCleanSec TimeoutSec
    TimerSlackNSec UMask UnsetEnvironment User UtmpIdentifier UtmpMode WatchdogSignal WorkingDirectory
    """
}
