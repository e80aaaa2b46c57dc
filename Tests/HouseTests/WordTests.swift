import Foundation
import TestSupport
import Testing

@Suite struct WordTests {
  /// Below the rooms that act on the world nothing touches it.
  @Test(arguments: SourceFile.all)
  func lowRoomsDoNotTouchTheWorld(file: SourceFile) {
    let low = floors.filter { $0.floor < 5 }.flatMap(\.rooms)
    guard low.contains(file.room) else { return }
    for (number, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for word in ["FileManager", "Glibc", "getenv", "Date(", "Process(", " print("] {
        #expect(!line.contains(word), "\(file.path):\(number + 1) uses \(word)")
      }
    }
  }

  /// A guide is data: nothing that it holds may stop the program.
  @Test(arguments: SourceFile.all)
  func nothingTraps(file: SourceFile) {
    for (number, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for word in ["try" + "!", "as" + "! ", "fatal" + "Error(", "precondition" + "(", "preconditionFailure" + "("] {
        #expect(!line.contains(word), "\(file.path):\(number + 1) uses \(word)")
      }
    }
  }

  /// Hot paths scan bytes, and `public` belongs to the façade.
  @Test(arguments: SourceFile.all)
  func accessAndToolsFitTheFloor(file: SourceFile) {
    for (number, line) in file.lines.enumerated() {
      #expect(!line.contains("Regex<"), "\(file.path):\(number + 1) uses a Regex")
      #expect(!line.contains("NSRegularExpression"), "\(file.path):\(number + 1) uses NSRegularExpression")
      if file.room != "Waymark" {
        #expect(!line.drop(while: { $0 == " " }).hasPrefix("public "), "\(file.path):\(number + 1) is public")
      }
    }
  }

  @Test(arguments: SourceFile.all)
  func filesAreSmall(file: SourceFile) {
    #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines: one idea a file")
  }

  /// Work left for later belongs in an issue, and people's machines in nobody's repository.
  @Test func nothingUnfinishedIsCommitted() throws {
    let words = ["TO" + "DO", "FIX" + "ME", " XX" + "X:", "HA" + "CK", "/wo" + "rk/"]
    let files = try Child.run(
      "git", ["ls-files", "Sources", "Tests", "guides", "templates", "README.md"], folder: Material.root)
    for path in files.output.split(separator: "\n") {
      guard let text = try? String(contentsOf: Material.root.appending(path: String(path)), encoding: .utf8) else {
        continue
      }
      for word in words { #expect(!text.contains(word), "\(path) holds \(word)") }
    }
  }

  @Test func theFormatterHasNothingToSay() throws {
    let lint = try Child.run(
      "swift", ["format", "lint", "--strict", "--parallel", "-r", "Sources", "Tests", "Package.swift"],
      folder: Material.root)
    #expect(lint.status == 0, "\(lint.error)")
  }
}
