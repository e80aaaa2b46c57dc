import WaymarkMarkdown

extension Dialect {
  /// `::note{title="T"}` … `::`: the components of Nuxt Content.
  static let nuxt = Dialect(
    id: "nuxt", name: "Nuxt component", example: "::warning\nKeep the power on.\n::", sites: ["nuxt"],
    forms: [
      .lines(
        ContainerGrammar(id: "nuxt", interruptsParagraph: true, startingWith: ":", open: { NuxtMDC.open($0) }),
        read: { container in
          container.fields["name"].flatMap { NuxtMDC.roles[$0.text] }.flatMap { $0.construct(container) }
        })
    ])
}

private enum NuxtMDC {
  static let roles: [String: TagRole] = {
    var roles: [String: TagRole] = [
      "callout": TagRole(meaning: .admonition, kinds: ["type", "color"], fallback: "info"),
      "alert": TagRole(meaning: .admonition, kinds: ["type", "color"], fallback: "info"),
      "code-group": TagRole(meaning: .codeGroup), "tabs": .tabSet, "tabs-item": .tab, "tab": .tab,
      "accordion": .plain, "accordion-item": .details, "collapsible": .details, "steps": .plain,
    ]
    for kind in ["note", "tip", "info", "important", "warning", "caution", "danger", "success"] { roles[kind] = .kind }
    return roles
  }()

  static func open(_ line: ArraySlice<UInt8>) -> ContainerGrammar.Opening? {
    var scan = LineScanner(line)
    let length = scan.run(of: ColonFence.colon)
    // Three colons and more are other dialects' too, and mean the same there.
    guard length == 2 else { return nil }
    let name = scan.word(isClassByte)
    guard roles[scan.line[name].string] != nil else { return nil }
    var fields = ["name": name]
    if scan.next == UInt8(ascii: "{"), scan.line.last == UInt8(ascii: "}") {
      for (name, value) in ColonAttributes.read(scan.line, scan.at + 1..<scan.line.count - 1) {
        fields["@" + name] = value
      }
    } else if !scan.atEnd {
      return nil
    }
    return .init(
      fields: fields,
      end: .closer(whenMissing: .opensNothing) { ColonFence.closing($0, length) },
      header: DirectiveOptions.attributes())
  }
}
