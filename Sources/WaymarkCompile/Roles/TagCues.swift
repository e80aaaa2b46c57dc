import WaymarkKnowledge

extension Cue {
  /// What the fence says: a weak witness.
  static let tagCues: [Cue] =
    LanguageTag.allCases.filter { $0 != .unknown && $0 != .none }.map { tag in
      Cue("tag-\(tag.rawValue)", when: { $0.body.tag == tag })
    } + [
      Cue(
        "titled-with-file", when: { $0.block.title.map { HostPath.isAbsolute($0) || HostPath.isFileName($0) } ?? false }
      ),
      Cue("preformatted-html", when: { $0.block.notation == .htmlPre }),
    ]
}
