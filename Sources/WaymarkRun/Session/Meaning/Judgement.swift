import WaymarkRunbook

/// Whether a command did what the guide says.
enum Judgement: Hashable, Sendable {
  case good
  /// It ended with another status, or in time it did not.
  case failed(String)
  /// It ended well, as far as its status tells, and printed something else.
  case mismatch(String)

  /// All expectations must hold, one text of each; then the status must be 0 or the one told.
  ///
  /// Where nothing is to be printed, and nothing was, the status 1 is as good as 0: so grep says that it found nothing.
  init(_ result: CommandResult, of command: Command) {
    var allowed: Int32 = 0
    var isQuiet = false
    let output = Folded(result.output)
    for expectation in command.expectations {
      switch expectation.kind {
      case .exitStatus(let status): allowed = Int32(truncatingIfNeeded: status)
      case .noOutput:
        isQuiet = true
        if !result.output.isEmpty {
          self = .mismatch("the guide expects that it prints nothing")
          return
        }
      case .output(let texts, let approximate):
        if !output.shows(oneOf: texts, approximate: approximate) {
          let quoted = texts.map { "\"\($0)\"" }.joined(separator: " or ")
          let nothing = result.output.isEmpty ? "; nothing was printed" : ""
          self = .mismatch("the guide expects to see \(quoted)\(nothing)")
          return
        }
      }
    }
    if result.status == allowed || isQuiet && result.status == 1 && allowed == 0 {
      self = .good
    } else if let seconds = command.timeout, result.timedOut || result.status == 124 || result.status == 137 {
      self = .failed("it took longer than \(max(1, seconds)) s")
    } else {
      self = .failed("it ended with status \(result.status)" + (allowed == 0 ? "" : ", not \(allowed)"))
    }
  }
}

/// A text with its letters A to Z made small and its white space folded, on one line.
struct Folded {
  private let bytes: [UInt8]

  init(_ text: [UInt8]) {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      var byte = text[index]
      index += 1
      // A space that does not break is a space.
      if byte == 0xC2, index < text.count, text[index] == 0xA0 {
        byte = 0x20
        index += 1
      }
      switch byte {
      case 0: continue
      case 0x09...0x0D, 0x20: if let last = out.last, last != 0x20 { out.append(0x20) }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(byte | 0x20)
      default: out.append(byte)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    bytes = out
  }

  /// Whether one of the texts stands in it; where they are only like it, whether each word of one does.
  func shows(oneOf texts: [String], approximate: Bool) -> Bool {
    texts.contains { text in
      let wanted = Folded(Array(text.utf8)).bytes
      return holds(wanted[...]) || approximate && wanted.split(separator: 0x20).allSatisfy(holds)
    }
  }

  private func holds(_ wanted: ArraySlice<UInt8>) -> Bool {
    guard let first = wanted.first else { return !bytes.isEmpty }
    guard wanted.count <= bytes.count else { return false }
    return (0...bytes.count - wanted.count).contains { place in
      bytes[place] == first && bytes[place..<place + wanted.count].elementsEqual(wanted)
    }
  }
}
