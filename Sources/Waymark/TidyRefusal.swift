import WaymarkDiagnostics
import WaymarkText
import WaymarkTidy

/// Why a guide is left as it was.
package struct TidyRefusal: Error, Sendable {
  package let message: String
  /// The line of the guide that is meant; after earlier repairs it can be a line of the mended guide.
  package let line: Int

  /// With the file and the line.
  package func told(of path: String) -> String {
    "\(path == "-" ? "standard input" : path):\(line): left as it was: \(message)"
  }
}

extension TidyRefusal {
  /// A change of the tree that nobody asked for.
  init(_ difference: TreeComparison.Difference, by what: String, source: SourceText) {
    let was = Self.quoted(difference.was)
    let now = Self.quoted(difference.is)
    let change =
      switch (difference.was.isEmpty, difference.is.isEmpty) {
      case (true, _): "add \(now)"
      case (_, true): "take away \(was)"
      default: "make \(now) of \(was)"
      }
    self.init(
      message: "\(what) would \(change) (\(difference.aspect.name))",
      line: source.lines.line(of: difference.before.lower))
  }

  /// A piece of the guide, short enough to be read.
  private static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let short = line.count > 60 ? line.prefix(57) + "…" : line[...]
    return "`" + PrintableText.of(short) + "`"
  }
}

extension Fix.Alteration {
  fileprivate var name: String {
    switch self {
    case .structure: "a part of the guide"
    case .code: "code"
    case .language: "the language of a block"
    case .target: "the target of a link"
    case .listStart: "the first number of a list"
    case .text: "text"
    case .html: "HTML"
    }
  }
}
