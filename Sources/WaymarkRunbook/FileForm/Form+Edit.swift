import WaymarkHostFiles

/// The forms of changes of host files.
extension Form<Edit> {
  static let edit = record(
    "edit", "A change of a host file.",
    .field("path", \.path, .template, "Absolute, or as far as the guide tells; holes as ${{ parameter }}."),
    .field("operation", \.operation, .operation, "What is done with the content."),
    .field("format", \.format, .word, "The format of the file."),
    .field("content", \.content, .template, "As the guide gives it; holes as ${{ parameter }}."),
    .list("options", \.options, .option, "Told additions, made where the person takes them."),
    .list("refusals", \.refusals, .refusal, "Why the content is never applied."),
    .optional("mode", \.mode, .text, "Octal; left out, the file keeps its own."),
    .optional("owner", \.owner, .text, "Left out, the file keeps its own."),
    make: Edit.init(path:operation:format:content:options:refusals:mode:owner:))
}

extension Form<Edit.Option> {
  static let option = record(
    "option", "A told addition to the content: “you can also add … to the end of the line”.",
    .field("id", \.id, .text, "Unique in the runbook."),
    .field("text", \.text, .text, "What is added, as the guide writes it."),
    .field("reason", \.reason, .text, "Why one would."),
    .field("line", \.line, .line, "1-based line of the guide."),
    make: Edit.Option.init(id:text:reason:line:))
}

extension Form<Edit.Refusal> {
  static let refusal = record(
    "refusal", "Why the content is never applied.",
    .field("message", \.message, .text, "What was found, and what is right."),
    .field("line", \.line, .line, "1-based line of the guide."),
    make: Edit.Refusal.init(message:line:))
}

extension Form<EditOperation> {
  static let operation = union(
    "operation", "What is done to a file with the content.",
    [
      plain(.create, "The file is new."),
      plain(.replaceFile, "The content is the whole file."),
      Case(
        EditOperation.ensureLines(anchor: nil).name, ensureLines,
        "Each line that the file does not hold yet is added: at the anchor, beside the lines shown next to it, or at the end.",
        make: { .ensureLines(anchor: $0) }
      ) {
        if case .ensureLines(let anchor) = $0 { .some(anchor) } else { nil }
      },
      plain(.appendLines, "Each line that the file does not hold yet is added at the end."),
      plain(.setKey, "The line that assigns the same key is replaced, else the line is added."),
      Case(
        EditOperation.mergeKernelParameters(variable: nil).name, mergeKernelParameters,
        "The content's kernel parameters are added to the host's or updated.",
        make: { .mergeKernelParameters(variable: $0) }
      ) {
        if case .mergeKernelParameters(let variable) = $0 { .some(variable) } else { nil }
      },
      Case(
        EditOperation.replaceBlock(old: "").name, replaceBlock, "The lines equal to `old` are replaced.",
        make: { .replaceBlock(old: $0) }
      ) {
        if case .replaceBlock(let old) = $0 { old } else { nil }
      },
      plain(.removeLines, "The content's lines are taken out."),
      plain(.uncomment, "The comment signs before the content's lines are taken off."),
    ])

  /// A case to which nothing belongs.
  private static func plain(_ operation: EditOperation, _ about: String) -> Case<EditOperation> {
    Case(operation.name, Form<Void>.nothing, about, make: { operation }) { $0 == operation ? () : nil }
  }

  private static let ensureLines = Form<EditOperation.Anchor?>.record(
    nil, "", .optional("anchor", \.self, .anchor, "Where the lines go; else at the end."),
    make: { $0 })

  private static let mergeKernelParameters = Form<String?>.record(
    nil, "",
    .optional(
      "variable", \.self, .text,
      "The shell variable that holds the command line; left out, the file is one."),
    make: { $0 })

  private static let replaceBlock = Form<String>.record(
    nil, "", .field("old", \.self, .text, "The lines that stand there."), make: { $0 })
}

extension Form<EditOperation.Anchor> {
  static let anchor = union(
    "anchor", "Where lines go.",
    [
      Case("after", .text, "After the one line that equals this.", make: { .after(line: $0) }) {
        if case .after(let line) = $0 { line } else { nil }
      },
      Case("before", .text, "Before the one line that equals this.", make: { .before(line: $0) }) {
        if case .before(let line) = $0 { line } else { nil }
      },
      Case(
        "inside", .text, "At the end of the one block that these lines begin, the outermost first.",
        make: { .inside(block: $0) }
      ) {
        if case .inside(let block) = $0 { block } else { nil }
      },
    ])
}
