import WaymarkGuide
import WaymarkKnowledge

/// The files that a text names.
struct FileMentions: Sendable {
  /// Absolute paths of files, in order.
  let paths: [String]
  /// Folders: paths that end with a slash, or that the words call so.
  let folders: [String]
  /// Bare names: `jail.local`.
  let names: [String]

  init(_ text: String) {
    var paths: [String] = []
    var folders: [String] = []
    var names: [String] = []
    var before: Substring = ""
    // No path and no file's name is without these.
    let isWorthReading = text.holds(0x2F) || Substring(text.utf8.dropLast()).holds(0x2E)
    for token in isWorthReading ? HostPath.tokens(of: text) : [] {
      if HostPath.isAbsolute(token), token.utf8.dropFirst().contains(0x2F) || token.utf8.count > 4 {
        let afterIn = before == "directory" || before == "folder"
        if token.hasSuffix("/") || afterIn { folders.append(String(token)) } else { paths.append(String(token)) }
      } else if HostPath.isFileName(token), !token.utf8.contains(0x3A), !Self.isDomain(token) {
        names.append(String(token.hasPrefix("./") ? token.dropFirst(2) : token))
      }
      before = token
    }
    self.paths = paths
    self.folders = folders
    self.names = names
  }

  var namesFile: Bool { !paths.isEmpty || !names.isEmpty }

  /// `example.com` is no file; `jail.local` and `app.service` are.
  private static func isDomain(_ token: Substring) -> Bool {
    let ending = token.split(separator: ".").last ?? ""
    return ["com", "org", "net", "io", "dev", "me", "de", "eu", "uk", "edu", "gov", "g", "e", "version"].contains(
      ending)
      || token.split(separator: ".").allSatisfy { $0.utf8.count == 1 }
  }
}
