/// Words by which guides name a machine that is not the one they set up.
enum HostWords {
  private static let workstation = Phrases(
    "on your local machine", "on your local computer", "on your local pc", "on your local system", "on your computer",
    "on your laptop", "on your workstation", "on your pc", "on your mac", "on your desktop", "on your own computer",
    "on your own machine", "on your regular computer", "on your personal computer", "on the local machine",
    "on the local computer", "from your local machine", "from your local computer", "from your computer",
    "from your laptop", "from your workstation", "from your pc", "from your own computer", "from the local machine",
    "on your home computer", "on your host machine", "on your linux workstation", "on your windows computer",
    "on your macos")
  private static let client = Phrases(
    "on the client", "on your client", "on each client", "on all clients", "on every client", "from the client",
    "from your client", "on a client", "on the client machine", "on the client computer", "on your client device",
    "on the clients", "to the client system", "on the client side")
  /// Both ends, or what is told of another one's eyes.
  private static let notOnly = Phrases("on the server and", "on both", "and on the server", "on the server")

  static func sentence(_ text: FoldedText) -> String? {
    if notOnly.found(in: text) { return nil }
    if workstation.found(in: text) { return "workstation" }
    return client.found(in: text) ? "client" : nil
  }

  private static let clientTitle = Phrases(
    "client configuration", "client setup", "client set up", "client side", "clients", "configure the client",
    "configuring the client", "configure clients", "configuring clients", "set up the client", "setup the client",
    "setting up the client", "on the client", "install the client", "client installation", "client device")
  private static let workstationTitle = Phrases(
    "on your computer", "on your local machine", "on your local computer", "on your workstation", "on your laptop",
    "on the local machine")

  static func title(_ text: FoldedText) -> String? {
    if workstationTitle.found(in: text) { return "workstation" }
    return clientTitle.starts(text) ? "client" : nil
  }

  private static let leaving = Phrases(
    "back on the host", "back on your host", "back to the host", "return to the host", "exit the chroot",
    "leave the chroot", "exit chroot", "exit the container", "leave the container", "exit from the container",
    "exit the virtual machine", "leave the virtual machine", "exit the vm", "exit the shell", "leave the shell",
    "exit the session", "leave the session", "exit the user session", "user session back to", "exit the root shell",
    "back to your user", "back to your normal user", "back to the normal user", "back to your own user", "ctrl-d",
    "ctrl+d", "control-d", "control+d", "exit back to", "log out of the user", "log out of the container")

  /// Says that the reader leaves the shell that a command opened.
  static func leaves(_ text: FoldedText) -> Bool { leaving.found(in: text) }

  private static let session = Phrases(
    "prerequisite*", "before you begin", "connect*", "log in", "login", "logging in", "access*", "ssh")

  /// A title of what comes before the work itself.
  static func opensSession(_ title: FoldedText) -> Bool { session.starts(title) }

  private static let asUser = Phrases("with user", "as user", "with the user", "as the user", "from user")

  /// The user that a sentence names as the one who works: `With user "admin", …`.
  static func user(_ text: FoldedText) -> Substring? {
    guard asUser.found(in: text) else { return nil }
    let words = text.words
    guard let at = words.firstIndex(of: "user"), at + 1 < words.count else { return nil }
    return words[at + 1]
  }
}
