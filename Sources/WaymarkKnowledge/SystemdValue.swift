/// What values of systemd's keys look like.
///
/// Source: what systemd 257 lists (`systemd --dump-configuration-items`) and its manual pages.
extension SystemdKey {
  /// The words that a key takes, in small letters; nil for a key that takes others.
  package static func values(of key: String, in section: String) -> [String]? {
    if switches.contains(key) { return yesOrNo }
    return processValues[key] ?? (section == "Service" ? serviceValues[key] : nil)
  }

  private static let processValues = [
    "ProtectHome": ["read-only", "tmpfs"] + yesOrNo,
    "ProtectSystem": ["full", "strict"] + yesOrNo,
  ]

  private static let yesOrNo = ["yes", "no", "true", "false", "on", "off", "1", "0", "y", "n", "t", "f"]

  private static let serviceValues = [
    "Type": ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"],
    "Restart": ["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"],
    "KillMode": ["control-group", "mixed", "process", "none"],
    "NotifyAccess": ["none", "main", "exec", "all"],
  ]

  /// Keys that take yes or no.
  private static let switches = Set(
    """
    Accept AllowIsolate BlockIOAccounting Broadcast CPUAccounting CPUSchedulingResetOnFork CoredumpReceive
    DefaultDependencies DeferReactivation DynamicUser FixedRandomDelay FlushPending ForceUnmount FreeBind
    GuessMainPID IOAccounting IPAccounting IgnoreOnIsolate IgnoreSIGPIPE KeepAlive LazyUnmount LockPersonality
    MakeDirectory MemoryAccounting MemoryDenyWriteExecute MemoryZSwapWriteback NoDelay NoNewPrivileges NonBlocking
    OnClockChange OnFailureIsolate OnTimezoneChange PassCredentials PassFileDescriptorsToExec PassPacketInfo
    PassSecurity PermissionsStartOnly Persistent PrivateDevices PrivateIPC PrivateNetwork ProtectClock
    ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ReadWriteOnly RefuseManualStart
    RefuseManualStop RemainAfterElapse RemainAfterExit RemoveIPC RemoveOnStop RestrictRealtime RestrictSUIDSGID
    ReusePort RootDirectoryStartOnly RootEphemeral SELinuxContextFromNet SendSIGHUP SendSIGKILL SloppyOptions
    StopWhenUnneeded SurviveFinalKillSignal SyslogLevelPrefix TTYReset TTYVHangup TTYVTDisallocate TasksAccounting
    Transparent WakeSystem Writable
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Keys whose values are names of units.
  package static let unitLists: Set<String> = [
    "After", "Before", "BindsTo", "Conflicts", "OnFailure", "OnSuccess", "PartOf", "Requires", "Requisite", "Service",
    "Sockets", "Unit", "Upholds", "Wants",
  ]

  /// How the names of units end.
  package static let unitSuffixes = [
    ".automount", ".device", ".mount", ".path", ".scope", ".service", ".slice", ".socket", ".swap", ".target", ".timer",
  ]

  package static let modes: Set<String> = [
    "CacheDirectoryMode", "ConfigurationDirectoryMode", "DirectoryMode", "LogsDirectoryMode", "RuntimeDirectoryMode",
    "SocketMode", "StateDirectoryMode", "UMask",
  ]

  package static let timeUnits: Set<String> = [
    "us", "usec", "µs", "μs", "ms", "msec", "s", "sec", "second", "seconds", "m", "min", "minute", "minutes", "h", "hr",
    "hour", "hours", "d", "day", "days", "w", "week", "weeks", "M", "month", "months", "y", "year", "years",
  ]

  /// Words that are a calendar's time by themselves.
  package static let calendarWords = [
    "minutely", "hourly", "daily", "weekly", "monthly", "quarterly", "semiannually", "yearly", "annually", "biannually",
    "anually", "bi-annually", "semi-annually", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The keys of which a kind of unit needs one at least, and what they say.
  package static let needs: [(suffix: String, keys: [String], purpose: String)] = [
    (".service", ["ExecStart", "ExecStop", "SuccessAction", "BusName"], "what it runs"),
    (
      ".timer",
      [
        "OnCalendar", "OnActiveSec", "OnBootSec", "OnStartupSec", "OnUnitActiveSec", "OnUnitInactiveSec",
        "OnClockChange", "OnTimezoneChange",
      ], "when it is due"
    ),
    (".mount", ["What"], "what is mounted"),
  ]
}
