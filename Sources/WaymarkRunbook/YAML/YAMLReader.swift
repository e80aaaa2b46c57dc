import CYAML
import WaymarkText

/// Reads YAML by libyaml's events; the one file that talks to it.
enum YAMLReader {
  private static let sizeLimit = 64 << 20
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func read(_ bytes: [UInt8], scalars: YAMLTreeBuilder.Scalars = .typed) throws(ReadingError) -> YAML {
    guard bytes.count <= sizeLimit else {
      throw ReadingError(
        line: 0, found: "a file of \(bytes.count >> 20) MB",
        advice: "A runbook has at most \(sizeLimit >> 20) MB: split the guide.")
    }
    let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
    // libyaml keeps the parser's own address, so it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { unsafe parser.deallocate() }
    guard unsafe yaml_parser_initialize(parser) == 1 else { throw outOfMemory }
    defer { unsafe yaml_parser_delete(parser) }
    let result = unsafe bytes.withUnsafeBufferPointer { buffer -> Result<YAML, ReadingError> in
      unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      do throws(ReadingError) {
        return .success(try unsafe tree(from: parser, bytes, scalars))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static var outOfMemory: ReadingError {
    ReadingError(line: 0, found: "not enough memory to read the file", advice: "Free some and try again.")
  }

  private static func tree(
    from parser: UnsafeMutablePointer<yaml_parser_t>, _ bytes: [UInt8], _ scalars: YAMLTreeBuilder.Scalars
  ) throws(ReadingError) -> YAML {
    var builder = YAMLTreeBuilder(scalars)
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else {
        throw unsafe syntaxError(parser.pointee, bytes)
      }
      defer { unsafe yaml_event_delete(&event) }
      if unsafe event.type == YAML_STREAM_END_EVENT { return try builder.finish() }
      try unsafe builder.take(read(event))
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
        isAnchored: scalar.anchor != nil, isTagged: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe YAMLEvent(
        .sequenceStart, line: line, isAnchored: start.anchor != nil, isTagged: start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe YAMLEvent(
        .mappingStart, line: line, isAnchored: start.anchor != nil, isTagged: start.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(.end, line: line)
    case YAML_ALIAS_EVENT:
      return YAMLEvent(.alias, line: line)
    default:
      return YAMLEvent(.other, line: line)
    }
  }

  private static func syntaxError(_ parser: yaml_parser_t, _ bytes: [UInt8]) -> ReadingError {
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "no valid YAML"
    if unsafe parser.error == YAML_READER_ERROR {
      let offset = unsafe UInt32(clamping: parser.problem_offset)
      return ReadingError(
        line: LineIndex(bytes).line(of: offset), found: "broken YAML (\(problem))",
        advice: "A runbook is UTF-8 text; control characters stand in double quotes as \\x1B.")
    }
    return ReadingError(
      line: unsafe Int(clamping: parser.problem_mark.line) + 1, found: "broken YAML (\(problem))",
      advice: "Check the indentation and the quotes of this line and the one before.")
  }
}
