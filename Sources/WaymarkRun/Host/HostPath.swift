import Glibc

/// Where a path of the guide leads on this host.
package struct HostPath {
  /// A sentence.
  struct Refusal: Error {
    let reason: String
  }

  /// The folder that plays the host; empty where the host itself is meant.
  let root: String
  let home: String
  /// Where a relative path begins.
  let folder: String

  /// The file that is meant, links followed, under the root where there is one.
  func resolve(_ path: String) throws(Refusal) -> String {
    let path = expanded(path)
    let signs: [Unicode.Scalar] = ["$", "`", "*", "?", "~", "\n", "\0"]
    guard !path.isEmpty, path.utf8.last != UInt8(ascii: "/"), !path.unicodeScalars.contains(where: signs.contains)
    else {
      throw Refusal(reason: "the path \"\(path)\" does not name one file")
    }
    var rest = Self.parts(path.hasPrefix("/") ? path : folder + "/" + path)
    var found: [String] = []
    var links = 0
    while let part = rest.popLast() {
      if part == ".." {
        _ = found.popLast()
        continue
      }
      let next = Self.text(found + [part])
      guard let mode = System.status(of: root + next)?.st_mode, mode & S_IFMT == S_IFLNK else {
        found.append(part)
        continue
      }
      links += 1
      guard links <= 40, let target = trusted(link: next, in: Self.text(found)) else {
        throw Refusal(
          reason: "the link \(next) is not followed: it leads in a circle, or anybody may change it")
      }
      if target.hasPrefix("/") { found = [] }
      rest += Self.parts(target)
    }
    return root + Self.text(found)
  }

  private func expanded(_ path: String) -> String {
    for start in ["~/", "$HOME/", "${HOME}/"] where path.hasPrefix(start) {
      return home + "/" + path.dropFirst(start.count)
    }
    return path
  }

  /// Where a link leads; nil where anybody may have put it there.
  private func trusted(link: String, in folder: String) -> String? {
    guard let mode = System.statusBehind(root + folder)?.st_mode, mode & 0o002 == 0 else { return nil }
    return System.link(at: root + link)
  }

  /// The parts of a path, the last one first.
  private static func parts(_ path: String) -> [String] {
    path.split(separator: "/").filter { $0 != "." }.reversed().map(String.init)
  }

  private static func text(_ parts: [String]) -> String { "/" + parts.joined(separator: "/") }

  /// The folder that a path's last part stands in.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
