import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// Files as distributions ship them are right as they are.
@Suite struct RealFileTests {
  @Test func filesOfThisMachineAreAccepted() {
    let machine = URL(filePath: "/")
    for folder in ["etc", "usr/lib/systemd/system", "usr/lib/sysctl.d", "usr/lib/modprobe.d"] {
      expectAccepted(under: folder, of: machine)
    }
  }

  @Test(.enabled(if: ProgramSample.packages != nil))
  func filesOfPackagesAreAccepted() throws {
    let packages = try #require(ProgramSample.packages)
    let count = ["etc", "lib", "usr/lib"].map { expectAccepted(under: $0, of: packages) }.reduce(0, +)
    print("\(count) files of packages have a known format")
    #expect(count > 100, "\(packages.path) holds \(count) files of a known format")
  }

  @discardableResult
  private func expectAccepted(under folder: String, of root: URL) -> Int {
    var count = 0
    let names =
      FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String } ?? []
    // A README is told by its words and not by its ending.
    for name in names.sorted() where !URL(filePath: name).lastPathComponent.hasPrefix("README") {
      let path = "/\(folder)/\(name)"
      let format = FileFormat.of(path: path)
      guard format != .text, let content = FileManager.default.contents(atPath: root.path + path),
        content.count < 1 << 20, !content.contains(0)
      else { continue }
      count += 1
      let findings = Validator.findings(in: Array(content), path: path, format: format, fragment: false)
      for finding in findings where finding.rule != "malformed-kernel-cmdline" || finding.severity != .note {
        // Words of newer versions and of other packages are no mistakes.
        let isTold = finding.severity == .refused
        #expect(!isTold, "\(path):\(finding.range): \(finding.message)")
        if ProcessInfo.processInfo.environment["WAYMARK_REPORT"] != nil, !isTold {
          print("\(path) [\(format.rawValue)] \(finding.severity): \(finding.message)")
        }
      }
    }
    return count
  }
}
