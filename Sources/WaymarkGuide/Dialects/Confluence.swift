extension Dialect {
  /// `{note:title=T}` … `{note}`: the wiki markup of Confluence and Jira, where a note is yellow and louder than an info.
  static let confluence = Dialect(
    id: "confluence", name: "Confluence macro", example: "{warning:title=Power}\nKeep the power on.\n{warning}",
    kinds: AdmonitionKinds(
      ["info": .info, "tip": .tip, "note": .warning, "warning": .danger, "panel": .info], closed: true),
    sites: ["confluence", "jira"],
    forms: [
      .tags(
        "confluence",
        TagSyntax(opening: "{", closing: "}", endMarks: [], separator: UInt8(ascii: "|")),
        [
          "info": .kind, "tip": .kind, "note": .kind, "warning": .kind, "panel": .kind, "quote": .plain,
          "expand": TagRole(meaning: .details, titles: ["title", "0"]),
          "code": TagRole(meaning: .code, kinds: ["language", "0"]), "noformat": TagRole(meaning: .code),
        ])
    ])
}
