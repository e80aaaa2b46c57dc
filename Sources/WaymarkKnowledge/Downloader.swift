/// Programs that fetch from the net, and those that run what they are fed.
package enum Downloader {
  package static let programs = ["curl", "wget", "fetch", "aria2c", "http", "lynx"]
  /// Builtins that run a text or a file as commands.
  package static let builtins = ["eval", "source", "."]
  package static let interpreters = [
    "sh", "bash", "zsh", "dash", "ksh", "fish", "python", "python3", "perl", "ruby", "node", "php",
  ]
}
