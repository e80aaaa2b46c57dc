/// The HTML elements that wait for their end, the outermost first.
///
/// The innermost of a name is found without a search: tags that are never closed may be many.
struct OpenTags {
  struct Tag {
    let name: String
    /// How many scopes there were before; nil where the element opened none.
    let scopes: Int?
  }

  private var tags: [Tag] = []
  /// Where the tags of a name stand.
  private var places: [String: [Int]] = [:]

  var count: Int { tags.count }

  mutating func append(_ tag: Tag) {
    places[tag.name, default: []].append(tags.count)
    tags.append(tag)
  }

  /// The innermost tag of a name; nil where it stands before `floor` or there is none.
  func last(_ name: String, from floor: Int) -> (index: Int, tag: Tag)? {
    guard let index = places[name]?.last, index >= floor else { return nil }
    return (index, tags[index])
  }

  /// Takes the innermost away until so many are left.
  mutating func cut(to count: Int) {
    while tags.count > count, let tag = tags.popLast() { places[tag.name]?.removeLast() }
  }
}
