/// The forms of what stands around the steps.
extension Form<Runbook.Source> {
  static let source = record(
    "source", "The guide that the runbook was made from.",
    .field("path", \.path, .text, "As it was named to the compiler."),
    .field("sha256", \.sha256, .text, "SHA-256 of the guide's bytes, in hexadecimal."),
    make: Runbook.Source.init(path:sha256:))
}

extension Form<Runbook.Metadatum> {
  static let metadatum = record(
    "metadatum", "What the guide says about itself: author, date, version.", compact: true,
    .field("key", \.key, .text, "As written: `Author`."),
    .field("value", \.value, .text, "As written."),
    make: Runbook.Metadatum.init(key:value:))
}

extension Form<Precondition> {
  static let precondition = record(
    "precondition", "Something that must hold before the first step.",
    .field("text", \.text, .text, "In the guide's words."),
    .optional("check", \.check, .text, "A shell command that exits with 0 where it holds."),
    .field("line", \.line, .line, "1-based line of the guide."),
    make: Precondition.init(text:check:line:))
}

extension Form<Parameter> {
  static let parameter = record(
    "parameter", "A value that the reader must supply.",
    .field("id", \.id, .text, "A shell name: letters, digits and _, not starting with a digit."),
    .field("spelling", \.spelling, .text, "As the guide writes it: `{device}`."),
    .field("prompt", \.prompt, .text, "What to ask the person."),
    .field("kind", \.kind, .word, default: .text, "What the value is; a text where nothing is said."),
    .field("list", \.list, .flag, default: false, "Whether there may be several values."),
    .field("separator", \.separator, .text, default: ",", "What joins several values where they are used."),
    .list("choices", \.choices, .text, compact: true, "The values to choose from."),
    .optional("default", \.defaultValue, .text, "Taken where the person gives none."),
    .optional(
      "pattern", \.pattern, .text,
      "A POSIX extended regular expression that each value matches whole."),
    .optional("from", \.from, .text, "The id of the action whose output tells the value."),
    .list("locations", \.locations, .location, "Where it stands in the guide."),
    make: Parameter.init(id:spelling:prompt:kind:list:separator:choices:defaultValue:pattern:from:locations:))
}

extension Form<Parameter.Location> {
  static let location = record(
    "location", "Where a parameter stands in the guide.", compact: true,
    .field("line", \.line, .line, "1-based line of the guide."),
    .field("spelling", \.spelling, .text, "As written there."),
    make: Parameter.Location.init(line:spelling:))
}

extension Form<Axis> {
  static let axis = record(
    "axis", "A choice that guards actions.",
    .field("id", \.id, .text, "Unique in the runbook: `cpu`."),
    .field("title", \.title, .text, "What to ask the person."),
    .list("variants", \.variants, .variant, "What there is to choose from."),
    make: Axis.init(id:title:variants:))
}

extension Form<Axis.Variant> {
  static let variant = record(
    "variant", "One answer to the choice of an axis.",
    .field("id", \.id, .text, "Unique in its axis: `intel`."),
    .field("title", \.title, .text, "For people."),
    .optional(
      "probe", \.probe, .text, "A shell command that exits with 0 on a host of this variant."),
    make: Axis.Variant.init(id:title:probe:))
}

extension Form<Edge> {
  static let edge = record(
    "edge", "A relation between two steps or actions.", compact: true,
    .field("from", \.from, .text, "The id of a step or an action."),
    .field("to", \.to, .text, "The id of a step or an action."),
    .field(
      "kind", \.kind, .word,
      """
      sequence: one after the other where the order is not the runbook's own; choice: exactly one is done; on-failure: \
      where `from` fails, the person goes to `to`; requires: `from` counts only once `to` was done.
      """),
    make: Edge.init(from:to:kind:))
}
