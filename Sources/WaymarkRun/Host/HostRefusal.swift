/// Why a run cannot begin on this host.
package struct HostRefusal: Error, Hashable {
  package var ending: Ending

  init(_ status: Int32, _ lines: String...) { ending = Ending(status: status, lines: lines) }

  static func usage(_ sentence: String) -> HostRefusal { HostRefusal(2, sentence, "Try --help.") }
}
