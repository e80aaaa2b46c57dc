/// Where a run works: on the host itself, or under a folder that plays it.
package struct HostPlace: Hashable, Sendable {
  /// Files are edited under this folder, reboots are played.
  package var root: String?
  /// With a root: the commands that may be run.
  package var bin: String?
  /// The state folder; nil for the usual one.
  package var state: String?

  package init(root: String? = nil, bin: String? = nil, state: String? = nil) {
    self.root = root
    self.bin = bin
    self.state = state
  }

  /// With real paths, once all that it names is there.
  func checked() throws(HostRefusal) -> HostPlace {
    var place = self
    if let root {
      guard System.isFolder(root), let path = System.realPath(root) else {
        throw .usage("--root: there is no folder \(root).")
      }
      guard path != "/" else { throw .usage("--root must be another folder than /.") }
      place.root = path
    }
    if let bin {
      guard root != nil else { throw .usage("--bin goes with --root.") }
      guard System.isFolder(bin), let path = System.realPath(bin) else {
        throw .usage("--bin: there is no folder \(bin).")
      }
      place.bin = path
    }
    return place
  }
}
