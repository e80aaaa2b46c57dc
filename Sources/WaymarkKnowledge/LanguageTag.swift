/// What the info string of a fence says about the block.
package enum LanguageTag: String, Hashable, Sendable, CaseIterable {
  /// A shell's language: commands as a rule, and whatever an author leaves the tag on.
  case shell
  /// A terminal: commands, sessions or output.
  case console
  /// A configuration file's format.
  case configuration
  /// A format that files and answers of programs share.
  case data
  /// A program's source.
  case source
  case output
  /// A shell of another system.
  case powershell
  case sql
  case diff
  /// `text`, `plain`: says only that it is no language.
  case plain
  /// The tag of an admonition in a fence.
  case admonition
  /// A picture drawn from text.
  case diagram
  case none
  case unknown

  /// Reads a language as written, in any case.
  package init(_ language: some StringProtocol) {
    let name = language.lowercased()
    if name.isEmpty {
      self = .none
    } else if name.hasPrefix("ad-") || name.hasPrefix("{note") || name.hasPrefix("{warning") || name.hasPrefix("{tip") {
      self = .admonition
    } else {
      self = Self.names[name] ?? .unknown
    }
  }

  private static let names: [String: LanguageTag] = {
    let rows: [(LanguageTag, String)] = [
      (.shell, "bash sh shell zsh fish ksh dash shellscript bash-session-input"),
      (
        .console,
        "console shellsession shell-session sh-session bash-session terminal {terminal} terminal-session prompt"
      ),
      (
        .configuration,
        """
        ini conf config cfg properties toml systemd service desktop nginx apache apacheconf caddyfile caddy haproxy yaml yml \
        dotenv env fstab cron crontab sshconfig ssh-config sshd-config hosts udev sudoers xorg unit hcl tf nix kconfig \
        docker-compose editorconfig gitconfig logrotate netplan squid dosini kdl plist
        """
      ),
      (.data, "json json5 jsonc xml html csv tsv"),
      (
        .source,
        """
        python py ruby rb perl javascript js typescript ts php go golang rust c cpp c++ java lua swift r kotlin scala \
        dockerfile docker makefile cmake groovy jsx tsx vue css scss awk vim viml lisp elixir haskell terraform jinja \
        jinja2 handlebars
        """
      ),
      (.output, "output log logs stdout stderr out result results"),
      (.powershell, "powershell pwsh ps ps1 bat batch cmd dos posh"),
      (.sql, "sql mysql postgresql postgres psql sqlite plsql mariadb"),
      (.diff, "diff patch"),
      (.plain, "text txt plain plaintext plain-text no-highlight nohighlight none raw"),
      (.diagram, "mermaid plantuml dot graphviz ascii"),
    ]
    var names: [String: LanguageTag] = [:]
    for (tag, list) in rows {
      for name in list.split(separator: " ") { names[String(name)] = tag }
    }
    return names
  }()
}
