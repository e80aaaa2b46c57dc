/// The directives and sections of Apache.
///
/// Source: what Apache 2.4.71 with its modules lists, and those of common foreign modules.
package enum ApacheDirective {
  package static let names: [String] = words(plain)
  package static let sections: [String] = words(inBrackets)

  /// Whether Apache has a directive, or a section written as `<VirtualHost`; case does not count.
  package static func isKnown(_ word: String) -> Bool { known.contains(word.lowercased()) }

  /// How the directives of modules begin that are not listed here.
  package static let foreignPrefixes = [
    "DOS", "Fcgid", "GeoIP", "Jk", "MaxMind", "Mellon", "ModPagespeed", "OIDC", "Passenger", "Perl", "QS_", "Rails",
    "SVN", "Sec", "Shib", "WSGI", "php_",
  ]

  /// Directives whose first value is a file or a folder, in small letters.
  package static let paths: Set<String> = [
    "customlog", "documentroot", "errorlog", "pidfile", "serverroot", "sslcertificatefile", "sslcertificatekeyfile",
    "transferlog",
  ]

  /// Directives that may stand alone, in small letters.
  package static let bare: Set<String> = ["allowoverride", "indexoptions", "options"]

  package static let options = [
    "All", "ExecCGI", "FollowSymLinks", "Includes", "IncludesNOEXEC", "Indexes", "MultiViews", "None",
    "SymLinksIfOwnerMatch",
  ]

  /// What AllowOverride allows.
  package static let overrides = [
    "All", "AuthConfig", "FileInfo", "Indexes", "Limit", "None", "Nonfatal", "Options",
  ]

  /// What Require may ask, in small letters.
  package static let requirements = [
    "all", "env", "expr", "file-group", "file-owner", "forward-dns", "group", "host", "ip", "ldap-attribute",
    "ldap-dn", "ldap-filter", "ldap-group", "ldap-search", "ldap-user", "local", "method", "shibboleth", "user",
    "valid-user",
  ]

  /// Sections that take no value, in small letters.
  package static let bareSections: Set<String> = ["else", "requireall", "requireany", "requirenone"]

  private static let known = Set(names.map { $0.lowercased() } + sections.map { "<" + $0.lowercased() })

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private static let inBrackets = """
    AuthnProviderAlias AuthzProviderAlias Directory DirectoryMatch Else ElseIf Files FilesMatch If IfDefine
    IfDirective IfFile IfModule IfSection IfVersion Limit LimitExcept Location LocationMatch
    LuaHookAccessChecker LuaHookAuthChecker LuaHookCheckUserID LuaHookFixups LuaHookMapToStorage
    LuaHookPreTranslateName LuaHookTranslateName LuaHookTypeChecker LuaQuickHandler MDomain MDomainSet Macro
    Proxy ProxyMatch RequireAll RequireAny RequireNone VirtualHost
    """

  private static let plain = """
    AcceptFilter AcceptPathInfo AccessFileName Action AddAlt AddAltByEncoding AddAltByType AddCharset
    AddDefaultCharset AddDescription AddEncoding AddHandler AddIcon AddIconByEncoding AddIconByType
    AddInputFilter AddLanguage AddModuleInfo AddOutputFilter AddOutputFilterByType AddType Alias AliasMatch
    AliasPreservePath Allow AllowCONNECT AllowEncodedSlashes AllowMethods AllowOverride AllowOverrideList
    Anonymous Anonymous_LogEmail Anonymous_MustGiveEmail Anonymous_NoUserId Anonymous_VerifyEmail AssignUserID
    AsyncRequestWorkerFactor AuthBasicAuthoritative AuthBasicFake AuthBasicProvider AuthBasicUseDigestAlgorithm
    AuthDBDUserPWQuery AuthDBDUserRealmQuery AuthDBMGroupFile AuthDBMType AuthDBMUserFile AuthDigestAlgorithm
    AuthDigestDomain AuthDigestNcCheck AuthDigestNonceLifetime AuthDigestProvider AuthDigestQop
    AuthDigestShmemSize AuthFormAuthoritative AuthFormBody AuthFormDisableNoStore AuthFormFakeBasicAuth
    AuthFormLocation AuthFormLoginRequiredLocation AuthFormLoginSuccessLocation AuthFormLogoutLocation
    AuthFormMethod AuthFormMimetype AuthFormPassword AuthFormProvider AuthFormSitePassphrase AuthFormSize
    AuthFormUsername AuthGroupFile AuthLDAPAuthorizePrefix AuthLDAPBindAuthoritative AuthLDAPBindDN
    AuthLDAPBindPassword AuthLDAPCharsetConfig AuthLDAPCompareAsUser AuthLDAPCompareDNOnServer
    AuthLDAPDereferenceAliases AuthLDAPGroupAttribute AuthLDAPGroupAttributeIsDN AuthLDAPInitialBindAsUser
    AuthLDAPInitialBindPattern AuthLDAPMaxSubGroupDepth AuthLDAPRemoteUserAttribute AuthLDAPRemoteUserIsDN
    AuthLDAPSearchAsUser AuthLDAPSubGroupAttribute AuthLDAPSubGroupClass AuthLDAPURL AuthMerging AuthName
    AuthType AuthUserFile AuthnCacheEnable AuthnzFcgiCheckAuthnProvider AuthnzFcgiDefineProvider
    AuthzDBDLoginToReferer AuthzDBDQuery AuthzDBDRedirectQuery AuthzDBMType AuthzSendForbiddenOnFailure
    BalancerGrowth BalancerInherit BalancerMember BalancerPersist BrotliAlterETag BrotliCompressionMaxInputBlock
    BrotliCompressionQuality BrotliCompressionWindow BrotliFilterNote BrowserMatch BrowserMatchNoCase BufferSize
    BufferedLogs CGIPassAuth CGIScriptTimeout CGIVar CacheDefaultExpire CacheDetailHeader CacheDirLength
    CacheDirLevels CacheDisable CacheEnable CacheHeader CacheIgnoreCacheControl CacheIgnoreHeaders
    CacheIgnoreNoLastMod CacheIgnoreQueryString CacheIgnoreURLSessionIdentifiers CacheKeyBaseURL
    CacheLastModifiedFactor CacheLock CacheLockMaxAge CacheLockPath CacheMaxExpire CacheMaxFileSize
    CacheMinExpire CacheMinFileSize CacheNegotiatedDocs CacheQuickHandler CacheReadSize CacheReadTime CacheRoot
    CacheSocache CacheSocacheMaxSize CacheSocacheMaxTime CacheSocacheMinTime CacheSocacheReadSize
    CacheSocacheReadTime CacheStaleOnError CacheStoreExpired CacheStoreNoStore CacheStorePrivate CaseFilter
    CaseFilterIn CharsetDefault CharsetOptions CharsetSourceEnc CheckBasenameMatch CheckCaseOnly CheckSpelling
    ChrootDir ContentDigest CookieDomain CookieExpires CookieHttpOnly CookieName CookieSameSite CookieSecure
    CookieStyle CookieTracking CoreDumpDirectory CustomLog DAV DAVBasePath DAVDepthInfinity DAVLockDB
    DAVLockDiscovery DAVMinTimeout DBDExptime DBDInitSQL DBDKeep DBDMax DBDMin DBDParams DBDPersist
    DBDPrepareSQL DBDriver DavLockDB DefaultIcon DefaultLanguage DefaultRuntimeDir DefaultType Define
    DeflateAlterEtag DeflateBufferSize DeflateCompressionLevel DeflateFilterNote DeflateInflateLimitRequestBody
    DeflateInflateRatioBurst DeflateInflateRatioLimit DeflateMemLevel DeflateWindowSize Deny
    DirectoryCheckHandler DirectoryIndex DirectoryIndexRedirect DirectorySlash DocumentRoot DumpIOInput
    DumpIOOutput EnableMMAP EnableSendfile Error ErrorDocument ErrorLog ErrorLogFormat ExpiresActive
    ExpiresByType ExpiresDefault ExtFilterDefine ExtFilterOptions ExtendedStatus FallbackResource FancyIndexing
    FileETag FilterChain FilterDeclare FilterProtocol FilterProvider FilterTrace FlushMaxPipelined
    FlushMaxThreshold ForceLanguagePriority ForceType ForensicLog GlobalLog GracefulShutdownTimeout Group
    H2CopyFiles H2Direct H2EarlyHint H2EarlyHints H2MaxDataFrameLen H2MaxHeaderBlockLen H2MaxSessionStreams
    H2MaxStreamErrors H2MaxWorkerIdleSeconds H2MaxWorkers H2MinWorkers H2ModernTLSOnly H2OutputBuffering
    H2Padding H2ProxyRequests H2Push H2PushDiarySize H2PushPriority H2PushResource H2SerializeHeaders
    H2SessionExtraFiles H2StreamMaxMemSize H2StreamTimeout H2TLSCoolDownSecs H2TLSWarmUpSize H2Upgrade
    H2WebSockets H2WindowSize Header HeaderName HeartbeatAddress HeartbeatListen HeartbeatMaxServers
    HeartbeatStorage HostnameLookups HttpProtocolOptions IdentityCheck IdentityCheckTimeout ImapBase ImapDefault
    ImapMenu Include IncludeOptional IndexHeadInsert IndexIgnore IndexIgnoreReset IndexOptions IndexOrderDefault
    IndexStyleSheet InputSed JkMount KeepAlive KeepAliveTimeout KeptBodySize LDAPCacheEntries LDAPCacheTTL
    LDAPConnectionPoolTTL LDAPConnectionTimeout LDAPLibraryDebug LDAPOpCacheEntries LDAPOpCacheTTL
    LDAPReferralHopLimit LDAPReferrals LDAPRetries LDAPRetryDelay LDAPSharedCacheFile LDAPSharedCacheSize
    LDAPTimeout LDAPTrustedClientCert LDAPTrustedGlobalCert LDAPTrustedMode LDAPVerifyServerCert
    LanguagePriority LimitInternalRecursion LimitRequestBody LimitRequestFields LimitRequestFieldsize
    LimitRequestLine LimitXMLRequestBody Listen ListenBacklog ListenCoresBucketsRatio ListenTCPDeferAccept
    LoadFile LoadModule LockFile LogFormat LogIOTrackTTFB LogLevel LogMessage LuaAuthzProvider LuaCodeCache
    LuaHookAccessChecker LuaHookAuthChecker LuaHookCheckUserID LuaHookFixups LuaHookInsertFilter LuaHookLog
    LuaHookMapToStorage LuaHookPreTranslateName LuaHookTranslateName LuaHookTypeChecker LuaInherit
    LuaInputFilter LuaMapHandler LuaOutputFilter LuaPackageCPath LuaPackagePath LuaQuickHandler LuaRoot LuaScope
    Lua_____ByteCodeHack MDActivationDelay MDBaseServer MDCACertificateFile MDCAChallenges
    MDCertificateAgreement MDCertificateAuthority MDCertificateCheck MDCertificateFile MDCertificateKeyFile
    MDCertificateProtocol MDCertificateStatus MDChallengeDns01 MDChallengeDns01Version MDCheckInterval
    MDContactEmail MDDriveMode MDExternalAccountBinding MDHttpProxy MDHttpProxyCACertificateFile MDInitialDelay
    MDMatchNames MDMember MDMembers MDMessageCmd MDMustStaple MDNotifyCmd MDPortMap MDPrivateKeys MDProfile
    MDProfileMandatory MDRenewMode MDRenewViaARI MDRenewWindow MDRequireHttps MDRetryDelay MDRetryFailover
    MDServerStatus MDStapleOthers MDStapling MDStaplingKeepResponse MDStaplingRenewWindow MDStoreDir
    MDStoreLocks MDWarnWindow MDomain MacroIgnoreBadNesting MacroIgnoreEmptyArgs MaxClients
    MaxConnectionsPerChild MaxKeepAliveRequests MaxMemFree MaxRangeOverlaps MaxRangeReversals MaxRanges
    MaxRequestWorkers MaxRequestsPerChild MaxSpareServers MaxSpareThreads MemcacheConnTTL MergeSlashes
    MergeTrailers MetaDir MetaFiles MetaSuffix MimeMagicFile MinSpareServers MinSpareThreads ModMimeUsePathInfo
    ModemStandard MultiviewsMatch Mutex NameVirtualHost NoProxy Options Order OutputSed PassEnv PassengerEnabled
    PassengerRoot PerlHandler PerlModule PerlRequire PidFile Port Protocol ProtocolEcho Protocols
    ProtocolsHonorOrder Proxy100Continue ProxyAddHeaders ProxyBadHeader ProxyBlock ProxyDomain
    ProxyErrorOverride ProxyExpressDBMFile ProxyExpressDBMType ProxyExpressEnable ProxyFCGIBackendType
    ProxyFCGISetEnvIf ProxyFtpDirCharset ProxyFtpEscapeWildcards ProxyFtpListOnWildcard ProxyHCExpr
    ProxyHCTPsize ProxyHCTemplate ProxyHTMLBufSize ProxyHTMLCharsetOut ProxyHTMLDoctype ProxyHTMLEnable
    ProxyHTMLEvents ProxyHTMLExtended ProxyHTMLFixups ProxyHTMLInterp ProxyHTMLLinks ProxyHTMLMeta
    ProxyHTMLStripComments ProxyHTMLURLMap ProxyIOBufferSize ProxyMaxForwards ProxyPass ProxyPassInherit
    ProxyPassInterpolateEnv ProxyPassMatch ProxyPassReverse ProxyPassReverseCookieDomain
    ProxyPassReverseCookiePath ProxyPreserveHost ProxyReceiveBufferSize ProxyRemote ProxyRemoteMatch
    ProxyRequests ProxySCGIInternalRedirect ProxySCGISendfile ProxySet ProxySourceAddress ProxyStatus
    ProxyTimeout ProxyVia ProxyWebsocketFallbackToProxyHttp QualifyRedirectURL RLimitCPU RLimitMEM RLimitNPROC
    RPAFenable ReadBufferSize ReadmeName ReceiveBufferSize Redirect RedirectMatch RedirectPermanent
    RedirectRelative RedirectTemp RedisConnPoolTTL RedisTimeout ReflectorHeader RegexDefaultOptions
    RegisterHttpMethod RemoteIPHeader RemoteIPInternalProxy RemoteIPInternalProxyList RemoteIPProxiesHeader
    RemoteIPProxyProtocol RemoteIPProxyProtocolExceptions RemoteIPTrustedProxy RemoteIPTrustedProxyList
    RemoveCharset RemoveEncoding RemoveHandler RemoveInputFilter RemoveLanguage RemoveOutputFilter RemoveType
    RequestHeader RequestReadTimeout Require RewriteBase RewriteCond RewriteEngine RewriteMap RewriteOptions
    RewriteRule SSIEndTag SSIErrorMsg SSIEtag SSILastModified SSILegacyExprParser SSIStartTag SSITimeFormat
    SSIUndefinedEcho SSLCACertificateFile SSLCACertificatePath SSLCADNRequestFile SSLCADNRequestPath
    SSLCARevocationCheck SSLCARevocationFile SSLCARevocationPath SSLCertificateChainFile SSLCertificateFile
    SSLCertificateKeyFile SSLCipherSuite SSLCompression SSLCryptoDevice SSLEngine SSLFIPS SSLHonorCipherOrder
    SSLInsecureRenegotiation SSLLog SSLLogLevel SSLOCSPDefaultResponder SSLOCSPEnable SSLOCSPNoVerify
    SSLOCSPOverrideResponder SSLOCSPProxyURL SSLOCSPResponderCertificateFile SSLOCSPResponderTimeout
    SSLOCSPResponseMaxAge SSLOCSPResponseTimeSkew SSLOCSPUseRequestNonce SSLOpenSSLConfCmd SSLOptions
    SSLPassPhraseDialog SSLProtocol SSLProxyCACertificateFile SSLProxyCACertificatePath
    SSLProxyCARevocationCheck SSLProxyCARevocationFile SSLProxyCARevocationPath SSLProxyCheckPeerCN
    SSLProxyCheckPeerExpire SSLProxyCheckPeerName SSLProxyCipherSuite SSLProxyEngine
    SSLProxyMachineCertificateChainFile SSLProxyMachineCertificateFile SSLProxyMachineCertificatePath
    SSLProxyProtocol SSLProxyVerify SSLProxyVerifyDepth SSLRandomSeed SSLRenegBufferSize SSLRequire
    SSLRequireSSL SSLSRPUnknownUserSeed SSLSRPVerifierFile SSLSessionCache SSLSessionCacheTimeout
    SSLSessionTicketKeyFile SSLSessionTickets SSLStaplingCache SSLStaplingErrorCacheTimeout
    SSLStaplingFakeTryLater SSLStaplingForceURL SSLStaplingResponderTimeout SSLStaplingResponseMaxAge
    SSLStaplingResponseTimeSkew SSLStaplingReturnResponderErrors SSLStaplingStandardCacheTimeout
    SSLStrictSNIVHostCheck SSLUseStapling SSLUserName SSLVHostSNIPolicy SSLVerifyClient SSLVerifyDepth Satisfy
    ScoreBoardFile Script ScriptAlias ScriptAliasMatch ScriptLog ScriptLogBuffer ScriptLogLength ScriptSock
    SecAuditLog SecRule SecRuleEngine SecRuleRemoveById SeeRequestTail SendBufferSize ServerAdmin ServerAlias
    ServerLimit ServerName ServerPath ServerRoot ServerSignature ServerTokens Session SessionCookieName
    SessionCookieName2 SessionCookieRemove SessionCryptoCipher SessionCryptoDriver SessionCryptoPassphrase
    SessionCryptoPassphraseFile SessionDBDCookieName SessionDBDCookieName2 SessionDBDCookieRemove
    SessionDBDDeleteLabel SessionDBDInsertLabel SessionDBDPerUser SessionDBDSelectLabel SessionDBDUpdateLabel
    SessionEnv SessionExclude SessionExpiryUpdateInterval SessionHeader SessionInclude SessionMaxAge SetEnv
    SetEnvIf SetEnvIfExpr SetEnvIfNoCase SetHandler SetInputFilter SetOutputFilter StartServers StrictHostCheck
    Substitute SubstituteInheritBefore SubstituteMaxLineLength Suexec SuexecUserGroup ThreadLimit
    ThreadStackSize ThreadsPerChild Timeout TraceEnable TransferLog TypesConfig UnDefine UndefMacro UnsetEnv Use
    UseCanonicalName UseCanonicalPhysicalPort User UserDir VirtualDocumentRoot VirtualDocumentRootIP
    VirtualScriptAlias VirtualScriptAliasIP WSGIApplicationGroup WSGIDaemonProcess WSGIPassAuthorization
    WSGIProcessGroup WSGIPythonHome WSGIPythonPath WSGIScriptAlias WatchdogInterval XBitHack allow cachefile
    deny mmapfile order php_admin_flag php_admin_value php_flag php_value xml2EncAlias xml2EncDefault
    xml2StartParse
    """
}
