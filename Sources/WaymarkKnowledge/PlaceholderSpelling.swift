/// How authors spell what the reader must replace, apart from brackets and braces.
package enum PlaceholderSpelling {
  /// Words that mean it wherever they stand.
  package static let words = [
    "CHANGEME", "CHANGE_ME", "CHANGE-ME", "changeme", "change_me", "REPLACEME", "REPLACE_ME", "REPLACE-ME",
    "HOSTNAME_HERE", "xxxxxx", "XXXXXX",
  ]

  /// What a word begins with, before `_`, `-`, `.` or a capital.
  package static let prefixes = [
    "YOUR", "your", "Your", "INSERT", "ENTER", "REPLACE_WITH", "REPLACE", "MY", "SELECTED", "path_to", "/path/to",
    "/path_to", "/your",
  ]

  /// Devices with a letter left open.
  package static let devices = ["sdX", "sdY", "hdX", "vdX", "nvmeX", "mmcblkX", "ethX", "enpX", "ttyX", "loopX", "mdX"]

  /// Words in square brackets that mean a placeholder and no glob.
  package static let bracketed = ["your", "my", "insert", "enter", "replace", "the", "new", "name", "user", "path"]

  /// Elements that stand in angle brackets in a web page and are no placeholders there.
  package static let elements = [
    "a", "b", "body", "br", "button", "code", "div", "em", "footer", "form", "h1", "h2", "h3", "h4", "head", "header",
    "hr", "html", "i", "img", "input", "label", "li", "link", "main", "meta", "nav", "ol", "option", "p", "pre",
    "script", "section", "select", "span", "strong", "style", "table", "tbody", "td", "textarea", "th", "thead",
    "title", "tr", "u", "ul", "video",
  ]
}
