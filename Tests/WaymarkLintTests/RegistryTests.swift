import TestSupport
import Testing
import WaymarkLint

@Suite struct RegistryTests {
  @Test func holdsEveryRule() throws {
    try Registry(type: "Rule", folder: "Sources/WaymarkLint/Rules", what: "Every rule, by id.")
      .check(writtenBy: "Tests/WaymarkLintTests/RegistryTests.swift")
  }

  @Test(arguments: Rule.all) func idIsKebabCase(rule: Rule) {
    #expect(rule.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    #expect(!rule.id.hasPrefix("-") && !rule.id.hasSuffix("-"))
  }

  @Test func idsAreUnique() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }

  @Test(arguments: Rule.all) func explainsItselfAndHasExamples(rule: Rule) {
    #expect(rule.summary.hasSuffix(".") && rule.summary.count <= 90)
    #expect(rule.explanation.count >= 120)
    #expect(!rule.failing.isEmpty && !rule.passing.isEmpty)
    #expect(rule.failing.allSatisfy { !$0.ranges.isEmpty }, "a failing example marks what is underlined")
    #expect(rule.passing.allSatisfy { $0.ranges.isEmpty })
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}
