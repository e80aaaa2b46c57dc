/// Where answers and outcomes go.
extension Session {
  mutating func take(_ reply: Reply) {
    switch (state, visit) {
    case (.opening(let stage), _): opening(stage, reply)
    case (.leaving(let stage), _): leaving(stage, reply)
    case (.preliminary(let preliminary), let visit?): preliminaries(preliminary, reply, visit)
    case (.value(let stage), _): value(stage, reply)
    case (.command(let stage), let visit?): command(stage, reply, visit)
    case (.edit(let stage), let visit?): edit(stage, reply, visit)
    case (.byHand, let visit?): byHand(reply, visit)
    case (.pause(let stage), let visit?): pause(stage, reply, visit)
    default: surprised()
    }
  }

  mutating func take(_ outcome: Outcome) {
    switch (state, visit) {
    case (.opening(let stage), _): opening(stage, outcome)
    case (.value(let stage), _): value(stage, outcome)
    case (.command(let stage), let visit?): command(stage, outcome, visit)
    case (.edit(let stage), let visit?): edit(stage, outcome, visit)
    case (.byHand, let visit?): byHand(outcome, visit)
    case (.pause(let stage), let visit?): pause(stage, outcome, visit)
    default: surprised()
    }
  }
}
