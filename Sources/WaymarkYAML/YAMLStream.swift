import CYAML

/// Reads YAML as events; the one file that talks to libyaml.
package enum YAMLStream {
  /// Calls `take` with each event, and ends early where it throws; gives what is wrong with the text, or nil.
  package static func read<Failure: Error>(
    _ bytes: [UInt8], _ take: (YAMLEvent) throws(Failure) -> Void
  ) throws(Failure) -> YAMLDefect? {
    // libyaml keeps the parser's own address, so it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { unsafe parser.deallocate() }
    guard unsafe yaml_parser_initialize(parser) == 1 else { return YAMLDefect(place: .none, problem: "no memory") }
    defer { unsafe yaml_parser_delete(parser) }
    let result = unsafe bytes.withUnsafeBufferPointer { buffer -> Result<YAMLDefect?, Failure> in
      unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      do throws(Failure) {
        return .success(try unsafe events(of: parser, take))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func events<Failure: Error>(
    of parser: UnsafeMutablePointer<yaml_parser_t>, _ take: (YAMLEvent) throws(Failure) -> Void
  ) throws(Failure) -> YAMLDefect? {
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else { return unsafe defect(parser.pointee) }
      defer { unsafe yaml_event_delete(&event) }
      if unsafe event.type == YAML_STREAM_END_EVENT { return nil }
      try unsafe take(read(event))
    }
  }

  private static func read(_ event: yaml_event_t) -> YAMLEvent {
    let line = unsafe Int(clamping: event.start_mark.line) + 1
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      return YAMLEvent(.documentStart, line: line)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return unsafe YAMLEvent(
        .scalar(text, plain: scalar.style == YAML_PLAIN_SCALAR_STYLE), line: line,
        anchor: name(scalar.anchor), isTagged: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe YAMLEvent(
        .sequenceStart, line: line, anchor: name(start.anchor), isTagged: start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe YAMLEvent(
        .mappingStart, line: line, anchor: name(start.anchor), isTagged: start.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(.end, line: line)
    case YAML_ALIAS_EVENT:
      return unsafe YAMLEvent(.alias(name(event.data.alias.anchor) ?? ""), line: line)
    default:
      return YAMLEvent(.other, line: line)
    }
  }

  /// The name of an anchor; libyaml's copy lives no longer than its event.
  private static func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe anchor.map { unsafe String(cString: $0) }
  }

  private static func defect(_ parser: yaml_parser_t) -> YAMLDefect {
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "no valid YAML"
    if unsafe parser.error == YAML_READER_ERROR {
      return unsafe YAMLDefect(place: .offset(Int(clamping: parser.problem_offset)), problem: problem)
    }
    return unsafe YAMLDefect(place: .line(Int(clamping: parser.problem_mark.line) + 1), problem: problem)
  }
}
