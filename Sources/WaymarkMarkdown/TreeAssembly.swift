import WaymarkText

/// The second pass: reads every body with cmark-gfm and puts the parts together to one tree.
struct TreeAssembly {
  private let pass: ContainerPass
  /// From the text that the first pass read to the guide.
  private let map: LineMap
  private let header: BodyHeader
  private var builder: TreeBuilder
  /// Containers whose placeholder did not come back as a block of its own: there the first pass saw another structure than
  /// the library.
  private(set) var lost: Set<ContainerPass.Opener> = []

  init(_ pass: ContainerPass, map: LineMap, range: SourceRange) {
    self.pass = pass
    self.map = map
    self.header = BodyHeader(pass.definitions)
    self.builder = TreeBuilder(range: range, definitions: header.links)
    for link in pass.definitions.links
    where link.body != Definitions.Link.elsewhere && builder.destinations[link.label] == nil {
      builder.destinations[link.label] = map.source(of: SourceRange(link.destination))
    }
  }

  mutating func read() -> MarkdownTree {
    for container in pass.containers.indices { _ = builder.add(self.container(container)) }
    read(body: 0, below: .root)
    return builder.finished()
  }

  /// Reads a body; recursive, as deep as containers may be.
  private mutating func read(body: Int, below parent: MarkdownTree.NodeID) {
    let cut = pass.bodies[body]
    guard !cut.bytes.isEmpty else { return }
    let head = header.lines(of: body, cut.bytes)
    let text = head.isEmpty ? cut.bytes : head + cut.bytes
    // A text without containers is the text that the first pass read.
    let isWhole = head.isEmpty && cut.isWhole(pass.bytes)
    var reader = BodyReader(
      MappedText(bytes: text, map: isWhole ? map : cut.map(after: head.count).through(map)),
      lines: isWhole ? pass.lines : LineIndex(text), headerLines: head.count { $0 == .newline },
      placeholders: cut.placeholders)
    for container in reader.lost where pass.containers[container].grammar != MarkdownTree.Container.unread {
      let found = pass.containers[container]
      lost.insert(.init(offset: found.opener.lowerBound, grammar: found.grammar))
    }
    while let container = reader.read(below: parent, in: &builder) {
      let found = pass.containers[container]
      let range = found.opener.lowerBound..<pass.content(ofLine: found.lastLine).upperBound
      let id = builder.append(.container(container), map.source(of: SourceRange(range)), below: reader.above)
      if found.isMarkdown { read(body: container + 1, below: id) }
    }
  }

  private func container(_ index: Int) -> MarkdownTree.Container {
    let found = pass.containers[index]
    let body = pass.bodies[index + 1]
    func range(_ range: Range<Int>) -> SourceRange { map.source(of: SourceRange(range)) }
    return MarkdownTree.Container(
      grammar: found.grammar, opener: range(found.opener), closer: found.closer.map(range),
      fields: found.fields.mapValues { .init(String(decoding: pass.bytes[$0], as: UTF8.self), range($0)) },
      indentation: found.indentation, body: MappedText(bytes: body.bytes, map: body.map(after: 0).through(map)))
  }
}
