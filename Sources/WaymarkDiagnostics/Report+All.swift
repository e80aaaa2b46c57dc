// Written by Tests/WaymarkDiagnosticsTests/ReportRegistryTests.swift from the files of Reports/; WAYMARK_UPDATE=1 rewrites.

extension Report {
  /// Every report, by name.
  package static let all: [Report] = [
    .console,
    .json,
  ]
}
