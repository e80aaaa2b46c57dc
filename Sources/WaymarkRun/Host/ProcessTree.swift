import Glibc

/// A process and all that came of it, as far as `/proc` tells.
struct ProcessTree {
  /// When it started tells a process from a later one with the same number.
  private struct Entry {
    var parent: pid_t
    var start: String
    var isDead: Bool
  }

  private let root: pid_t
  private var members: [pid_t: String] = [:]

  init(under root: pid_t) { self.root = root }

  /// Sends a signal to everything below the root, and to what was below it once; false where nothing is left.
  mutating func send(_ signal: Int32) -> Bool {
    let alive = look()
    // Those that came first first: a shell that lives on has something to say of each child that ends.
    for process in alive.sorted() { kill(process, signal) }
    return !alive.isEmpty
  }

  /// The members that live, new ones among them.
  private mutating func look() -> [pid_t] {
    let processes = Self.processes()
    var children: [pid_t: [pid_t]] = [:]
    for (process, entry) in processes { children[entry.parent, default: []].append(process) }
    members = members.filter { processes[$0.key]?.start == $0.value }
    var next = [root] + members.keys
    while let parent = next.popLast() {
      for child in children[parent] ?? [] where members[child] == nil {
        members[child] = processes[child]?.start
        next.append(child)
      }
    }
    return members.keys.filter { processes[$0]?.isDead == false }
  }

  private static func processes() -> [pid_t: Entry] {
    var found: [pid_t: Entry] = [:]
    for name in System.names(in: "/proc") {
      guard let process = pid_t(name), let line = try? System.contents(of: "/proc/\(name)/stat"),
        // The name in brackets may hold anything.
        let bracket = line.lastIndex(of: UInt8(ascii: ")"))
      else { continue }
      let fields = line[(bracket + 1)...].split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count > 19, let parent = pid_t(fields[1]) else { continue }
      found[process] = Entry(parent: parent, start: fields[19], isDead: fields[0] == "Z" || fields[0] == "X")
    }
    return found
  }
}
