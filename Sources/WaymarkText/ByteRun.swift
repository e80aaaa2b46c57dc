/// How far two texts are alike; eight bytes are looked at in one step.
extension ArraySlice<UInt8> {
  /// How many bytes this text and another one begin with alike, up to the first of two stops.
  package func runLength(alike other: ArraySlice<UInt8>, before stop: UInt8, _ otherStop: UInt8) -> Int {
    let most = Swift.min(count, other.count)
    let (one, two) = (ByteWord.repeating(stop), ByteWord.repeating(otherStop))
    return unsafe withUnsafeBytes { bytes in
      unsafe other.withUnsafeBytes { others in
        var length = 0
        while length + 8 <= most {
          let word = unsafe ByteWord(bytes, at: length)
          guard unsafe word.value == ByteWord(others, at: length).value, word.matches(one) | word.matches(two) == 0
          else { break }
          length += 8
        }
        while length < most, unsafe bytes[length] == others[length], unsafe bytes[length] != stop,
          unsafe bytes[length] != otherStop
        { length += 1 }
        return length
      }
    }
  }

  /// How many bytes this text and another one begin with alike as words: visible ASCII, parted by single spaces.
  ///
  /// The run begins and ends with a visible byte. It may be shorter than it could be, but not by more than eight bytes and
  /// what is not ASCII: a caller goes on byte by byte and asks again.
  package func wordRunLength(alike other: ArraySlice<UInt8>) -> Int {
    let most = Swift.min(count, other.count)
    let space = ByteWord.repeating(0x20)
    return unsafe withUnsafeBytes { bytes in
      unsafe other.withUnsafeBytes { others in
        var length = 0
        // As if a space stood in front: the run begins visibly.
        var endsWithSpace: UInt64 = 0x80
        while length + 8 <= most {
          let word = unsafe ByteWord(bytes, at: length)
          guard unsafe word.value == ByteWord(others, at: length).value, word.notASCII == 0, !word.hasControl else {
            break
          }
          let spaces = word.matches(space)
          guard spaces & (spaces << 8 | endsWithSpace) == 0 else { break }
          endsWithSpace = spaces >> 56
          length += 8
        }
        // A space at the end waits for what follows it.
        return endsWithSpace != 0 && length > 0 ? length - 1 : length
      }
    }
  }
}
