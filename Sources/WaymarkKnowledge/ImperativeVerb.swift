/// Verbs with which guides tell their readers to do something.
package enum ImperativeVerb {
  package static func isKnown(_ word: some StringProtocol) -> Bool { all.contains(String(word)) }

  package static let all: Set<String> = Set(
    """
    access activate add adjust agree allow answer append apply approve archive assign attach authenticate authorize back \
    boot browse build bind bring buy bump burn calculate call cd change check choose clean clear click clone close comment \
    commit compare compile configure confirm connect consider continue convert copy create cut deactivate decide define delete \
    deploy detach determine disable disconnect dismiss do don't double-check download drag drain drop dump edit eject enable \
    ensure enter erase establish exchange execute exit expand export expose extend extract fetch fill find finish flash follow \
    force format forward generate get give go grab grant grow hit identify import include increase initialize inject insert \
    inspect install invoke issue join keep kill launch leave let let's link list load locate lock log login look lower make \
    map mark match mention migrate modify monitor mount move name navigate note now obtain open opt order organize override \
    partition paste patch pause perform pick pin place plug point populate power prepare press print proceed provide provision \
    publish pull purge push put query quit read reboot rebuild receive recheck reconnect record redirect reduce refresh \
    register reinstall reload remember remove rename repeat replace request require rescan reset resize resolve restart \
    restore resume retrieve return review rewrite right-click roll rotate run save scan schedule scroll search secure see \
    select send set setup share shrink shut sign ssh skip specify spin start stop store submit substitute switch sync tag take \
    tell terminate test tick tidy toggle transfer trigger trust try tune turn type unblock uncheck uncomment undo uninstall \
    unlock unmount unpack unplug unset unzip update upgrade upload use validate verify view visit wait wake watch whitelist \
    wipe write zip
    """.split(separator: " ").map(String.init))
}
