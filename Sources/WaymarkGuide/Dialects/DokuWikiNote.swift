extension Dialect {
  /// `<note important>` … `</note>`: DokuWiki's notes.
  static let dokuwiki = Dialect(
    id: "dokuwiki", name: "DokuWiki note", example: "<note warning>\nKeep the power on.\n</note>",
    kinds: AdmonitionKinds(
      [
        "note": .info, "classic": .info, "tip": .tip, "important": .important, "warning": .warning,
        "classique": .info, "tuyau": .tip, "idée": .tip, "importante": .important, "bloquante": .danger,
        "critique": .danger,
      ], closed: false),
    sites: ["dokuwiki"],
    forms: [
      .tags(
        "dokuwiki", TagSyntax(opening: "<", closing: ">", endMarks: ["/"]),
        ["note": TagRole(meaning: .admonition, kinds: ["0"])])
    ])
}
