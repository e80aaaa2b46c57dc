import WaymarkCompile
import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let exampleValue = Rule(
    id: "example-value",
    severity: .note,
    summary: "An example value stands where the reader's own belongs, and looks real.",
    explanation: """
      `ids=1234:5678` can be pasted as it stands, and then does nothing or the wrong thing; that it has to be replaced is said \
      elsewhere, if at all. Write a placeholder that nobody can take for a value, `<vendor>:<device>`, and say right before the \
      block where the value comes from. Reported is the first use of a value that the text tells to replace, or that is \
      one machine's own: a written password, an identifier, an address in a private network.
      """,
    failing: [
      Example(
        """
        Add the ids of your card to /etc/modprobe.d/vfio.conf:

        ```
        options vfio-pci ids=⟦1234:5678⟧
        ```

        Replace the **1234:5678** with your actual ids.

        """)
    ],
    passing: [
      Example(
        """
        Add the ids of your card to /etc/modprobe.d/vfio.conf:

        ```
        options vfio-pci ids=<vendor>:<device>
        ```

        Replace `<vendor>` and `<device>` with your actual ids.

        """)
    ]
  ) { compilation in
    var seen: Set<String> = []
    return compilation.blocks([.command, .fileContent]).flatMap { reading, block in
      reading.placeholders.filter(looksReal).compactMap { value -> Finding? in
        guard seen.insert(value).inserted, let place = block.body.bytes.firstRange(of: Array(value.utf8)) else {
          return nil
        }
        return Finding(
          "`\(value)` is taken for an example, but it can be pasted as it stands. "
            + "Where readers need their own, write a placeholder in angle brackets.",
          at: block.body.source(of: SourceRange(place)))
      }
    }
  }

  /// A number, an address, an id; no brackets, no capitals, no "your": nothing that tells a hole from a value.
  private static func looksReal(_ spelling: String) -> Bool {
    spelling.contains(where: \.isNumber)
      && !spelling.contains { "<>{}[]()".contains($0) || $0.isUppercase } && !spelling.lowercased().contains("your")
      && !spelling.hasPrefix("$") && !spelling.hasPrefix("/path/") && !spelling.contains("xxx")
  }
}
