import WaymarkGuide

/// Openers of the dialects that enclose whole lines in tags or fences of their own.
extension AdmonitionCase {
  static let colons = [
    AdmonitionCase(
      name: "attributes after a label", text: ":::warning[On *trains*]{#id .c}\nMind the gap.\n:::\n",
      dialect: "colon-fence", title: "On trains"),
    AdmonitionCase(
      name: "label with brackets", text: ":::warning[The [gap]]\nMind the gap.\n:::\n", dialect: "colon-fence",
      title: "The [gap]"),
    AdmonitionCase(
      name: "title attribute", text: ":::warning{title=\"On trains\"}\nMind the gap.\n:::\n", dialect: "colon-fence",
      title: "On trains"),
    AdmonitionCase(
      name: "title after the kind", text: ":::warning On trains\n\nMind the gap.\n\n:::\n", dialect: "colon-fence",
      title: "On trains"),
    AdmonitionCase(
      name: "no title wanted", text: "::: warning {no-title}\nMind the gap.\n:::\n", dialect: "colon-fence", title: ""),
    AdmonitionCase(
      name: "colons after the name", text: ":::: warning ::::\nMind the gap.\n::::\n", dialect: "colon-fence"),
    AdmonitionCase(
      name: "longer closer", text: "::: warning\nMind the gap.\n:::::\n", dialect: "colon-fence"),
    AdmonitionCase(name: "made one line", text: "::: warning Mind the gap.:::\n", dialect: "colon-fence"),
    AdmonitionCase(name: "never closed", text: ":::warning\nMind the gap.\n", dialect: "colon-fence"),
    AdmonitionCase(
      name: "Zenn", text: ":::message alert\nMind the gap.\n:::\n", dialect: "colon-fence", kind: "alert",
      severity: .danger, written: "alert"),
    AdmonitionCase(
      name: "Qiita", text: ":::note warn\nMind the gap.\n:::\n", dialect: "colon-fence", kind: "warn", written: "warn"),
    AdmonitionCase(
      name: "Pandoc", text: "::: {.box .warning title=\"On trains\"}\nMind the gap.\n:::\n", dialect: "pandoc",
      title: "On trains"),
    AdmonitionCase(
      name: "Quarto", text: "::: {.callout-warning collapse=\"true\"}\n## On trains\n\nMind the gap.\n:::\n",
      dialect: "pandoc", title: "On trains", fold: .closed),
    AdmonitionCase(name: "Quarto, bare", text: "::: callout-warning\nMind the gap.\n:::\n", dialect: "pandoc"),
    AdmonitionCase(
      name: "MyST with options", text: ":::{admonition} On trains\n:class: warning dropdown\n\nMind the gap.\n:::\n",
      dialect: "myst", title: "On trains", fold: .closed),
    AdmonitionCase(name: "MyST in backticks", text: "```{warning}\nMind the gap.\n```\n", dialect: "myst"),
    AdmonitionCase(
      name: "MyST with YAML", text: "```{warning}\n---\nname: x\n---\nMind the gap.\n```\n", dialect: "myst"),
    AdmonitionCase(
      name: "Nuxt", text: "::warning{title=\"On trains\"}\nMind the gap.\n::\n", dialect: "nuxt", title: "On trains"),
    AdmonitionCase(
      name: "Nuxt with YAML", text: "::callout\n---\ntype: warning\n---\nMind the gap.\n::\n", dialect: "nuxt"),
    AdmonitionCase(
      name: "PyMdown block", text: "/// warning | On **trains**\nMind the gap.\n///\n", dialect: "pymdown",
      title: "On trains"),
    AdmonitionCase(
      name: "PyMdown details",
      text: "/// details | On trains\n    type: warning\n    open: true\n\nMind the gap.\n///\n", dialect: "pymdown",
      title: "On trains", fold: .open),
  ]

  static let tags = [
    AdmonitionCase(
      name: "Docsy", text: "{{% alert title=\"On trains\" color=\"warning\" %}}\nMind the gap.\n{{% /alert %}}\n",
      dialect: "hugo", title: "On trains"),
    AdmonitionCase(
      name: "Relearn", text: "{{< notice warning \"On trains\" >}}\nMind the gap.\n{{< /notice >}}\n", dialect: "hugo",
      title: "On trains"),
    AdmonitionCase(name: "Kubernetes", text: "{{< warning >}}Mind the gap.{{< /warning >}}\n", dialect: "hugo"),
    AdmonitionCase(
      name: "closer after the text", text: "{{< hint type=warning >}}\nMind\nthe gap.{{< /hint >}}\n", dialect: "hugo"),
    AdmonitionCase(
      name: "text after the opener", text: "{{< callout type=`warning` >}}Mind\nthe gap.\n{{< /callout >}}\n",
      dialect: "hugo"),
    AdmonitionCase(
      name: "Liquid", text: "{% warning %}\n\nMind the gap.\n\n{% endwarning %}\n", dialect: "liquid"),
    AdmonitionCase(
      name: "Liquid, trimmed", text: "{%- warning -%}\nMind the gap.\n{%- endwarning -%}\n", dialect: "liquid"),
    AdmonitionCase(
      name: "include", text: "{% include callout.html type=\"warning\" content=\"Mind the gap.\" %}\n",
      dialect: "liquid"),
    AdmonitionCase(
      name: "include of a kind", text: "{% include alerts/warning.html content='Mind the gap.' %}\n",
      dialect: "liquid"),
    AdmonitionCase(
      name: "Markdoc", text: "{% callout type=\"warning\" title=\"On trains\" %}\nMind the gap.\n{% /callout %}\n",
      dialect: "markdoc", title: "On trains"),
    AdmonitionCase(
      name: "Zola", text: "{% admonition(type=\"warning\") %}\nMind the gap.\n{% end %}\n", dialect: "markdoc"),
    AdmonitionCase(name: "Mintlify", text: "<Warning>Mind the gap.</Warning>\n", dialect: "jsx", written: "Warning"),
    AdmonitionCase(
      name: "Docusaurus component",
      text: "<Admonition type=\"warning\" title={'On trains'}>\n  Mind the gap.\n</Admonition>\n", dialect: "jsx",
      title: "On trains"),
    AdmonitionCase(
      name: "tag on several lines", text: "<Callout\n  type=\"warning\"\n>\n    Mind the gap.\n</Callout>\n",
      dialect: "jsx"),
    AdmonitionCase(
      name: "Confluence", text: "{note:title=On trains|icon=false}\nMind the gap.\n{note}\n", dialect: "confluence",
      kind: "note", title: "On trains", written: "note"),
    AdmonitionCase(
      name: "Discourse", text: "[note type=\"warning\"]\nMind the gap.\n[/note]\n", dialect: "bracket-tag"),
    AdmonitionCase(name: "DokuWiki", text: "<note warning>Mind the gap.</note>\n", dialect: "dokuwiki"),
    AdmonitionCase(
      name: "MediaWiki", text: "{{Warning|1=Mind\nthe gap.}}\n", dialect: "mediawiki", written: "Warning"),
    AdmonitionCase(
      name: "DigitalOcean", text: "<$>[warning]\n[label On trains]\n**Warning:** Mind the gap.\n<$>\n",
      dialect: "digitalocean", title: "On trains"),
    AdmonitionCase(name: "DigitalOcean, one line", text: "<$>[warning]Mind the gap.<$>\n", dialect: "digitalocean"),
  ]

  static let foreign = [
    AdmonitionCase(
      name: "reStructuredText", text: ".. warning:: Mind\n   the gap.\n", dialect: "rst"),
    AdmonitionCase(
      name: "reST with a title", text: ".. admonition:: On trains\n   :class: warning\n\n   Mind the gap.\n",
      dialect: "rst", title: "On trains"),
    AdmonitionCase(
      name: "AsciiDoc", text: "[WARNING]\n.On trains\n====\nMind the gap.\n====\n", dialect: "asciidoc",
      title: "On trains", written: "WARNING"),
    AdmonitionCase(
      name: "Org", text: "#+BEGIN_WARNING\nMind the gap.\n#+END_WARNING\n", dialect: "org", written: "WARNING"),
    AdmonitionCase(
      name: "Gitiles", text: "*** note\nMind the gap.\n***\n", dialect: "gitiles", kind: "note", written: "note"),
    AdmonitionCase(
      name: "Retype", text: "!!!warning On trains\nMind the gap.\n!!!\n", dialect: "retype", title: "On trains"),
    AdmonitionCase(
      name: "Obsidian line", text: "??? ad-warning On trains\nMind the gap.\n--- admonition\n",
      dialect: "obsidian-line",
      title: "On trains", fold: .closed),
    AdmonitionCase(name: "HashiCorp", text: "~> Mind\nthe gap.\n", dialect: "hashicorp", written: "~>"),
    AdmonitionCase(
      name: "docsify", text: "!> Mind the gap.\n", dialect: "docsify", kind: "important", severity: .important,
      written: "!>"),
    AdmonitionCase(name: "Doxygen", text: "@warning Mind the gap.\n", dialect: "doxygen"),
    AdmonitionCase(
      name: "mdbook", text: "```admonish warning title=\"On trains\", collapsible=true\nMind the gap.\n```\n",
      dialect: "admonish", title: "On trains", fold: .closed),
    AdmonitionCase(
      name: "mdbook, oldest form", text: "~~~admonish warning.big \"On trains\"\nMind the gap.\n~~~\n",
      dialect: "admonish", title: "On trains"),
    AdmonitionCase(
      name: "attribute below", text: "Mind the gap.\n{: .notice--warning }\n{: .wide }\n", dialect: "kramdown-attribute"
    ),
  ]

  /// Quotes that are more than GitHub's.
  static let quotes = [
    AdmonitionCase(
      name: "ordered list below the marker", text: "> [!WARNING]\n> 2. Mind the gap.\n", dialect: "github",
      written: "WARNING"),
    AdmonitionCase(
      name: "thematic break below the marker", text: "> [!WARNING]\n> ---\n> Mind the gap.\n", dialect: "github",
      written: "WARNING"),
    AdmonitionCase(
      name: "line break after the marker", text: "> [!WARNING]\\\n> Mind the gap.\n", dialect: "github",
      written: "WARNING"),
    AdmonitionCase(
      name: "HTML break after the marker", text: "> [!WARNING]<br>Mind the gap.\n", dialect: "github",
      written: "WARNING"),
    AdmonitionCase(
      name: "metadata", text: "> [!warning|wide] On trains\n> Mind the gap.\n", dialect: "github", title: "On trains"),
    AdmonitionCase(
      name: "docsify label", text: "> [!warning|style:flat|label:On trains]\n> Mind the gap.\n", dialect: "github",
      title: "On trains"),
    AdmonitionCase(
      name: "title of the plugin", text: "> [!warning: On trains]x\n> Mind the gap.\n", dialect: "github",
      title: "On trains"),
    AdmonitionCase(
      name: "a sentence is a title above a body", text: "> [!warning] On trains.\n>\n> Mind the gap.\n",
      dialect: "github", title: "On trains."),
    AdmonitionCase(
      name: "GitLab", text: ">>> [!warning] On trains\nMind the gap.\n>>>\n", dialect: "gitlab", title: "On trains"),
    AdmonitionCase(name: "Wiki.js", text: "> Mind the gap.\n{.is-warning}\n", dialect: "wikijs"),
    AdmonitionCase(name: "Wiki.js, on the line", text: "> Mind the gap. {.is-warning}\n", dialect: "wikijs"),
    AdmonitionCase(
      name: "attribute below a quote", text: "> Mind the gap.\n{: .prompt-warning }\n", dialect: "kramdown-attribute"),
    AdmonitionCase(
      name: "ExDoc", text: "> #### On trains {: .warning}\n>\n> Mind the gap.\n", dialect: "exdoc", title: "On trains"),
    AdmonitionCase(
      name: "ReadMe", text: "> 🚧 On trains\n>\n> Mind the gap.\n", dialect: "readme", title: "On trains",
      written: "🚧"),
    AdmonitionCase(
      name: "old GitBook", text: "> **[warning] On trains**\n>\n> Mind the gap.\n", dialect: "gitbook",
      title: "On trains"),
    AdmonitionCase(
      name: "codelab", text: "> aside negative\n> Mind the gap.\n", dialect: "codelab", kind: "negative",
      written: "negative"),
  ]
}
