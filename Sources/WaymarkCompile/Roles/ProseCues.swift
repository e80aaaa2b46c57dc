extension Cue {
  /// What the sentences around the block say.
  static let proseCues: [Cue] = [
    Cue("says-run", says: Phrasebook.run),
    Cue("says-run-for-sure") { block in
      guard let last = block.introduction, Phrasebook.runForSure.found(in: last.folded) else { return 0 }
      // A long sentence that ends without a colon tells of a command of its own.
      let announces = last.introduces || last.folded.wordCount <= 14
      return announces && !Phrasebook.outputForSure.found(in: last.folded) ? 1 : 0.3
    },
    Cue("says-look-for", says: Phrasebook.lookFor),
    Cue("fold-says-output") { $0.fold.map { Phrasebook.outputForSure.found(in: $0) } == true ? 1 : 0 },
    Cue("says-content", says: Phrasebook.content),
    Cue("says-content-for-sure", says: Phrasebook.contentForSure),
    Cue("says-output", says: Phrasebook.output),
    Cue("says-output-for-sure", says: Phrasebook.outputForSure),
    Cue("says-sample", says: Phrasebook.sample),
    Cue("says-old-text", says: Phrasebook.oldText),
    Cue("says-answers", says: Phrasebook.answers),
    Cue("says-only-example") { block in
      guard let last = block.introduction, last.folded.wordCount <= 2 else { return 0 }
      return onlyExample.starts(last.folded) ? 1 : 0
    },
    Cue("says-example-output", says: Phrasebook.exampleOutput),
    Cue("says-never-apply", says: Phrasebook.neverApply),
    Cue("sample-without-file") { block, context in
      guard let last = block.introduction, Phrasebook.sample.found(in: last.folded),
        context.previous?.opensEditor == nil
      else { return 0 }
      return block.lead.contains { FileMentions($0.text).namesFile } ? 0 : 1
    },
    Cue("says-variable", says: Phrasebook.variable),
    Cue("path-introduces") { block in
      // The sentence ends with a path, or is one: the block is that file.
      guard let last = block.introduction else { return 0 }
      // Neither a path nor a file's name is without these.
      guard last.text.holds(0x2F) || last.text.holds(0x2E) else { return 0 }
      let text = Substring(last.text).trimmedStart { $0 == 0x20 || $0 == 0x3A || $0 == 0x2A || $0 == 0x60 }
      if HostPath.isAbsolute(trimmed(text)) || HostPath.isFileName(trimmed(text)) { return 1 }
      guard let word = text.words.last else { return 0 }
      return HostPath.isAbsolute(trimmed(word)) || HostPath.isFileName(trimmed(word)) ? 0.6 : 0
    },
    Cue("path-in-lead") { block in
      block.nearest.contains { !HostPath.all(in: $0.text).isEmpty } ? 1 : 0
    },
  ]

  private static let onlyExample = Phrases("example", "for example", "for instance", "e.g", "example config*")

  private static func trimmed(_ text: Substring) -> Substring {
    var result = text.drop { " `*(\"'“".contains($0) }
    while let last = result.last, " `*:;.,)\"'”".contains(last) { result = result.dropLast() }
    return result
  }
}
