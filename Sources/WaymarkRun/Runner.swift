/// Drives a session: does its effects on a world, and shows them to a face.
package enum Runner {
  /// Returns how the run ended.
  package static func run(_ session: Session, in world: inout some World, face: inout some Face) -> Ending {
    var session = session
    var event = Event.begin
    while true {
      var next: Event?
      for effect in session.respond(to: event) {
        switch effect {
        case .show(let message): face.show(message)
        case .record(let record):
          do throws(JournalFailure) { try world.append(record) } catch {
            return Ending(status: 1, lines: [error.message])
          }
        case .ask(let question): next = .answer(face.ask(question))
        case .perform(let work): next = .outcome(world.perform(work) { face.watch($0) })
        case .end(let ending): return ending
        }
      }
      guard let next else { return Ending(status: 1, lines: ["The session has nothing to do."]) }
      event = next
    }
  }
}
