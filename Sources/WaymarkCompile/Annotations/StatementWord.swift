import WaymarkRunbook

/// A word of an annotation: what may stand behind it, and what that means.
struct StatementWord: Sendable {
  let key: String
  /// For messages: "a role: command, output, …".
  let takes: String
  /// Takes over a value; false where it is none. The line is the guide's.
  let take: @Sendable (_ value: String, _ line: Int, _ into: inout Statement) -> Bool

  static let all: [StatementWord] = [
    StatementWord(key: "id", takes: "a name of letters, digits, `.`, `_` and `-`") { value, _, statement in
      let isPlain = !value.isEmpty && !value.hasPrefix("-") && PlainName.of(value) == value
      statement.id = isPlain ? value : Slug.of(value)
      if statement.id?.isEmpty == true { statement.id = nil }
      return isPlain
    },
    StatementWord(key: "role", takes: choices(Role.allCases.map(\.rawValue))) { value, _, statement in
      statement.role = Role(rawValue: value)
      return statement.role != nil
    },
    StatementWord(key: "target", takes: "the path of a file") { value, _, statement in
      statement.target = value.isEmpty ? nil : value
      return !value.isEmpty
    },
    StatementWord(key: "op", takes: choices(BlockReading.Operation.allCases.map(\.rawValue))) { value, _, statement in
      statement.operation = BlockReading.Operation(rawValue: value)
      return statement.operation != nil
    },
    StatementWord(key: "when", takes: "conditions such as `cpu=intel,os=debian|ubuntu`, or `always`", take: takeWhen),
    StatementWord(key: "optional", takes: "`true` or `false`") { value, _, statement in
      statement.optional = flag(value)
      return statement.optional != nil
    },
    StatementWord(key: "expect", takes: "what the command must show", take: takeExpectation),
    StatementWord(key: "timeout", takes: "a time such as `30s`, `5m` or `1h`") { value, _, statement in
      statement.timeout = seconds(value)
      return statement.timeout != nil
    },
    StatementWord(key: "interactive", takes: "`true` or `false`") { value, _, statement in
      statement.interactive = flag(value)
      return statement.interactive != nil
    },
    StatementWord(key: "host", takes: "the name of a machine") { value, _, statement in
      statement.host = value.isEmpty ? nil : value
      return !value.isEmpty
    },
    StatementWord(key: "interpreter", takes: "the name of a program") { value, _, statement in
      statement.interpreter = value.isEmpty ? nil : value
      return !value.isEmpty
    },
  ]

  private static func choices(_ values: [String]) -> String {
    "one of " + values.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func flag(_ value: String) -> Bool? {
    switch value.lowercased() {
    case "", "true", "yes": true
    case "false", "no": false
    default: nil
    }
  }

  /// `90`, `30s`, `5m`, `1h30m`
  private static func seconds(_ value: String) -> Int? {
    var total = 0
    var number: Int?
    for character in value {
      if let digit = character.wholeNumberValue, character.isASCII {
        let (grown, tooMuch) = (number ?? 0).multipliedReportingOverflow(by: 10)
        guard !tooMuch, grown < 1_000_000_000 else { return nil }
        number = grown + digit
        continue
      }
      guard let count = number, let unit = ["s": 1, "m": 60, "h": 3600][character] else { return nil }
      total += count * unit
      number = nil
    }
    total += number ?? 0
    return total > 0 ? total : nil
  }

  /// `cpu=intel,boot=grub`, `if=no-remapping`, `task=upgrade`, as `inspect` prints them; `always` takes all guards away.
  @Sendable private static func takeWhen(_ value: String, _ line: Int, _ statement: inout Statement) -> Bool {
    if value == "always" {
      statement.conditions = []
      return true
    }
    var conditions: [Condition] = []
    var task: String?
    for part in value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: "="), equals > part.startIndex else { return false }
      let axis = part[..<equals].filter { $0 != " " }
      let values = part[part.index(after: equals)...].split(separator: "|").map { $0.filter { $0 != " " } }
      guard let first = values.first, values.allSatisfy({ !$0.isEmpty && !$0.contains("=") }),
        axis.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
      else { return false }
      switch axis {
      case "if": conditions.append(.told(id: first, text: first))
      case "task": task = first
      default: conditions.append(.variant(axis: axis, variants: values))
      }
    }
    statement.conditions = conditions
    statement.task = task
    return !value.isEmpty
  }

  /// A text, `A / B`, `(no output)`, `exit 1`; an empty value expects nothing.
  @Sendable private static func takeExpectation(_ value: String, _ line: Int, _ statement: inout Statement) -> Bool {
    let words = value.split(whereSeparator: { $0 == " " || $0 == "=" })
    if value.isEmpty {
      statement.expectations = []
    } else if value == "(no output)" {
      statement.expectations = [Expectation(.noOutput, line: line)]
    } else if words.count == 2, words[0] == "exit", let status = Int(words[1]), (0...255).contains(status) {
      statement.expectations = [Expectation(.exitStatus(status), line: line)]
    } else {
      let texts = ExpectationPass.alternatives(value)
      statement.expectations = [Expectation(.output(anyOf: texts, approximate: false), line: line)]
    }
    return true
  }
}
