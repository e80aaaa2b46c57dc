/// The parameters of the kernel's modules, by module; names with `_` where the kernel takes `-` as well.
///
/// Source: the modules of Debian's kernel 6.1 (`modinfo -F parm`).
package enum ModuleParameter {
  /// The parameters of a module; nil for a module of which nothing is known.
  package static func names(of module: String) -> [String]? { all[module] }

  private static let all: [String: [String]] = {
    var result: [String: [String]] = [:]
    var module = ""
    for half in [firstHalf, secondHalf] {
      for word in half.split(whereSeparator: \.isWhitespace) {
        if word.hasSuffix(":") {
          module = String(word.dropLast())
        } else {
          result[module, default: []].append(String(word))
        }
      }
    }
    return result
  }()
}
