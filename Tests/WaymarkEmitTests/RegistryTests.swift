import TestSupport
import Testing
import WaymarkEmit

@Suite struct RegistryTests {
  @Test func holdsEveryEmitter() throws {
    try Registry(type: "Emitter", folder: "Sources/WaymarkEmit/Emitters", what: "Every emitter, by name.")
      .check(writtenBy: "Tests/WaymarkEmitTests/RegistryTests.swift")
    #expect(Emitter.all.map(\.id) == Emitter.all.map(\.id).sorted())
  }
}
