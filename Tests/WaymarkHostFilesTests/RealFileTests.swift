import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// Files as distributions ship them are right as they are.
@Suite struct RealFileTests {
  /// A folder into which packages were unpacked (`dpkg -x`), where the environment names one.
  static let packages: URL? = ProcessInfo.processInfo.environment["WAYMARK_PACKAGES"].map { URL(filePath: $0) }

  @Test func filesOfThisMachineAreAccepted() {
    let machine = URL(filePath: "/")
    for folder in ["etc", "usr/lib/systemd/system", "usr/lib/sysctl.d", "usr/lib/modprobe.d"] {
      expectAccepted(under: folder, of: machine)
    }
  }

  @Test(.enabled(if: packages != nil))
  func filesOfPackagesAreAccepted() throws {
    let packages = try #require(Self.packages)
    let count = ["etc", "lib", "usr/lib"].map { expectAccepted(under: $0, of: packages) }.reduce(0, +)
    #expect(count > 100, "\(packages.path) holds \(count) files of a known format")
  }

  @discardableResult
  private func expectAccepted(under folder: String, of root: URL) -> Int {
    var count = 0
    let names =
      FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String } ?? []
    for name in names.sorted() {
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
