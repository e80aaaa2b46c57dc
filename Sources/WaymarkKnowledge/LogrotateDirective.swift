/// The directives of logrotate.
///
/// Source: logrotate(8) 3.22.
package enum LogrotateDirective {
  package static let all: Set<String> = Set(names.split(whereSeparator: \.isWhitespace).map(String.init))
    .union(numbers).union(sizes).union(scripts)

  package static let numbers: Set<String> = ["maxage", "minage", "rotate", "shredcycles", "start"]
  package static let sizes: Set<String> = ["maxsize", "minsize", "size"]
  /// Each begins a script that endscript ends.
  package static let scripts: Set<String> = ["firstaction", "lastaction", "postrotate", "preremove", "prerotate"]

  private static let names = """
    addextension allowhardlink compress compresscmd compressext compressoptions copy copytruncate create createolddir daily
    dateext dateformat datehourago dateyesterday delaycompress errors extension hourly ifempty ignoreduplicates include
    mail mailfirst maillast missingok monthly noallowhardlink nocompress nocopy nocopytruncate nocreate nocreateolddir
    nodateext nodelaycompress nomail nomissingok noolddir norenamecopy nosharedscripts noshred notifempty olddir
    renamecopy sharedscripts shred su tabooext taboopat uncompresscmd weekly yearly
    """
}
