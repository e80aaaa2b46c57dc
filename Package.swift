// swift-tools-version: 6.2
import PackageDescription

// A module imports only from floors below its own; Tests/HouseTests reads this file and keeps it so.
let settings: [SwiftSetting] = [.strictMemorySafety()]

/// A Swift module of the house with its dependencies; `documents` are files beside the code that are no part of it.
func room(_ name: String, _ dependencies: [Target.Dependency], documents: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: documents, swiftSettings: settings)
}

/// The tests of a room; `fixtures` stand beside them and are read by path.
func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: fixtures, swiftSettings: settings)
}

let package = Package(
  name: "waymark",
  products: [
    .library(name: "Waymark", targets: ["Waymark"]),
    .executable(name: "waymark", targets: ["waymark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // 0a
    .systemLibrary(name: "CMarkGFM"),
    .systemLibrary(name: "CYAML"),
    .target(name: "CSystem"),
    .target(name: "CTemplates", path: "templates", publicHeadersPath: "include"),
    room("WaymarkText", []),
    // 0b
    room("WaymarkDiagnostics", ["WaymarkText"]),
    room("WaymarkKnowledge", []),
    room("WaymarkYAML", ["CYAML"]),
    // 0c
    room("WaymarkMarkdown", ["CMarkGFM", "WaymarkText", "WaymarkDiagnostics"]),
    room("WaymarkShell", ["WaymarkText", "WaymarkDiagnostics", "WaymarkKnowledge"]),
    room("WaymarkHostFiles", ["WaymarkText", "WaymarkDiagnostics", "WaymarkKnowledge", "WaymarkYAML"]),
    // 1
    room("WaymarkGuide", ["WaymarkText", "WaymarkDiagnostics", "WaymarkKnowledge", "WaymarkMarkdown"]),
    room(
      "WaymarkRunbook", ["WaymarkYAML", "WaymarkText", "WaymarkDiagnostics", "WaymarkHostFiles"],
      documents: ["runbook.schema.json"]),
    // 2
    room(
      "WaymarkCompile",
      [
        "WaymarkText", "WaymarkDiagnostics", "WaymarkKnowledge", "WaymarkShell", "WaymarkHostFiles",
        "WaymarkMarkdown", "WaymarkGuide", "WaymarkRunbook",
      ]),
    // 3
    room(
      "WaymarkLint",
      [
        "WaymarkText", "WaymarkDiagnostics", "WaymarkKnowledge", "WaymarkShell", "WaymarkHostFiles",
        "WaymarkMarkdown", "WaymarkGuide", "WaymarkRunbook", "WaymarkCompile",
      ]),
    room(
      "WaymarkEmit",
      ["CTemplates", "WaymarkText", "WaymarkHostFiles", "WaymarkRunbook"]),
    room(
      "WaymarkRun",
      ["CSystem", "CTemplates", "WaymarkText", "WaymarkHostFiles", "WaymarkKnowledge", "WaymarkRunbook"]),
    room("WaymarkTidy", ["WaymarkText", "WaymarkDiagnostics", "WaymarkMarkdown", "WaymarkGuide", "WaymarkCompile"]),
    // 4
    room(
      "Waymark",
      [
        "WaymarkText", "WaymarkDiagnostics", "WaymarkMarkdown", "WaymarkGuide", "WaymarkRunbook",
        "WaymarkCompile", "WaymarkLint", "WaymarkEmit", "WaymarkTidy", "CTemplates",
      ]),
    // 5
    room(
      "WaymarkCLI",
      [
        "Waymark", "WaymarkText", "WaymarkDiagnostics", "WaymarkShell", "WaymarkGuide", "WaymarkRunbook",
        "WaymarkCompile", "WaymarkLint", "WaymarkEmit", "WaymarkRun", "WaymarkTidy",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // 6
    .executableTarget(name: "waymark", dependencies: ["WaymarkCLI"], swiftSettings: settings),
    .executableTarget(
      name: "waymark-bench",
      dependencies: [
        "WaymarkCLI", "Waymark", "WaymarkText", "WaymarkShell", "WaymarkMarkdown", "WaymarkGuide", "WaymarkCompile",
        "WaymarkLint",
        "WaymarkEmit",
      ],
      swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "RunbookSamples", dependencies: ["WaymarkRunbook", "WaymarkHostFiles"], path: "Tests/RunbookSamples"),
    tests("HouseTests", ["TestSupport"]),
    tests("WaymarkTextTests", ["WaymarkText", "TestSupport"]),
    tests("WaymarkDiagnosticsTests", ["WaymarkDiagnostics", "WaymarkText", "TestSupport"]),
    tests("WaymarkMarkdownTests", ["WaymarkMarkdown", "WaymarkDiagnostics", "WaymarkText", "TestSupport"]),
    tests("WaymarkShellTests", ["WaymarkShell", "WaymarkDiagnostics", "WaymarkText", "TestSupport"]),
    tests(
      "WaymarkHostFilesTests", ["WaymarkHostFiles", "WaymarkKnowledge", "TestSupport"], fixtures: ["Samples"]),
    tests(
      "WaymarkGuideTests",
      ["WaymarkGuide", "WaymarkMarkdown", "WaymarkDiagnostics", "WaymarkText", "TestSupport"]),
    tests(
      "WaymarkRunbookTests", ["WaymarkRunbook", "WaymarkHostFiles", "WaymarkText", "TestSupport"],
      fixtures: ["example.runbook.yaml"]),
    tests(
      "WaymarkCompileTests",
      [
        "WaymarkCompile", "WaymarkGuide", "WaymarkShell", "WaymarkRunbook", "WaymarkHostFiles", "WaymarkText",
        "TestSupport",
      ]),
    tests(
      "WaymarkLintTests",
      ["WaymarkLint", "WaymarkCompile", "WaymarkGuide", "WaymarkDiagnostics", "WaymarkText", "TestSupport"]),
    tests("WaymarkEmitTests", ["WaymarkEmit", "WaymarkRunbook", "WaymarkHostFiles", "RunbookSamples", "TestSupport"]),
    tests(
      "WaymarkRunTests",
      [
        "Waymark", "WaymarkRun", "WaymarkEmit", "WaymarkRunbook", "WaymarkHostFiles", "WaymarkText", "RunbookSamples",
        "TestSupport",
      ]),
    tests(
      "WaymarkTidyTests",
      ["WaymarkTidy", "WaymarkCompile", "WaymarkGuide", "WaymarkMarkdown", "WaymarkText", "TestSupport"]),
    tests(
      "WaymarkCLITests",
      [
        "waymark", "WaymarkCLI", "Waymark", "WaymarkRun", "WaymarkRunbook", "WaymarkGuide", "WaymarkLint",
        "WaymarkDiagnostics", "WaymarkText", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
