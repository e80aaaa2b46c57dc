/// Programs that fetch from the net, and those that run what they are fed.
package enum Downloader {
  package static let programs = ["curl", "wget", "fetch", "aria2c", "http", "lynx"]
  package static let interpreters = [
    "sh", "bash", "zsh", "dash", "ksh", "fish", "python", "python3", "perl", "ruby", "node", "php",
  ]
}
