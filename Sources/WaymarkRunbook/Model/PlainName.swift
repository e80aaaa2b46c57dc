import WaymarkText

/// A name that the command line, a file system and a shell can take.
package enum PlainName {
  /// The text with `-` for whatever else could stand in it.
  package static func of(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      let isPlain = scalar.isASCII ? isPlain(scalar) : !scalar.isHidden
      out.unicodeScalars.append(isPlain ? scalar : "-")
    }
    return out.isEmpty || out.hasPrefix("-") ? "x" + out : out
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
    default: false
    }
  }
}

extension Runbook.Source {
  /// The guide's file name without its ending, for the folder that its runs are kept in.
  package var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? "guide"
    return PlainName.of(file.hasSuffix(".md") ? String(file.dropLast(3)) : file)
  }
}
