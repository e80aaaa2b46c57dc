import TestSupport
import Testing
import WaymarkDiagnostics

@Suite struct ReportRegistryTests {
  @Test func holdsEveryReport() throws {
    try Registry(type: "Report", folder: "Sources/WaymarkDiagnostics/Reports", what: "Every report, by name.")
      .check(writtenBy: "Tests/WaymarkDiagnosticsTests/ReportRegistryTests.swift")
    #expect(Report.all.map(\.id) == Report.all.map(\.id).sorted())
  }
}
