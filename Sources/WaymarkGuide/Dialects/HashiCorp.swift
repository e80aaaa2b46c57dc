extension Dialect {
  /// `~> text`, `-> text`, `=> text`, `!> text`: the paragraphs of HashiCorp's documentation.
  static let hashicorp = Dialect(
    id: "hashicorp", name: "HashiCorp alert", example: "~> Keep the power on.",
    kinds: AdmonitionKinds(["success": .tip, "info": .info, "warning": .warning, "danger": .danger], closed: true),
    sites: ["hashicorp", "terraform", "vault", "consul", "nomad"],
    presence: .signed(by: "~-") { line in
      // An arrow before a plain text is a bullet; before a keyword it is HashiCorp's.
      line.starts(with: "~> ".utf8) || line.starts(with: "-> **Note".utf8)
    },
    forms: [.paragraph(SigilLead(kinds: ["~": "warning", "-": "info", "=": "success", "!": "danger"]).read)])
}
