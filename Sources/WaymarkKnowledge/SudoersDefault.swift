/// The settings of sudo's `Defaults` lines.
///
/// Source: sudoers(5) of sudo 1.9.16, with what older versions took.
package enum SudoersDefault {
  package enum Kind: Hashable, Sendable {
    case flag, number, text
    /// A value, or `!` to switch it off.
    case optional
  }

  package static let kinds: [String: Kind] = {
    var result: [String: Kind] = [:]
    for (kind, names) in [(Kind.flag, flags), (.number, numbers), (.text, texts), (.optional, optional)] {
      for name in names.split(whereSeparator: \.isWhitespace) { result[String(name)] = kind }
    }
    return result
  }()

  private static let flags = """
    always_query_group_plugin always_set_home authenticate case_insensitive_group case_insensitive_user
    closefrom_override compress_io env_editor env_reset exec_background fast_glob fqdn ignore_audit_errors ignore_dot
    ignore_iolog_errors ignore_local_sudoers ignore_logfile_errors ignore_unknown_defaults insults intercept
    intercept_allow_setid intercept_authenticate intercept_verify log_allowed log_denied log_exit_status log_host log_input
    log_output log_passwords log_server_keepalive log_server_verify log_stderr log_stdin log_stdout log_subcmds log_ttyin
    log_ttyout log_year long_otp_prompt mail_all_cmnds mail_always mail_badpass mail_no_host mail_no_perms mail_no_user
    match_group_by_gid netgroup_tuple noexec noninteractive_auth pam_acct_mgmt pam_rhost pam_ruser pam_session pam_setcred
    passprompt_override path_info preserve_groups pwfeedback requiretty root_sudo rootpw runas_allow_unknown_id
    runas_check_shell runaspw selinux set_home set_logname set_utmp setenv shell_noargs stay_setuid sudoedit_checkdir
    sudoedit_follow syslog_pid targetpw tty_tickets umask_override use_loginclass use_netgroups use_pty
    user_command_timeouts utmp_runas visiblepw
    """
  private static let numbers = "closefrom command_timeout log_server_timeout maxseq passwd_tries syslog_maxlen"
  private static let texts = """
    authfail_message badpass_message editor intercept_type iolog_dir iolog_file iolog_flush iolog_group iolog_mode iolog_user
    lecture_status_dir log_server_cabundle log_server_peer_cert log_server_peer_key mailsub noexec_file
    pam_askpass_service pam_login_service pam_service passprompt role runas_default sudoers_locale timestamp_type
    timestampdir timestampowner type
    """
  private static let optional = """
    admin_flag apparmor_profile cmddenial_message env_check env_delete env_file env_keep exempt_group fdexec group_plugin
    lecture lecture_file limitprivs listpw log_format log_servers logfile loglinelen mailerflags mailerpath mailfrom mailto
    passprompt_regex passwd_timeout privs restricted_env_file rlimit_as rlimit_core rlimit_cpu rlimit_data rlimit_fsize
    rlimit_locks rlimit_memlock rlimit_nofile rlimit_nproc rlimit_rss rlimit_stack runchroot runcwd secure_path syslog
    syslog_badpri syslog_goodpri timestamp_timeout umask verifypw
    """
}
