import Glibc

/// Who a file is to belong to, as a guide names it: `root`, `root:adm`, `1000:1000`, `:adm`.
struct FileOwner {
  /// nil where none is named.
  let user: uid_t?
  /// nil where none is named.
  let group: gid_t?

  /// nil where this host knows no such user or group.
  init?(_ text: String) {
    let names = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let groupName = names.count == 2 && !names[1].isEmpty ? names[1] : nil
    user = names.first.flatMap(Self.user)
    group = groupName.flatMap(Self.group)
    guard user != nil || names.first == "" && group != nil, (group == nil) == (groupName == nil) else { return nil }
  }

  func holds(for status: stat) -> Bool {
    (user ?? status.st_uid) == status.st_uid && (group ?? status.st_gid) == status.st_gid
  }

  private static func user(_ name: String) -> uid_t? {
    guard let entry = unsafe getpwnam(name) else { return uid_t(name) }
    return unsafe entry.pointee.pw_uid
  }

  private static func group(_ name: String) -> gid_t? {
    guard let entry = unsafe getgrnam(name) else { return gid_t(name) }
    return unsafe entry.pointee.gr_gid
  }

  /// Three or four octal digits; nil for anything else.
  static func mode(_ text: String?) -> mode_t? {
    guard let text, (3...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x37).contains($0) }) else {
      return nil
    }
    return mode_t(text, radix: 8)
  }
}
