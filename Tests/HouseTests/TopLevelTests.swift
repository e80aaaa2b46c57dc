import Foundation
import TestSupport
import Testing

@Suite struct TopLevelTests {
  @Test func theTopHoldsWhatADeveloperExpects() throws {
    let files = try Child.run("git", ["ls-files"], folder: Material.root).output.split(separator: "\n")
    let top = Set(files.map { String($0.prefix { $0 != "/" }) }.filter { !$0.hasPrefix(".") })
    #expect(top == ["Makefile", "Package.swift", "README.md", "Sources", "Tests", "guides", "templates"])
  }

  @Test(arguments: ["setup", "demo", "run"])
  func theScriptsOfTheHouseAreSound(name: String) throws {
    let path = Material.root.appending(path: ".ci/\(name)").path
    let shellcheck = try Child.run("shellcheck", [path])
    #expect(shellcheck.status == 0, "\(shellcheck.output)")
    let shfmt = try Child.run("shfmt", ["-i", "2", "-d", path])
    #expect(shfmt.status == 0, "\(shfmt.output)")
  }
}
