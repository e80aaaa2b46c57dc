import CTemplates

/// A guide to begin with; they stand in `templates/guides`.
///
/// What an author has to write stands in double curly brackets, `{{Your name}}`; `{{title}}` and `{{date}}` are filled in
/// here.
package struct GuideTemplate: Sendable {
  package let name: String
  private let text: String

  /// The templates in the order of their names.
  package static let all: [GuideTemplate] = {
    var all: [GuideTemplate] = []
    while let guide = unsafe waymark_guide_at(all.count) {
      let text = unsafe guide.pointee.text
      all.append(
        GuideTemplate(
          name: unsafe String(cString: guide.pointee.name),
          text: unsafe String(decoding: UnsafeBufferPointer(start: text.bytes, count: text.size), as: UTF8.self)))
    }
    return all
  }()

  /// The guide of a file's name: `gpu-passthrough` becomes "Gpu passthrough".
  ///
  /// - Parameter date: as a reader shall see it.
  package func guide(named name: some StringProtocol, date: String) -> String {
    replacing("{{date}}", with: date, in: replacing("{{title}}", with: Self.title(of: name), in: text))
  }

  private static func title(of name: some StringProtocol) -> String {
    let words = name.split { "-_ ".contains($0) }.joined(separator: " ")
    let title = words.prefix(1).uppercased() + words.dropFirst()
    return title.reduce(into: "") { $0 += "\\`*[]<>&#{}|~!$".contains($1) ? "\\\($1)" : String($1) }
  }

  private func replacing(_ hole: String, with value: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(hole) }) {
      result += rest[..<start] + value
      rest = rest[start...].dropFirst(hole.count)
    }
    return result + rest
  }
}
