extension Cue {
  /// What the sentences around the block say.
  static let proseCues: [Cue] = [
    Cue("says-run") { said(Phrasebook.run, $0) },
    Cue("says-run-for-sure") { block in
      guard let last = block.introduction, Phrasebook.runForSure.found(in: last.folded) else { return 0 }
      // A long sentence that ends without a colon tells of a command of its own.
      let announces = last.introduces || last.folded.wordCount <= 14
      return announces && !Phrasebook.outputForSure.found(in: last.folded) ? 1 : 0.3
    },
    Cue("says-look-for") { said(Phrasebook.lookFor, $0) },
    Cue("fold-says-output") { $0.fold.map { Phrasebook.outputForSure.found(in: $0) } == true ? 1 : 0 },
    Cue("says-content") { said(Phrasebook.content, $0) },
    Cue("says-content-for-sure") { said(Phrasebook.contentForSure, $0) },
    Cue("says-output") { said(Phrasebook.output, $0) },
    Cue("says-output-for-sure") { said(Phrasebook.outputForSure, $0) },
    Cue("says-sample") { said(Phrasebook.sample, $0) },
    Cue("says-old-text") { said(Phrasebook.oldText, $0) },
    Cue("says-answers") { said(Phrasebook.answers, $0) },
    Cue("says-only-example") { block in
      guard let last = block.introduction, last.folded.wordCount <= 2 else { return 0 }
      return onlyExample.starts(last.folded) ? 1 : 0
    },
    Cue("says-example-output") { said(Phrasebook.exampleOutput, $0) },
    Cue("says-never-apply") { said(Phrasebook.neverApply, $0) },
    Cue("sample-without-file") { block, context in
      guard let last = block.introduction, Phrasebook.sample.found(in: last.folded),
        context.previous?.opensEditor == nil
      else { return 0 }
      return block.lead.contains { FileMentions($0.text).namesFile } ? 0 : 1
    },
    Cue("says-variable") { said(Phrasebook.variable, $0) },
    Cue("path-introduces") { block in
      // The sentence ends with a path, or is one: the block is that file.
      guard let last = block.introduction else { return 0 }
      let text = last.text.drop { " :*`".contains($0) }
      if HostPath.isAbsolute(trimmed(text)) || HostPath.isFileName(trimmed(text)) { return 1 }
      guard let word = text.split(separator: " ").last else { return 0 }
      return HostPath.isAbsolute(trimmed(word)) || HostPath.isFileName(trimmed(word)) ? 0.6 : 0
    },
    Cue("path-in-lead") { block in
      block.nearest.contains { !HostPath.all(in: $0.text).isEmpty } ? 1 : 0
    },
  ]

  private static let onlyExample = Phrases("example", "for example", "for instance", "e.g", "example config*")

  /// Fully where the nearest sentence says it, half for the one before, a quarter for the third.
  private static func said(_ phrases: Phrases, _ block: BlockContext) -> Double {
    var worth = 1.0
    for sentence in block.nearest {
      if phrases.found(in: sentence.folded) { return worth }
      worth *= sentence.introduces ? 0.4 : 0.5
    }
    return 0
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var result = text.drop { " `*(\"'“".contains($0) }
    while let last = result.last, " `*:;.,)\"'”".contains(last) { result = result.dropLast() }
    return result
  }
}
