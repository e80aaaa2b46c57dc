/// A program that starts, stops and enables services.
package struct ServiceManager: Hashable, Sendable {
  package enum Order: Hashable, Sendable {
    /// `systemctl restart NAME…`
    case verbThenNames
    /// `service NAME restart`
    case nameThenVerb
    /// `/etc/init.d/NAME restart`; the program is the folder.
    case folderOfNames
  }

  package let program: String
  package let order: Order
  package let verbs: [String]

  init(_ program: String, _ order: Order, _ verbs: [String]) {
    self.program = program
    self.order = order
    self.verbs = verbs
  }

  package static let all: [ServiceManager] = [
    ServiceManager(
      "systemctl", .verbThenNames,
      [
        "start", "stop", "restart", "reload", "try-restart", "reload-or-restart", "force-reload", "enable", "disable",
        "reenable", "mask", "unmask", "preset", "isolate", "kill", "revert",
      ]),
    ServiceManager("service", .nameThenVerb, ["start", "stop", "restart", "reload", "force-reload", "try-restart"]),
    ServiceManager("/etc/init.d", .folderOfNames, ["start", "stop", "restart", "reload", "force-reload"]),
    ServiceManager("invoke-rc.d", .nameThenVerb, ["start", "stop", "restart", "reload", "force-reload"]),
    ServiceManager("rc-service", .nameThenVerb, ["start", "stop", "restart", "reload"]),
    ServiceManager("rc-update", .verbThenNames, ["add", "del"]),
    ServiceManager("update-rc.d", .nameThenVerb, ["enable", "disable", "defaults", "remove"]),
    ServiceManager("chkconfig", .nameThenVerb, ["on", "off"]),
    ServiceManager("sv", .verbThenNames, ["up", "down", "restart", "reload", "start", "stop"]),
    ServiceManager("supervisorctl", .verbThenNames, ["start", "stop", "restart"]),
    ServiceManager("initctl", .verbThenNames, ["start", "stop", "restart", "reload"]),
  ]
}
