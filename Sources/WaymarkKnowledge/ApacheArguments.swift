/// How many values follow the directives of Apache.
///
/// Source: what Apache 2.4 with its modules says where values are missing or too many (`apache2 -t`).
package enum ApacheArguments {
  /// How many values a directive takes; nil where that is not known.
  package static func count(of directive: String) -> ClosedRange<Int>? { counts[directive.lowercased()] }

  /// Directives that take On or Off, in small letters.
  package static let switches = Set(words(onOrOff))

  private static let limit = 1000

  private static let counts: [String: ClosedRange<Int>] = {
    var result: [String: ClosedRange<Int>] = [:]
    let rows: [(String, ClosedRange<Int>)] = [
      (none, 0...0), (onOrOff, 1...1), (one, 1...1), (oneOrTwo, 1...2), (oneToThree, 1...3), (two, 2...2),
      (twoOrThree, 2...3), (three, 3...3), (fromTwo, 2...limit), (fromThree, 3...limit),
    ]
    for (text, count) in rows {
      for word in words(text) { result[word] = count }
    }
    return result
  }()

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
  }

  private static let none = "SSLRequireSSL"

  private static let one = """
    AcceptPathInfo AddDefaultCharset AllowEncodedSlashes AsyncRequestWorkerFactor AuthBasicUseDigestAlgorithm
    AuthDBDUserPWQuery AuthDBDUserRealmQuery AuthDBMGroupFile AuthDBMType AuthDBMUserFile AuthDigestAlgorithm
    AuthDigestNonceLifetime AuthDigestShmemSize AuthFormBody AuthFormLocation AuthFormLoginRequiredLocation
    AuthFormLoginSuccessLocation AuthFormLogoutLocation AuthFormMethod AuthFormMimetype AuthFormPassword
    AuthFormSitePassphrase AuthFormSize AuthFormUsername AuthGroupFile AuthLDAPAuthorizePrefix AuthLDAPBindDN
    AuthLDAPBindPassword AuthLDAPCharsetConfig AuthLDAPDereferenceAliases AuthLDAPMaxSubGroupDepth
    AuthLDAPRemoteUserAttribute AuthMerging AuthName AuthType AuthUserFile AuthnCacheContext AuthnCacheSOCache
    AuthnCacheTimeout AuthzDBDQuery AuthzDBDRedirectQuery AuthzDBMType BalancerGrowth BrotliAlterETag
    BrotliCompressionMaxInputBlock BrotliCompressionQuality BrotliCompressionWindow BufferSize CGIScriptTimeout
    CacheDefaultExpire CacheDirLength CacheDirLevels CacheDisable CacheKeyBaseURL CacheLastModifiedFactor
    CacheLockMaxAge CacheLockPath CacheMaxExpire CacheMaxFileSize CacheMinExpire CacheMinFileSize CacheReadSize
    CacheReadTime CacheRoot CacheSocache CacheSocacheMaxSize CacheSocacheMaxTime CacheSocacheMinTime
    CacheSocacheReadSize CacheSocacheReadTime CharsetDefault CharsetSourceEnc ChrootDir CookieDomain CookieExpires
    CookieName CookieSameSite CookieStyle CoreDumpDirectory DAV DAVBasePath DAVGenericLockDB DAVLockDB DAVMinTimeout
    DBDExptime DBDInitSQL DBDKeep DBDMax DBDMin DBDParams DBDriver DefaultIcon DefaultLanguage DefaultRuntimeDir
    DefaultType DeflateAlterEtag DeflateBufferSize DeflateCompressionLevel DeflateInflateLimitRequestBody
    DeflateInflateRatioBurst DeflateInflateRatioLimit DeflateMemLevel DeflateWindowSize DirectoryIndexRedirect
    DocumentRoot EnableMMAP EnableSendfile ErrorLog ExpiresDefault FallbackResource FlushMaxPipelined
    FlushMaxThreshold ForceType ForensicLog GracefulShutdownTimeout Group H2CopyFiles H2Direct H2EarlyHints
    H2MaxDataFrameLen H2MaxHeaderBlockLen H2MaxSessionStreams H2MaxStreamErrors H2MaxWorkerIdleSeconds H2MaxWorkers
    H2MinWorkers H2ModernTLSOnly H2OutputBuffering H2Padding H2ProxyRequests H2Push H2PushDiarySize
    H2SerializeHeaders H2SessionExtraFiles H2StreamMaxMemSize H2StreamTimeout H2TLSCoolDownSecs H2TLSWarmUpSize
    H2Upgrade H2WebSockets H2WindowSize HeaderName HeartbeatAddress HeartbeatListen HeartbeatMaxServers
    HeartbeatStorage HostnameLookups IdentityCheckTimeout ImapBase ImapDefault ImapMenu Include IncludeOptional
    IndexHeadInsert IndexStyleSheet InputSed KeepAliveTimeout KeptBodySize LDAPCacheEntries LDAPCacheTTL
    LDAPConnectionPoolTTL LDAPConnectionTimeout LDAPLibraryDebug LDAPOpCacheEntries LDAPOpCacheTTL
    LDAPReferralHopLimit LDAPReferrals LDAPRetries LDAPRetryDelay LDAPSharedCacheFile LDAPSharedCacheSize
    LDAPTimeout LDAPTrustedMode LimitRequestBody LimitRequestFields LimitRequestFieldsize LimitRequestLine
    LimitXMLRequestBody ListenBacklog ListenCoresBucketsRatio ListenTCPDeferAccept LuaCodeCache LuaInherit
    LuaPackageCPath LuaPackagePath LuaRoot MDActivationDelay MDBaseServer MDCACertificateFile MDCertificateAgreement
    MDCertificateFile MDCertificateKeyFile MDCertificateProtocol MDCertificateStatus MDChallengeDns01Version
    MDCheckInterval MDContactEmail MDDriveMode MDHttpProxy MDHttpProxyCACertificateFile MDInitialDelay MDMatchNames
    MDMustStaple MDProfile MDProfileMandatory MDRenewMode MDRenewViaARI MDRenewWindow MDRequireHttps MDRetryDelay
    MDRetryFailover MDServerStatus MDStapleOthers MDStapling MDStaplingKeepResponse MDStaplingRenewWindow MDStoreDir
    MDStoreLocks MDWarnWindow MaxClients MaxConnectionsPerChild MaxKeepAliveRequests MaxMemFree MaxRangeOverlaps
    MaxRangeReversals MaxRanges MaxRequestWorkers MaxRequestsPerChild MaxSpareThreads MemcacheConnTTL MetaDir
    MetaSuffix MimeMagicFile MinSpareThreads ModemStandard NameVirtualHost OutputSed PidFile Port Protocol
    ProtocolsHonorOrder ProxyBadHeader ProxyDomain ProxyExpressDBMFile ProxyExpressDBMType ProxyFCGIBackendType
    ProxyFtpDirCharset ProxyHCTPsize ProxyHTMLBufSize ProxyHTMLCharsetOut ProxyIOBufferSize ProxyMaxForwards
    ProxyReceiveBufferSize ProxySCGIInternalRedirect ProxySCGISendfile ProxySourceAddress ProxyStatus ProxyTimeout
    ProxyVia ReadBufferSize ReadmeName ReceiveBufferSize RedisConnPoolTTL RedisTimeout RemoteIPHeader
    RemoteIPInternalProxyList RemoteIPProxiesHeader RemoteIPTrustedProxyList RewriteBase SSIEndTag SSIErrorMsg
    SSIStartTag SSITimeFormat SSIUndefinedEcho SSLCACertificateFile SSLCACertificatePath SSLCADNRequestFile
    SSLCADNRequestPath SSLCARevocationFile SSLCARevocationPath SSLCertificateChainFile SSLCertificateFile
    SSLCertificateKeyFile SSLCryptoDevice SSLEngine SSLOCSPDefaultResponder SSLOCSPProxyURL
    SSLOCSPResponderCertificateFile SSLOCSPResponderTimeout SSLOCSPResponseMaxAge SSLOCSPResponseTimeSkew
    SSLPassPhraseDialog SSLProxyCACertificateFile SSLProxyCACertificatePath SSLProxyCARevocationFile
    SSLProxyCARevocationPath SSLProxyMachineCertificateChainFile SSLProxyMachineCertificateFile
    SSLProxyMachineCertificatePath SSLProxyVerify SSLProxyVerifyDepth SSLRenegBufferSize SSLSRPUnknownUserSeed
    SSLSRPVerifierFile SSLSessionCache SSLSessionCacheTimeout SSLSessionTicketKeyFile SSLStaplingCache
    SSLStaplingErrorCacheTimeout SSLStaplingForceURL SSLStaplingResponderTimeout SSLStaplingResponseMaxAge
    SSLStaplingResponseTimeSkew SSLStaplingStandardCacheTimeout SSLUserName SSLVHostSNIPolicy SSLVerifyClient
    SSLVerifyDepth Satisfy ScoreBoardFile ScriptLog ScriptLogBuffer ScriptLogLength SendBufferSize ServerAdmin
    ServerLimit ServerName ServerPath ServerRoot ServerSignature ServerTokens SessionCryptoCipher
    SessionCryptoPassphraseFile SessionDBDDeleteLabel SessionDBDInsertLabel SessionDBDSelectLabel
    SessionDBDUpdateLabel SessionExclude SessionExpiryUpdateInterval SessionHeader SessionInclude SessionMaxAge
    SetHandler SetInputFilter SetOutputFilter StartServers Substitute SubstituteMaxLineLength ThreadLimit
    ThreadStackSize ThreadsPerChild Timeout TraceEnable TransferLog TypesConfig UnDefine UndefMacro UseCanonicalName
    UseCanonicalPhysicalPort User VirtualDocumentRoot VirtualDocumentRootIP VirtualScriptAlias VirtualScriptAliasIP
    WatchdogInterval XBitHack order xml2EncDefault
    """

  private static let onOrOff = """
    AliasPreservePath Anonymous_LogEmail Anonymous_MustGiveEmail Anonymous_NoUserId Anonymous_VerifyEmail
    AuthBasicAuthoritative AuthDigestNcCheck AuthFormAuthoritative AuthFormDisableNoStore AuthFormFakeBasicAuth
    AuthLDAPBindAuthoritative AuthLDAPCompareAsUser AuthLDAPCompareDNOnServer AuthLDAPGroupAttributeIsDN
    AuthLDAPInitialBindAsUser AuthLDAPRemoteUserIsDN AuthLDAPSearchAsUser AuthzDBDLoginToReferer
    AuthzSendForbiddenOnFailure BalancerInherit BalancerPersist BufferedLogs CGIPassAuth CacheDetailHeader
    CacheHeader CacheIgnoreCacheControl CacheIgnoreNoLastMod CacheIgnoreQueryString CacheLock CacheNegotiatedDocs
    CacheQuickHandler CacheStaleOnError CacheStoreExpired CacheStoreNoStore CacheStorePrivate CaseFilter
    CaseFilterIn CheckBasenameMatch CheckCaseOnly CheckSpelling ContentDigest CookieHttpOnly CookieSecure
    CookieTracking DAVDepthInfinity DAVLockDiscovery DBDPersist DirectoryCheckHandler DirectorySlash DumpIOInput
    DumpIOOutput ExpiresActive ExtendedStatus IdentityCheck IndexIgnoreReset KeepAlive LDAPVerifyServerCert
    LogIOTrackTTFB MergeSlashes MergeTrailers MetaFiles ModMimeUsePathInfo ProtocolEcho Proxy100Continue
    ProxyAddHeaders ProxyExpressEnable ProxyFtpEscapeWildcards ProxyFtpListOnWildcard ProxyHTMLEnable
    ProxyHTMLExtended ProxyHTMLInterp ProxyHTMLMeta ProxyHTMLStripComments ProxyPassInherit ProxyPassInterpolateEnv
    ProxyPreserveHost ProxyRequests ProxyWebsocketFallbackToProxyHttp QualifyRedirectURL RedirectRelative
    RemoteIPProxyProtocol RewriteEngine SSIEtag SSILastModified SSILegacyExprParser SSLCompression SSLFIPS
    SSLHonorCipherOrder SSLInsecureRenegotiation SSLOCSPNoVerify SSLOCSPOverrideResponder SSLOCSPUseRequestNonce
    SSLProxyCheckPeerCN SSLProxyCheckPeerExpire SSLProxyCheckPeerName SSLProxyEngine SSLSessionTickets
    SSLStaplingFakeTryLater SSLStaplingReturnResponderErrors SSLStrictSNIVHostCheck SSLUseStapling SeeRequestTail
    Session SessionCookieRemove SessionDBDCookieRemove SessionDBDPerUser SessionEnv StrictHostCheck
    SubstituteInheritBefore Suexec
    """

  private static let oneOrTwo = """
    Alias AuthBasicFake AuthLDAPURL BrotliFilterNote CacheEnable DBDPrepareSQL Define DeflateFilterNote
    ErrorLogFormat FilterDeclare LimitInternalRecursion LogFormat MDExternalAccountBinding MDPortMap
    ProxyHTMLDoctype RLimitCPU RLimitMEM RLimitNPROC ReflectorHeader SSLCipherSuite SSLProxyCipherSuite ScriptAlias
    SetEnv
    """

  private static let oneToThree = """
    H2PushResource LogMessage LuaScope ProxyPassReverse Redirect
    """

  private static let two = """
    AcceptFilter AddModuleInfo AliasMatch AuthLDAPInitialBindPattern CGIVar ErrorDocument ExpiresByType FilterTrace
    H2EarlyHint IndexOrderDefault LoadModule LuaHookFixups LuaHookInsertFilter LuaHookLog LuaHookMapToStorage
    LuaHookPreTranslateName LuaHookTypeChecker LuaQuickHandler MDCertificateCheck RedirectPermanent RedirectTemp
    SSLOpenSSLConfCmd Script ScriptAliasMatch SuexecUserGroup
    """

  private static let twoOrThree = """
    Action CustomLog FilterProtocol GlobalLog H2PushPriority LDAPTrustedClientCert LDAPTrustedGlobalCert
    LuaHookAccessChecker LuaHookAuthChecker LuaHookCheckUserID LuaHookTranslateName LuaMapHandler ProxyFCGISetEnvIf
    ProxyPassReverseCookieDomain ProxyPassReverseCookiePath ProxyRemote ProxyRemoteMatch RedirectMatch RewriteMap
    SSLRandomSeed RewriteCond RewriteRule
    """

  private static let three = """
    FilterProvider LuaAuthzProvider LuaInputFilter LuaOutputFilter
    """

  private static let fromTwo = """
    AddAlt AddAltByEncoding AddAltByType AddCharset AddDescription AddEncoding AddHandler AddIcon AddIconByEncoding
    AddIconByType AddInputFilter AddLanguage AddOutputFilter AddOutputFilterByType AddType ProxyHTMLLinks allow deny
    xml2EncAlias BrowserMatch BrowserMatchNoCase
    """

  private static let fromThree = "SetEnvIf SetEnvIfNoCase"
}
