import TestSupport
import Testing
import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkLint
import WaymarkText

/// The front doors of the rooms below, as tests use them.
enum Lint {
  static func compile(_ bytes: [UInt8], path: String = "guide.md") -> Compilation {
    Compiler.compile(GuideReader.read(SourceText(path: path, bytes: bytes)))
  }

  static func findings(_ bytes: [UInt8], of rule: Rule) -> [Diagnostic] {
    Linter.lint(compile(bytes), rules: [rule]).filter { $0.rule == rule.id }
  }
}

/// One rule with one of its examples.
struct Case: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let example: Rule.Example
  let number: Int
  let fails: Bool

  var testDescription: String { "\(rule.id) \(fails ? "failing" : "passing") \(number)" }

  static let all: [Case] = Rule.all.flatMap { rule in
    rule.failing.enumerated().map { Case(rule: rule, example: $1, number: $0 + 1, fails: true) }
      + rule.passing.enumerated().map { Case(rule: rule, example: $1, number: $0 + 1, fails: false) }
  }
}
