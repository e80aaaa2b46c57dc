import Testing

/// The floors of the house; a room imports only from floors below its own.
///
/// Two rooms of one floor do not know each other.
let floors: [(floor: Int, rooms: [String])] = [
  (0, ["WaymarkText", "CMarkGFM", "CTemplates", "CYAML", "CSystem"]),
  (1, ["WaymarkDiagnostics", "WaymarkKnowledge", "WaymarkYAML"]),
  (2, ["WaymarkMarkdown", "WaymarkShell", "WaymarkHostFiles"]),
  (3, ["WaymarkGuide", "WaymarkRunbook"]),
  (4, ["WaymarkCompile"]),
  (5, ["WaymarkLint", "WaymarkEmit", "WaymarkRun", "WaymarkTidy"]),
  (6, ["Waymark"]),
  (7, ["WaymarkCLI"]),
  (8, ["waymark", "waymark-bench"]),
]

/// What a room may import that is not ours.
let foreign: [String: Set<String>] = [
  // One parser of cmark-gfm at a time.
  "WaymarkMarkdown": ["Synchronization"],
  // The executor acts on the host.
  "WaymarkRun": ["Glibc"],
  "WaymarkCLI": ["ArgumentParser", "Glibc"],
  "waymark-bench": ["Glibc"],
]

@Suite struct FloorTests {
  private func floor(of room: String) -> Int? { floors.first { $0.rooms.contains(room) }?.floor }

  @Test func everyRoomHasAFloor() {
    #expect(SourceFile.all.count > 10)
    #expect(Set(SourceFile.all.map(\.room)).filter { floor(of: $0) == nil }.isEmpty)
  }

  @Test(arguments: SourceFile.all)
  func importsGoDownOnly(file: SourceFile) throws {
    let own = try #require(floor(of: file.room))
    for module in file.imports where !foreign[file.room, default: []].contains(module) {
      let below = floor(of: module).map { $0 < own } ?? false
      #expect(below, "\(file.path) imports \(module)")
    }
  }

  @Test(arguments: ["CMarkGFM", "CYAML", "CSystem"])
  func aCLibraryIsImportedByOneFile(module: String) {
    #expect(SourceFile.all.filter { $0.imports.contains(module) }.count <= 1)
  }
}
